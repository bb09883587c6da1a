// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// By hand on the disk of volumes.sh: the root on its logical volume.
function* layout() {
    agree();
    yield* manual();
    yield* pick(/\/dev\/vda\)/, yield named("PartitionPage"));
    if (ANSWERS.firmware === "uefi")
        yield* edit("/dev/vda1", { at: "/boot/efi" });
    yield* pick(/volumes/, yield named("PartitionPage"));
    yield* edit("/dev/volumes/system", { fs: ANSWERS.fs, at: "/" });
    yield* next();
}
