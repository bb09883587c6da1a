// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Images from registries, as `bootc-job check` judges them: Debian's docker-registry with TLS and login, and one that
//! misbehaves. `make images` runs them inside forky's build root (`BOOTC_JOB`, docker-registry, skopeo, openssl, htpasswd).
//! Nothing here needs a disk; what is fetched and installed is `disk`'s part.

#[path = "support/bench.rs"]
mod bench;

use bench::{Bench, insecure};
use registry_fixtures::{Action, Authority, Broken, Certificate, Fault, ImageSpec, Match, Options, Real, Tls};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

#[test]
#[ignore = "needs docker-registry, skopeo, openssl and htpasswd: run it with `make images`"]
fn a_private_registry_is_asked_with_its_login_and_certificates() {
    let bench = Bench::new();
    let pushed = bench.layout.image("1", &ImageSpec::default());
    let authority = Authority::new(bench.path().join("ca"));
    authority.client("installer");
    let tls = |certificate, client_certificate| Some(Tls { authority: &authority, certificate, client_certificate });
    let real = Real::start(Options { tls: tls(Certificate::Valid, true), login: Some(("vera", "geheim")) });
    real.push(bench.layout.dir(), "1", "p/base");
    let location = real.location();
    let image = json!({"source": format!("docker://{location}/p/base:1")});
    let auth = real.auth_file(bench.path());
    let entry = json!({"location": location, "authfile": auth, "certs": authority.certs_dir()});
    let told = bench.check(&image, &json!([entry])).unwrap();
    assert_eq!(told["digest"], pushed.manifest_digest);
    assert_eq!((told["pin"].as_str(), told["bytes"].as_str()), ("resolve", pushed.bytes.to_string().as_str()));
    let without = |key: &str| {
        let mut entry = entry.clone();
        entry.as_object_mut().unwrap().remove(key);
        bench.digest(&image, &json!([entry])).unwrap_err()
    };
    assert_eq!(without("authfile"), "registry-login");
    assert_eq!(without("certs"), "registry-certificate-unknown");
    fs::write(bench.path().join("broken.json"), "{").unwrap();
    let broken =
        json!([{"location": location, "authfile": bench.path().join("broken.json"), "certs": authority.certs_dir()}]);
    assert_eq!(bench.digest(&image, &broken).unwrap_err(), "credentials-unreadable");
    for (tag, id) in [("p/base:2", "registry-no-tag"), ("p/other:1", "registry-no-tag")] {
        let image = json!({"source": format!("docker://{location}/{tag}")});
        assert_eq!(bench.digest(&image, &json!([entry])).unwrap_err(), id, "{tag}");
    }

    for (certificate, id) in
        [(Certificate::Expired, "registry-certificate-expired"), (Certificate::WrongName, "registry-certificate-name")]
    {
        let real = Real::start(Options { tls: tls(certificate, false), login: None });
        let image = json!({"source": format!("docker://{}/p:1", real.location())});
        let entry = json!([{"location": real.location(), "certs": authority.certs_dir()}]);
        assert_eq!(bench.digest(&image, &entry).unwrap_err(), id);
    }
    let plain = Real::start(Options::default());
    let image = json!({"source": format!("docker://{}/p:1", plain.location())});
    assert_eq!(bench.digest(&image, &json!([])).unwrap_err(), "registry-plain-http");
}

#[test]
#[ignore = "needs docker-registry, skopeo, openssl and htpasswd: run it with `make images`"]
fn an_index_is_resolved_to_this_machine() {
    let bench = Bench::new();
    let spec = |architecture: &str| ImageSpec { architecture: architecture.into(), ..ImageSpec::default() };
    let (here, arm, power) = (spec("amd64"), spec("arm64"), spec("ppc64le"));
    let wanted = bench.layout.image("amd64", &here).manifest_digest;
    let foreign = bench.layout.image("arm64", &arm).manifest_digest;
    let index = bench.layout.index("all", &[("arm64", &arm), ("amd64", &here)]);
    bench.layout.index("others", &[("arm64", &arm), ("ppc64le", &power)]);
    let real = Real::start(Options::default());
    let location = real.location();
    for tag in ["amd64", "arm64", "all", "others"] {
        real.push(bench.layout.dir(), tag, "p");
    }
    let anyone = insecure(&location);
    // From the registry and from the directory: both ways to read an image agree.
    let from = |tag: &str| [format!("docker://{location}/p:{tag}"), bench.oci(tag)];
    for source in from("all") {
        for pin in [json!({}), json!({"digest": index}), json!({"digest": wanted})] {
            let mut image = json!({"source": source});
            image.as_object_mut().unwrap().extend(pin.as_object().unwrap().clone());
            let told = bench.check(&image, &anyone).unwrap();
            assert_eq!(told["digest"], wanted, "{image}");
        }
        let told = bench.check(&json!({"source": source}), &anyone).unwrap();
        assert_eq!(told["index"], index);
        let other = json!({"source": source, "digest": foreign});
        let id = bench.digest(&other, &anyone).unwrap_err();
        assert!(["image-architecture", "digest-mismatch"].contains(&id.as_str()), "{id}");
    }
    for (tag, id) in [("arm64", "image-architecture"), ("others", "image-architecture")] {
        for source in from(tag) {
            assert_eq!(bench.digest(&json!({"source": source}), &anyone).unwrap_err(), id, "{source}");
        }
    }
    let by_reference = json!({"source": format!("docker://{location}/p:others@{wanted}")});
    assert_eq!(
        bench.digest(&by_reference, &anyone).unwrap(),
        wanted,
        "the tag has moved on, the digest is still there"
    );
    let unknown =
        json!({"source": format!("docker://{location}/p:all"), "digest": wanted.replace(&wanted[60..], "00000000000")});
    assert_eq!(bench.digest(&unknown, &anyone).unwrap_err(), "registry-no-tag");
}

