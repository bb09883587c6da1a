// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Refusals of the three steps, table-driven. What the plans contain is pinned by the golden files of `rust/cli`.

use super::*;
use crate::facts::{BlockFact, ImageFact, MountFact, SourceFact};
use crate::lower::grub;
use serde_json::{Value, json};

const D: &str = "sha256:0713aa37da8fba4c4928ccbc52e14e943cbc20dc03db8b3b7112dd4b9b62cf68";

fn config() -> Value {
    json!({"images": [{"id": "p", "source": "oci:/images/p:latest", "target": "r.example/p:forky"}]})
}

fn storage() -> Value {
    json!({"firmwareType": "efi", "rootMountPoint": "/tmp/calamares-root-x", "partitions": [
        {"device": "/dev/vda1", "mountPoint": "/boot/efi", "fs": "fat32", "uuid": "A-1", "claimed": true},
        {"device": "/dev/vda2", "mountPoint": "/", "fs": "ext4", "uuid": "u-2", "claimed": true}]})
}

fn add(storage: &mut Value, point: &str, fs: &str, claimed: bool) {
    let entry = json!({"device": "/dev/vda3", "mountPoint": point, "fs": fs, "uuid": "u-3", "claimed": claimed});
    storage["partitions"].as_array_mut().unwrap().push(entry);
}

fn facts() -> Facts {
    let mount = |source: &str, target: &str| MountFact {
        source: source.into(),
        target: target.into(),
        fstype: "x".into(),
        root: "/".into(),
        options: String::new(),
    };
    Facts {
        firmware: Some("efi".into()),
        secure_boot: Some(false),
        architecture: Some("amd64".into()),
        tools: [("ostree".to_owned(), true)].into(),
        mounts: Some(vec![
            mount("/dev/vda2", "/tmp/calamares-root-x"),
            mount("/dev/vda1", "/tmp/calamares-root-x/boot/efi"),
        ]),
        sources: vec![SourceFact {
            source: "oci:/images/p:latest".into(),
            image: Some(ImageFact {
                digest: D.into(),
                index: None,
                created: None,
                bytes: 100,
                architecture: "amd64".into(),
                labels: [("containers.bootc".to_owned(), "1".to_owned())].into(),
                markers: Vec::new(),
            }),
            problem: None,
        }],
        root_free: Some(1_000_000),
        ..Facts::default()
    }
}

fn offer(facts: &mut Facts) -> &mut ImageFact {
    facts.sources[0].image.as_mut().unwrap()
}

fn unread(facts: &mut Facts, problem: &str) {
    facts.sources[0] = SourceFact { image: None, problem: Some(problem.into()), ..facts.sources[0].clone() };
}

fn lacks(facts: &mut Facts, file: &str) {
    facts.live_files.insert(file.into(), false);
}

fn refusal(step: StepName, config: &Value, storage: &Value, facts: &Facts) -> String {
    let made = Config::from_json(&config.to_string())
        .and_then(|config| Ok((config, Request::from_json(&storage.to_string())?)))
        .and_then(|(config, request)| plan(step, &config, &request, facts));
    match made {
        Ok(_) => "planned".into(),
        Err(error) => error.fault().id,
    }
}

#[test]
fn the_plain_case_is_planned() {
    for step in [StepName::Preflight, StepName::Install] {
        assert_eq!(refusal(step, &config(), &storage(), &facts()), "planned");
    }
}

