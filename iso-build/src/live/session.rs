// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What people see of the live system: which unit starts it, the files and packages that it needs beside those of every live
//! system. A desktop's own packages, such as a browser, are the profile's.

use crate::profile::{DisplayManager, Live, Profile, Session};
use crate::stages::distribution::Names;

/// Path in the live system, mode, content with @PLACEHOLDERS@.
pub(super) type File = (&'static str, u32, &'static str);

/// The installer alone. Its input methods: fcitx reads the system's files (XDG_CONFIG_DIRS, XDG_DATA_DIRS).
const INSTALLER: &[File] = &[
    ("etc/xdg/fcitx5/config", 0o644, live!("fcitx5-config")),
    ("etc/xdg/fcitx5/profile", 0o644, live!("fcitx5-profile")),
    ("usr/local/share/fcitx5/m17n/default", 0o644, live!("fcitx5-m17n")),
];

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
    ("etc/environment.d/particle.conf", 0o644, live!("desktop/environment.conf")),
    ("etc/sddm.conf.d/particle.conf", 0o644, live!("desktop/sddm.conf")),
    ("etc/sudoers.d/particle", 0o440, live!("desktop/sudoers")),
    ("etc/systemd/system/sddm.service.d/particle.conf", 0o644, live!("sddm-service.conf")),
    ("etc/systemd/user/plasma-kwin_wayland.service.d/particle.conf", 0o644, live!("desktop/kwin.conf")),
    ("etc/systemd/user/plasma-plasmashell.service.d/particle.conf", 0o644, live!("desktop/plasmashell.conf")),
    ("etc/xdg/autostart/particle-installer.desktop", 0o644, live!("desktop/installer.desktop")),
    ("etc/xdg/baloofilerc", 0o644, live!("desktop/baloofilerc")),
    ("etc/xdg/kscreenlockerrc", 0o644, live!("desktop/kscreenlockerrc")),
    ("etc/xdg/kwalletrc", 0o644, live!("desktop/kwalletrc")),
    ("usr/lib/particle/calamares", 0o755, live!("desktop/calamares.sh")),
    ("usr/lib/particle/desktop-installer", 0o755, live!("desktop/installer.sh")),
    ("usr/share/applications/calamares.desktop", 0o644, live!("desktop/hidden.desktop")),
    // Named as Calamares tells the compositor who it is: the window's picture in the task bar comes from there.
    ("usr/share/applications/io.calamares.calamares.desktop", 0o644, live!("desktop/installer.desktop")),
    (
        "usr/share/plasma/shells/org.kde.plasma.desktop/contents/updates/particle.js",
        0o644,
        live!("desktop/launchers.js"),
    ),
];

/// The unit that starts it.
pub(super) fn unit(live: &Live) -> &'static str {
    match live.display_manager {
        DisplayManager::None => "particle-session.service",
        DisplayManager::Sddm => "sddm.service",
    }
}

/// Its files.
pub(super) fn files(live: &Live) -> impl Iterator<Item = &'static File> {
    let (session, manager): (&[File], &[File]) = match (live.session, live.display_manager) {
        (Session::Plasma, _) => (PLASMA, &[]),
        (Session::Installer, DisplayManager::Sddm) => (INSTALLER, SDDM),
        (Session::Installer, DisplayManager::None) => (INSTALLER, &[]),
    };
    session.iter().chain(manager)
}

/// Its packages, by the suite's names.
pub fn packages(live: &Live, names: Names) -> Vec<&'static str> {
    let sddm = (live.display_manager == DisplayManager::Sddm).then_some(&["sddm"][..]);
    let session: &[&str] = match live.session {
        // plasma-desktop brings workspace and compositor.
        Session::Plasma => &["plasma-desktop", "sudo"],
        // Small ones, in which one can write a name: whole sentences need dictionaries of ten times the size.
        Session::Installer => &["dbus-daemon", "fcitx5", "fcitx5-anthy", "fcitx5-hangul", "fcitx5-m17n", names.input],
    };
    [sddm, Some(session)].into_iter().flatten().flatten().copied().collect()
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

#[cfg(test)]
mod tests {
    use bootc_plan::Op;

    use crate::profile;

    /// Path and content of each file of a live system.
    fn files(live: &str) -> Vec<(String, String)> {
        let text = format!(
            "version: 1\nid: x\nname: Own OS\narchive: {{ suite: forky, mirror: 'http://example.org' }}\n\
             live: {{ {live} }}\nmedium: {{ label: X, file: x.iso }}\n"
        );
        let profile = profile::parse(std::path::Path::new("x.yaml"), &text).unwrap();
        let written = crate::live::ops(&profile, "").into_iter().filter_map(|op| match op {
            Op::Write(write) => Some((write.path, write.content)),
            _ => None,
        });
        written.collect()
    }

    #[test]
    fn each_session_has_its_files_and_they_are_filled() {
        const SUDO: &str = "/etc/sudoers.d/particle";
        const SDDM: &str = "/etc/sddm.conf.d/particle.conf";
        for (live, has, lacks) in [
            ("packages: []", ("/usr/lib/systemd/system-generators/particle-mode", "particle-session.service"), SDDM),
            ("packages: [], display-manager: sddm", (SDDM, "User=root\nSession=particle.desktop"), SUDO),
            (
                "packages: [], display-manager: sddm, session: plasma, user: demo",
                (SDDM, "User=demo\nSession=plasma.desktop"),
                "/etc/pam.d/sddm-autologin",
            ),
            (
                "packages: [], display-manager: sddm, session: plasma, user: demo",
                (SUDO, "\ndemo ALL=(ALL) NOPASSWD: ALL\n"),
                "/etc/plymouth/plymouthd.conf",
            ),
            (
                "packages: [], display-manager: sddm, session: plasma",
                ("/etc/skel/Desktop/particle-installer.desktop", "Name=Install Own OS\n"),
                "/usr/share/wayland-sessions/particle.desktop",
            ),
            (
                "packages: [], display-manager: sddm, session: plasma",
                ("/usr/share/applications/io.calamares.calamares.desktop", "Name=Install Own OS\n"),
                "/usr/share/wayland-sessions/particle.desktop",
            ),
            ("packages: [plymouth]", ("/etc/plymouth/plymouthd.conf", "Theme=tribar"), SUDO),
        ] {
            let files = files(live);
            for mark in ["@SESSION@", "@BACKGROUND@", "@USER@", "@NAME@"] {
                assert!(files.iter().all(|(_, content)| !content.contains(mark)), "{live}: {mark}");
            }
            let content = files.iter().find(|(path, _)| path == has.0).map(|(_, content)| content.as_str());
            assert!(content.is_some_and(|content| content.contains(has.1)), "{live}: {}: {content:?}", has.0);
            assert!(files.iter().all(|(path, _)| path != lacks), "{live}: {lacks}");
        }
    }

    /// What the desktop's launcher starts is what is there.
    #[test]
    fn the_launcher_starts_what_is_there() {
        let paths: Vec<String> =
            files("packages: [], display-manager: sddm, session: plasma").into_iter().map(|(path, _)| path).collect();
        for (file, path) in [
            (live!("desktop/installer.desktop"), "/usr/lib/particle/desktop-installer"),
            (live!("desktop/installer.sh"), "/usr/lib/particle/calamares"),
        ] {
            assert!(file.contains(path) && paths.iter().any(|one| one == path), "{path}");
        }
    }
}