#[test]
#[ignore = "needs docker-registry, skopeo, openssl and htpasswd: run it with `make images`"]
fn sources_are_asked_in_their_order_or_for_the_newest() {
    let bench = Bench::new();
    let at = |created: &str| ImageSpec { created: created.into(), ..ImageSpec::default() };
    let old = bench.layout.image("old", &at("2026-01-01T12:00:00Z")).manifest_digest;
    let new = bench.layout.image("new", &at("2026-01-01T13:30:00+01:00")).manifest_digest;
    let real = Real::start(Options::default());
    let location = real.location();
    real.push(bench.layout.dir(), "new", "p");
    let anyone = insecure(&location);
    let (medium, registry) = (bench.oci("old"), format!("docker://{location}/p:new"));
    let gone = "docker://127.0.0.1:9/p:1";
    let told = |image: Value| bench.check(&image, &anyone);
    let first = told(json!({"source": [medium, registry]})).unwrap();
    assert_eq!((&first["digest"], &first["source"]), (&old, &medium));
    let second = told(json!({"source": [gone, registry]})).unwrap();
    assert_eq!((&second["digest"], &second["source"]), (&new, &registry));
    assert!(second["failures"].contains("connection refused"), "{second:?}");
    let newest = told(json!({"source": [medium, registry], "pin": "newest-of"})).unwrap();
    assert_eq!(newest["digest"], new);
    assert!(newest["why"].contains("newest of 2"), "{newest:?}");
    let offline = told(json!({"source": [medium, gone], "pin": "newest-of"})).unwrap();
    assert_eq!(offline["digest"], old);
    assert_eq!(told(json!({"source": [bench.oci("nosuch"), gone]})).unwrap_err(), "image-no-source");
    let archive = bench.path().join("image.tar");
    let packed =
        Command::new("tar").arg("-cf").arg(&archive).arg("-C").arg(bench.layout.dir()).arg(".").status().unwrap();
    assert!(packed.success());
    let told = told(json!({"source": format!("oci-archive:{}:new", archive.display())})).unwrap();
    assert_eq!(told["digest"], new);
}

#[test]
#[ignore = "needs docker-registry, skopeo, openssl and htpasswd: run it with `make images`"]
fn what_a_server_does_wrong_has_its_own_name() {
    let bench = Bench::new();
    bench.layout.image("1", &ImageSpec::default());
    let large = ImageSpec { padding: 5 << 20, ..ImageSpec::default() };
    bench.layout.image("large", &large);
    let unlabelled = ImageSpec { labels: BTreeMap::new(), ..ImageSpec::default() };
    bench.layout.image("unlabelled", &unlabelled);
    let broken = Broken::serve(bench.layout.dir(), "p", Vec::new());
    let location = broken.location();
    let check = |tag: &str, faults: Vec<Fault>| {
        broken.set_faults(faults);
        bench.digest(&json!({"source": format!("docker://{location}/p:{tag}")}), &insecure(&location))
    };
    assert!(check("1", Vec::new()).is_ok());
    let asked = || broken.requests().iter().filter(|request| request.contains("/manifests/")).count();
    let always = |action: Action| vec![Fault::always(Match::Manifest, action)];
    for (action, id) in [
        (Action::unauthorized(), "registry-login"),
        (Action::refuse(403, "DENIED", "requested access to the resource is denied"), "registry-login"),
        (Action::refuse(404, "MANIFEST_UNKNOWN", "manifest unknown"), "registry-no-tag"),
        (Action::refuse(404, "NAME_UNKNOWN", "repository name not known to registry"), "registry-no-repository"),
        (Action::page(200), "captive-portal"),
        (Action::ReplaceManifest(b"{}".to_vec()), "image-not-an-image"),
        (Action::Truncate(100), "image-truncated"),
    ] {
        let before = asked();
        assert_eq!(check("1", always(action.clone())).unwrap_err(), id, "{action:?}");
        assert_eq!(asked() - before, 1, "{action:?} is final, but was tried again");
    }
    assert_eq!(check("large", Vec::new()).unwrap_err(), "image-not-an-image");
    assert_eq!(check("unlabelled", Vec::new()).unwrap_err(), "image-not-bootable");
}

