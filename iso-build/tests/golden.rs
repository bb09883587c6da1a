// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The plans of the profiles and the files it writes on the medium, pinned. `UPDATE_GOLDEN=1 cargo test -p
//! particle-iso` rewrites the pins; the diff then belongs in the review.

use std::path::{Path, PathBuf};

use particle_iso::container::{self, Image, Order};
use particle_iso::place::Place;
use particle_iso::profile::image::ImageProfile;
use particle_iso::profile::{self, Profile};
use particle_iso::sign::{Person, Signer};
use particle_iso::stages::{self, Inputs};
use particle_iso::{grub, print};

fn here(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn forky() -> Profile {
    profile::load(&here("profiles/forky.yaml")).unwrap()
}

fn place() -> Place {
    Place { src: "/src".into(), out: "/out".into(), exe: "/usr/bin/particle-iso".into() }
}

fn image() -> ImageProfile {
    ImageProfile::load(&here("profiles").join(forky().payload.unwrap().image.unwrap())).unwrap()
}

fn inputs<'a>(profile: &'a Profile, image: &'a ImageProfile, place: &'a Place) -> Inputs<'a> {
    Inputs { profile, image: Some(image), place, release: false, epoch: Some(1_700_000_000), signer: None }
}

fn pinned(name: &str, actual: &str) {
    let file = here("tests/golden").join(name);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&file, actual).unwrap();
    }
    let expected = std::fs::read_to_string(&file).unwrap_or_default();
    for (number, (expected, actual)) in expected.lines().zip(actual.lines()).enumerate() {
        assert_eq!(expected, actual, "{}:{}", file.display(), number + 1);
    }
    assert_eq!(expected.lines().count(), actual.lines().count(), "{}: another number of lines", file.display());
}

#[test]
fn plans_of_all_profiles() {
    let place = place();
    let files = std::fs::read_dir(here("profiles")).unwrap().map(|entry| entry.unwrap().path());
    let is_one = |file: &PathBuf| {
        let name = file.file_name().unwrap().to_string_lossy();
        name.ends_with(".yaml") && !name.starts_with("image-")
    };
    let mut found: Vec<PathBuf> = files.filter(is_one).collect();
    found.sort();
    assert!(found.len() > 1, "{found:?}");
    for file in found {
        let profile = profile::load(&file).unwrap();
        let name = file.with_extension("plan");
        let name = name.file_name().unwrap().to_str().unwrap();
        let image = profile.payload.as_ref().and_then(|payload| payload.image.as_ref());
        let image = image.map(|image| ImageProfile::load(&file.with_file_name(image)).unwrap());
        let inputs = Inputs {
            profile: &profile,
            image: image.as_ref(),
            place: &place,
            release: false,
            epoch: Some(1_700_000_000),
            signer: None,
        };
        let plan = print::text(&stages::all(&inputs));
        // Files beside the profile lie wherever this checkout does.
        pinned(name, &plan.replace(&here("profiles").display().to_string(), "/profiles"));
    }
}

#[test]
fn a_container_and_its_image() {
    let (profile, image, place) = (forky(), image(), place());
    let inputs = inputs(&profile, &image, &place);
    let elsewhere = [PathBuf::from("/src/iso-build/profiles"), "/home/me/profiles".into()];
    let plan = |image: &Image, terminal, more: &[&str]| {
        let more: Vec<String> = more.iter().map(|word| (*word).to_owned()).collect();
        let order = Order {
            inputs: &inputs,
            profile: Path::new("/src/iso-build/profiles/forky.yaml"),
            folders: &elsewhere,
            cargo_home: "/root/.cargo",
            image,
            terminal,
            more: &more,
        };
        print::text(&container::stages(&order))
    };
    pinned("forky-podman.plan", &plan(&Image::BuildRoot, None, &[]));
    pinned("forky-podman-public.plan", &plan(&Image::Public, Some("xterm"), &["--verbose"]));
    let named = plan(&Image::Named("r.example/tools:1".into()), None, &[]);
    assert!(!named.contains("podman build") && named.contains("--pull missing"), "{named}");
    assert!(named.contains(" r.example/tools:1 /usr/bin/particle-iso build --in host "), "{named}");
}

