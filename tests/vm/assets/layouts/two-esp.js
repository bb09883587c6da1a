// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// On the second disk, beside the disk of old-system.sh: two ESPs, of which the first must stay as it is.
function* layout() {
    yield* pick(/\/dev\/vdb\)/);
    yield* erase();
    yield* next();
}
