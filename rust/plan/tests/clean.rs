// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What `bootc-job clean` takes down: for each kind of leftover the facts and the operations, in their order.

use bootc_plan::facts::{ContainerFact, Facts, MountFact};
use bootc_plan::installer::clean::{Busy, plan};
use bootc_plan::op::{Command, Op};

const UUID: &str = "0b5bd1c7-9dc5-4c6f-9f0e-5a0c0f6c9a41";
const DM_UUID: &str = "CRYPT-LUKS2-0b5bd1c79dc54c6f9f0e5a0c0f6c9a41-luks-0b5bd1c7-9dc5-4c6f-9f0e-5a0c0f6c9a41";

/// Mounts as `SOURCE TARGET`.
fn facts(mounts: &[&str], swaps: &[&str], containers: &[ContainerFact]) -> Facts {
    let mount = |line: &&str| {
        let (source, target) = line.split_once(' ').unwrap();
        MountFact {
            source: source.into(),
            target: target.into(),
            fstype: "ext4".into(),
            root: "/".into(),
            options: String::new(),
        }
    };
    Facts {
        mounts: Some(mounts.iter().map(mount).collect()),
        swaps: swaps.iter().map(|swap| (*swap).to_owned()).collect(),
        containers: containers.to_vec(),
        ..Facts::default()
    }
}

fn container() -> ContainerFact {
    ContainerFact { name: format!("luks-{UUID}"), node: "/dev/dm-0".into(), dm_uuid: DM_UUID.into(), held: false }
}

fn lines(facts: &Facts) -> Vec<String> {
    let line = |op| match op {
        Op::Command(Command { argv, may_fail: true, .. }) => argv.join(" "),
        other => panic!("no command that may fail: {other:?}"),
    };
    plan(facts).unwrap().into_iter().map(line).collect()
}

const LIVE: [&str; 4] =
    ["overlay /", "/dev/sr0 /run/live/medium", "/dev/loop0 /run/live/rootfs/filesystem.squashfs", "tmpfs /tmp"];

#[test]
fn each_kind_of_leftover() {
    let close = format!("cryptsetup close luks-{UUID}");
    let other_name = ContainerFact { name: "backup".into(), ..container() };
    let other_kind = ContainerFact { dm_uuid: "LVM-abc".into(), ..container() };
    let held = ContainerFact { held: true, ..container() };
    let root = format!("/dev/mapper/luks-{UUID} /tmp/calamares-root-a");
    let stick = format!("/dev/mapper/luks-{UUID} /media/stick");
    type Case<'a> = (&'a str, &'a [&'a str], &'a [&'a str], &'a [ContainerFact], &'a [&'a str]);
    let cases: &[Case] = &[
        ("nothing", &[], &[], &[], &[]),
        ("the live system's swap", &[], &["/dev/zram0", "/dev/loop3", "/dev/ram0", "/swapfile"], &[], &[]),
        (
            "swap on a partition and a mapper",
            &[],
            &["/dev/sda3", "/dev/dm-1"],
            &[],
            &["swapoff /dev/sda3", "swapoff /dev/dm-1"],
        ),
        (
            "a swap file of the target",
            &["/dev/sda2 /tmp/calamares-root-a"],
            &["/tmp/calamares-root-a/swapfile"],
            &[],
            &["swapoff /tmp/calamares-root-a/swapfile", "umount /tmp/calamares-root-a", "rmdir /tmp/calamares-root-a"],
        ),
        (
            "an installation in the middle",
            &[
                "/dev/sda2 /tmp/calamares-root-a",
                "/dev/sda1 /tmp/calamares-root-a/boot/efi",
                "tmpfs /run/calamares-bootc",
                "/dev/sda2 /run/calamares-bootc/sysroot",
                "/dev/sda1 /run/calamares-bootc/sysroot/boot/efi",
            ],
            &[],
            &[],
            &[
                "umount /tmp/calamares-root-a/boot/efi",
                "umount /tmp/calamares-root-a",
                "umount /run/calamares-bootc/sysroot/boot/efi",
                "umount /run/calamares-bootc/sysroot",
                "umount /run/calamares-bootc",
                "rmdir /tmp/calamares-root-a",
            ],
        ),
        (
            "the deployment's layout, and two targets",
            &[
                "/dev/sda2 /tmp/calamares-root-a",
                "/dev/sda2 /tmp/calamares-root-b",
                "/dev/sda2 /tmp/calamares-bootc-target",
            ],
            &[],
            &[],
            &[
                "umount /tmp/calamares-root-b",
                "umount /tmp/calamares-root-a",
                "umount /tmp/calamares-bootc-target",
                "rmdir /tmp/calamares-root-a",
                "rmdir /tmp/calamares-root-b",
            ],
        ),
        (
            "an encrypted root",
            &[&root],
            &[],
            &[container()],
            &["umount /tmp/calamares-root-a", "rmdir /tmp/calamares-root-a", &close],
        ),
        ("an encrypted swap", &[], &["/dev/dm-0"], &[container()], &["swapoff /dev/dm-0", &close]),
        ("an opened container alone", &[], &[], &[container()], &[&close]),
        ("somebody's stick", &[&stick], &[], &[container()], &[]),
        ("somebody's stick by its node", &["/dev/dm-0 /media/stick"], &[], &[container()], &[]),
        ("a container under a volume group", &[], &[], &[held], &[]),
        ("others' mappers", &[], &[], &[other_name, other_kind], &[]),
        (
            "names that only begin alike",
            &["/dev/sda2 /tmp/calamares-bootc-targets", "/dev/sda2 /tmp/calamares"],
            &[],
            &[],
            &[],
        ),
    ];
    for (name, mounts, swaps, containers, expected) in cases {
        let mounts = [&LIVE[..], mounts].concat();
        assert_eq!(lines(&facts(&mounts, swaps, containers)), *expected, "{name}");
    }
}

#[test]
fn nothing_is_touched_while_calamares_runs() {
    let busy = Facts { calamares: Some(42), ..facts(&["/dev/sda2 /tmp/calamares-root-a"], &["/dev/sda3"], &[]) };
    let refusal = plan(&busy).unwrap_err();
    assert_eq!(refusal, Busy(42));
    assert!(refusal.to_string().contains("process 42"), "{refusal}");
}
