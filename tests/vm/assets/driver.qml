// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The hands of the headless test: shown by Calamares' own `usersq` page (the QML form of `users`: same Config class, same
// jobs), it fills that page in and presses Next on every page whose Next button is enabled. Test only; never on a medium.
// @NAME@ are replaced by vmtest.
import QtQuick
import io.calamares.ui 1.0

Item {
    property int idle: 0

    function onActivate() {
        config.setFullName("@FULL_NAME@");
        config.setLoginName("@LOGIN@");
        config.setHostName("@HOST_NAME@");
        config.setUserPassword("@PASSWORD@");
        config.setUserPasswordSecondary("@PASSWORD@");
        console.log("vmtest: account filled in, ready:", config.ready, config.userPasswordMessage, config.loginNameStatus);
    }

    Timer {
        interval: 200
        repeat: true
        running: true
        onTriggered: {
            if (!ViewManager.nextEnabled) {
                if (++parent.idle % 25 !== 0)
                    return;
                console.log("vmtest: waiting at page", ViewManager.currentStepIndex);
                // A page that got ready before it was asked does not say so again (the partition page with a choice made
                // by its conf, when it is shown during the scan of the disks): Calamares asks again when it is entered.
                if (ViewManager.backEnabled)
                    ViewManager.back();
                return;
            }
            parent.idle = 0;
            console.log("vmtest: next, from page", ViewManager.currentStepIndex);
            ViewManager.next();
        }
    }
}