#[test]
fn preflight_refuses_before_anything_is_touched() {
    type Change = fn(&mut Value, &mut Facts);
    let cases: &[(Change, &str)] = &[
        (|_, f| f.tools.extend([("skopeo".to_owned(), false)]), "tool-missing"),
        (|_, f| f.live_files.extend(LIVE_FILES[0].0.iter().map(|p| ((*p).into(), false))), "live-file-missing"),
        (|_, f| f.secure_boot = Some(true), "secure-boot-on"),
        (|_, f| f.memory_free = Some(200 << 20), "memory-too-small"),
        (|_, f| f.live_free = Some(16 << 20), "live-system-full"),
        (|_, f| f.firmware = Some("bios".into()), "firmware-mismatch"),
        (|_, f| offer(f).architecture = "arm64".into(), "image-architecture"),
        (|_, f| offer(f).labels.clear(), "image-not-bootable"),
        (|_, f| offer(f).bytes = 0, "image-no-kernel"),
        (|_, f| unread(f, "gibberish"), "image-unreadable"),
        (|_, f| unread(f, "open /i/index.json: no such file or directory"), "image-medium-missing"),
        (|c, _| c["images"][0]["digest"] = json!(D.replace('0', "1")), "digest-mismatch"),
        (|c, _| c["bootloader"] = json!("bootupd"), "planned"),
        (|c, _| c["images"][0]["bootloader"] = json!("systemd-boot"), "planned"),
        (|_, f| f.tools.extend([("grub-install".to_owned(), false)]), "tool-missing"),
        (|_, f| f.tools.extend([("podman".to_owned(), false)]), "planned"),
        (|_, f| lacks(f, grub::PLATFORMS[0].modules), "bootloader-missing"),
        (|_, f| lacks(f, grub::PLATFORMS[0].blscfg), "grub-too-old"),
        (|_, f| lacks(f, grub::PLATFORMS[1].blscfg), "planned"),
    ];
    for (change, id) in cases {
        let (mut config, mut facts) = (config(), facts());
        change(&mut config, &mut facts);
        assert_eq!(refusal(StepName::Preflight, &config, &storage(), &facts), *id);
    }
}

#[test]
fn what_an_image_is_made_for_decides_what_is_refused() {
    let id = |bootloader: &str, change: &dyn Fn(&mut Value, &mut Value, &mut Facts)| {
        let (mut config, mut storage, mut facts) = (config(), storage(), facts());
        config["bootloader"] = json!(bootloader);
        change(&mut config, &mut storage, &mut facts);
        refusal(StepName::Preflight, &config, &storage, &facts)
    };
    let secure = |_: &mut Value, _: &mut Value, f: &mut Facts| f.secure_boot = Some(true);
    let verdicts = ["installer-grub", "systemd-boot", "bootupd"].map(|loader| id(loader, &secure));
    assert_eq!(verdicts, ["secure-boot-on", "secure-boot-on", "planned"]);
    let bios = |_: &mut Value, s: &mut Value, f: &mut Facts| {
        (s["firmwareType"], f.firmware) = (json!("bios"), Some("bios".into()));
        s["bootLoader"] = json!({"installPath": "/dev/vda"});
    };
    let verdicts = ["installer-grub", "systemd-boot", "bootupd"].map(|loader| id(loader, &bios));
    assert_eq!(verdicts, ["planned", "systemd-boot-needs-uefi", "planned"]);
    let old_grub = |_: &mut Value, _: &mut Value, f: &mut Facts| lacks(f, grub::PLATFORMS[0].blscfg);
    let verdicts = ["installer-grub", "systemd-boot", "bootupd"].map(|loader| id(loader, &old_grub));
    assert_eq!(verdicts, ["grub-too-old", "planned", "planned"]);
    let luks = |_: &mut Value, s: &mut Value, _: &mut Facts| s["partitions"][1]["fsName"] = json!("luks2");
    let verdicts = ["installer-grub", "systemd-boot", "bootupd"].map(|loader| id(loader, &luks));
    assert_eq!(verdicts, ["boot-encrypted", "planned", "boot-encrypted"]);
    // The image says it; nobody else does.
    let label = |_: &mut Value, s: &mut Value, f: &mut Facts| {
        offer(f).labels.insert(LABEL.into(), "systemd-boot".into());
        add(s, "/boot", "ext4", true);
    };
    assert_eq!([id("auto", &label), id("installer-grub", &label)], ["boot-is-esp", "planned"]);
}

