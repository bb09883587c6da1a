// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Installations by the image's own bootc (`engine: container`) on a real file system. `make disk-container` runs them inside
//! forky's build root with podman (see `disk`). The image gets the bootc that the other tests take from the live system.

mod support;

use std::fs;
use std::path::{Path, PathBuf};
use support::{Disk, TARGET, assert_failed, done, image, mounts, need};

/// Where the image has it.
const BOOTC: &str = "/usr/bin/bootc";

/// The image with one layer more, in which bootc is.
fn with_bootc(disk: &Disk) -> PathBuf {
    let (from, layout, tree) = (image(), disk.dir.path().join("with-bootc"), disk.dir.path().join("tree"));
    let program = tree.join(&BOOTC[1..]);
    fs::create_dir_all(program.parent().unwrap()).unwrap();
    fs::copy(need("BOOTC"), &program).unwrap();
    let derive = [&need("PARTICLE_ISO"), "image", "--out", disk.dir.path().to_str().unwrap(), "--derive"];
    let of = [from.to_str().unwrap(), "--overlay", tree.to_str().unwrap(), "--layout", layout.to_str().unwrap()];
    done(&[&derive[..], &of[..]].concat());
    layout
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
    assert_failed(&outcome, 1, "image-no-bootc");
    assert!(outcome.1.contains(BOOTC), "{}", outcome.1);
    assert_eq!(mounts(), Vec::<String>::new());
}
