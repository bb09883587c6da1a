// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole disk, encrypted but for what partition.conf excepts.
function* layout() {
    yield* erase();
    yield* encrypt();
    yield* next();
}
