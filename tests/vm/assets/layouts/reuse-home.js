// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// By hand on the disk of old-system.sh: the ESP and /home stay as they are, the root is formatted.
function* layout() {
    yield* manual();
    yield* edit("/dev/vda1", { at: "/boot/efi" });
    yield* edit("/dev/vda3", { fs: ANSWERS.fs, at: "/" });
    yield* edit("/dev/vda4", { at: "/home" });
    yield* next();
}
