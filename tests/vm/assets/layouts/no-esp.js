// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// By hand, without a place for the UEFI boot loader.
function* layout() {
    agree();
    yield* manual();
    yield* table("gptRadioButton");
    yield* create({ fs: "ext4", at: "/" });
    yield* next();
}
