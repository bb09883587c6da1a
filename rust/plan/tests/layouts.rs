// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What holds for every layout that can be installed, whatever its partitions: tried on layouts made at random in the
//! shapes that Calamares gives them (facts of partition/jobs/FillGlobalStorageJob.cpp and mount/main.py).

use bootc_plan::facts::{BlockFact, Facts, ImageFact, MountFact, SourceFact};
use bootc_plan::installer::Task;
use bootc_plan::op::Op;
use bootc_plan::{Config, InstallerPlan, Request, StepName, plan};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

const TARGET: &str = "/tmp/calamares-root-x";
const DIGEST: &str = "sha256:0713aa37da8fba4c4928ccbc52e14e943cbc20dc03db8b3b7112dd4b9b62cf68";
/// Where people put data, names with spaces and beyond ASCII included.
const DATA: [&str; 7] = ["/home", "/var", "/srv", "/var/log", "/home/my films", "/mnt/größe", "/opt/games"];

/// A layout's choices.
#[derive(Debug, Clone)]
struct Layout {
    disk: &'static str,
    efi: bool,
    fs: &'static str,
    encrypted: bool,
    boot: bool,
    subvolumes: bool,
    /// Mount point, encrypted, claimed.
    data: BTreeMap<&'static str, (bool, bool)>,
    /// None, plain or encrypted.
    swap: Option<bool>,
    foreign: usize,
}

fn layouts() -> impl Strategy<Value = Layout> {
    let disk = prop::sample::select(vec!["/dev/sda", "/dev/vdb", "/dev/nvme0n1p", "/dev/mmcblk0p"]);
    let fs = prop::sample::select(vec!["ext4", "xfs", "btrfs"]);
    let data = prop::collection::btree_map(prop::sample::select(DATA.to_vec()), any::<(bool, bool)>(), 0..4);
    let choices = (disk, any::<bool>(), fs, any::<[bool; 3]>(), data, any::<Option<bool>>(), 0..3_usize);
    choices.prop_map(|(disk, efi, fs, [encrypted, boot, subvolumes], data, swap, foreign)| {
        let subvolumes = subvolumes && fs == "btrfs";
        let boot = boot || encrypted || subvolumes;
        Layout { disk, efi, fs, encrypted, boot, subvolumes, data, swap, foreign }
    })
}

/// GlobalStorage and the facts of a machine on which Calamares has just made the layout.
struct Made {
    storage: Value,
    facts: Facts,
    /// Every device that GlobalStorage names, and what opens of it.
    named: BTreeSet<String>,
}

fn make(layout: &Layout) -> Made {
    let mut made = Made { storage: json!({}), facts: Facts::default(), named: BTreeSet::new() };
    let disk = layout.disk.trim_end_matches('p').to_owned();
    made.named.insert(disk.clone());
    let mut partitions = Vec::new();
    let mut mounts = Vec::new();
    let mut add = |point: &str, fs: &str, encrypted: bool, claimed: bool| {
        let device = format!("{}{}", layout.disk, partitions.len() + 1);
        let luks = format!("luks-{}", partitions.len());
        let node = if encrypted { format!("/dev/mapper/{luks}") } else { device.clone() };
        let mut entry = json!({"device": device, "mountPoint": point, "fs": fs, "fsName": fs, "claimed": claimed,
            "uuid": format!("outer{}", partitions.len()), "parttype": "", "partlabel": "Größe 1"});
        if encrypted {
            entry["fsName"] = json!("luks2");
            entry["luksMapperName"] = json!(luks);
            entry["luksUuid"] = entry["uuid"].clone();
        }
        let uuid = Some(format!("inner{}", partitions.len()));
        made.facts.block.insert(node.clone(), BlockFact { uuid, disk: Some(disk.clone()), ..BlockFact::default() });
        made.named.extend([device, node.clone()]);
        partitions.push(entry);
        if !point.is_empty() {
            mounts.push((point.to_owned(), node.clone()));
        }
        node
    };
    if layout.efi {
        add("/boot/efi", "fat32", false, false);
    }
    if layout.boot {
        add("/boot", "ext4", false, true);
    }
    let root = add("/", layout.fs, layout.encrypted, true);
    for (point, (encrypted, claimed)) in &layout.data {
        add(point, "xfs", *encrypted, *claimed);
    }
    if let Some(encrypted) = layout.swap {
        add("", "linuxswap", encrypted, true);
    }
    for _ in 0..layout.foreign {
        add("", "ntfs", false, false);
    }
    let mut subvolumes = Vec::new();
    if layout.subvolumes {
        for (point, name) in [("/", "/@"), ("/home", "/@home"), ("/var/cache", "/@cache")] {
            // What has a partition of its own gets no subvolume (mount/main.py).
            if !layout.data.contains_key(point) {
                subvolumes.push(json!({"mountPoint": point, "subvolume": name}));
                mounts.push((point.to_owned(), root.clone()));
            }
        }
    }
    let mount = |(point, source): &(String, String)| MountFact {
        source: source.clone(),
        target: format!("{TARGET}{}", point.trim_end_matches('/')),
        fstype: "x".into(),
        root: "/".into(),
        options: String::new(),
    };
    made.facts.mounts = Some(mounts.iter().map(mount).collect());
    let offer = ImageFact {
        digest: DIGEST.into(),
        index: None,
        created: None,
        bytes: 1,
        architecture: "amd64".into(),
        labels: [("containers.bootc".to_owned(), "1".to_owned())].into(),
        markers: Vec::new(),
    };
    made.facts.sources = vec![SourceFact { source: "oci:/i:latest".into(), image: Some(offer), problem: None }];
    made.storage = json!({"firmwareType": if layout.efi { "efi" } else { "bios" },
        "bootLoader": {"installPath": disk}, "rootMountPoint": TARGET, "partitions": partitions,
        "btrfsSubvolumes": subvolumes, "keyboardLayout": "de"});
    made
}

