// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// By hand on the disk of full-esp.sh, whose ESP is to be used as it is.
function* layout() {
    agree();
    yield* manual();
    yield* edit("/dev/vda1", { at: "/boot/efi" });
    yield* create({ fs: "ext4", at: "/" });
    yield* next();
}
