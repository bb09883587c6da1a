// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Installations by the image's own bootc (`engine: container`) on a real file system. `make disk-container` runs them inside
//! forky's build root with podman (see `disk`). The image gets the bootc that the other tests take from the live system.

mod support;

use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use support::{Disk, TARGET, assert_failed, done, image, mounts, need};

/// Where the image has it.
const BOOTC: &str = "/usr/bin/bootc";

/// A copy of the image with one layer more, in which bootc is.
fn with_bootc(disk: &Disk) -> PathBuf {
    let (copy, tree) = (disk.dir.path().join("with-bootc"), disk.dir.path().join("tree"));
    done(&["cp", "-r", image().to_str().unwrap(), copy.to_str().unwrap()]);
    let program = tree.join(&BOOTC[1..]);
    fs::create_dir_all(program.parent().unwrap()).unwrap();
    fs::copy(need("BOOTC"), &program).unwrap();
    let layer = disk.dir.path().join("layer.tar");
    done(&["tar", "-cf", layer.to_str().unwrap(), "-C", tree.to_str().unwrap(), &BOOTC[1..]]);
    let layer = put(&copy, &fs::read(&layer).unwrap());
    let mut index: Value = parse(&copy.join("index.json"));
    let mut manifest = blob(&copy, &index["manifests"][0]);
    let mut config = blob(&copy, &manifest["config"]);
    config["rootfs"]["diff_ids"].as_array_mut().unwrap().push(layer["digest"].clone());
    // ostree-ext wants an entry for each layer.
    config["history"].as_array_mut().unwrap().push(json!({"created_by": "this test"}));
    point(&mut manifest["config"], &put(&copy, config.to_string().as_bytes()));
    let mut added = json!({"mediaType": "application/vnd.oci.image.layer.v1.tar"});
    point(&mut added, &layer);
    manifest["layers"].as_array_mut().unwrap().push(added);
    point(&mut index["manifests"][0], &put(&copy, manifest.to_string().as_bytes()));
    fs::write(copy.join("index.json"), index.to_string()).unwrap();
    copy
}

fn parse(path: &Path) -> Value {
    serde_json::from_slice(&fs::read(path).unwrap()).unwrap()
}

fn blob(layout: &Path, descriptor: &Value) -> Value {
    parse(&layout.join("blobs").join(descriptor["digest"].as_str().unwrap().replace(':', "/")))
}

/// Adds a blob: its digest and size.
fn put(layout: &Path, bytes: &[u8]) -> Value {
    let new = layout.join("blobs/sha256/new");
    fs::write(&new, bytes).unwrap();
    let sum = done(&["sha256sum", new.to_str().unwrap()]).split(' ').next().unwrap().to_owned();
    fs::rename(&new, layout.join("blobs/sha256").join(&sum)).unwrap();
    json!({"digest": format!("sha256:{sum}"), "size": bytes.len()})
}

fn point(descriptor: &mut Value, to: &Value) {
    descriptor.as_object_mut().unwrap().extend(to.as_object().unwrap().clone());
}

fn config(disk: &Disk, layout: &Path) -> String {
    let source = format!("oci:{}:latest", layout.display());
    disk.config_for(&source, "r.example/p:forky", BOOTC, "", "engine: container")
}

#[test]
#[ignore = "needs root, loop devices, podman and an image: run it with `make disk-container`"]
fn the_images_own_bootc_installs_and_leaves_no_storage() {
    let disk = Disk::new(8192);
    disk.installs_by(&config(&disk, &with_bootc(&disk)));
    let sysroot = Path::new(TARGET).join("sysroot");
    assert!(!sysroot.join(".bootc-container").exists());
    assert!(Path::new(TARGET).join("usr/bin/bootc").exists(), "another image was installed");
    let deployments = fs::read_dir(sysroot.join("ostree/deploy/default/deploy")).unwrap();
    let origins = deployments.map(|entry| entry.unwrap().path()).filter(|path| path.is_file());
    let origin = fs::read_to_string(origins.last().unwrap()).unwrap();
    assert!(origin.contains("ostree-unverified-registry:r.example/p:forky"), "{origin}");
}

#[test]
#[ignore = "needs root, loop devices, podman and an image: run it with `make disk-container`"]
fn an_image_without_a_bootc_fails_and_leaves_nothing_mounted() {
    let disk = Disk::new(8192);
    let outcome = disk.job("install", &config(&disk, &image()), &disk.storage(""));
    assert_failed(&outcome, 1, "command-failed");
    assert!(outcome.1.contains(BOOTC), "{}", outcome.1);
    assert_eq!(mounts(), Vec::<String>::new());
}