fn install(made: &Made) -> InstallerPlan {
    let config = json!({"images": [{"id": "p", "source": "oci:/i:latest", "target": "r.example/p:latest"}]});
    let config = Config::from_json(&config.to_string()).unwrap();
    let request = Request::from_json(&made.storage.to_string()).unwrap();
    plan(StepName::Install, &config, &request, &made.facts).unwrap_or_else(|error| panic!("{error}: {}", made.storage))
}

fn commands(plan: &InstallerPlan) -> Vec<&[String]> {
    let ops = plan.steps.iter().flat_map(|step| &step.ops);
    ops.filter_map(|op| if let Op::Command(command) = op { Some(command.argv.as_slice()) } else { None }).collect()
}

proptest! {
    #[test]
    fn every_layout_has_a_plan_that_mounts_each_place_once(layout in layouts()) {
        let made = make(&layout);
        let plan = install(&made);
        let points = made.facts.mounts.iter().flatten();
        let mut wanted: Vec<(String, String)> = points.map(|mount| (mount.target.clone(), mount.source.clone())).collect();
        wanted.sort();
        wanted.dedup();
        let verified = plan.steps.iter().flat_map(|step| &step.ops).find_map(|op| match op {
            Op::Task { task: Task::VerifyMounts { mounts } } => Some(mounts.clone()),
            _ => None,
        });
        prop_assert_eq!(verified.unwrap().into_iter().collect::<Vec<_>>(), wanted);
        // What is not the root, /boot or the ESP goes down for bootc and comes back once.
        let data = |point: &str| !["", "/boot", "/boot/efi"].contains(&point);
        let back: Vec<&[String]> =
            commands(&plan).into_iter().filter(|argv| argv[0] == "mount" && made.named.contains(&argv[argv.len() - 2])).collect();
        let places: BTreeSet<&String> = back.iter().map(|argv| &argv[argv.len() - 1]).collect();
        let count = made.facts.mounts.iter().flatten().filter(|mount| data(&mount.target[TARGET.len()..])).count();
        prop_assert_eq!((back.len(), places.len()), (count, count));
    }

    #[test]
    fn nothing_is_formatted_and_no_foreign_device_is_named(layout in layouts()) {
        let made = make(&layout);
        let plan = install(&made);
        for argv in commands(&plan) {
            let harmless = ["blkid", "cp", "findmnt", "grub-install", "mount", "systemd-tmpfiles", "umount", "unshare"];
            prop_assert!(harmless.contains(&argv[0].as_str()), "{:?}", argv);
            for word in argv.iter().filter(|word| word.starts_with("/dev/")) {
                prop_assert!(made.named.contains(word), "{} is in no partition: {:?}", word, argv);
            }
        }
    }

    #[test]
    fn the_tables_name_each_place_once_and_never_the_root(layout in layouts()) {
        let made = make(&layout);
        let plan = install(&made);
        let written = |end: &str| plan.steps.iter().flat_map(|step| &step.ops).find_map(|op| match op {
            Op::Write(write) if write.path.ends_with(end) => Some(write.content.clone()),
            _ => None,
        });
        let rows = |text: &str| -> Vec<Vec<String>> {
            let lines = text.lines().filter(|line| !line.starts_with('#'));
            lines.map(|line| line.split_whitespace().map(str::to_owned).collect()).collect()
        };
        let fstab = rows(&written("/etc/fstab").unwrap());
        let places: Vec<&String> = fstab.iter().map(|row| &row[1]).filter(|place| *place != "none").collect();
        prop_assert_eq!(places.iter().collect::<BTreeSet<_>>().len(), places.len());
        prop_assert!(fstab.iter().all(|row| row.len() == 6 && row[1] != "/"), "{:?}", fstab);
        let encrypted = usize::from(layout.encrypted)
            + usize::from(layout.swap == Some(true))
            + layout.data.values().filter(|(encrypted, _)| *encrypted).count();
        let crypttab = written("/etc/crypttab").map(|text| rows(&text)).unwrap_or_default();
        prop_assert_eq!(crypttab.len(), encrypted);
        prop_assert!(crypttab.iter().all(|row| row[1].starts_with("UUID=outer")), "{:?}", crypttab);
        // fstab has a container by the name that crypttab gives it, else the file system's UUID, never a container's.
        let opened: BTreeSet<String> = crypttab.iter().map(|row| format!("/dev/mapper/{}", row[0])).collect();
        let known = |source: &String| source.starts_with("UUID=inner") || opened.contains(source);
        prop_assert!(fstab.iter().all(|row| known(&row[0])), "{:?}", fstab);
        // The root's container too, when subvolumes of it are mounted.
        let named: BTreeSet<&String> = fstab.iter().map(|row| &row[0]).filter(|source| opened.contains(*source)).collect();
        prop_assert_eq!(named.len(), encrypted - usize::from(layout.encrypted && !layout.subvolumes));
    }

    #[test]
    fn the_same_layout_gives_the_same_plan(layout in layouts()) {
        prop_assert_eq!(install(&make(&layout)), install(&make(&layout)));
    }
}
