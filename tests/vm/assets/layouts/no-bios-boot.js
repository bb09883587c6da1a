// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// By hand with BIOS, on a new GPT without a place for GRUB's core image.
function* layout() {
    agree();
    yield* manual();
    yield* table("gptRadioButton");
    yield* create({ fs: "ext4", at: "/" });
    yield* next();
}
