// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// By hand on an empty disk with UEFI: each mount point on a partition of its own, and swap where it was asked for.
function* layout() {
    yield* manual();
    yield* table("gptRadioButton");
    yield* create({ size: 1024, fs: "fat32", at: "/boot/efi", flags: ["boot"] });
    yield* create({ size: 1024, fs: "ext4", at: "/boot" });
    yield* create({ size: 8192, fs: ANSWERS.fs, at: "/" });
    yield* create({ size: 4096, fs: "ext4", at: "/home" });
    if (ANSWERS.swap !== "No swap")
        yield* create({ fs: "linuxswap" });
    yield* next();
}
