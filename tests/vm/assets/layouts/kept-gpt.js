// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// By hand with BIOS, in the free space of kept-gpt.sh's disk.
function* layout() {
    agree();
    yield* manual();
    yield* create({ fs: "ext4", at: "/" });
    yield* next();
}
