// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the task bar: what the medium has. Plasma's own list has programs that need not be there, each of which is an
// empty place then. Run once, after the panel has been made:
// https://develop.kde.org/docs/plasma/scripting/
const launchers = [
    "io.calamares.calamares.desktop",
    "org.kde.dolphin.desktop",
    "firefox-esr.desktop",
    "firefox.desktop",
    "org.kde.konsole.desktop",
    "systemsettings.desktop",
].filter(applicationExists).map((name) => "applications:" + name);
for (const panel of panels()) {
    for (const bar of panel.widgets("org.kde.plasma.icontasks")) {
        bar.currentConfigGroup = ["General"];
        bar.writeConfig("launchers", launchers);
        bar.reloadConfig();
    }
}
