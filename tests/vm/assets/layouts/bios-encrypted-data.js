// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// By hand on two empty disks with BIOS, as much as possible in one run: a GPT, where GRUB's core image needs a partition;
// an encrypted root with a plain /boot; data on partitions of their own and on the second disk; swap.
function* layout() {
    yield* manual();
    yield* pick(/\/dev\/vdb\)/, yield named("PartitionPage"));
    yield* table("gptRadioButton");
    yield* create({ fs: "xfs", at: "/data" });
    yield* pick(/\/dev\/vda\)/, yield named("PartitionPage"));
    yield* table("gptRadioButton");
    yield* loader();
    yield* create({ size: 1024, fs: "ext4", at: "/boot" });
    yield* create({ size: 6144, fs: ANSWERS.fs, at: "/", encrypted: true });
    yield* create({ size: 4096, fs: "xfs", at: "/var" });
    yield* create({ size: 2048, fs: "ext4", at: "/home" });
    yield* create({ size: 1024, fs: "ext4", at: "/srv" });
    // Smaller than memory: nothing is resumed from it.
    yield* create({ size: 1024, fs: "linuxswap" });
    // Calamares sees the flag of a partition that is still to be made nowhere, and always says this.
    yield* next("A GPT partition table is the best option");
}
