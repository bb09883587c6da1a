// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// By hand on an empty disk with BIOS: a GPT, where GRUB's core image needs a partition; data on partitions of their own.
function* layout() {
    yield* manual();
    yield* table("gptRadioButton");
    yield* loader();
    yield* create({ size: 1024, fs: "ext4", at: "/boot" });
    yield* create({ size: 5120, fs: ANSWERS.fs, at: "/" });
    yield* create({ size: 4096, fs: "xfs", at: "/var" });
    yield* create({ size: 2048, fs: "ext4", at: "/home" });
    yield* create({ size: 1024, fs: "ext4", at: "/srv" });
    // Smaller than memory: nothing is resumed from it.
    yield* create({ size: 1024, fs: "linuxswap" });
    // Calamares sees the flag of a partition that is still to be made nowhere, and always says this.
    yield* next("A GPT partition table is the best option");
}
