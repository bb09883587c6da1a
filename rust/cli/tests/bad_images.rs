// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Images whose content cannot or must not be installed, although they look sound from outside: each ends with its id and
//! leaves nothing behind, neither mounts nor files outside of the target. `make disk` runs them (see `disk`).

mod support;

use registry_fixtures::{ImageSpec, Layout, file_layer, link_layer, random_layer};
use std::path::Path;
use support::{Disk, ROOT, assert_failed, done, mounts, need};

/// What a layer could want to write outside of the target.
const OUTSIDE: &str = "/var/tmp/written-by-a-layer";

fn install(disk: &Disk, layers: Vec<Vec<u8>>) -> (Option<i32>, String) {
    let layout = Layout::new(disk.dir.path().join("bad"));
    layout.image("latest", &ImageSpec { layers, ..ImageSpec::default() });
    let outcome = disk.job("install", &disk.config(layout.dir(), &need("BOOTC"), ""), &disk.storage(""));
    std::fs::remove_dir_all(layout.dir()).unwrap();
    outcome
}

#[test]
#[ignore = "needs root, loop devices and an image: run it with `make disk`"]
fn what_cannot_be_installed_has_its_own_name() {
    let disk = Disk::new(2048);
    let mut damaged = random_layer(200_000, 1);
    let middle = damaged.len() / 2;
    damaged.truncate(middle);
    for (what, layers, code, id) in [
        ("nothing at all", vec![], 3, "image-no-kernel"),
        ("no kernel", vec![file_layer("usr/bin/tool", b"x")], 1, "image-no-kernel"),
        ("a layer that ends in the middle", vec![damaged], 1, "image-truncated"),
        ("a layer that is no archive", vec![b"not an archive at all".to_vec()], 1, "image-not-an-image"),
    ] {
        let outcome = install(&disk, layers);
        eprintln!("{what}: {}", outcome.1);
        assert_failed(&outcome, code, id);
        // What is refused before anything is done stays as Calamares has mounted it.
        if code == 3 {
            done(&["umount", ROOT]);
        }
        assert_eq!(mounts(), Vec::<String>::new(), "{what}");
        disk.format();
    }
    disk.installs();
}

#[test]
#[ignore = "needs root, loop devices and an image: run it with `make disk`"]
fn no_layer_writes_outside_of_the_target() {
    let disk = Disk::new(1024);
    let up = format!("{}{}", "../".repeat(12), OUTSIDE.trim_start_matches('/'));
    for layer in [
        file_layer(&up, b"x"),
        file_layer(OUTSIDE, b"x"),
        file_layer(&format!("usr/{up}"), b"x"),
        link_layer("usr/bin/link", &up),
        link_layer("usr/bin/link", OUTSIDE),
        link_layer(&up, "../../../../../../etc/shadow"),
    ] {
        let (code, words) = install(&disk, vec![layer]);
        assert!(matches!(code, Some(1 | 3)), "{words}");
        assert!(!Path::new(OUTSIDE).exists(), "a layer has written outside of the target");
        assert!(!Path::new(ROOT).join("etc").exists(), "a layer has written into the physical root");
        assert_eq!(mounts(), Vec::<String>::new());
        disk.format();
    }
}
