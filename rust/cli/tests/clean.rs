// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! `bootc-job clean` as people call it. What is taken down for which facts is tested in rust/plan/tests/clean.rs,
//! that it helps in the virtual machine `vm-retry-kill`.

use std::process::Command;

/// Exit status, stdout and stderr for `facts`.
fn clean(args: &[&str], facts: &str) -> (Option<i32>, String, String) {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("facts.yaml");
    std::fs::write(&path, facts).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_bootc-job"));
    let ran = command.arg("clean").args(args).arg("--facts").arg(&path).output().expect("bootc-job starts");
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (ran.status.code(), text(ran.stdout), text(ran.stderr))
}

const LEFT: &str = "
mounts:
- {source: overlay, target: /, fstype: overlay}
- {source: /dev/mapper/luks-00000000-0000-4000-8000-00000000000a, target: /tmp/calamares-root-x y, fstype: ext4}
- {source: /dev/vda1, target: /tmp/calamares-root-x y/boot/efi, fstype: vfat}
swaps: [/dev/zram0, /dev/vda3]
containers:
- name: luks-00000000-0000-4000-8000-00000000000a
  node: /dev/dm-0
  dm_uuid: CRYPT-LUKS2-0000000000004000800000000000000a-luks-00000000-0000-4000-8000-00000000000a
  held: false
";

#[test]
fn every_operation_is_printed_as_it_could_be_pasted() {
    let expected = "swapoff /dev/vda3\n\
                    umount '/tmp/calamares-root-x y/boot/efi'\n\
                    umount '/tmp/calamares-root-x y'\n\
                    rmdir '/tmp/calamares-root-x y'\n\
                    cryptsetup close luks-00000000-0000-4000-8000-00000000000a\n";
    assert_eq!(clean(&["--dry-run"], LEFT), (Some(0), expected.into(), String::new()));
}

#[test]
fn nothing_is_said_where_nothing_is_left() {
    assert_eq!(clean(&["--dry-run"], "mounts: []\n"), (Some(0), String::new(), String::new()));
}

#[test]
fn a_calamares_that_is_running_is_let_alone() {
    let (status, said, refusal) = clean(&["--dry-run"], &format!("{LEFT}calamares: 4711\n"));
    assert_eq!((status, said.as_str()), (Some(3), ""));
    assert!(refusal.contains("process 4711") && refusal.ends_with("nothing has been taken down\n"), "{refusal}");
}

#[test]
fn made_up_facts_are_for_reading_only() {
    let (status, said, _) = clean(&[], LEFT);
    assert_eq!((status, said.as_str()), (Some(2), ""));
}
