// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The files that an image gets beside its packages. They stand in `iso-build/payload/image/` as what they are and are
//! compiled in, so that an installed particle-iso needs no source tree for them.

use bootc_plan::Op;

use crate::profile::image::ImageProfile;
use crate::tasks::IsoTask;

/// Where the package database lies in an image.
pub const DATABASE: &str = "usr/lib/sysimage/dpkg";

macro_rules! payload {
    ($name:literal) => {
        include_str!(concat!("../../payload/image/", $name))
    };
}

/// Path in the image and content with @PLACEHOLDERS@.
const FILES: [(&str, &str); 13] = [
    ("etc/.updated", payload!("updated")),
    ("etc/hosts", payload!("hosts")),
    ("etc/issue", payload!("issue")),
    // Debian's makes /home and /srv, which are links here.
    ("etc/tmpfiles.d/home.conf", ""),
    ("usr/lib/dracut/dracut.conf.d/50-particle.conf", payload!("dracut.conf")),
    (
        "usr/lib/dracut/modules.d/50console-keymap/console-keymap.service",
        payload!("console-keymap/console-keymap.service"),
    ),
    ("usr/lib/dracut/modules.d/50console-keymap/console-keymap.sh", payload!("console-keymap/console-keymap.sh")),
    ("usr/lib/dracut/modules.d/50console-keymap/module-setup.sh", payload!("console-keymap/module-setup.sh")),
    ("usr/lib/os-release", payload!("os-release")),
    ("usr/lib/ostree/prepare-root.conf", payload!("prepare-root.conf")),
    ("usr/lib/systemd/system/systemd-sysusers.service.d/particle.conf", payload!("sysusers.conf")),
    ("usr/lib/systemd/system-preset/00-particle.preset", payload!("preset")),
    ("usr/lib/tmpfiles.d/particle.conf", payload!("tmpfiles.conf")),
];

/// What makes the console's keymaps in the image.
pub const KEYMAPS: &str = payload!("console-keymap/keymaps.sh");

/// Directories at the root that people may write to: all of them lie in /var.
const IN_VAR: [(&str, &str); 7] = [
    ("home", "var/home"),
    ("mnt", "var/mnt"),
    ("opt", "var/opt"),
    ("root", "var/roothome"),
    ("srv", "var/srv"),
    ("usr/local", "../var/usrlocal"),
    ("ostree", "sysroot/ostree"),
];

/// What bootstrapping leaves that belongs to one machine or to the moment: names, ids, logs, caches, backups. The kernel
/// lies below /usr/lib/modules; a vconsole.conf that is a link would be written through by whoever sets the keymap.
const LEFTOVERS: [&str; 26] = [
    "boot",
    "dev",
    "etc/.pwd.lock",
    "etc/.resolv.conf.systemd-resolved.bak",
    "etc/apt",
    "etc/dpkg/dpkg.cfg.d/99mmdebstrap",
    "etc/fstab",
    "etc/group-",
    "etc/gshadow-",
    "etc/hostname",
    "etc/initramfs-tools",
    "etc/machine-id",
    "etc/passwd-",
    "etc/resolv.conf",
    "etc/shadow-",
    "etc/subgid-",
    "etc/subuid-",
    "etc/vconsole.conf",
    "initrd.img",
    "initrd.img.old",
    "run",
    "sys",
    "tmp",
    "usr/share/i18n/locales",
    "vmlinuz",
    "vmlinuz.old",
];

/// Writes the image's own files below `root`, before the initramfs is made.
pub fn write(profile: &ImageProfile, root: &str) -> Vec<Op<IsoTask>> {
    let mut ops = vec![
        Op::mkdir(format!("{root}/usr/lib/ostree"), 0o755),
        Op::mkdir(format!("{root}/usr/lib/bootc/kargs.d"), 0o755),
        Op::mkdir(format!("{root}/usr/lib/dracut/modules.d/50console-keymap"), 0o755),
        Op::mkdir(format!("{root}/usr/lib/systemd/system/systemd-sysusers.service.d"), 0o755),
        // Packages configure their own dracut modules for one machine; the image's configuration is the whole one.
        Op::Remove { path: format!("{root}/etc/dracut.conf.d") },
        Op::mkdir(format!("{root}/etc/dracut.conf.d"), 0o755),
    ];
    ops.extend(FILES.iter().map(|(path, text)| Op::write(format!("{root}/{path}"), 0o644, fill(text, profile))));
    ops.push(Op::write(format!("{root}/usr/lib/bootc/kargs.d/10-{}.toml", profile.id), 0o644, kargs(&profile.kargs)));
    let locales: String = profile.locales.iter().map(|locale| format!("{locale} UTF-8\n")).collect();
    ops.push(Op::write(format!("{root}/etc/locale.gen"), 0o644, locales));
    ops
}

