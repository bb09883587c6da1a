// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** @file
 * @brief What the catalogues beside it should translate, each with another mistake. Never compiled.
 */
const char* const words[] = {
    QT_TRANSLATE_NOOP( "Words", "{device} is full." ),
    QT_TRANSLATE_NOOP( "Words", "Working…" ),
};