#[test]
fn a_container_has_a_bootc_of_its_own() {
    let mut config = config();
    config["engine"] = json!("container");
    let id = |config: &Value, tool: &str| {
        let mut facts = facts();
        facts.tools.insert(tool.into(), false);
        facts.live_files.extend(LIVE_FILES[0].0.iter().map(|path| ((*path).into(), false)));
        refusal(StepName::Preflight, config, &storage(), &facts)
    };
    let tools = ["bootc", "ostree", "podman", "skopeo", "grub-install"];
    let verdicts = ["planned", "planned", "tool-missing", "tool-missing", "tool-missing"];
    assert_eq!(tools.map(|tool| id(&config, tool)), verdicts);
    // Three times for the system, twice for the container.
    let room = |free| refusal(StepName::Install, &config, &storage(), &Facts { root_free: Some(free), ..facts() });
    assert_eq!([room(500), room(499)], ["planned", "root-too-small"]);
}

#[test]
fn install_and_finish_keep_to_what_preflight_has_decided() {
    let config = Config::from_json(&config().to_string()).unwrap();
    let mut storage = storage();
    storage["bootc"] = json!({"bootloader": "systemd-boot"});
    let text = |storage: &Value, step| {
        let request = Request::from_json(&storage.to_string()).unwrap();
        serde_json::to_string(&plan(step, &config, &request, &facts()).unwrap()).unwrap()
    };
    let install = text(&storage, StepName::Install);
    assert!(install.contains("find_composefs") && !install.contains("grub-install"), "{install}");
    storage["rootMountPoint"] = json!(DEPLOYMENT_ROOT);
    storage["bootc"]["deployment"] = json!("/x");
    assert!(!text(&storage, StepName::Finish).contains("finalize"));
    storage["bootc"]["bootloader"] = json!("installer-grub");
    assert!(text(&storage, StepName::Finish).contains("finalize"));
}

#[test]
fn what_calamares_has_made_is_judged_before_the_image() {
    let (mut storage, mut facts) = (storage(), facts());
    unread(&mut facts, "gibberish");
    assert_eq!(refusal(StepName::Install, &config(), &storage, &facts), "image-unreadable");
    facts.mounts = Some(Vec::new());
    assert_eq!(refusal(StepName::Install, &config(), &storage, &facts), "not-mounted");
    storage["rootMountPoint"] = json!("");
    assert_eq!(refusal(StepName::Install, &config(), &storage, &facts), "request-invalid");
}

#[test]
fn what_lies_on_the_disk_first_needs_room_there_and_what_streams_does_not() {
    let mut config = config();
    config["images"][0]["source"] = json!(["docker://r.example/p:1", "oci-archive:/a.tar"]);
    let mut facts = facts();
    facts.sources[0].source = "docker://r.example/p:1".into();
    let steps = |config: &Value, free: u64| -> Vec<String> {
        let facts = Facts { root_free: Some(free), ..facts.clone() };
        let config = Config::from_json(&config.to_string()).unwrap();
        let request = Request::from_json(&storage().to_string()).unwrap();
        match plan(StepName::Install, &config, &request, &facts) {
            Ok(plan) => plan.steps.iter().take(3).map(|step| step.id.clone()).collect(),
            Err(error) => vec![error.fault().id],
        }
    };
    assert_eq!(steps(&config, 400), ["prepare", "download", "deploy"]);
    assert_eq!(steps(&config, 399), ["prepare", "deploy", "verify"]);
    config["registries"] = json!([{"location": "r.example", "authfile": "/a.json"}]);
    assert_eq!(steps(&config, 400), ["prepare", "download", "deploy"]);
    assert_eq!(steps(&config, 399), ["root-too-small"]);
    // Where sizes are known before, preflight says so.
    let mut planned = storage();
    planned["partitions"][0]["size"] = json!(300 << 20);
    planned["partitions"][1]["size"] = json!(400);
    assert_eq!(refusal(StepName::Preflight, &config, &planned, &facts), "root-too-small");
    planned["partitions"][1]["size"] = json!(500);
    assert_eq!(refusal(StepName::Preflight, &config, &planned, &facts), "planned");
    config["images"][0]["source"] = json!("docker://r.example/p:1");
    planned["partitions"][1]["size"] = json!(400);
    assert_eq!(refusal(StepName::Preflight, &config, &planned, &facts), "planned");
    assert_eq!(steps(&config, 300), ["prepare", "deploy", "verify"]);
    assert_eq!(steps(&config, 299), ["root-too-small"]);
}

