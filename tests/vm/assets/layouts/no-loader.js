// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// By hand on a new GPT, without a place for the boot loader: no ESP for UEFI, no BIOS boot partition for BIOS.
function* layout() {
    agree();
    yield* manual();
    yield* table("gptRadioButton");
    yield* create({ fs: "ext4", at: "/" });
    yield* next();
}
