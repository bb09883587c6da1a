// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// By hand, with a root that is smaller than the image.
function* layout() {
    agree();
    yield* manual();
    yield* table("gptRadioButton");
    yield* loader();
    yield* create({ size: 400, fs: "ext4", at: "/" });
    yield* next();
}
