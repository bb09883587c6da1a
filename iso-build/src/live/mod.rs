// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The live system's own files: session, modes, self-check. They stand in `iso-build/live/` as what they are and are
//! compiled in, so that an installed particle-iso needs no source tree for them. Packages do not belong here.

macro_rules! live {
    ($name:literal) => {
        include_str!(concat!("../../live/", $name))
    };
}

pub mod session;

use bootc_plan::Op;

use crate::profile::{DisplayManager, Profile};
use crate::tasks::IsoTask;
use session::File;

/// Colour behind the installer, also GRUB's.
pub const BACKGROUND: &str = "#12203a";

/// Public key of who has signed the medium's checksums, where somebody has; `live/verify.sh` looks for it there.
pub const SIGNING_KEY: &str = "usr/lib/particle/signing-key.asc";

/// Of every live system.
const FILES: &[File] = &[
    ("etc/NetworkManager/conf.d/particle.conf", 0o644, live!("networkmanager.conf")),
    ("etc/dbus-1/system.d/particle.conf", 0o644, live!("systemd-localed-policy.conf")),
    ("etc/ostree/prepare-root.conf", 0o644, live!("prepare-root.conf")),
    ("etc/particle/labwc/rc.xml", 0o644, live!("rc.xml")),
    ("etc/particle/labwc/themerc-override", 0o644, live!("themerc-override")),
    ("etc/systemd/journald.conf.d/particle.conf", 0o644, live!("journald.conf")),
    ("etc/systemd/logind.conf.d/particle.conf", 0o644, live!("logind.conf")),
    ("etc/systemd/system/systemd-localed.service.d/particle.conf", 0o644, live!("systemd-localed.conf")),
    ("etc/systemd/system/systemd-user-sessions.service", 0o644, live!("systemd-user-sessions.service")),
    ("etc/vconsole.conf", 0o644, live!("vconsole.conf")),
    ("usr/lib/particle/check", 0o755, live!("check.sh")),
    ("usr/lib/particle/installer", 0o755, live!("installer.sh")),
    ("usr/lib/particle/keyboard", 0o755, live!("keyboard.sh")),
    ("usr/lib/particle/safe", 0o755, live!("safe.sh")),
    ("usr/lib/particle/scale", 0o755, live!("scale.sh")),
    ("usr/lib/particle/session", 0o755, live!("session.sh")),
    ("usr/lib/particle/ssh", 0o755, live!("ssh.sh")),
    ("usr/lib/particle/verify", 0o755, live!("verify.sh")),
    ("usr/lib/systemd/system-generators/particle-mode", 0o755, live!("mode-generator.sh")),
    ("usr/lib/systemd/system/particle-check.service", 0o644, live!("particle-check.service")),
    ("usr/lib/systemd/system/particle-keyboard.path", 0o644, live!("particle-keyboard.path")),
    ("usr/lib/systemd/system/particle-keyboard.service", 0o644, live!("particle-keyboard.service")),
    ("usr/lib/systemd/system/particle-session.service", 0o644, live!("particle-session.service")),
    ("usr/lib/systemd/system/particle-ssh.service", 0o644, live!("particle-ssh.service")),
    ("usr/share/themes/particle/labwc/close-active.svg", 0o644, live!("close.svg")),
    ("usr/share/themes/particle/labwc/close-inactive.svg", 0o644, live!("close.svg")),
];

/// Units that a medium has no use for. Sleep would end an installation; SSH is particle-ssh.service's alone.
const MASKED: &[&str] = &[
    "NetworkManager-wait-online.service",
    "apt-daily-upgrade.timer",
    "apt-daily.timer",
    "dpkg-db-backup.timer",
    "e2scrub_all.timer",
    "e2scrub_reap.service",
    "fstrim.timer",
    "hibernate.target",
    "hybrid-sleep.target",
    "sleep.target",
    "ssh.service",
    "ssh.socket",
    "suspend-then-hibernate.target",
    "suspend.target",
    "xfs_healer_start.service",
    "xfs_scrub_all.timer",
];

/// The initramfs' first script, which says on the screen what is starting.
pub fn greeting(profile: &Profile) -> String {
    live!("init-top.sh").replace("@NAME@", &profile.name.replace('\'', ""))
}

/// plymouth's configuration and its place, in the initramfs and after, where the profile has plymouth.
pub fn splash(profile: &Profile) -> Option<(&'static str, &'static str)> {
    let has = profile.live.packages.iter().any(|package| package == "plymouth");
    has.then_some(("etc/plymouth/plymouthd.conf", live!("plymouthd.conf")))
}

