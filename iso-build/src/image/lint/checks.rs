// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The checks, one function each. An error means: cannot be installed or will not boot; the sources are bootc's own
//! `container lint` and what its installation refuses or, worse, accepts.

use super::strategy::{BOOTC_SETUP, OSTREE_SETUP};
use super::{Finding, Level, Subject};
use crate::image::go_architecture;
use crate::oci::{NodeKind, Tree};

type Check = fn(&Subject) -> Vec<Finding>;

/// All checks, in the order in which their findings are shown.
pub const ALL: [Check; 16] = [
    kernel,
    initramfs,
    prepare_root,
    prepare_root_initramfs,
    encryption,
    label,
    architecture,
    base_directories,
    ostree_link,
    etc,
    os_release,
    machine_id,
    var,
    boot,
    homes,
    special,
];

/// Files whose content the checks read.
pub fn is_read(path: &str) -> bool {
    matches!(
        path,
        "usr/lib/os-release"
            | "etc/os-release"
            | "usr/lib/ostree/prepare-root.conf"
            | "etc/ostree/prepare-root.conf"
            | "etc/machine-id"
    ) || path.starts_with("usr/lib/modules/") && path.ends_with("/initramfs.img")
}

/// Versions of the kernels, that is of directories with a vmlinuz.
pub fn kernels(tree: &Tree) -> Vec<String> {
    let versions =
        tree.names("usr/lib/modules").filter(|version| tree.has(&format!("usr/lib/modules/{version}/vmlinuz")));
    versions.map(str::to_owned).collect()
}

fn one(level: Level, id: &'static str, what: impl Into<String>, remedy: &'static str) -> Vec<Finding> {
    vec![Finding { level, id, what: what.into(), remedy }]
}

fn kernel(subject: &Subject) -> Vec<Finding> {
    let found = kernels(&subject.tree);
    match found.len() {
        1 => Vec::new(),
        0 => one(
            Level::Error,
            "kernel",
            "there is no usr/lib/modules/VERSION/vmlinuz",
            "Install a kernel package; where it puts the kernel in /boot only, copy it to /usr/lib/modules/VERSION/vmlinuz.",
        ),
        _ => one(
            Level::Error,
            "kernel",
            format!("there are several kernels: {}", found.join(", ")),
            "Remove all but one directory with a vmlinuz below /usr/lib/modules.",
        ),
    }
}

fn initramfs(subject: &Subject) -> Vec<Finding> {
    // Without a kernel there is nothing to say about its initramfs.
    if kernels(&subject.tree).is_empty() {
        return Vec::new();
    }
    match &subject.initramfs {
        None => one(
            Level::Error,
            "initramfs",
            "there is no initramfs.img beside the kernel: bootc would install the image without complaint, and it would not boot",
            "Run: dracut --force --kver VERSION /usr/lib/modules/VERSION/initramfs.img",
        ),
        Some(Err(error)) => one(
            Level::Error,
            "initramfs",
            format!("the initramfs cannot be read: {error}"),
            "Make it anew with compress=\"zstd\" in dracut's configuration.",
        ),
        Some(Ok(names)) if !names.contains(OSTREE_SETUP) && !names.contains(BOOTC_SETUP) => one(
            Level::Error,
            "initramfs",
            "the initramfs cannot set up a deployment: it has neither ostree's nor bootc's program for that",
            "Install ostree-boot (Debian, Ubuntu) and make the initramfs with add_dracutmodules+=\" ostree \", or with bootc's dracut module.",
        ),
        Some(Ok(_)) => Vec::new(),
    }
}

fn prepare_root(subject: &Subject) -> Vec<Finding> {
    let conf = ["etc/ostree/prepare-root.conf", "usr/lib/ostree/prepare-root.conf"]
        .iter()
        .find_map(|path| subject.tree.content(path));
    let Some(conf) = conf else {
        return one(
            Level::Error,
            "prepare-root",
            "there is no ostree/prepare-root.conf in /usr/lib or /etc",
            "Write /usr/lib/ostree/prepare-root.conf with [composefs] enabled = yes and [sysroot] readonly = true, then make the initramfs anew.",
        );
    };
    let conf = String::from_utf8_lossy(conf);
    match setting(&conf, "composefs", "enabled") {
        Some("yes" | "true" | "1" | "signed" | "verity") => Vec::new(),
        _ => one(
            Level::Warning,
            "prepare-root",
            "composefs is not enabled in prepare-root.conf: /usr is only protected by a read-only mount",
            "Set enabled = yes in the section [composefs] of /usr/lib/ostree/prepare-root.conf, then make the initramfs anew.",
        ),
    }
}

