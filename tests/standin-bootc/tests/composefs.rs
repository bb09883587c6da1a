// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! `--composefs-backend`: a whole deployment, its parts compared with what bootc 1.16.9 writes.

#![cfg(feature = "composefs")]

mod support;

use std::path::{Path, PathBuf};
use support::disk::{self, ON_DISK, ON_DISK_WITHOUT_FAT};
use support::image::{self, Entry, Image};
use support::{World, run};

const INSTALL: &str = "exec \"$BOOTC\" install to-filesystem --skip-finalize --composefs-backend --source-imgref oci:$BASE/w/oci:latest \"$@\"";

/// The deployment of `image::bootable`: the fs-verity digest of the image file, the same in each run.
const ID: &str = "efa0191d7ceccf4ac01ca49f4a7c3c2f25c32d58b9c890aa0dc8808410532f0194aa8aa660dcf2f3044c05945a3bee6f21106a8568862912b08f07c3fbefff37";

struct Done {
    world: World,
    rc: i32,
    stdout: String,
    stderr: String,
}

impl Done {
    fn read(&self, path: &str) -> String {
        let path = self.world.base.join(path);
        std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("reading {}: {e}", path.display()))
    }

    fn deployment(&self) -> (PathBuf, String) {
        let found: Vec<_> = std::fs::read_dir(self.world.base.join("t/state/deploy")).unwrap().flatten().collect();
        assert_eq!(found.len(), 1, "{found:?}");
        (found[0].path(), found[0].file_name().into_string().unwrap())
    }
}

fn prepared(fstype: &str, parttype: &str) -> (World, String) {
    support::require_machine();
    let mut world = World::new("composefs");
    let esp = disk::make(&mut world, fstype, parttype);
    (world, esp)
}

fn install(world: World, args: &[&str]) -> Done {
    install_on(ON_DISK, world, args)
}

fn install_on(disk: &str, world: World, args: &[&str]) -> Done {
    let mut all: Vec<String> = args.iter().map(|a| (*a).to_owned()).collect();
    all.push(world.base.join("t").display().to_string());
    let out = world.shell(&format!("{disk}{INSTALL}"), &all, "etc-ostree", &[]);
    let text = |b: &[u8]| String::from_utf8_lossy(b).into_owned();
    Done { rc: out.status.code().unwrap_or(-1), stdout: text(&out.stdout), stderr: text(&out.stderr), world }
}

fn bootable(world: &World) -> Image {
    image::bootable(&world.base.join("w/oci"), false)
}

/// The last line of an installation that must fail.
fn error(done: &Done) -> &str {
    assert_eq!(done.rc, 1, "{}\n{}", done.stdout, done.stderr);
    done.stderr.lines().last().unwrap_or_default()
}

#[test]
fn deploys_with_kernel_and_entry_on_the_esp() {
    let (mut world, esp) = prepared("ext4", disk::ESP);
    let boot = world.filesystem("ext4", "t/boot");
    let uuid = |p: &Path| run(&["findmnt", "-no", "UUID", "--mountpoint", p.to_str().unwrap()]);
    let (root_uuid, boot_uuid) = (uuid(&world.base.join("t")), uuid(&boot));
    let image = bootable(&world);
    let args = ["--bootloader", "systemd", "--karg", "debug nosmt", "--target-imgref", "example.org/os:stable"];
    let done = install(world, &args);
    assert_eq!(done.rc, 0, "{}\n{}", done.stdout, done.stderr);
    let said = [
        "Installing image: docker://example.org/os:stable",
        "Bootloader: systemd",
        "Installing bootloader via systemd-boot",
        "Installation complete!",
    ];
    assert_eq!(done.stdout.lines().collect::<Vec<_>>(), said);

    let (dir, id) = done.deployment();
    assert_eq!(id, ID, "another image file than before");
    assert_eq!(std::fs::read_link(dir.join("var")).unwrap(), Path::new("../../os/default/var"));
    assert_eq!(std::fs::read_to_string(dir.join("var/marker")).unwrap(), "in var");
    assert_eq!(std::fs::read_to_string(dir.join("etc/fstab")).unwrap(), "# from the image\n");
    assert!(!dir.join("usr").exists());
    let boot_digest = image::digest(b"not a kernelnot an initramfs");
    assert_eq!(
        std::fs::read_to_string(dir.join(format!("{id}.origin"))).unwrap(),
        format!(
            "[origin]\ncontainer-image-reference = ostree-unverified-image:docker://example.org/os:stable\n\n\
             [boot]\nboot_type = bls\ndigest = {}\n\n[image]\nmanifest_digest = {}\n",
            &boot_digest[7..],
            image.digest
        )
    );
    let t = done.world.base.join("t");
    assert_eq!(std::fs::read_link(t.join("ostree/bootc")).unwrap(), Path::new("../composefs/bootc"));
    assert!(t.join("composefs/meta.json").exists() && t.join("composefs/images").join(&id).exists());
    assert!(
        t.join(format!("composefs/streams/refs/oci/localhost%2Fbootc-{}", image.digest)).symlink_metadata().is_ok()
    );
    assert!(!t.join(".bootc-aleph.json").exists());

    // bootctl saw the image's os-release and an ESP that was mounted as FAT, for its owner only.
    let called = done.read("bootctl.log");
    let root = called.split(' ').nth(3).unwrap_or_default();
    assert_eq!(called, format!("bootctl install --root {root} --esp-path /boot RELAX=1 CONF=/tmp\n"));
    let flags = "fmask=0177,dmask=0077 0xa";
    assert_eq!(done.read("mounts.log"), format!("{esp} {flags}\n{esp} {flags}\n"));
    assert!(!Path::new(root).exists(), "{root} is left");

    run(&["mount", &esp, done.world.base.join("esp").to_str().unwrap()]);
    let on_esp = |p: &str| std::fs::read_to_string(done.world.base.join("esp").join(p));
    let (entry, booted) = (on_esp("loader/entries/bootc_test-1-1.conf"), on_esp("EFI/systemd/os-release"));
    let kernel = on_esp(&format!("EFI/Linux/bootc_composefs-{id}/vmlinuz"));
    let initrd = on_esp(&format!("EFI/Linux/bootc_composefs-{id}/initrd"));
    run(&["umount", &esp]);
    assert!(booted.unwrap().contains("ID=test"));
    assert_eq!((kernel.unwrap().as_str(), initrd.unwrap().as_str()), ("not a kernel", "not an initramfs"));
    let at = format!("/EFI/Linux/bootc_composefs-{id}");
    assert_eq!(
        entry.unwrap(),
        format!(
            "title Test OS 1\nversion 1\nlinux {at}/vmlinuz\ninitrd {at}/initrd\noptions root=UUID={root_uuid} rw \
             boot=UUID={boot_uuid} debug nosmt composefs={id} systemd.mount-extra=UUID={boot_uuid}:/boot:auto:ro \
             console=tty0 quiet splash\nsort-key bootc-test-0\n"
        )
    );
}

