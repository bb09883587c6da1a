// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// By hand on the disk of volumes.sh: the root on its RAID, in a partition that is still to be made.
function* layout() {
    agree();
    yield* manual();
    yield* pick(/\/dev\/vda\)/, yield named("PartitionPage"));
    if (ANSWERS.firmware === "uefi")
        yield* edit("/dev/vda1", { at: "/boot/efi" });
    yield* pick(/md127/, yield named("PartitionPage"));
    yield* table("gptRadioButton");
    yield* create({ fs: ANSWERS.fs, at: "/" });
    yield* next();
}
