// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! `particle-iso check` and Debian's docker-registry: what is told of images that are there, and of those that are not.
//! `make images` runs it inside forky's build root, whose /etc is thrown away.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;

use particle_iso::check::{State, images};
use particle_iso::profile;
use registry_fixtures::{Authority, Certificate, ImageSpec, Layout, Options, Real, Tls};

/// Lets this machine trust a registry's certificate; a profile cannot name one.
struct Trust(PathBuf);

impl Trust {
    fn new(location: &str, authority: &Authority) -> Trust {
        let dir = Path::new("/etc/containers/certs.d").join(location);
        fs::create_dir_all(&dir).unwrap();
        fs::copy(authority.ca(), dir.join("ca.crt")).unwrap();
        Trust(dir)
    }
}

impl Drop for Trust {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).ok();
    }
}

#[test]
#[ignore = "needs root, docker-registry, skopeo and openssl: run it with `make images`"]
fn images_in_a_registry_are_told_by_their_digests() {
    let dir = tempfile::tempdir().unwrap();
    let authority = Authority::new(dir.path().join("ca"));
    let tls = Tls { authority: &authority, certificate: Certificate::Valid, client_certificate: false };
    let real = Real::start(Options { tls: Some(tls), login: None });
    let layout = Layout::new(dir.path().join("layout"));
    let one = layout.image("1", &ImageSpec::default()).manifest_digest;
    let list = layout.index("2", &[("amd64", &ImageSpec::default()), ("arm64", &ImageSpec::default())]);
    let foreign = ImageSpec { architecture: "arm64".into(), ..ImageSpec::default() };
    layout.image("3", &foreign);
    for tag in ["1", "2", "3"] {
        real.push(layout.dir(), tag, "os");
    }
    let location = real.location();
    let asked = |tag: &str, more: &str| {
        let text = format!(
            "version: 1\nid: x\nname: X\narchive: {{ suite: forky, mirror: 'http://example.org' }}\nlive: {{ packages: [] }}\n\
             medium: {{ label: X, file: x.iso }}\n\
             payload: {{ id: p, name: P, target: '{location}/os:1', source: 'docker://{location}/os:1' }}\n\
             other-images: [{{ id: o, target: '{location}/os:1', source: 'docker://{location}/os:{tag}'{more} }}]\n"
        );
        images::findings(&profile::parse(Path::new("x.yaml"), &text).unwrap(), &AtomicBool::new(false))
    };
    // Nobody vouches for the certificate yet.
    let rows = asked("1", "");
    assert!(rows[0].state == State::Missing && rows[0].remedy.contains("certificate"), "{rows:?}");

    let _trust = Trust::new(&location, &authority);
    let wrong = format!(", digest: 'sha256:{}'", "0".repeat(64));
    for (tag, more, state, words) in [
        ("1", "", State::Met, &*one),
        ("2", "", State::Met, &*list),
        ("2", &*format!(", digest: '{list}'"), State::Met, &*list),
        ("3", "", State::Wrong, "arm64"),
        ("4", "", State::Missing, "manifest unknown"),
        ("1", &*wrong, State::Missing, "manifest unknown"),
    ] {
        let rows = asked(tag, more);
        assert!(rows[0].state == State::Met && rows[0].found.contains(&one), "{rows:?}");
        let said = format!("{} {}", rows[1].found, rows[1].remedy);
        assert!(rows[1].state == state && said.contains(words), "{tag}{more}: {words} is not in {:?}", rows[1]);
    }
}
