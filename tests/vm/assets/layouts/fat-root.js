// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// By hand, with a file system for the root that knows no owners.
function* layout() {
    agree();
    yield* manual();
    yield* table("gptRadioButton");
    yield* loader();
    yield* create({ fs: "fat32", at: "/" });
    yield* next();
}