/// Turns the tree into what is deployed: no leftovers, links into /var, package database below /usr.
pub fn tidy(profile: &ImageProfile, root: &str) -> Vec<Op<IsoTask>> {
    let remove = |path: &str| Op::Remove { path: format!("{root}/{path}") };
    let mut ops: Vec<Op<IsoTask>> = LEFTOVERS.iter().map(|path| remove(path)).collect();
    ops.extend(profile.prune.iter().map(|path| remove(path)));
    ops.extend(profile.disable.iter().flat_map(|unit| wants(unit)).map(|path| remove(&path)));
    ops.extend(["boot", "dev", "run", "sys", "sysroot"].iter().map(|dir| Op::mkdir(format!("{root}/{dir}"), 0o755)));
    ops.extend(profile.mountpoints.iter().map(|path| Op::mkdir(format!("{root}{path}"), 0o755)));
    ops.push(Op::mkdir(format!("{root}/tmp"), 0o1777));
    ops.push(Op::mkdir(format!("{root}/usr/lib/sysimage"), 0o755));
    ops.push(Op::command(["mv".to_owned(), format!("{root}/var/lib/dpkg"), format!("{root}/{DATABASE}")]));
    ops.extend([remove("var"), Op::mkdir(format!("{root}/var/lib"), 0o755)]);
    ops.push(link(root, "var/lib/dpkg", "../../usr/lib/sysimage/dpkg"));
    for (path, target) in IN_VAR {
        ops.extend([remove(path), link(root, path, target)]);
    }
    ops.push(link(root, "etc/resolv.conf", "../run/systemd/resolve/stub-resolv.conf"));
    ops
}

fn link(root: &str, path: &str, target: &str) -> Op<IsoTask> {
    Op::Symlink { path: format!("{root}/{path}"), target: target.to_owned() }
}

/// Where Debian's packages put the links that start a unit.
fn wants(unit: &str) -> Vec<String> {
    ["multi-user.target", "timers.target", "sysinit.target", "sockets.target"]
        .iter()
        .map(|target| format!("etc/systemd/system/{target}.wants/{unit}"))
        .collect()
}

fn fill(text: &str, profile: &ImageProfile) -> String {
    text.replace("@NAME@", &profile.name)
        .replace("@EDITION@", &profile.edition)
        .replace("@ID@", &profile.id)
        .replace("@SUITE@", &profile.archive.suite)
        .replace("@LATE@", &profile.kernel.late.join(" "))
}

/// bootc's kargs.d format (bootc documentation: "Injecting default arguments into custom images").
fn kargs(kargs: &[String]) -> String {
    let quoted: Vec<String> = kargs.iter().map(|karg| serde_json::Value::from(karg.as_str()).to_string()).collect();
    format!("kargs = [{}]\n", quoted.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kernel_arguments_are_quoted() {
        let list = ["console=ttyS0,115200".to_owned(), "a=\"b\"".to_owned()];
        assert_eq!(kargs(&list), "kargs = [\"console=ttyS0,115200\", \"a=\\\"b\\\"\"]\n");
        assert_eq!(kargs(&[]), "kargs = []\n");
    }

    #[test]
    fn no_placeholder_is_left() {
        let text =
            "version: 1\nid: x\nname: N\nedition: E\narchive: { suite: s, mirror: 'http://m.example' }\nepoch: 1\n";
        let profile = ImageProfile::parse(std::path::Path::new("p"), text).unwrap();
        for (path, text) in FILES {
            assert!(!fill(text, &profile).contains('@'), "{path}");
        }
    }
}
