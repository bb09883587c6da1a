// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! `--bootloader grub`: the image's own bootupd is run inside the deployment, as bootc 1.16.9 does.

mod support;

use support::disk::{self, ON_DISK};
use support::image::{self, Entry, Image};
use support::{World, run};

const INSTALL: &str = "exec \"$BOOTC\" install to-filesystem --skip-finalize --bootloader grub \"$@\" $BASE/t";

fn with_bootupd(world: &World, marker: Option<&'static str>) -> Image {
    let program = disk::compile("bootupctl.c", &["-static"], &world.base.join("bootupctl"));
    let mut more = vec![
        Entry::Dir("usr/bin/"),
        Entry::Program("usr/bin/bootupctl", std::fs::read(program).unwrap()),
        Entry::Dir("usr/lib/bootupd/"),
        Entry::Dir("usr/lib/bootupd/updates/"),
    ];
    more.extend(marker.map(|m| Entry::File(m, b"")));
    image::bootable_with(&world.base.join("w/oci"), false, "1.0", b"kargs = [\"quiet\"]\n", &more)
}

/// Exit status, stdout, stderr, and how bootupctl was called.
fn install(marker: Option<&'static str>, args: &[&str]) -> (i32, String, String, String) {
    support::require_machine();
    let mut world = World::new("bootupd");
    disk::make(&mut world, "ext4", disk::ESP);
    let image = with_bootupd(&world, marker);
    let mut all = vec!["--source-imgref".to_owned(), format!("oci:{}:latest", image.dir.display())];
    all.extend(args.iter().map(|a| (*a).to_owned()));
    let out = world.shell(&format!("{ON_DISK}{INSTALL}"), &all, "etc-ostree", &[]);
    let text = |b: &[u8]| String::from_utf8_lossy(b).into_owned();
    let log = std::fs::read_to_string(world.base.join("t/boot/bootupctl.log")).unwrap_or_default();
    let leaked = run(&["sh", "-c", "findmnt -rno TARGET | grep ostree/deploy || true"]);
    assert_eq!(leaked, "", "mounts of the chroot leaked");
    (out.status.code().unwrap_or(-1), text(&out.stdout), text(&out.stderr), log)
}

#[test]
fn bootupd_is_run_in_the_deployment() {
    let path = "PATH=/bin:/usr/bin:/sbin:/usr/sbin:/usr/local/bin:/usr/local/sbin";
    for (marker, args, want, sysroot) in [
        (None, &[][..], "--write-uuid --update-firmware --auto --filesystem /sysroot /", 1),
        (None, &["--generic-image"], "--write-uuid --filesystem /sysroot /", 1),
        (
            Some("usr/lib/bootupd-old"),
            &["--bootupd-skip-boot-uuid"],
            "--with-static-configs --update-firmware --auto --device /dev/disk /",
            0,
        ),
    ] {
        let (rc, stdout, stderr, log) = install(marker, args);
        assert_eq!(rc, 0, "{stdout}\n{stderr}");
        let want = format!("bootupctl backend install {want}\n{path}\nsysroot {sysroot} proc 1 dev 1\n");
        assert_eq!(log, want, "{args:?}");
        assert!(
            stdout.ends_with("Bootloader: grub\nInstalling bootloader via bootupd\nInstallation complete!\n"),
            "{stdout}"
        );
    }
}

#[test]
fn a_bootupd_that_fails_is_shown_with_its_command() {
    let (rc, stdout, stderr, log) = install(Some("usr/lib/bootupd-broken"), &[]);
    assert_eq!(rc, 1, "{stdout}\n{stderr}");
    assert!(log.starts_with("bootupctl backend install --write-uuid "), "{log}");
    let error = stderr.lines().find(|l| l.starts_with("error: ")).unwrap_or_default();
    let want = "error: Installing to filesystem: Installing bootloader: Failed to run command: Command {";
    assert_eq!(error, want, "{stderr}");
    assert!(stderr.contains("    program: \"bootupctl\",\n"), "{stderr}");
    assert!(!stdout.contains("Installation complete!"), "{stdout}");
}