#[test]
fn a_file_system_without_fs_verity_is_marked_in_the_kernel_arguments() {
    for (fstype, args, mark) in [("xfs", &[][..], "?"), ("ext4", &["--allow-missing-verity"], "?"), ("ext4", &[], "")] {
        let (world, esp) = prepared(fstype, disk::ESP);
        bootable(&world);
        let done = install(world, args);
        assert_eq!(done.rc, 0, "{}\n{}", done.stdout, done.stderr);
        assert!(done.stdout.contains("Bootloader: systemd\n"), "the default: {}", done.stdout);
        let (_, id) = done.deployment();
        run(&["mount", &esp, done.world.base.join("esp").to_str().unwrap()]);
        let entry = done.read("esp/loader/entries/bootc_test-1-1.conf");
        run(&["umount", &esp]);
        assert!(entry.contains(&format!(" composefs={mark}{id} ")), "{fstype} {args:?}: {entry}");
    }
}

#[test]
fn refusals() {
    let linux = "0fc63daf-8483-4772-8e79-3d69d8477de4";
    let (world, _) = prepared("ext4", linux);
    bootable(&world);
    let done = install(world, &["--bootloader", "systemd"]);
    let head = "error: Installing to filesystem: Setting up composefs boot: ";
    assert_eq!(
        error(&done),
        format!("{head}Preparing image root for bootloader installation: ESP partition not found")
    );

    // "No such device" where the kernel has no FAT, "Invalid argument" where it has: recorded as case `verity`.
    let (world, esp) = prepared("ext4", disk::ESP);
    bootable(&world);
    let done = install_on(ON_DISK_WITHOUT_FAT, world, &["--bootloader", "systemd"]);
    let (said, want) = (error(&done), format!("{head}Mounting ESP into composefs root: Mounting {esp} at /"));
    assert!(said.starts_with(&want) && said.contains("/boot: "), "{said}");
    assert!(said.ends_with("(os error 19)") || said.ends_with("(os error 22)"), "{said}");

    let (world, _) = prepared("ext4", disk::ESP);
    bootable(&world);
    std::fs::write(world.base.join("bootctl-fails"), "").unwrap();
    let done = install(world, &["--bootloader", "systemd"]);
    assert_eq!(done.rc, 1);
    let want =
        format!("{head}Installing bootloader: Subprocess failed: ExitStatus(unix_wait_status(256))\nFailed to do it\n");
    assert_eq!(done.stderr.trim_end(), want.trim_end());

    let (world, _) = prepared("ext4", disk::ESP);
    image::small(&world.base.join("w/oci"), "amd64");
    let done = install(world, &["--bootloader", "systemd"]);
    assert_eq!(error(&done), format!("{head}Generating bootable EROFS image: Directory entry \"boot\" does not exist"));

    let (world, _) = prepared("ext4", disk::ESP);
    bootable(&world);
    let done = install(world, &["--bootloader", "grub"]);
    let want = format!(
        "{head}Installing bootloader: Probing bootupd --filesystem support: No such file or directory (os error 2)"
    );
    assert_eq!(error(&done), want);

    let (world, _) = prepared("ext4", disk::ESP);
    image::bootable_with(
        &world.base.join("w/oci"),
        false,
        "1",
        b"kargs = []\n",
        &[
            Entry::Dir("usr/lib/modules/"),
            Entry::Dir("usr/lib/modules/6.99.0-test/"),
            Entry::File("usr/lib/modules/6.99.0-test/.wh.initramfs.img", b""),
        ],
    );
    let done = install(world, &["--bootloader", "systemd"]);
    assert_eq!(
        error(&done),
        format!("{head}Setting up BLS boot: Computing boot digest: Computing boot digest: initramfs not found")
    );
}
