// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// By hand on two empty disks with UEFI: each mount point on a partition of its own, data on the second disk, once under a
// name with a blank and a label that is no ASCII, once at the root, where the image has a directory for it.
function* layout() {
    yield* manual();
    yield* pick(/\/dev\/vdb\)/, yield named("PartitionPage"));
    yield* table("gptRadioButton");
    yield* create({ size: 8192, fs: "ext4", at: "/mnt/all data", label: "Véras Daten" });
    yield* create({ fs: "xfs", at: "/data" });
    yield* pick(/\/dev\/vda\)/, yield named("PartitionPage"));
    yield* table("gptRadioButton");
    yield* create({ size: 1024, fs: "fat32", at: "/boot/efi", flags: ["boot"] });
    yield* create({ size: 1024, fs: "ext4", at: "/boot" });
    yield* create({ size: 5120, fs: ANSWERS.fs, at: "/" });
    yield* create({ size: 4096, fs: "xfs", at: "/var" });
    yield* create({ size: 2048, fs: "ext4", at: "/home" });
    yield* create({ size: 1024, fs: "ext4", at: "/srv" });
    // Smaller than memory: nothing is resumed from it.
    yield* create({ size: 1024, fs: "linuxswap" });
    yield* next();
}
