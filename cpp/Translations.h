// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** @file
 * @brief Loads the module's own catalogue, which Calamares does not do for an external module.
 */
#ifndef BOOTC_TRANSLATIONS_H
#define BOOTC_TRANSLATIONS_H

namespace Translations
{

/** @brief Makes tr() speak the language of the window, now and whenever it is changed
 *
 * Call it in the main thread, as often as you like; only the first call does something, of all plugins that carry it.
 */
void install();

}  // namespace Translations

#endif
