// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What people see of the live system: which unit starts it, the files and packages that it needs beside those of every live
//! system. A desktop's own packages, such as a browser, are the profile's.

use crate::profile::{DisplayManager, Live, Profile, Session};

/// Path in the live system, mode, content with @PLACEHOLDERS@.
pub(super) type File = (&'static str, u32, &'static str);

/// The installer alone, by SDDM.
const SDDM: &[File] = &[
    ("etc/pam.d/sddm-autologin", 0o644, live!("sddm-autologin.pam")),
    ("etc/sddm.conf.d/particle.conf", 0o644, live!("sddm.conf")),
    ("etc/systemd/system/sddm.service.d/particle.conf", 0o644, live!("sddm-service.conf")),
    ("usr/share/wayland-sessions/particle.desktop", 0o644, live!("particle.desktop")),
];

/// Plasma as a person without a password. The installer starts with it, and stands on the desktop and in the menu.
const PLASMA: &[File] = &[
    // plasma-workspace lets nobody but their owner start what lies on a desktop, and those only that can be executed.
    ("etc/skel/Desktop/particle-installer.desktop", 0o755, live!("desktop/installer.desktop")),
    ("usr/share/polkit-1/rules.d/40-particle.rules", 0o644, live!("desktop/polkit.rules")),
    ("etc/sddm.conf.d/particle.conf", 0o644, live!("desktop/sddm.conf")),
    ("etc/sudoers.d/particle", 0o440, live!("desktop/sudoers")),
    ("etc/systemd/system/sddm.service.d/particle.conf", 0o644, live!("sddm-service.conf")),
    ("etc/systemd/user/plasma-kwin_wayland.service.d/particle.conf", 0o644, live!("desktop/kwin.conf")),
    ("etc/xdg/autostart/particle-installer.desktop", 0o644, live!("desktop/installer.desktop")),
    ("etc/xdg/kscreenlockerrc", 0o644, live!("desktop/kscreenlockerrc")),
    ("etc/xdg/kwalletrc", 0o644, live!("desktop/kwalletrc")),
    ("usr/lib/particle/calamares", 0o755, live!("desktop/calamares.sh")),
    ("usr/lib/particle/desktop-installer", 0o755, live!("desktop/installer.sh")),
    ("usr/share/applications/particle-installer.desktop", 0o644, live!("desktop/installer.desktop")),
];

/// The unit that starts it.
pub(super) fn unit(live: &Live) -> &'static str {
    match live.display_manager {
        DisplayManager::None => "particle-session.service",
        DisplayManager::Sddm => "sddm.service",
    }
}

/// Its files.
pub(super) fn files(live: &Live) -> &'static [File] {
    match (live.session, live.display_manager) {
        (Session::Plasma, _) => PLASMA,
        (Session::Installer, DisplayManager::Sddm) => SDDM,
        (Session::Installer, DisplayManager::None) => &[],
    }
}

/// Its packages.
pub fn packages(live: &Live) -> Vec<&'static str> {
    let sddm = (live.display_manager == DisplayManager::Sddm).then_some(&["sddm"][..]);
    // plasma-desktop brings workspace and compositor.
    let plasma = (live.session == Session::Plasma).then_some(&["plasma-desktop", "sudo"][..]);
    [sddm, plasma].into_iter().flatten().flatten().copied().collect()
}

/// What files say of the profile.
pub(super) fn fill(profile: &Profile, content: &str) -> String {
    let fills = [
        ("@SESSION@", unit(&profile.live)),
        ("@BACKGROUND@", super::BACKGROUND),
        ("@USER@", &profile.live.user),
        ("@NAME@", &profile.name),
    ];
    fills.into_iter().fold(content.to_owned(), |text, (mark, value)| text.replace(mark, value))
}