#[test]
fn a_release_compresses_harder_and_changes_nothing_else() {
    let (profile, image, place) = (forky(), image(), place());
    let fast = print::text(&stages::all(&inputs(&profile, &image, &place)));
    let release = print::text(&stages::all(&Inputs { release: true, ..inputs(&profile, &image, &place) }));
    let differing: Vec<&str> = fast
        .lines()
        .zip(release.lines())
        .filter(|(fast, release)| fast != release)
        .map(|(_, line)| line.trim())
        .collect();
    assert!(!differing.is_empty());
    for line in differing {
        let harder = line.contains("mksquashfs") && line.contains("-Xcompression-level 19 -b 256K");
        // The manifest tells it.
        assert!(harder || line.contains("\"release\":true"), "{line}");
    }
}

#[test]
fn a_signature_is_more_operations_and_no_other_ones() {
    let keyring = tempfile::tempdir().unwrap();
    let dir = keyring.path().to_str().unwrap();
    let gpg = |program: &str, args: &[&str]| {
        let ran = std::process::Command::new(program).args(args).env("GNUPGHOME", dir).status();
        assert!(ran.unwrap().success(), "{program} {args:?}");
    };
    let made = ["--batch", "--quiet", "--passphrase", "", "--quick-gen-key", "maker@example.org", "ed25519", "sign"];
    gpg("gpg", &made);
    let signer = Signer::of(Person::with_keyring(dir), "maker@example.org").unwrap();
    gpg("gpgconf", &["--kill", "all"]);
    let (profile, image, place) = (forky(), image(), place());
    let plain = print::text(&stages::all(&inputs(&profile, &image, &place)));
    let signed = stages::all(&Inputs { signer: Some(&signer), ..inputs(&profile, &image, &place) });
    let told = format!(",\"signing-key\":\"{}\"", signer.fingerprint());
    let signed = print::text(&signed).replace(",gpgv", "").replace(&told, "");
    let mut plain = plain.lines();
    let mut next = plain.next();
    let mut more = Vec::new();
    for line in signed.lines() {
        if next == Some(line) {
            next = plain.next();
        } else {
            more.push(line.trim());
        }
    }
    assert_eq!(next, None, "it is not in the signed plan");
    let [key, on_it, beside, publish] = &more[..] else { panic!("{more:#?}") };
    assert!(key.starts_with("write {layer.work}/upper/usr/lib/particle/signing-key.asc"), "{key}");
    assert!(on_it.contains("\"--faked-system-time\",") && on_it.contains("/root/.disk/SHA256SUMS.sign\""), "{on_it}");
    assert!(!beside.contains("--faked-system-time") && beside.contains("\"{iso.work}/SHA256SUMS.sign\""), "{beside}");
    assert!(publish.ends_with("\"to\":\"/out/SHA256SUMS.sign\"}"), "{publish}");
    assert!(more.iter().all(|line| !line.contains("PRIVATE")));
}

#[test]
fn every_stage_comes_after_what_it_needs() {
    let (profile, image, place) = (forky(), image(), place());
    let mut seen = Vec::new();
    for stage in stages::all(&inputs(&profile, &image, &place)) {
        for needed in stage.needs() {
            assert!(seen.contains(&needed.to_owned()), "{} needs {needed}", stage.id());
        }
        seen.push(stage.id().to_owned());
    }
}

#[test]
fn boot_menu_of_the_default_profile() {
    for (name, content) in grub::files(&forky()) {
        pinned(&name.replace('/', "-"), &content);
    }
}

#[test]
fn the_stand_in_is_named_in_the_boot_menu_and_only_there_where_it_is() {
    let mut profile = forky();
    let menu = |profile: &Profile| grub::files(profile).remove(0).1;
    assert!(menu(&profile).contains("contains the bootc stand-in: demonstration only"));
    profile.bootc = profile::Bootc::Package;
    assert!(!menu(&profile).contains("stand-in"));
}