/// Writes the live system's files below `root`.
pub fn ops(profile: &Profile, root: &str) -> Vec<Op<IsoTask>> {
    let live = &profile.live;
    let hostname = &live.hostname;
    let mut tree = Tree::new(root);
    for (path, mode, content) in FILES.iter().chain(session::files(live)) {
        tree.write(path, *mode, &session::fill(profile, content));
    }
    if let Some((path, content)) = splash(profile) {
        tree.write(path, 0o644, content);
    }
    tree.write("etc/hostname", 0o644, &format!("{hostname}\n"));
    tree.write(
        "etc/hosts",
        0o644,
        &format!("127.0.0.1 localhost\n127.0.1.1 {hostname}\n::1 localhost ip6-localhost\n"),
    );
    // Empty, not absent: each boot of the medium gets its own, and no unit takes it for a first boot.
    tree.write("etc/machine-id", 0o444, "");
    tree.mkdir("etc/network"); // live-boot writes a file there and complains on the screen when it cannot
    tree.link("etc/systemd/system/default.target", "/usr/lib/systemd/system/multi-user.target");
    tree.link("etc/systemd/system/tmp.mount", "/usr/lib/systemd/system/tmp.mount");
    tree.link(
        "etc/systemd/system/multi-user.target.wants/particle-ssh.service",
        "/usr/lib/systemd/system/particle-ssh.service",
    );
    // Where there is an sshd it listens on sockets of the virtual machine's host, whatever the units above are.
    tree.link("etc/systemd/system-generators/systemd-ssh-generator", "/dev/null");
    for unit in MASKED.iter().filter(|unit| !live.services.enable.iter().any(|wanted| wanted == *unit)) {
        tree.link(&format!("etc/systemd/system/{unit}"), "/dev/null");
    }
    if live.display_manager == DisplayManager::Sddm {
        // Started by particle-mode in install mode only.
        tree.link("etc/systemd/system/display-manager.service", "/dev/null");
    }
    tree.ops
}

/// Dates the live system's /etc and /var, as the last thing: a medium whose /usr looks newer than these runs ldconfig and
/// the like at every boot (ConditionNeedsUpdate= in systemd.unit(5)).
pub fn updated(root: &str) -> Vec<Op<IsoTask>> {
    let mut tree = Tree::new(root);
    for path in ["etc/.updated", "var/.updated"] {
        tree.write(path, 0o644, "# What systemd would make from /usr is in the medium already.\n");
    }
    tree.ops
}

/// Ops that write below a root and make each parent directory once.
pub struct Tree {
    root: String,
    made: Vec<String>,
    /// The ops so far.
    pub ops: Vec<Op<IsoTask>>,
}

impl Tree {
    /// Below `root`.
    pub fn new(root: &str) -> Self {
        Self { root: root.to_owned(), made: Vec::new(), ops: Vec::new() }
    }

    /// A directory.
    pub fn mkdir(&mut self, path: &str) {
        if !self.made.iter().any(|made| made == path) {
            self.made.push(path.to_owned());
            self.ops.push(Op::mkdir(format!("{}/{path}", self.root), 0o755));
        }
    }

    /// A file.
    pub fn write(&mut self, path: &str, mode: u32, content: &str) {
        self.parent(path);
        self.ops.push(Op::write(format!("{}/{path}", self.root), mode, content));
    }

    /// A link.
    pub fn link(&mut self, path: &str, target: &str) {
        self.parent(path);
        self.ops.push(Op::Symlink { path: format!("{}/{path}", self.root), target: target.to_owned() });
    }

    /// A copy of a file.
    pub fn copy(&mut self, path: &str, from: &str) {
        self.parent(path);
        self.ops.push(Op::Copy { from: from.to_owned(), to: format!("{}/{path}", self.root) });
    }

    fn parent(&mut self, path: &str) {
        if let Some((parent, _)) = path.rsplit_once('/') {
            self.mkdir(parent);
        }
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_key_lies_where_it_is_looked_for() {
        assert!(live!("verify.sh").contains(&format!("${{2:-/{}}}", super::SIGNING_KEY)));
    }

    #[test]
    fn what_the_session_enlarges_is_in_the_compositors_files() {
        let session = live!("session.sh");
        for (file, line, size) in [
            (live!("rc.xml"), "<size>10</size>", 10),
            (live!("themerc-override"), "\nwindow.button.width: 26\n", 26),
            (live!("themerc-override"), "\nwindow.button.height: 26\n", 26),
        ] {
            assert_eq!(file.matches(line).count(), 1, "{line}");
            assert!(session.contains(&format!("$(({size} * QT_SCALE_FACTOR))")), "{line}");
        }
    }
}
