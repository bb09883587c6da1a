// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// By hand on an empty disk with BIOS: a GPT, where GRUB's core image needs a partition.
function* layout() {
    yield* manual();
    yield* table("gptRadioButton");
    yield* create({ size: 8, fs: "unformatted", flags: ["bios-grub"] });
    yield* create({ fs: ANSWERS.fs, at: "/" });
    // Calamares sees the flag of a partition that is still to be made nowhere, and always says this.
    yield* next("A GPT partition table is the best option");
}
