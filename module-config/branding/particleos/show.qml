// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The slideshow during the installation: what an atomic system is, in five pages. For Qt 6 and Qt 5.15.
//
// Not Calamares' own Presentation: that takes Space, Page Up and Page Down from the whole window, so that without a mouse the
// button of the log cannot be pressed and the log cannot be scrolled. Left and Right turn the pages here, and a click does.
import QtQuick 2.15

Item {
    id: show

    // Calamares sets it while the page is shown.
    property bool activatedInCalamares: false
    property int currentSlide: 0
    readonly property var slides: Array.from(children).filter(child => child.isSlide === true)

    function turn(by) {
        currentSlide = (currentSlide + by + slides.length) % slides.length;
        timer.restart();
    }

    // Long enough to read a page twice at a slow pace.
    readonly property int secondsPerPage: 20

    // Follows the height, so that it reads well at 800x600 as well as on a large screen.
    readonly property real unit: Math.max(12, Math.min(width / 38, height / 24))

    Rectangle {
        anchors.fill: parent
        color: "#12203a"
    }

    component Page: Item {
        id: page

        readonly property bool isSlide: true
        property string title
        property string text
        property string picture

        anchors.fill: parent
        visible: show.slides[show.currentSlide] === page

        Column {
            anchors.centerIn: parent
            width: Math.min(parent.width - 4 * show.unit, 34 * show.unit)
            spacing: show.unit

            Image {
                anchors.horizontalCenter: parent.horizontalCenter
                source: parent.parent.picture
                height: Math.min(show.height * 0.44, 11 * show.unit)
                mipmap: true
                fillMode: Image.PreserveAspectFit
            }
            Text {
                width: parent.width
                text: parent.parent.title
                color: "#5eead4"
                font.pixelSize: 1.7 * show.unit
                font.bold: true
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.WordWrap
            }
            Text {
                width: parent.width
                text: parent.parent.text
                color: "#e6edf7"
                font.pixelSize: show.unit
                lineHeight: 1.25
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.WordWrap
            }
        }
    }

    Page {
        picture: "slide-image.png"
        title: qsTr("Your system comes as one image")
        text: qsTr("It was built and tested as a whole, and what is installed on this computer is exactly what was tested: " +
                   "every file is checked against the image.")
    }
    Page {
        picture: "slide-update.png"
        title: qsTr("Updates arrive in one piece")
        text: qsTr("A new version is stored beside the running one, while you work. The next restart switches over to all of it " +
                   "at once. There is no such thing as half an update.")
    }
    Page {
        picture: "slide-rollback.png"
        title: qsTr("There is always a way back")
        text: qsTr("The version before stays on the disk. Should an update disappoint you, choose the older entry when the " +
                   "computer starts, or switch back with \"bootc rollback\".")
    }
    Page {
        picture: "slide-files.png"
        title: qsTr("Your files stay yours")
        text: qsTr("The system itself is read-only: no program and no accident can change it. Your own files in /home and your " +
                   "settings in /etc are kept apart from it, and every update leaves them alone.")
    }
    Page {
        picture: "slide-software.png"
        title: qsTr("Software beside the system")
        text: qsTr("Applications come as Flatpaks or containers and never touch the system. And whoever wants to change the " +
                   "system itself builds an image of their own and switches to it.")
    }

    // Where we are, for those who count. Only circles of whole dots are drawn round.
    Row {
        id: dots
        readonly property int size: 2 * Math.round(0.3 * show.unit)

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Math.round(show.unit)
        spacing: size
        Repeater {
            model: show.slides.length
            Rectangle {
                width: dots.size
                height: dots.size
                radius: dots.size / 2
                color: index === show.currentSlide ? "#5eead4" : "#4a6190"
            }
        }
    }

    Timer {
        id: timer
        interval: show.secondsPerPage * 1000
        running: show.activatedInCalamares
        repeat: true
        onTriggered: show.turn(1)
    }

    Shortcut {
        sequence: "Right"
        enabled: show.activatedInCalamares
        onActivated: show.turn(1)
    }
    Shortcut {
        sequence: "Left"
        enabled: show.activatedInCalamares
        onActivated: show.turn(-1)
    }
    MouseArea {
        anchors.fill: parent
        onClicked: show.turn(1)
    }

    function onActivate() {
        show.currentSlide = 0;
    }

    function onLeave() {}
}