#[test]
fn where_signatures_are_demanded_somebody_asks_for_them() {
    let verdict = |source: &str, policy: Option<&str>, more: Value| {
        let mut config = config();
        config["signatures"] = json!("enforce");
        config["images"][0]["source"] = json!(source);
        config["images"][0].as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        let mut facts = Facts { policy: policy.map(Into::into), ..facts() };
        facts.sources[0].source = source.into();
        refusal(StepName::Preflight, &config, &storage(), &facts)
    };
    let any = r#"{"default": [{"type": "insecureAcceptAnything"}]}"#;
    let signed = r#"{"default": [{"type": "sigstoreSigned", "keyPath": "/k"}]}"#;
    let registry = "docker://r.example/p:1";
    for (source, policy, more, id) in [
        (registry, Some(signed), json!({}), "planned"),
        (registry, Some(any), json!({}), "signature-not-demanded"),
        (registry, Some(any), json!({"digest": D}), "signature-not-demanded"),
        (registry, Some("{"), json!({}), "policy-invalid"),
        ("oci:/images/p:latest", Some(any), json!({}), "signature-not-demanded"),
        ("oci:/images/p:latest", Some(any), json!({"digest": D}), "planned"),
    ] {
        assert_eq!(verdict(source, policy, more), id, "{source} {policy:?}");
    }
}

#[test]
fn what_preflight_has_pinned_is_installed() {
    let mut config = config();
    config["images"][0]["source"] = json!(["oci:/images/p:latest", "docker://r.example/p:1"]);
    let other = json!({"id": "other", "source": "oci:/images/o:latest", "target": "r.example/o:1"});
    config["images"].as_array_mut().unwrap().push(other);
    let mut storage = storage();
    // A person who goes back and chooses again runs preflight again, too.
    storage["packagechooser_bootc"] = json!("p");
    storage["bootc"] = json!({"image": "other", "source": "docker://r.example/o:2", "digest": D, "bytes": "7"});
    let config = Config::from_json(&config.to_string()).unwrap();
    let request = Request::from_json(&storage.to_string()).unwrap();
    let found = Facts { sources: Vec::new(), ..facts() };
    let text = serde_json::to_string(&plan(StepName::Install, &config, &request, &found).unwrap()).unwrap();
    assert!(text.contains(&format!("docker://r.example/o@{D}")) && text.contains("r.example/o:1"), "{text}");
    let publish = serde_json::to_string(&plan(StepName::Preflight, &config, &request, &facts()).unwrap()).unwrap();
    assert!(publish.contains("\"bootc.image\":\"p\""), "{publish}");
}