/// A value of a key file.
fn setting<'a>(text: &'a str, section: &str, key: &str) -> Option<&'a str> {
    let mut here = false;
    for line in text.lines().map(str::trim) {
        if let Some(name) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            here = name == section;
        } else if let Some((found, value)) = line.split_once('=') {
            if here && found.trim() == key {
                return Some(value.trim());
            }
        }
    }
    None
}

fn prepare_root_initramfs(subject: &Subject) -> Vec<Finding> {
    let inside = ["etc/ostree/prepare-root.conf", "usr/lib/ostree/prepare-root.conf"]
        .iter()
        .any(|path| subject.in_initramfs(path));
    if inside || !subject.in_initramfs(OSTREE_SETUP) {
        return Vec::new();
    }
    one(
        Level::Error,
        "prepare-root-initramfs",
        "the initramfs was made without prepare-root.conf: it would boot without composefs, or not at all",
        "Write /usr/lib/ostree/prepare-root.conf before dracut runs.",
    )
}

/// What opens LUKS in the initramfs, where systemd and dracut put it.
const CRYPTSETUP: [&str; 3] =
    ["usr/bin/systemd-cryptsetup", "usr/lib/systemd/systemd-cryptsetup", "usr/sbin/cryptsetup"];

fn encryption(subject: &Subject) -> Vec<Finding> {
    let opens = CRYPTSETUP.iter().any(|path| subject.in_initramfs(path));
    // An initramfs that cannot set up a deployment is reported by `initramfs`.
    if opens || ![OSTREE_SETUP, BOOTC_SETUP].iter().any(|path| subject.in_initramfs(path)) {
        return Vec::new();
    }
    one(
        Level::Warning,
        "encryption",
        "the initramfs cannot open LUKS: installed on an encrypted root, the image would not boot",
        "Install systemd-cryptsetup and make the initramfs with add_dracutmodules+=\" crypt \", or switch encryption off in partition.conf.",
    )
}

fn label(subject: &Subject) -> Vec<Finding> {
    let Some(packed) = &subject.packed else { return Vec::new() };
    let mut findings = Vec::new();
    if !packed.labels.contains_key("containers.bootc") && !packed.labels.contains_key("ostree.bootable") {
        findings.extend(one(
            Level::Error,
            "label",
            "neither of the labels containers.bootc and ostree.bootable is set: bootc refuses the image",
            "Add LABEL containers.bootc=1 to the Containerfile.",
        ));
    }
    if packed.chunked > 0 {
        findings.extend(one(
            Level::Warning,
            "zstd-chunked",
            format!("{} layers are zstd:chunked, which bootc's composefs backend cannot read", packed.chunked),
            "Push the image with gzip or plain zstd layers: podman push --compression-format zstd.",
        ));
    }
    findings
}

fn architecture(subject: &Subject) -> Vec<Finding> {
    let here = go_architecture(std::env::consts::ARCH);
    match &subject.packed {
        Some(packed) if packed.architecture != here => one(
            Level::Error,
            "architecture",
            format!("the image is for {}, this machine is {here}", packed.architecture),
            "Choose the image of this machine's architecture.",
        ),
        _ => Vec::new(),
    }
}

fn base_directories(subject: &Subject) -> Vec<Finding> {
    let missing: Vec<&str> = ["dev", "proc", "run", "sys", "sysroot", "tmp", "var"]
        .into_iter()
        .filter(|dir| {
            subject.tree.get(dir).is_none_or(|node| node.kind != NodeKind::Dir)
                && subject.tree.below(dir).next().is_none()
        })
        .collect();
    if missing.is_empty() {
        return Vec::new();
    }
    one(
        Level::Error,
        "base-directories",
        format!("directories that things are mounted on are missing: {}", missing.join(", ")),
        "Make them, empty: the root of the installed system is read-only.",
    )
}

fn ostree_link(subject: &Subject) -> Vec<Finding> {
    match subject.tree.get("ostree").map(|node| &node.kind) {
        Some(NodeKind::Symlink(target)) if target.trim_start_matches('/') == "sysroot/ostree" => Vec::new(),
        _ => one(
            Level::Error,
            "ostree-link",
            "/ostree is no link to sysroot/ostree",
            "Run: ln -s sysroot/ostree /ostree",
        ),
    }
}

