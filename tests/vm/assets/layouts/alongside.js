// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the old data on the disk of old-system.sh: shrinks /home to half.
function* layout() {
    yield* choose("Install alongside");
    yield* bar("/dev/vda3");
    yield* next();
}
