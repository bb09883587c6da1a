// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Whole installations onto loop devices, checked with ostree's own tools.

mod support;

use std::path::Path;
use support::image::{self, Image, KVER};
use support::{World, run};

struct Installed {
    world: World,
    image: Image,
    stdout: String,
    stderr: String,
}

/// Install the bootable image on `t`, which is mounted already.
fn install(world: World, extra: &[&str]) -> Installed {
    let has_composefs = run(&["ostree", "--version"]).contains("- composefs");
    if !has_composefs {
        eprintln!("NOTE: this libostree has no composefs; the image does not ask for it");
    }
    let image = image::bootable(&world.base.join("w/oci"), has_composefs);
    let source = format!("oci:{}:latest", image.dir.display());
    let target = world.base.join("t");
    let mut args: Vec<String> =
        ["install", "to-filesystem", "--bootloader", "none", "--source-imgref"].map(str::to_owned).into();
    args.push(source);
    args.extend(extra.iter().map(|s| (*s).to_owned()));
    args.push(target.display().to_string());
    let out = world.bootc(&args, true, false);
    let (stdout, stderr) =
        (String::from_utf8_lossy(&out.stdout).into_owned(), String::from_utf8_lossy(&out.stderr).into_owned());
    assert!(out.status.success(), "install failed\n{stdout}\n{stderr}");
    Installed { world, image, stdout, stderr }
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|e| panic!("reading {}: {e}", path.display()))
}

fn uuid(dir: &Path) -> String {
    run(&["findmnt", "-no", "UUID", "--mountpoint", dir.to_str().unwrap()])
}

/// The directory and checksum of the only deployment.
fn deployment(t: &Path, stateroot: &str) -> (std::path::PathBuf, String) {
    let dir = t.join("ostree/deploy").join(stateroot).join("deploy");
    let found: Vec<_> = std::fs::read_dir(&dir).unwrap().flatten().map(|e| e.path()).filter(|p| p.is_dir()).collect();
    assert_eq!(found.len(), 1, "{found:?}");
    let name = found[0].file_name().unwrap().to_str().unwrap();
    let csum = name.strip_suffix(".0").expect("serial 0").to_owned();
    (found[0].clone(), csum)
}

/// The only BLS entry as (key, value) lines.
fn bls(t: &Path) -> Vec<(String, String)> {
    let dir = t.join("boot/loader/entries");
    let found: Vec<_> = std::fs::read_dir(&dir).unwrap().flatten().map(|e| e.path()).collect();
    assert_eq!(found.len(), 1, "{found:?}");
    read(&found[0])
        .lines()
        .filter_map(|l| l.split_once(' '))
        .map(|(k, v)| (k.to_owned(), v.trim().to_owned()))
        .collect()
}

fn value<'a>(entry: &'a [(String, String)], key: &str) -> &'a str {
    &entry.iter().find(|(k, _)| k == key).unwrap_or_else(|| panic!("no {key} in {entry:?}")).1
}

