// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Each check against a small image that has exactly one thing wrong with it.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;

use super::initramfs::made::cpio;
use super::*;

const OSTREE: &str = "usr/lib/ostree/ostree-prepare-root";
const CRYPT: &str = "usr/bin/systemd-cryptsetup";
const CONF: &str = "usr/lib/ostree/prepare-root.conf";

fn write(root: &Path, path: &str, content: impl AsRef<[u8]>) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, content).unwrap();
}

/// A tree without fault, strategy A.
fn good(root: &Path) {
    for dir in ["dev", "proc", "run", "sys", "sysroot", "tmp", "var", "boot"] {
        fs::create_dir_all(root.join(dir)).unwrap();
    }
    symlink("sysroot/ostree", root.join("ostree")).unwrap();
    symlink("var/home", root.join("home")).unwrap();
    symlink("var/roothome", root.join("root")).unwrap();
    write(root, "etc/hosts", "");
    write(root, "usr/lib/os-release", "ID=x\nPRETTY_NAME=\"X\"\n");
    write(root, CONF, "[composefs]\nenabled = yes\n");
    write(root, "usr/lib/modules/7/vmlinuz", "kernel");
    write(root, "usr/lib/modules/7/initramfs.img", cpio(&[OSTREE, CONF, CRYPT]));
}

fn remove(root: &Path, path: &str) {
    let path = root.join(path);
    if path.is_dir() && !path.is_symlink() { fs::remove_dir_all(path).unwrap() } else { fs::remove_file(path).unwrap() }
}

#[test]
fn a_good_tree_has_no_findings() {
    let dir = tempfile::tempdir().unwrap();
    good(dir.path());
    let report = super::dir(dir.path()).unwrap();
    assert_eq!(report.findings, []);
    assert!(report.installable());
    assert_eq!(report.strategies, [Strategy::InstallerGrub]);
}

#[test]
fn each_check_can_fail() {
    type Spoil = fn(&Path);
    let cases: [(&str, Level, Spoil); 24] = [
        ("special", Level::Warning, |root| drop(std::os::unix::net::UnixListener::bind(root.join("dev/log")).unwrap())),
        ("kernel", Level::Error, |root| remove(root, "usr/lib/modules/7/vmlinuz")),
        ("kernel", Level::Error, |root| {
            write(root, "usr/lib/modules/8/vmlinuz", "");
            write(root, "usr/lib/modules/8/initramfs.img", "");
        }),
        ("initramfs", Level::Error, |root| remove(root, "usr/lib/modules/7/initramfs.img")),
        ("initramfs", Level::Error, |root| write(root, "usr/lib/modules/7/initramfs.img", cpio(&["init"]))),
        ("initramfs", Level::Error, |root| write(root, "usr/lib/modules/7/initramfs.img", "BZh91AY")),
        ("prepare-root", Level::Error, |root| remove(root, CONF)),
        ("prepare-root", Level::Warning, |root| write(root, CONF, "[sysroot]\nenabled = yes\n")),
        ("prepare-root-initramfs", Level::Error, |root| {
            write(root, "usr/lib/modules/7/initramfs.img", cpio(&[OSTREE, CRYPT]))
        }),
        ("encryption", Level::Warning, |root| write(root, "usr/lib/modules/7/initramfs.img", cpio(&[OSTREE, CONF]))),
        ("base-directories", Level::Error, |root| remove(root, "dev")),
        ("base-directories", Level::Error, |root| remove(root, "sysroot")),
        ("ostree-link", Level::Error, |root| remove(root, "ostree")),
        ("etc", Level::Error, |root| write(root, "usr/etc/hosts", "")),
        ("etc", Level::Error, |root| remove(root, "etc")),
        ("os-release", Level::Error, |root| remove(root, "usr/lib/os-release")),
        ("os-release", Level::Warning, |root| write(root, "usr/lib/os-release", "ID=x\n")),
        ("machine-id", Level::Error, |root| write(root, "etc/machine-id", "97eacc553bd64bbbbbea6fc9e42bdb46\n")),
        ("machine-id", Level::Warning, |root| write(root, "etc/machine-id", "")),
        ("var", Level::Warning, |root| write(root, "var/log/dpkg.log", "x")),
        ("boot", Level::Warning, |root| write(root, "boot/vmlinuz-7", "x")),
        ("homes", Level::Warning, |root| {
            remove(root, "home");
            fs::create_dir(root.join("home")).unwrap();
        }),
        ("homes", Level::Warning, |root| {
            remove(root, "root");
            fs::create_dir(root.join("root")).unwrap();
        }),
        ("ostree-link", Level::Error, |root| {
            remove(root, "ostree");
            symlink("var/ostree", root.join("ostree")).unwrap();
        }),
    ];
    for (number, (id, level, spoil)) in cases.into_iter().enumerate() {
        let dir = tempfile::tempdir().unwrap();
        good(dir.path());
        spoil(dir.path());
        let report = super::dir(dir.path()).unwrap();
        let found: Vec<_> = report.findings.iter().map(|finding| (finding.id, finding.level)).collect();
        assert_eq!(found, [(id, level)], "case {number}: {report}");
        assert_eq!(report.installable(), level == Level::Warning, "case {number}");
    }
}

