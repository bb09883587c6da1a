// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Day two without a virtual machine: switch to an updated image, "reboot" into it, roll back.
//!
//! libostree takes a deployment for booted when `/run/ostree-booted` exists and the root directory
//! *is* the deployment's. A chroot into the bind-mounted deployment, with this machine's /usr over
//! the fake one, is enough; shutting down is `ostree admin finalize-staged`.

mod support;

use std::path::{Path, PathBuf};
use support::image;
use support::{World, run};

/// Enter the deployment `$1` of the system on `$2` and run the rest there.
const BOOT: &str = r#"
D=$1; T=$2; shift 2
mount --bind $D $D && mount --bind /usr $D/usr && mount --bind $T $D/sysroot && mount --bind $T/boot $D/boot &&
mount --bind $T/ostree/deploy/default/var $D/var && mount -t proc proc $D/proc && mount --rbind /dev $D/dev && mount --rbind /sys $D/sys &&
mount -t tmpfs tmpfs $D/run && mount -t tmpfs tmpfs $D/tmp && touch $D/run/ostree-booted || exit 97
mkdir -p $D/etc/containers $D/run/oci && mount --bind /etc/containers $D/etc/containers && mount --bind $BASE/w $D/run/oci || exit 97
mkdir -p $D/run/bin && touch $D/run/bin/bootc && mount --bind $BOOTC $D/run/bin/bootc || exit 97
ln -s /usr/bin/true $D/run/bin/systemctl # libostree starts the unit that finalizes at shutdown
exec chroot $D /usr/bin/env BOOTC=/run/bin/bootc PATH=/run/bin:$PATH sh -ec "$1"
"#;

fn boot(world: &World, deployment: &Path, script: &str) -> String {
    let t = world.base.join("t");
    let args =
        [deployment, &t].map(|p| p.display().to_string()).into_iter().chain([script.to_owned()]).collect::<Vec<_>>();
    let out = world.shell(BOOT, &args, "etc-ostree", &["-p", "-f"]);
    let (stdout, stderr) =
        (String::from_utf8_lossy(&out.stdout).into_owned(), String::from_utf8_lossy(&out.stderr).into_owned());
    assert!(out.status.success(), "{script}\n{stdout}\n{stderr}");
    stdout
}

/// Deployments in boot order, as (directory, options of the boot entry).
fn entries(t: &Path) -> Vec<(PathBuf, String)> {
    let dir = t.join("boot/loader/entries");
    let mut found: Vec<_> = std::fs::read_dir(dir).unwrap().flatten().map(|e| e.path()).collect();
    // ostree-2.conf is the default when there are two.
    found.sort();
    found.reverse();
    let read = |p: &PathBuf| {
        let text = std::fs::read_to_string(p).unwrap();
        let options = text.lines().find_map(|l| l.strip_prefix("options ")).unwrap().to_owned();
        let link = options.split(' ').find_map(|o| o.strip_prefix("ostree=/")).unwrap();
        (t.join(link).canonicalize().unwrap(), options)
    };
    found.iter().map(read).collect()
}

#[test]
fn switch_reboot_rollback() {
    support::require_machine();
    let mut world = World::new("update");
    let t = world.filesystem("ext4", "t");
    let old = image::bootable(&world.base.join("w/v1"), false);
    let new = image::bootable_version(&world.base.join("w/v2"), false, "2.0", b"kargs = [\"quiet\", \"fresh\"]\n");
    let args = ["install", "to-filesystem", "--skip-finalize", "--bootloader", "none", "--target-transport", "oci"];
    let mut args: Vec<String> = args.map(str::to_owned).into();
    args.extend(["--karg", "local=1", "--target-imgref", "/run/oci/v1:latest", "--source-imgref"].map(str::to_owned));
    args.push(format!("oci:{}:latest", old.dir.display()));
    args.push(t.display().to_string());
    let out = world.bootc(&args, true, false);
    assert!(out.status.success(), "{out:?}");

    let first = entries(&t);
    assert_eq!(first.len(), 1);
    let d1 = first[0].0.clone();
    std::fs::write(d1.join("etc/hostname"), "changed\n").unwrap();

    let out = boot(
        &world,
        &d1,
        "$BOOTC upgrade; $BOOTC switch --transport oci /run/oci/v2:latest; $BOOTC upgrade; ostree admin finalize-staged",
    );
    assert!(out.contains("No update available.\n"), "{out}");
    let queued = format!(
        "Queued for next boot: ostree-unverified-image:oci:/run/oci/v2:latest\n  Version: 2.0\n  Digest: {}\n",
        new.digest
    );
    assert!(out.contains(&queued), "{out}");
    assert!(out.contains("layers already present: 1; layers needed: 1 ("), "the shared layer is fetched again: {out}");
    assert!(out.contains("Staged update present, not changed\n"), "{out}");

    let second = entries(&t);
    assert_eq!(second.len(), 2);
    let (d2, options) = &second[0];
    assert_ne!(*d2, d1);
    assert_eq!(second[1].0, d1);
    let has = |o: &str| options.split(' ').any(|x| x == o);
    assert!(has("local=1") && has("fresh") && has("quiet") && !has("splash"), "{options}");
    assert_eq!(std::fs::read_to_string(d2.join("etc/hostname")).unwrap(), "changed\n", "the merged /etc");
    let csum = d2.file_name().unwrap().to_str().unwrap().trim_end_matches(".0").to_owned();
    let repo = format!("--repo={}", t.join("ostree/repo").display());
    assert_eq!(
        run(&["ostree", &repo, "show", "--print-metadata-key=ostree.manifest-digest", &csum]),
        format!("'{}'", new.digest)
    );

    let out = boot(&world, d2, "$BOOTC status --json; echo; $BOOTC rollback");
    let status: serde_json::Value = serde_json::from_str(out.lines().next().unwrap()).unwrap();
    assert_eq!(status["status"]["booted"]["image"]["imageDigest"], new.digest);
    assert_eq!(status["status"]["rollback"]["image"]["imageDigest"], old.digest);
    assert_eq!(status["status"]["booted"]["image"]["image"]["transport"], "oci");
    assert!(out.ends_with("Next boot: rollback deployment\n"), "{out}");
    let order: Vec<PathBuf> = entries(&t).into_iter().map(|(d, _)| d).collect();
    assert_eq!(order, [d1.clone(), d2.clone()]);

    let out = boot(&world, &d1, "$BOOTC status --json");
    let status: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!(status["status"]["booted"]["image"]["imageDigest"], old.digest);
    assert_eq!(status["status"]["rollback"]["image"]["imageDigest"], new.digest);
}