#[test]
fn deploys_an_image_and_leaves_it_writable() {
    support::require_machine();
    let mut world = World::new("deploy");
    let t = world.filesystem("ext4", "t");
    let i = install(
        world,
        &[
            "--skip-finalize",
            "--target-imgref",
            "example.org/os:stable",
            "--karg",
            "debug nosmt",
            "--karg-delete",
            "splash",
            "--stateroot",
            "particle",
        ],
    );
    let (dir, csum) = deployment(&t, "particle");

    let out: Vec<&str> = i.stdout.lines().collect();
    assert_eq!(out[0], "Installing image: docker://example.org/os:stable");
    assert_eq!(out[1], "Initializing ostree layout");
    assert!(out[2].starts_with("layers already present: 0; layers needed: 2 ("), "{out:?}");
    assert_eq!(&out[3..], ["Bootloader: none", "Installation complete!"]);
    assert!(i.stderr.starts_with("Deploying container image...done ("), "{}", i.stderr);

    let repo = format!("--repo={}", t.join("ostree/repo").display());
    let digest = run(&["ostree", &repo, "show", "--print-metadata-key=ostree.manifest-digest", &csum]);
    assert_eq!(digest, format!("'{}'", i.image.digest));
    for (key, want) in [("sysroot.bootloader", "none"), ("sysroot.bootprefix", "true"), ("sysroot.readonly", "true")] {
        assert_eq!(run(&["ostree", &repo, "config", "get", key]), want, "{key}");
    }
    let refs = run(&["ostree", &repo, "refs"]);
    assert!(refs.contains("ostree/container/image/docker_3A__2F__2F_example_2E_org/os_3A_stable"), "{refs}");

    let origin = read(&dir.with_file_name(format!("{csum}.0.origin")));
    assert!(
        origin.contains("[origin]\ncontainer-image-reference=ostree-unverified-registry:example.org/os:stable\n"),
        "{origin}"
    );

    let entry = bls(&t);
    let options: Vec<&str> = value(&entry, "options").split(' ').filter(|o| !o.starts_with("ostree=")).collect();
    assert_eq!(options, [&format!("root=UUID={}", uuid(&t)), "rw", "console=tty0", "quiet", "debug", "nosmt"]);
    let linux = value(&entry, "linux");
    assert!(linux.starts_with("/boot/ostree/particle-") && linux.ends_with(&format!("/vmlinuz-{KVER}")), "{linux}");
    assert!(t.join(&linux[1..]).exists());
    assert!(t.join(&value(&entry, "initrd")[1..]).exists());
    assert_eq!(std::fs::read_link(t.join("boot/boot")).unwrap(), Path::new("."));

    let aleph: serde_json::Value = serde_json::from_str(&read(&t.join(".bootc-aleph.json"))).unwrap();
    assert_eq!(aleph["digest"], i.image.digest);
    assert_eq!(aleph["target-image"], "example.org/os:stable");
    assert_eq!(aleph["image"], format!("{}:latest", i.image.dir.display()));
    assert_eq!(aleph["version"], "1.0");
    assert_eq!(aleph["selinux"], "disabled");
    assert_eq!(aleph["labels"]["containers.bootc"], "1");
    assert_eq!(aleph["kernel"], run(&["uname", "-r"]));

    assert_eq!(read(&dir.join("etc/fstab")), "# from the image\n");
    assert!(dir.join("usr/lib/added").exists() && !dir.join("usr/lib/removed").exists(), "whiteouts");
    let long = format!("ssl/certs/F\u{151}_{}.pem", "n".repeat(120));
    assert_eq!(read(&dir.join("etc").join(&long)), "cert");
    assert_eq!(read(&dir.join("usr/etc").join(&long)), "cert");
    assert_eq!(read(&t.join("ostree/deploy/particle/var/marker")), "in var");
    let options = run(&["findmnt", "-no", "OPTIONS", "--mountpoint", t.to_str().unwrap()]);
    assert!(options.starts_with("rw"), "{options}");

    // What is called once more at the end of an installation, and on a root without a deployment.
    let finalize =
        |p: &Path| i.world.bootc(&["install".into(), "finalize".into(), p.display().to_string()], true, false);
    let done = finalize(&t);
    assert!(done.status.success() && done.stdout.is_empty() && done.stderr.is_empty(), "{done:?}");

    // A second installation onto what is there now.
    let again = i.world.bootc(
        &["install", "to-filesystem", "--bootloader", "none", "--source-imgref", "oci:/x:y", t.to_str().unwrap()]
            .map(str::to_owned),
        true,
        false,
    );
    let text = String::from_utf8_lossy(&again.stderr).into_owned();
    assert_eq!(again.status.code(), Some(1));
    assert!(text.starts_with("error: Installing to filesystem: Verifying empty rootfs: "), "{text}");
}

#[test]
fn separate_boot_replaces_fstab_and_finalizes() {
    support::require_machine();
    let mut world = World::new("boot");
    let t = world.filesystem("xfs", "t");
    let boot = world.filesystem("ext4", "t/boot");
    let i = install(world, &[]);
    let (dir, _) = deployment(&t, "default");
    let boot_uuid = uuid(&boot);
    assert_eq!(read(&dir.join("etc/fstab")), format!("UUID={boot_uuid} /boot auto ro 0 0\n"));
    let entry = bls(&t);
    let options = value(&entry, "options");
    assert!(options.contains(&format!("root=UUID={} rw boot=UUID={boot_uuid} ", uuid(&t))), "{options}");
    for (name, at) in [("root", &t), ("boot", &boot)] {
        assert!(i.stdout.contains(&format!("Trimming {name}\n")), "{}", i.stdout);
        assert!(i.stdout.contains(&format!("Finalizing filesystem {name}\n")), "{}", i.stdout);
        let options = run(&["findmnt", "-no", "OPTIONS", "--mountpoint", at.to_str().unwrap()]);
        assert!(options.starts_with("ro"), "{name}: {options}");
    }
    assert!(i.stdout.ends_with("Installation complete!\n"));
}
