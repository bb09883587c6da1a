// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Installations whose first source dies half way, so that another one of the list goes on: mirrors, layouts, archives,
//! podman's storage; and a disk that is full before the download ends. `make disk` runs them (see `disk`).

mod support;

use registry_fixtures::{Action, Broken, Fault, ImageSpec, Layout, Match};
use serde_json::Value;
use std::fs;
use std::slice::from_ref;
use support::{Disk, assert_failed, blobs, done, image, layers, mounts};

/// The largest blob: its digest and size.
fn largest() -> (String, u64) {
    blobs().swap_remove(0)
}

/// A registry that has all but the largest blob.
fn dies(action: Action) -> Broken {
    Broken::serve(image(), "p", vec![Fault::always(Match::Digest(largest().0), action)])
}

fn no_blob() -> Action {
    Action::refuse(404, "BLOB_UNKNOWN", "blob unknown to registry")
}

fn at(broken: &Broken) -> String {
    format!("docker://{}/p:latest", broken.location())
}

fn digest() -> String {
    done(&["skopeo", "inspect", "--format", "{{.Digest}}", &format!("oci:{}:latest", image().display())])
}

#[test]
#[ignore = "needs root, loop devices and an image: run it with `make disk`"]
fn a_mirror_goes_on_where_the_first_server_died() {
    let disk = Disk::new(6144);
    let layers = layers();
    let ((blob, size), (given, _)) = (layers.last().unwrap(), &layers[0]);
    let fault = Fault::always(Match::Digest(blob.clone()), no_blob());
    let (first, mirror) = (Broken::serve(image(), "p", vec![fault]), Broken::serve(image(), "p", Vec::new()));
    let config = disk.config_of(&[at(&first), at(&mirror)], &[first.location(), mirror.location()]);
    let told = disk.told("install", &config, "");
    assert_eq!(told["bootc.source"], at(&mirror));
    assert_eq!(told["bootc.why"], "1 before it could not be fetched");
    let failures = told["bootc.failures"].as_str().unwrap();
    assert!(failures.starts_with(&at(&first)) && failures.contains("blob unknown"), "{failures}");
    assert!(mirror.served_bytes(blob) >= *size && first.served_bytes(given) > 0);
    for (digest, size) in &layers {
        let served = first.served_bytes(digest) + mirror.served_bytes(digest);
        assert!(served <= *size, "{digest} of {size} bytes was fetched twice: {served}");
    }
}

#[test]
#[ignore = "needs root, loop devices and an image: run it with `make disk`"]
fn layouts_and_archives_are_looked_at_before_they_are_taken() {
    let disk = Disk::new(6144);
    let first = dies(Action::FlipBit);
    let other = Layout::new(disk.dir.path().join("other"));
    other.image("latest", &ImageSpec::default());
    let archive = disk.dir.path().join("image.tar");
    done(&["tar", "-cf", archive.to_str().unwrap(), "-C", image().to_str().unwrap(), "."]);
    let sources = [
        at(&first),
        format!("oci:{}:latest", other.dir().display()),
        "oci:/nonexistent:latest".to_owned(),
        format!("oci-archive:{}:latest", archive.display()),
    ];
    let told = disk.told("install", &disk.config_of(&sources, &[first.location()]), "");
    assert_eq!(told["bootc.source"], sources[3]);
    let failures: Vec<&str> = told["bootc.failures"].as_str().unwrap().lines().collect();
    for (failure, words) in failures.iter().zip(["Digest did not match", "has the digest", "no such file"]) {
        assert!(failure.contains(words), "{words} is not in {failure}");
    }
    assert_eq!(failures.len(), 3);

    for at in mounts() {
        done(&["umount", &at]);
    }
    disk.format();
    let sources = [sources[0].clone(), format!("oci:{}:latest", image().display())];
    let told = disk.told("install", &disk.config_of(&sources, &[first.location()]), "");
    assert_eq!(told["bootc.source"], sources[1]);
}

