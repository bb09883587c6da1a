// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Traps of bootc that the installer must walk around: they have to be where the real one has them.
//!
//! Nothing here is recorded; each expectation was seen with bootc 1.16.9 and `BOOTC=` repeats that.

mod support;

use serde_json::json;
use support::World;
use support::image::{self, Entry};

/// A case: name, a script to run, its exit status and the last line of stderr ("" = do not care).
struct Case {
    name: &'static str,
    script: &'static str,
    rc: i32,
    error: &'static str,
}

/// `i` installs; `c` does so, from its own image, in a container that is described by its arguments.
const INSTALL: &str = "i() { \"$BOOTC\" install to-filesystem --skip-finalize --source-imgref \"$@\"; }
    c() { printf '%s\\n' \"$@\" > /run/.containerenv; \"$BOOTC\" install to-filesystem --skip-finalize $BASE/t; }
    mkdir -p /run/udev; mount -t tmpfs tmpfs /run\n";

const CASES: &[Case] = &[
    Case {
        name: "the bind mount leaks into a namespace whose mounts propagate",
        script: "unshare -m --propagation shared sh -c 'i() { \"$BOOTC\" install to-filesystem --skip-finalize --bootloader none --source-imgref oci:$BASE/w/oci:latest $BASE/t; }
            i >&2; findmnt /run/bootc/storage >&2; rm -rf $BASE/t/* $BASE/t/.b* 2>/dev/null; chattr -i $BASE/t/ostree/deploy/default/deploy/*.0; rm -rf $BASE/t/* $BASE/t/.b*; i >&2'",
        rc: 1,
        error: "error: Installing to filesystem: Creating imgstorage: Initializing images: No such file or directory (os error 2)",
    },
    Case {
        name: "no bind mount is left with private propagation",
        script: "i oci:$BASE/w/oci:latest --bootloader none $BASE/t || exit 98; ! findmnt /run/bootc/storage >&2",
        rc: 0,
        error: "",
    },
    Case {
        name: "a target below a /tmp that is no tmpfs gets out of sight",
        script: "mkdir -p $BASE/tmp && mount --bind $BASE/tmp /tmp && mkdir -p /tmp/root && mount --bind $BASE/t /tmp/root
            i oci:$BASE/w/oci:latest --bootloader none /tmp/root",
        rc: 1,
        error: "error: Installing to filesystem: Creating ostree deployment: Task Initializing ostree layout failed: ExitStatus(unix_wait_status(256))",
    },
    Case {
        name: "systemd-boot is refused after the deployment",
        script: "i oci:$BASE/w/oci:latest --bootloader systemd $BASE/t",
        rc: 1,
        error: "error: Installing to filesystem: bootupd is required for ostree-based installs",
    },
    Case {
        name: "without --bootloader it is systemd-boot where there is no bootupd",
        script: "i oci:$BASE/w/oci:latest $BASE/t",
        rc: 1,
        error: "error: Installing to filesystem: bootupd is required for ostree-based installs",
    },
    Case {
        name: "grub needs bootupd inside the image",
        script: "i oci:$BASE/w/oci:latest --bootloader grub $BASE/t",
        rc: 1,
        error: "error: Installing to filesystem: Installing bootloader: Probing bootupd --filesystem support: No such file or directory (os error 2)",
    },
    Case {
        name: "an image with fewer history entries than layers",
        script: "i oci:$BASE/w/nohistory:latest --bootloader none $BASE/t",
        rc: 1,
        error: "error: Installing to filesystem: Creating ostree deployment: Truncated history",
    },
    Case {
        name: "an image without the label",
        script: "i oci:$BASE/w/nolabel:latest --bootloader none $BASE/t",
        rc: 1,
        error: "error: Installing to filesystem: Creating ostree deployment: Preparing import: Fetching manifest: Target image does not have ostree.bootable label",
    },
    Case {
        name: "two kernels",
        script: "i oci:$BASE/w/twokernels:latest --bootloader none $BASE/t",
        rc: 1,
        error: "error: Installing to filesystem: Creating ostree deployment: Found multiple subdirectories in usr/lib/modules",
    },
    Case {
        name: "no os-release",
        script: "i oci:$BASE/w/noosrelease:latest --bootloader none $BASE/t",
        rc: 1,
        error: "error: Installing to filesystem: Creating ostree deployment: Performing deployment: Installing kernel: Reading /etc/os-release: openat(etc/os-release): No such file or directory",
    },
    Case {
        name: "a missing initramfs is not noticed",
        script: "i oci:$BASE/w/noinitrd:latest --bootloader none $BASE/t",
        rc: 0,
        error: "",
    },
    Case {
        name: "an entry on the target",
        script: "touch $BASE/t/file; i oci:$BASE/w/oci:latest --bootloader none $BASE/t",
        rc: 1,
        error: "error: Installing to filesystem: Verifying empty rootfs: Non-empty root filesystem; found \"file\"",
    },
    Case {
        name: "an entry in a directory on the target",
        script: "mkdir -p $BASE/t/a/b; touch $BASE/t/a/b/c; i oci:$BASE/w/oci:latest --bootloader none $BASE/t",
        rc: 1,
        error: "error: Installing to filesystem: Verifying empty rootfs: Requiring directory contains only mount points: Requiring directory contains only mount points: Found entry in b: c",
    },
    Case {
        name: "directories that hold only mounts are allowed",
        script: "mkdir -p $BASE/t/var/lib/x; mount -t tmpfs x $BASE/t/var/lib/x; i oci:$BASE/w/oci:latest --bootloader none $BASE/t",
        rc: 0,
        error: "",
    },
    Case {
        name: "a directory that is no mount point",
        script: "mkdir $BASE/plain; i oci:$BASE/w/oci:latest --bootloader none $BASE/plain",
        rc: 1,
        error: "error: Installing to filesystem: Not a mountpoint: $BASE/plain",
    },
    Case {
        name: "a file as the target",
        script: "touch $BASE/plain; i oci:$BASE/w/oci:latest --bootloader none $BASE/plain",
        rc: 1,
        error: "error: Installing to filesystem: Opening target root directory $BASE/plain: Not a directory (os error 20)",
    },
    Case {
        name: "no source",
        script: "\"$BOOTC\" install to-filesystem --bootloader none $BASE/t",
        rc: 1,
        error: "error: Installing to filesystem: Either --source-imgref must be defined or this command must be executed inside a podman container.",
    },
    Case {
        name: "a container of something else than podman",
        script: "c 'engine=\"docker\"' 'imageid=\"1\"'",
        rc: 1,
        error: "error: Installing to filesystem: Gathering source info from container env: Currently this command only supports being executed via podman",
    },
    Case {
        name: "a rootless container",
        script: "c 'engine=\"podman-5\"' 'imageid=\"1\"' rootless=1",
        rc: 1,
        error: "error: Installing to filesystem: Cannot install from rootless podman; this command must be run as root",
    },
    Case {
        name: "a container without an image",
        script: "c 'engine=\"podman-5\"'",
        rc: 1,
        error: "error: Installing to filesystem: Gathering source info from container env: Invalid empty imageid",
    },
    Case {
        name: "a container that is not privileged",
        script: "touch /run/.containerenv; setpriv --bounding-set -sys_admin \"$BOOTC\" install to-filesystem $BASE/t",
        rc: 1,
        error: "error: Installing to filesystem: Querying root privilege: The container must be executed with full privileges (e.g. --privileged flag)",
    },
    Case {
        name: "a container without --pid=host",
        script: "touch /run/.containerenv; unshare -p -f --mount-proc \"$BOOTC\" install to-filesystem $BASE/t",
        rc: 1,
        error: "error: Installing to filesystem: This command must be run with the podman --pid=host flag",
    },
    Case {
        name: "an unknown target transport",
        script: "i oci:$BASE/w/oci:latest --bootloader none --target-transport nope $BASE/t",
        rc: 1,
        error: "error: Installing to filesystem: Invalid transport: nope",
    },
    Case {
        name: "a /boot that is not named by its UUID",
        script: "i oci:$BASE/w/oci:latest --bootloader none --boot-mount-spec LABEL=b $BASE/t",
        rc: 1,
        error: "error: Installing to filesystem: /boot is not specified via UUID= (this is currently required)",
    },
    Case {
        name: "no UUID on /boot",
        script: "mkdir $BASE/t/boot; mount -t tmpfs x $BASE/t/boot; i oci:$BASE/w/oci:latest --bootloader none $BASE/t",
        rc: 1,
        error: "error: Installing to filesystem: No UUID found for /boot",
    },
    Case {
        name: "the target's image cannot be fetched",
        script: "i oci:$BASE/w/oci:latest --bootloader none --run-fetch-check --target-transport oci --target-imgref /nonexistent:x $BASE/t 2>&1 | cut -d: -f1-4 >&2; false",
        rc: 1,
        error: "error: Installing to filesystem: Verifying fetch: Preparing import",
    },
    Case {
        name: "no policy for signatures",
        script: "umount /etc/containers; mount --bind $BASE/empty /etc/containers; i oci:$BASE/w/oci:latest --bootloader none $BASE/t 2>&1 | grep -o 'no policy.json file found at any of the following' >&2; false",
        rc: 1,
        error: "no policy.json file found at any of the following",
    },
    Case {
        name: "switch on a system that was not booted from an image",
        script: "\"$BOOTC\" switch x/y:z",
        rc: 1,
        error: "error: Switching: Initializing storage: System not booted via bootc",
    },
    Case {
        name: "upgrade on a system that was not booted from an image",
        script: "\"$BOOTC\" upgrade",
        rc: 1,
        error: "error: Initializing storage: System not booted via bootc",
    },
    Case {
        name: "not root",
        script: "chmod 755 $BASE; setpriv --reuid 65534 --clear-groups \"$BOOTC\" install to-filesystem --bootloader none --source-imgref oci:/x:y $BASE/t",
        rc: 1,
        error: "error: Installing to filesystem: Querying root privilege: This command must be executed as the root user",
    },
    Case {
        name: "finalize of a root without a deployment",
        script: "ostree admin init-fs --modern $BASE/t && \"$BOOTC\" install finalize $BASE/t",
        rc: 1,
        error: "error: Failed to find deployment in $BASE/t",
    },
    Case {
        name: "finalize of something else",
        script: "\"$BOOTC\" install finalize $BASE/t",
        rc: 1,
        error: "error: loading sysroot: Opening sysroot repo: opendir(ostree/repo): No such file or directory",
    },
];

fn images(world: &World) {
    let w = world.base.join("w");
    let labels = json!({"containers.bootc": "1"});
    let kernel = |extra: &[Entry]| -> Vec<Entry> {
        let mut all = vec![
            Entry::Dir("usr/"),
            Entry::Dir("usr/lib/"),
            Entry::Dir("usr/lib/modules/"),
            Entry::Dir("usr/lib/modules/1/"),
            Entry::File("usr/lib/modules/1/vmlinuz", b"k"),
            Entry::Dir("etc/"),
            Entry::Dir("var/"),
            Entry::Dir("sysroot/"),
            Entry::Link("ostree", "sysroot/ostree"),
            Entry::Dir("boot/"),
        ];
        all.extend(extra.iter().cloned());
        all
    };
    let os_release = Entry::File("usr/lib/os-release", b"NAME=x\nPRETTY_NAME=x\n");
    image::bootable(&w.join("oci"), false);
    image::write(&w.join("noinitrd"), "amd64", labels.clone(), &[&kernel(std::slice::from_ref(&os_release))]);
    image::write(&w.join("noosrelease"), "amd64", labels.clone(), &[&kernel(&[])]);
    let second = [os_release.clone(), Entry::Dir("usr/lib/modules/2/"), Entry::File("usr/lib/modules/2/vmlinuz", b"k")];
    image::write(&w.join("twokernels"), "amd64", labels.clone(), &[&kernel(&second)]);
    image::write(&w.join("nolabel"), "amd64", json!({}), &[&kernel(std::slice::from_ref(&os_release))]);
    image::write_with_history(&w.join("nohistory"), "amd64", labels, &[&kernel(&[os_release])], false);
}

fn run(case: &Case) -> Result<(), String> {
    let mut world = World::new("trap");
    world.filesystem("ext4", "t");
    images(&world);
    let out = world.shell(&format!("{INSTALL}{}", case.script), &[], "etc-ostree", &[]);
    let stderr = String::from_utf8_lossy(&out.stderr).into_owned();
    let last = stderr.lines().last().unwrap_or("");
    let want = case.error.replace("$BASE", &world.base.display().to_string());
    if out.status.code() == Some(case.rc) && (want.is_empty() || last == want) {
        return Ok(());
    }
    let stdout = String::from_utf8_lossy(&out.stdout);
    Err(format!("{}: {:?}\n  want {want}\n  got  {stderr}\n  stdout {stdout}", case.name, out.status.code()))
}

#[test]
fn traps_are_where_bootc_has_them() {
    support::require_machine();
    let failures: Vec<String> = CASES
        .iter()
        .filter_map(|c| {
            let r = run(c);
            eprintln!("{}: {}", if r.is_ok() { "ok" } else { "DIFFERS" }, c.name);
            r.err()
        })
        .collect();
    assert!(failures.is_empty(), "{} of {} differ:\n{}", failures.len(), CASES.len(), failures.join("\n"));
}
