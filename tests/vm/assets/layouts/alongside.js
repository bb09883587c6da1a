// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the other system on the disk of old-system.sh, whose root shrinks.
function* layout() {
    yield* choose("Install alongside");
    yield* bar("/dev/vda2");
    yield* next();
}
