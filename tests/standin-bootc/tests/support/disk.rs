// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! A disk with an ESP, on machines whose kernel reads no partition tables and no FAT.
//!
//! lsblk is a script that puts two loop devices onto one disk, bootctl a script that writes down how it was called, and
//! a preloaded `mount` takes ext4 for FAT. The program under test is the same as ever.

use super::{World, run};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

/// Put before a script that runs `$BOOTC`.
pub const ON_DISK: &str = "export PATH=$BASE/bin:$PATH MOUNT_LOG=$BASE/mounts.log LD_PRELOAD=$BASE/esp-is-ext4.so\n";

/// The same without help for the kernel: the ESP, which is none, cannot be mounted.
pub const ON_DISK_WITHOUT_FAT: &str = "export PATH=$BASE/bin:$PATH\n";

const LSBLK: &str = r#"#!/bin/sh
root='"name":"root","path":"@ROOT@","size":1,"pttype":"gpt","parttype":"0fc63daf-8483-4772-8e79-3d69d8477de4"'
esp='"name":"esp","path":"@ESP@","size":1,"pttype":"gpt","parttype":"@TYPE@"'
disk='"name":"disk","path":"/dev/disk","size":1,"pttype":"gpt","parttype":"none"'
case "$*" in
  *--inverse*) echo "{\"blockdevices\":[{$root,\"children\":[{$disk}]}]}" ;;
  *" /dev/disk") echo "{\"blockdevices\":[{$disk,\"children\":[{$esp},{$root}]}]}" ;;
  *) echo "{\"blockdevices\":[{$root}]}" ;;
esac
"#;

const BOOTCTL: &str = r#"#!/bin/sh
[ "$1" = --version ] && echo 'systemd 262 (262-1)' && exit
echo "bootctl $* RELAX=$SYSTEMD_RELAX_ESP_CHECKS CONF=$KERNEL_INSTALL_CONF_ROOT" >> @LOG@
[ ! -e @BASE@/bootctl-fails ] || { echo 'Failed to do it' >&2; exit 1; }
unset LD_PRELOAD
mkdir -p "$3$5/EFI/systemd" && cp "$3/usr/lib/os-release" "$3$5/EFI/systemd/os-release" && touch "$3/tmp/entry-token"
"#;

/// The partition type of an ESP.
pub const ESP: &str = "c12a7328-f81f-11d2-ba4b-00a0c93ec93b";

/// Make a root at `t` and a second partition of this type, not mounted; the answer is the second one's device.
pub fn make(world: &mut World, fstype: &str, parttype: &str) -> String {
    let t = world.filesystem(fstype, "t");
    let esp_dir = world.filesystem("ext4", "esp");
    let device = |p: &Path| run(&["findmnt", "-no", "SOURCE", "--mountpoint", p.to_str().unwrap()]);
    let (root, esp) = (device(&t), device(&esp_dir));
    run(&["umount", esp_dir.to_str().unwrap()]);
    world.mounts.pop();
    let base = world.base.display().to_string();
    let script = |name: &str, text: &str| {
        let text = text.replace("@ROOT@", &root).replace("@ESP@", &esp).replace("@TYPE@", parttype);
        let text = text.replace("@LOG@", &format!("{base}/bootctl.log")).replace("@BASE@", &base);
        executable(&world.base.join("bin").join(name), text.as_bytes());
    };
    script("lsblk", LSBLK);
    script("bootctl", BOOTCTL);
    compile("esp-is-ext4.c", &["-shared", "-fPIC"], &world.base.join("esp-is-ext4.so"));
    esp
}

/// Compile a program of the fixtures.
pub fn compile(source: &str, flags: &[&str], to: &Path) -> PathBuf {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(source);
    let mut argv = vec!["gcc", "-O1"];
    argv.extend(flags);
    argv.extend(["-o", to.to_str().unwrap(), source.to_str().unwrap()]);
    run(&argv);
    to.to_owned()
}

/// Write a file that can be executed.
pub fn executable(path: &Path, data: &[u8]) {
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, data).unwrap();
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o755)).unwrap();
}