#[test]
#[ignore = "needs root, loop devices and an image: run it with `make disk`"]
fn when_every_source_fails_each_is_told() {
    let disk = Disk::new(6144);
    let (first, mirror) = (dies(no_blob()), dies(Action::FlipBit));
    let config = disk.config_of(&[at(&first), at(&mirror)], &[first.location(), mirror.location()]);
    let outcome = disk.job("install", &config, &disk.storage(""));
    assert_failed(&outcome, 1, "registry-blob-missing");
    let end = outcome.1.split("[registry-blob-missing]").nth(1).unwrap();
    for words in [&at(&first), &at(&mirror), "blob unknown", "corrupted blob"] {
        assert!(end.contains(words), "{words} is not in {end}");
    }
    assert_eq!(mounts(), Vec::<String>::new());
}

#[test]
#[ignore = "needs root, loop devices and an image: run it with `make disk`"]
fn a_disk_that_is_full_before_the_download_ends_is_named_and_a_larger_one_works() {
    let disk = Disk::new(160);
    let (whole, mirror) = (Broken::serve(image(), "p", Vec::new()), Broken::serve(image(), "p", Vec::new()));
    let config = disk.config_of(&[at(&whole), at(&mirror)], &[whole.location(), mirror.location()]);
    // An image that says it is smaller than it is.
    let lie = format!("bootc: {{bytes: '1000', digest: '{}'}}", digest());
    let outcome = disk.job("install", &config, &disk.storage(&lie));
    assert_failed(&outcome, 1, "target-full");
    assert!(outcome.1.contains("Insufficient free space"), "{}", outcome.1);
    assert!(mirror.requests().is_empty(), "another server does not make the disk larger");
    assert_eq!(mounts(), Vec::<String>::new());
    disk.grow(6144);
    let told: Value = disk.told("install", &config, "");
    assert_eq!(told["bootc.source"], at(&whole));
    assert_eq!(told.get("bootc.failures"), None, "nothing has failed");
}

#[test]
#[ignore = "needs root, loop devices and an image: run it with `make disk`"]
fn podmans_storage_is_a_source() {
    let disk = Disk::new(6144);
    let (digest, name) = (digest(), "containers-storage:localhost/x:1".to_owned());
    let nothing = disk.file("none.yaml", "firmwareType: null\n");
    // Overlays do not lie upon overlays, as this root is one.
    let storage = "[storage]\ndriver = 'vfs'\nrunroot = '/run/containers/storage'\n";
    fs::write("/etc/containers/storage.conf", format!("{storage}graphroot = '/var/lib/containers/storage'\n")).unwrap();
    let config = |sources: &[String], servers: &[String]| disk.config_of(sources, servers);
    let absent = disk.job("preflight", &config(from_ref(&name), &[]), &nothing);
    assert_failed(&absent, 3, "image-medium-missing");
    done(&["skopeo", "copy", "--quiet", &format!("oci:{}:latest", image().display()), &name]);

    let told = disk.told("preflight", &config(from_ref(&name), &[]), "");
    let bytes: u64 = told["bootc.bytes"].as_str().unwrap().parse().unwrap();
    assert_eq!(told["bootc.digest"], digest.as_str());
    assert!(bytes > 100 << 20, "{bytes}");
    let told = disk.told("install", &config(from_ref(&name), &[]), "");
    assert!(told["bootc.checksum"].is_string(), "{told}");

    // Another image under the tag is not taken for the pinned one.
    let layout = Layout::new(disk.dir.path().join("other"));
    layout.image("latest", &ImageSpec::default());
    done(&["skopeo", "copy", "--quiet", &format!("oci:{}:latest", layout.dir().display()), &name]);
    let pinned = format!(", digest: '{digest}'");
    let moved = disk.config_for(&name, "r.example/p:forky", &support::need("BOOTC"), &pinned, "");
    assert_failed(&disk.job("preflight", &moved, &nothing), 3, "image-medium-missing");

    for at in mounts() {
        done(&["umount", &at]);
    }
    disk.format();
    let first = dies(no_blob());
    let sources = [at(&first), format!("containers-storage:localhost/x@{digest}")];
    done(&["skopeo", "copy", "--quiet", &format!("oci:{}:latest", image().display()), &name]);
    let told = disk.told("install", &config(&sources, &[first.location()]), "");
    assert_eq!(told["bootc.source"], sources[1]);
}
