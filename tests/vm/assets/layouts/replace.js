// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// In place of the root that nobody needs any more on the disk of old-system.sh.
function* layout() {
    yield* choose("Replace a partition");
    yield* pick(ANSWERS.fs);
    yield* bar("/dev/vda3");
    yield* next();
}
