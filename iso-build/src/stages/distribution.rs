// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What distributions and their releases name otherwise: packages and files that every live system needs. A suite that is not
//! known here is taken for a Debian that is newer than these.

/// Names of one suite.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Names {
    /// The kernel's package.
    pub kernel: &'static str,
    /// The memory test's file in /boot, a Linux kernel to BIOS and to UEFI alike.
    pub memory_test: &'static str,
    /// The signed shim, and the tool for its keys, in /usr/lib/shim.
    pub shim: [&'static str; 2],
    /// Calamares' toolkit: pictures, Wayland, and what slideshows import, Calamares' own Presentation too.
    pub toolkit: &'static [&'static str],
    /// What hands that toolkit's keys to input methods.
    pub input: &'static str,
}

const QT6: &[&str] = &["libqt6svg6", "qml6-module-qtquick", "qml6-module-qtquick-window", "qt6-wayland"];
const QT5: &[&str] = &["libqt5svg5", "qml-module-qtquick-window2", "qml-module-qtquick2", "qtwayland5"];

const FORKY: Names = Names {
    kernel: "linux-image-amd64",
    memory_test: "mt86+x64",
    shim: ["shimx64.efi.signed", "mmx64.efi.signed"],
    toolkit: QT6,
    input: "fcitx5-frontend-qt6",
};

/// Before 8.0 the memory test had several files; this is the one that all boot loaders can start.
const TRIXIE: Names = Names { memory_test: "memtest86+x64.efi", ..FORKY };

/// Ubuntu's shim has links through /etc/alternatives, which lead nowhere outside of the root.
const NOBLE: Names = Names {
    kernel: "linux-image-generic",
    shim: ["shimx64.efi.signed.latest", "mmx64.efi"],
    toolkit: QT5,
    input: "fcitx5-frontend-qt5",
    ..TRIXIE
};

/// Of a suite.
pub fn names(suite: &str) -> Names {
    match suite {
        "noble" => NOBLE,
        "trixie" => TRIXIE,
        _ => FORKY,
    }
}