fn etc(subject: &Subject) -> Vec<Finding> {
    let has = |dir: &str| subject.tree.has(dir) || subject.tree.below(dir).next().is_some();
    match (has("etc"), has("usr/etc")) {
        (true, true) => one(
            Level::Error,
            "etc",
            "there are both /etc and /usr/etc",
            "Merge /usr/etc into /etc and remove it: bootc makes it itself.",
        ),
        (false, false) => {
            one(Level::Error, "etc", "there is no /etc", "An image is a whole system: start from a base image.")
        }
        _ => Vec::new(),
    }
}

fn os_release(subject: &Subject) -> Vec<Finding> {
    let content = ["usr/lib/os-release", "etc/os-release"].iter().find_map(|path| subject.tree.content(path));
    let remedy = "Write /usr/lib/os-release with ID, NAME and PRETTY_NAME (os-release(5)).";
    let Some(content) = content else {
        return one(Level::Error, "os-release", "there is no os-release: the boot menu entry cannot be made", remedy);
    };
    let text = String::from_utf8_lossy(content);
    let missing: Vec<&str> = ["ID", "PRETTY_NAME"]
        .into_iter()
        .filter(|key| !text.lines().any(|line| line.starts_with(&format!("{key}="))))
        .collect();
    if missing.is_empty() {
        return Vec::new();
    }
    one(Level::Warning, "os-release", format!("os-release lacks {}", missing.join(" and ")), remedy)
}

fn machine_id(subject: &Subject) -> Vec<Finding> {
    match subject
        .tree
        .content("etc/machine-id")
        .map(|content| String::from_utf8_lossy(content).trim().to_owned())
        .as_deref()
    {
        None | Some("uninitialized") => Vec::new(),
        Some("") => one(
            Level::Warning,
            "machine-id",
            "/etc/machine-id is empty: units that wait for the first boot will never run",
            "Remove the file.",
        ),
        Some(_) => one(
            Level::Error,
            "machine-id",
            "/etc/machine-id is set: all installations would have the same one",
            "Remove the file.",
        ),
    }
}

/// What may lie in /var of an image: empty directories, links, and nothing that an update would have to change.
fn var(subject: &Subject) -> Vec<Finding> {
    let content: Vec<&str> = subject
        .tree
        .below("var")
        .filter(|(path, node)| node.kind == NodeKind::File && !path.ends_with("/.updated"))
        .map(|(path, _)| path)
        .collect();
    let Some(first) = content.first() else { return Vec::new() };
    one(
        Level::Warning,
        "var",
        format!(
            "{} files in /var, such as {first}: they are unpacked once, when installing, and no update ever changes them",
            content.len()
        ),
        "Remove logs and caches; move data of the system below /usr; make directories by tmpfiles.d.",
    )
}

fn boot(subject: &Subject) -> Vec<Finding> {
    let mut content = subject.tree.below("boot").filter(|(_, node)| node.kind != NodeKind::Dir);
    let Some((first, _)) = content.next() else { return Vec::new() };
    one(
        Level::Warning,
        "boot",
        format!("{} files in /boot, such as {first}: they are not used", content.count() + 1),
        "Empty /boot: kernel and initramfs belong below /usr/lib/modules/VERSION.",
    )
}

fn homes(subject: &Subject) -> Vec<Finding> {
    let fixed: Vec<&str> = ["home", "root"]
        .into_iter()
        .filter(|dir| {
            let unit = format!("usr/lib/systemd/system/{dir}.mount");
            subject.tree.get(dir).is_some_and(|node| node.kind == NodeKind::Dir) && !subject.tree.has(&unit)
        })
        .collect();
    if fixed.is_empty() {
        return Vec::new();
    }
    one(
        Level::Warning,
        "homes",
        format!("/{} is a directory of the read-only root: nobody can write there", fixed.join(" and /")),
        "Make /home a link to var/home and /root a link to var/roothome, and make both by tmpfiles.d.",
    )
}

fn special(subject: &Subject) -> Vec<Finding> {
    let nodes: Vec<&str> = subject.tree.special().collect();
    let Some(first) = nodes.first() else { return Vec::new() };
    one(
        Level::Warning,
        "special",
        format!("{} devices, pipes or sockets, such as {first}: a deployment cannot hold them", nodes.len()),
        "Remove them; what programs need is made at boot, in /dev and /run.",
    )
}
