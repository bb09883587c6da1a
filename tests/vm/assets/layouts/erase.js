// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole disk; what becomes of it is partition.conf's part.
function* layout() {
    yield* erase();
    yield* next();
}
