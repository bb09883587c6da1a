// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Installing from inside a podman container, which is made here of what bootc looks at.
//!
//! What it refuses there is in `traps.rs`. podman is a script, for its answer to `inspect`.

mod support;

use support::{World, disk, image, run};

/// A container whose /run, and so its /run/udev, is not the host's.
const CONTAINER: &str = r#"
mkdir -p /run/udev && mount -t tmpfs tmpfs /run || exit 97
printf '%s\n' 'engine="podman-5.8.6"' 'name="x"' 'image="localhost/os:latest"' 'imageid="1234"' 'rootless=0' > /run/.containerenv
mount --bind $BASE/storage.conf /etc/containers/storage.conf || exit 97
export PATH=$BASE/bin:$PATH CONTAINERS_STORAGE_CONF=$BASE/storage.conf
"#;

const STORAGE: &str = "[storage]\ndriver = \"vfs\"\ngraphroot = \"@BASE@/graph\"\nrunroot = \"@BASE@/runroot\"\n";

fn world() -> World {
    support::require_machine();
    let mut world = World::new("container");
    world.filesystem("ext4", "t");
    std::fs::write(world.base.join("etc-containers/storage.conf"), "").unwrap();
    let storage = STORAGE.replace("@BASE@", &world.base.display().to_string());
    std::fs::write(world.base.join("storage.conf"), storage).unwrap();
    world
}

fn install(world: &World, script: &str) -> (i32, String, String) {
    let out = world.shell(&format!("{CONTAINER}{script}"), &[], "etc-ostree", &[]);
    let text = |b: &[u8]| String::from_utf8_lossy(b).into_owned();
    (out.status.code().unwrap_or(-1), text(&out.stdout), text(&out.stderr))
}

#[test]
fn another_image_is_installed_from_a_container_with_the_host_s_udev() {
    let world = world();
    image::bootable(&world.base.join("w/oci"), false);
    let script = r#""$BOOTC" install to-filesystem --skip-finalize --bootloader none --source-imgref oci:$BASE/w/oci:latest $BASE/t || exit 1
        [ "$(findmnt -no FSROOT --mountpoint /run/udev)" = /udev ] || exit 98"#;
    let (rc, stdout, stderr) = install(&world, script);
    assert_eq!(rc, 0, "{stdout}\n{stderr}");
    assert!(!stdout.contains("Digest: "), "{stdout}");
    assert!(stdout.ends_with("Bootloader: none\nInstallation complete!\n"), "{stdout}");
}

#[test]
fn the_container_s_own_image_is_installed() {
    let world = world();
    let image = image::bootable(&world.base.join("w/oci"), false);
    let answer = format!("[{{\"Digest\":\"{}\"}}]", image.digest);
    // Real bootc makes podman prepare the target's storage, too.
    let answer =
        format!("#!/bin/sh\n[ \"$*\" != 'inspect 1234' ] || exec echo '{answer}'\nexec /usr/bin/podman \"$@\"\n");
    disk::executable(&world.base.join("bin/podman"), answer.as_bytes());
    let script = r#"skopeo copy -q oci:$BASE/w/oci:latest containers-storage:localhost/os:latest >&2 || exit 96
        exec "$BOOTC" install to-filesystem --skip-finalize --bootloader none $BASE/t"#;
    let (rc, stdout, stderr) = install(&world, script);
    assert_eq!(rc, 0, "{stdout}\n{stderr}");
    let head = format!(
        "Installing image: docker://localhost/os:latest\nDigest: {}\nInitializing ostree layout\n",
        image.digest
    );
    assert!(stdout.starts_with(&head), "{stdout}");
    let repo = format!("--repo={}", world.base.join("t/ostree/repo").display());
    assert!(
        run(&["ostree", &repo, "refs"]).contains("ostree/container/image/docker_3A__2F__2F_localhost/os_3A_latest")
    );
}
