// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The partitions are there already, and the page is not.
function* layout() {
}
