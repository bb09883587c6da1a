// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The hands of the headless test: shown by Calamares' own `usersq` page (the QML form of `users`: same Config class, same
// jobs), which is created at the start and lives to the end. It fills that page in; what it does on all others is in
// steps.js, which vmtest puts together from answers, hands.js and one of the layouts. Test only; never on a medium.
import QtQuick
import VmTest 1.0
import io.calamares.core 1.0
import io.calamares.ui 1.0
import "steps.js" as Steps

Item {
    function onActivate() {
        const answers = Steps.ANSWERS;
        // What the pages that are left out would have told; this one's follows.
        if (answers.captured && !Widgets.load("/run/vmtest/captured.json"))
            console.log("vmtest: step 0 failed: no captured GlobalStorage");
        config.setFullName(answers.fullName);
        config.setLoginName(answers.login);
        config.setHostName(answers.hostName);
        config.setUserPassword(answers.password);
        config.setUserPasswordSecondary(answers.password);
        console.log("vmtest: account filled in, ready:", config.ready, config.userPasswordMessage, config.loginNameStatus);
    }

    Timer {
        interval: 200
        repeat: true
        running: true
        onTriggered: Steps.tick()
    }
}