#[test]
fn links_and_empty_directories_in_var_are_fine() {
    let dir = tempfile::tempdir().unwrap();
    good(dir.path());
    fs::create_dir_all(dir.path().join("var/lib")).unwrap();
    symlink("../../usr/lib/sysimage/dpkg", dir.path().join("var/lib/dpkg")).unwrap();
    assert_eq!(super::dir(dir.path()).unwrap().findings, []);
}

#[test]
fn a_home_that_a_unit_mounts_is_fine() {
    let dir = tempfile::tempdir().unwrap();
    good(dir.path());
    remove(dir.path(), "home");
    fs::create_dir(dir.path().join("home")).unwrap();
    write(dir.path(), "usr/lib/systemd/system/home.mount", "");
    assert_eq!(super::dir(dir.path()).unwrap().findings, []);
}

#[test]
fn the_content_decides_the_strategies() {
    type Change = fn(&Path);
    let cases: [(&[Strategy], Change); 4] = [
        (&[Strategy::InstallerGrub], |_| {}),
        (&[Strategy::SystemdBoot], |root| {
            write(root, "usr/lib/modules/7/initramfs.img", cpio(&["usr/lib/bootc/initramfs-setup"]));
        }),
        (&[Strategy::InstallerGrub, Strategy::SystemdBoot], |root| {
            write(root, "usr/lib/modules/7/initramfs.img", cpio(&[OSTREE, CONF, "usr/lib/bootc/initramfs-setup"]));
        }),
        (&[Strategy::Bootupd, Strategy::InstallerGrub], |root| {
            write(root, "usr/bin/bootupctl", "");
            write(root, "usr/lib/bootupd/updates/EFI.json", "");
        }),
    ];
    for (strategies, change) in cases {
        let dir = tempfile::tempdir().unwrap();
        good(dir.path());
        change(dir.path());
        let report = super::dir(dir.path()).unwrap();
        assert_eq!(report.strategies, strategies);
        assert!(report.installable(), "{report}");
    }
}

/// The good tree as an image with these labels and architecture.
fn packed(labels: &[(&str, &str)], arch: &str, chunked: bool) -> Report {
    use std::collections::BTreeMap;

    use crate::oci::layout::descriptor;
    use crate::oci::scan::scan;
    use crate::oci::{Codec, Names, write_layer};

    let dir = tempfile::tempdir().unwrap();
    good(&dir.path().join("tree"));
    let to = dir.path().join("layout");
    let layout = Layout::create(&to).unwrap();
    let scratch = layout.scratch("x");
    let written = write_layer(&scratch, &scan(&dir.path().join("tree")).unwrap(), 0, Codec::Zstd, 3).unwrap();
    layout.take(&scratch, &written).unwrap();
    let mut layer = descriptor(Codec::Zstd.media_type(), written.size, &written.digest).unwrap();
    if chunked {
        let key = "io.github.containers.zstd-chunked.manifest-checksum";
        layer.set_annotations(Some(HashMap::from([(key.to_owned(), "x".to_owned())])));
    }
    let labels: BTreeMap<_, _> = labels.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect();
    let names = Names { tag: "latest".to_owned(), labels, epoch: 0, arch: arch.to_owned() };
    layout.finish(&[(layer, written.diff_id)], &[], &names).unwrap();
    path(&to, Some("latest")).unwrap()
}

#[test]
fn packed_images_need_a_label_and_the_right_architecture() {
    let here = super::super::go_architecture(std::env::consts::ARCH);
    for (labels, arch, chunked, expected) in [
        (&[("containers.bootc", "1")][..], here, false, &[][..]),
        (&[("ostree.bootable", "true")], here, false, &[]),
        (&[("version", "1")], here, false, &["label"]),
        (&[("containers.bootc", "1")], "s390x", false, &["architecture"]),
        (&[("containers.bootc", "1")], here, true, &["zstd-chunked"]),
    ] {
        let report = packed(labels, arch, chunked);
        let ids: Vec<_> = report.findings.iter().map(|finding| finding.id).collect();
        assert_eq!(ids, expected, "{report}");
    }
}