#[test]
#[ignore = "needs docker-registry, skopeo, openssl and htpasswd: run it with `make images`"]
fn a_server_that_is_silent_or_unknown_is_not_waited_for_long() {
    let bench = Bench::new();
    bench.layout.image("1", &ImageSpec::default());
    let silent = Broken::serve(bench.layout.dir(), "p", vec![Fault::always(Match::Manifest, Action::Hang)]);
    for (location, id) in
        [(silent.location(), "registry-timeout"), ("no-such-server.invalid".to_owned(), "registry-not-found")]
    {
        let started = Instant::now();
        let image = json!({"source": format!("docker://{location}/p:1")});
        assert_eq!(bench.digest(&image, &insecure(&location)).unwrap_err(), id);
        assert!(started.elapsed() < Duration::from_secs(90), "{id} took {:?}", started.elapsed());
    }
}

#[test]
#[ignore = "needs docker-registry, skopeo, openssl and htpasswd: run it with `make images`"]
fn what_may_pass_is_tried_again() {
    let bench = Bench::new();
    let wanted = bench.layout.image("1", &ImageSpec::default()).manifest_digest;
    let broken = Broken::serve(bench.layout.dir(), "p", Vec::new());
    let location = broken.location();
    let check = |fault: Fault| {
        broken.set_faults(vec![fault]);
        bench.digest(&json!({"source": format!("docker://{location}/p:1")}), &insecure(&location))
    };
    for status in [500, 502, 503] {
        let page = || Action::page(status);
        assert_eq!(check(Fault::times(1, Match::Manifest, page())).unwrap(), wanted, "{status}");
        assert_eq!(check(Fault::always(Match::Manifest, page())).unwrap_err(), "registry-broken", "{status}");
    }
    assert_eq!(check(Fault::times(1, Match::Manifest, Action::CloseAfter(50))).unwrap(), wanted);
    let busy = || Action::refuse(429, "TOOMANYREQUESTS", "too many requests").with_header("Retry-After", "2");
    let started = Instant::now();
    assert_eq!(check(Fault::times(1, Match::Manifest, busy())).unwrap(), wanted);
    assert!(started.elapsed() >= Duration::from_secs(2), "Retry-After was not heeded");
}

/// Keys of cosign's form, and what skopeo needs to put a signature beside an image.
struct Keys<'a> {
    dir: &'a Path,
}

impl Keys<'_> {
    fn make(&self, name: &str) {
        fs::write(self.dir.join("passphrase"), "geheim").unwrap();
        let ran = Command::new("skopeo")
            .args(["generate-sigstore-key", "--output-prefix", name, "--passphrase-file", "passphrase"])
            .current_dir(self.dir)
            .output()
            .unwrap();
        assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    }

    fn push(&self, bench: &Bench, tag: &str, location: &str, key: Option<&str>) {
        let mut command = Command::new("skopeo");
        command.args(["copy", "--quiet", "--dest-tls-verify=false"]).current_dir(self.dir);
        if let Some(key) = key {
            command
                .args([&format!("--sign-by-sigstore-private-key={key}.private"), "--sign-passphrase-file=passphrase"]);
        }
        let ran = command.args([bench.oci(tag), format!("docker://{location}/p:{tag}")]).output().unwrap();
        assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    }

    fn policy(&self, name: &str, location: &str, requirement: &Value) -> String {
        let path = self.dir.join(name);
        let rules = json!({"default": [{"type": "insecureAcceptAnything"}], "transports": {"docker": {location: [requirement]}}});
        fs::write(&path, rules.to_string()).unwrap();
        path.display().to_string()
    }
}