#[test]
fn install_refuses_layouts_that_cannot_work() {
    type Change = fn(&mut Value, &mut Facts);
    let cases: &[(Change, &str)] = &[
        (|s, _| drop(s.as_object_mut().unwrap().remove("rootMountPoint")), "request-invalid"),
        (|s, _| s["partitions"] = json!([]), "no-root-partition"),
        (|s, _| s["partitions"][1]["claimed"] = json!(false), "root-not-formatted"),
        (|s, _| s["partitions"][1]["fs"] = json!("zfs"), "root-filesystem"),
        (|s, _| s["partitions"][1]["fsName"] = json!("luks2"), "boot-encrypted"),
        (|s, _| s["partitions"][0]["mountPoint"] = json!(""), "no-esp"),
        (
            |s, _| {
                s["partitions"][1]["fs"] = json!("btrfs");
                s["btrfsSubvolumes"] = json!([{"mountPoint": "/", "subvolume": "/@"}]);
            },
            "root-subvolume",
        ),
        (|s, _| add(s, "/boot", "fat32", true), "boot-filesystem"),
        (|s, _| add(s, "/boot", "ext4", false), "boot-not-formatted"),
        (|s, _| add(s, "/usr", "ext4", true), "mount-point-in-image"),
        (|_, f| drop(f.mounts.as_mut().unwrap().pop()), "not-mounted"),
        (|_, f| f.mounts.as_mut().unwrap()[0].source = "/dev/vdb2".into(), "not-mounted"),
        (|_, f| f.root_free = Some(200), "root-too-small"),
        (|s, _| s["bootc"] = json!({"digest": D.replace('0', "1")}), "digest-mismatch"),
        (|_, f| f.firmware = Some("bios".into()), "firmware-mismatch"),
    ];
    for (change, id) in cases {
        let (mut storage, mut facts) = (storage(), facts());
        change(&mut storage, &mut facts);
        assert_eq!(refusal(StepName::Install, &config(), &storage, &facts), *id);
    }
}

#[test]
fn bios_needs_a_disk_and_on_gpt_a_bios_boot_partition() {
    let mut storage = storage();
    storage["firmwareType"] = json!("bios");
    let mut facts = Facts { firmware: None, ..facts() };
    let id = |storage: &Value, facts: &Facts| refusal(StepName::Install, &config(), storage, facts);
    assert_eq!(id(&storage, &facts), "no-boot-disk");
    storage["bootLoader"] = json!({"installPath": "/dev/vda"});
    assert_eq!(id(&storage, &facts), "planned");
    let gpt = BlockFact { pttype: Some("gpt".into()), ..BlockFact::default() };
    facts.block.insert("/dev/vda".into(), gpt);
    assert_eq!(id(&storage, &facts), "no-bios-boot");
    let bios_boot = BlockFact {
        disk: Some("/dev/vda".into()),
        parttype: Some("21686148-6449-6E6F-744E-656564454649".into()),
        ..BlockFact::default()
    };
    facts.block.insert("/dev/vda3".into(), bios_boot.clone());
    assert_eq!(id(&storage, &facts), "planned");
    // Promised by Calamares, not on the disk: the step writes the type itself.
    let untyped = BlockFact { parttype: Some("0fc63daf-8483-4772-8e79-3d69d8477de4".into()), ..bios_boot };
    facts.block.insert("/dev/vda3".into(), untyped);
    assert_eq!(id(&storage, &facts), "no-bios-boot");
    let promised = json!({"device": "/dev/vda3", "fs": "unformatted", "mountPoint": "", "claimed": true,
        "parttype": "21686148-6449-6E6F-744E-656564454649"});
    storage["partitions"].as_array_mut().unwrap().push(promised);
    assert_eq!(id(&storage, &facts), "planned");
}

#[test]
fn finish_needs_what_install_published() {
    assert_eq!(refusal(StepName::Finish, &config(), &storage(), &Facts::default()), "request-invalid");
    let mut storage = storage();
    storage["rootMountPoint"] = json!(DEPLOYMENT_ROOT);
    storage["bootc"] = json!({"deployment": "/x"});
    assert_eq!(refusal(StepName::Finish, &config(), &storage, &Facts::default()), "planned");
}

#[test]
fn the_same_input_gives_the_same_plan_and_no_foreign_device() {
    let config = Config::from_json(&config().to_string()).unwrap();
    let request = Request::from_json(&storage().to_string()).unwrap();
    let once = plan(StepName::Install, &config, &request, &facts()).unwrap();
    assert_eq!(once, plan(StepName::Install, &config, &request, &facts()).unwrap());
    let text = serde_json::to_string(&once).unwrap();
    for word in text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '/')).filter(|w| w.starts_with("/dev/")) {
        assert!(["/dev/vda1", "/dev/vda2"].contains(&word), "{word}");
    }
}