#[test]
#[ignore = "needs docker-registry, skopeo, openssl and htpasswd: run it with `make images`"]
fn signatures_are_checked_before_the_disk_is_changed() {
    let bench = Bench::new();
    // Each tag is another image: a signature is one of a digest.
    for (tag, day) in [("signed", 1), ("unsigned", 2), ("foreign", 3)] {
        bench.layout.image(tag, &ImageSpec { created: format!("2026-01-0{day}T00:00:00Z"), ..ImageSpec::default() });
    }
    let real = Real::start(Options::default());
    let location = real.location();
    // Where signatures lie is the system's setting; this root is thrown away.
    fs::create_dir_all("/etc/containers/registries.d").unwrap();
    let attachments = format!("docker:\n  {location}:\n    use-sigstore-attachments: true\n");
    fs::write("/etc/containers/registries.d/signed.yaml", attachments).unwrap();
    let keys = Keys { dir: bench.path() };
    keys.make("ours");
    keys.make("theirs");
    for (tag, key) in [("signed", Some("ours")), ("unsigned", None), ("foreign", Some("theirs"))] {
        keys.push(&bench, tag, &location, key);
    }
    let demands = json!({"type": "sigstoreSigned", "keyPath": bench.path().join("ours.pub")});
    let signed = keys.policy("signed.json", &location, &demands);
    let open = keys.policy("open.json", &location, &json!({"type": "insecureAcceptAnything"}));
    let closed = keys.policy("closed.json", &location, &json!({"type": "reject"}));
    let verdict = |tag: &str, policy: &str, signatures: &str| {
        let image = json!({"source": format!("docker://{location}/p:{tag}")});
        let more = json!({"policy": policy, "signatures": signatures, "registries": insecure(&location)});
        bench.check_with(&image, &more).map(|_| "installed".to_owned()).unwrap_or_else(|id| id)
    };
    for (tag, policy, signatures, id) in [
        ("signed", &signed, "enforce", "installed"),
        ("signed", &signed, "as-policy", "installed"),
        ("unsigned", &signed, "as-policy", "signature-required"),
        ("foreign", &signed, "as-policy", "signature-wrong"),
        ("unsigned", &open, "as-policy", "installed"),
        ("signed", &open, "enforce", "signature-not-demanded"),
        ("signed", &closed, "as-policy", "image-rejected"),
    ] {
        assert_eq!(verdict(tag, policy, signatures), id, "{tag} by {policy}, {signatures}");
    }
}

#[test]
#[ignore = "needs docker-registry, skopeo, openssl and htpasswd: run it with `make images`"]
fn simple_signing_with_gpg_is_checked_too() {
    let bench = Bench::new();
    bench.layout.image("signed", &ImageSpec::default());
    bench.layout.image("unsigned", &ImageSpec { created: "2026-02-01T00:00:00Z".into(), ..ImageSpec::default() });
    let real = Real::start(Options::default());
    let (location, home, signatures) = (real.location(), bench.path().join("gnupg"), bench.path().join("signatures"));
    fs::create_dir_all("/etc/containers/registries.d").unwrap();
    let place = format!("file://{}", signatures.display());
    let lookaside = format!("docker:\n  {location}:\n    lookaside: {place}\n    lookaside-staging: {place}\n");
    fs::write("/etc/containers/registries.d/gpg.yaml", lookaside).unwrap();
    fs::create_dir(&home).unwrap();
    let gnupg = |program: &str, args: &[&str]| {
        let ran = Command::new(program).args(args).env("GNUPGHOME", &home).output().unwrap();
        assert!(ran.status.success(), "{program} {args:?}: {}", String::from_utf8_lossy(&ran.stderr));
        ran.stdout
    };
    let who = "vera@r.example";
    gnupg("gpg", &["--batch", "--quiet", "--passphrase", "", "--quick-generate-key", who, "ed25519", "sign", "never"]);
    let key = bench.path().join("key.gpg");
    fs::write(&key, gnupg("gpg", &["--export", who])).unwrap();
    let push = |tag: &str, more: &[&str]| {
        let (from, to) = (bench.oci(tag), format!("docker://{location}/p:{tag}"));
        let base = ["copy", "--quiet", "--dest-tls-verify=false", from.as_str(), to.as_str()];
        gnupg("skopeo", &[&base[..3], more, &base[3..]].concat());
    };
    push("signed", &["--sign-by", who]);
    push("unsigned", &[]);
    gnupg("gpgconf", &["--kill", "gpg-agent"]);
    let demands = json!({"type": "signedBy", "keyType": "GPGKeys", "keyPath": key});
    let policy = Keys { dir: bench.path() }.policy("gpg.json", &location, &demands);
    let more = json!({"policy": policy, "signatures": "enforce", "registries": insecure(&location)});
    let verdict = |tag: &str| bench.check_with(&json!({"source": format!("docker://{location}/p:{tag}")}), &more);
    assert!(verdict("signed").is_ok());
    assert_eq!(verdict("unsigned").unwrap_err(), "signature-required");
}
