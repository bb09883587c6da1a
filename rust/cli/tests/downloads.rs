// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Installations whose image comes from elsewhere than the medium's directory: from registries, also when they break, and
//! from an archive. `make disk` runs them (see `disk`). How registries are asked before is `images`' part.

mod support;

use registry_fixtures::{Action, Authority, Broken, Certificate, ELSEWHERE, Fault, Match, Options, Proxy, Real, Tls};
use serde_json::{Value, json};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};
use support::{Disk, TARGET, assert_failed, blobs, done, image, layers, mounts, need, run, take_down};

fn config(disk: &Disk, broken: &Broken) -> String {
    let rest = format!("registries: [{{location: '{}', insecure: true}}]", broken.location());
    disk.config_for(&format!("docker://{}/p:latest", broken.location()), "r.example/p:forky", &need("BOOTC"), "", &rest)
}

/// The deployment that was installed updates from `target`, and nothing of the download is left. (Its digest was checked by
/// the job.)
fn deployed(target: &str) {
    let sysroot = format!("{TARGET}/sysroot");
    let repo = format!("--repo={sysroot}/ostree/repo");
    let deployments = Path::new(&sysroot).join("ostree/deploy/default/deploy");
    let origins = fs::read_dir(deployments).unwrap().map(|entry| entry.unwrap().path());
    let origin = origins.filter(|path| path.extension().is_some_and(|end| end == "origin")).last().unwrap();
    let origin = fs::read_to_string(origin).unwrap();
    assert!(origin.contains(&format!("container-image-reference={target}")), "{origin}");
    let refs = done(&["ostree", &repo, "refs", "--list"]);
    assert!(refs.contains("ostree/container/image/"), "{refs}");
    assert!(!Path::new(&sysroot).join(".bootc-download").exists());
}

#[test]
#[ignore = "needs root, loop devices and an image: run it with `make disk`"]
fn a_download_that_breaks_goes_on_where_it_was() {
    let disk = Disk::new(6144);
    let blobs = blobs();
    let (largest, size) = &blobs[0];
    let breaks = Fault::times(1, Match::Digest(largest.clone()), Action::CloseAfter(size * 4 / 5));
    let broken = Broken::serve(image(), "p", vec![breaks]).without_ranges();
    disk.installs_by(&config(&disk, &broken));
    deployed("ostree-unverified-registry:r.example/p:forky");
    // skopeo asks for the rest at once, gets the whole blob again, and gives up after some of it.
    let (served, twice) = (broken.served_bytes(largest), size * 4 / 5 + size);
    assert!((twice..twice + (8 << 20)).contains(&served), "{size} bytes broke after {}: {served}", size * 4 / 5);
    for (digest, size) in &blobs[1..] {
        let served = broken.served_bytes(digest);
        assert!(served <= *size || *size < 100_000, "{digest} of {size} bytes was fetched again: {served}");
    }
}

/// Neither a stop request nor a sudden death leaves a program at work or anything in the way of the next try.
#[test]
#[ignore = "needs root, loop devices and an image: run it with `make disk`"]
fn an_installation_that_is_ended_in_its_middle_is_no_hindrance() {
    let disk = Disk::new(6144);
    let total: u64 = layers().iter().map(|(_, size)| size).sum();
    for (signal, code) in [("TERM", Some(1)), ("KILL", None)] {
        let broken = Broken::serve(image(), "p", Vec::new());
        broken.set_rate(Some(20_000_000));
        let (config, storage) = (config(&disk, &broken), disk.storage(""));
        let job = ["apply", "--step", "install", "--config", &config, "--global-storage", &storage];
        let mut child = Command::new(need("BOOTC_JOB")).args(job).stderr(Stdio::null()).spawn().unwrap();
        let served = || layers().iter().map(|(digest, _)| broken.served_bytes(digest)).sum::<u64>();
        wait_until("half of it has come", || served() > total / 2);
        assert!(is_at_work(), "bootc and what feeds it");
        done(&["kill", &format!("-{signal}"), &child.id().to_string()]);
        assert_eq!(child.wait().unwrap().code(), code, "{signal}");
        wait_until("nothing works on", || !is_at_work());
        if signal == "TERM" {
            assert_eq!(mounts(), Vec::<String>::new());
        }
        take_down();
        disk.format();
        broken.set_rate(None);
        disk.installs_by(&config);
        deployed("ostree-unverified-registry:r.example/p:forky");
        take_down();
        disk.format();
    }
}

fn is_at_work() -> bool {
    ["skopeo", "bootc"].iter().any(|name| run(&["pgrep", "-x", name]).status.success())
}

fn wait_until(what: &str, is_so: impl Fn() -> bool) {
    let started = Instant::now();
    while !is_so() {
        assert!(started.elapsed() < Duration::from_secs(60), "not {what}");
        sleep(Duration::from_millis(50));
    }
}

#[test]
#[ignore = "needs root, loop devices and an image: run it with `make disk`"]
fn what_cannot_pass_ends_at_once_and_the_next_run_succeeds() {
    let disk = Disk::new(6144);
    let largest = Match::Digest(blobs()[0].0.clone());
    let broken = Broken::serve(image(), "p", Vec::new());
    for (action, id) in [
        (Action::refuse(404, "BLOB_UNKNOWN", "blob unknown to registry"), "registry-blob-missing"),
        (Action::FlipBit, "download-corrupt"),
        (Action::refuse(403, "DENIED", "requested access to the resource is denied"), "registry-login"),
    ] {
        broken.set_faults(vec![Fault::always(largest.clone(), action)]);
        assert_failed(&disk.job("install", &config(&disk, &broken), &disk.storage("")), 1, id);
        assert_eq!(mounts(), Vec::<String>::new());
        disk.format();
    }
    broken.set_faults(Vec::new());
    disk.installs_by(&config(&disk, &broken));
    deployed("ostree-unverified-registry:r.example/p:forky");
}

#[test]
#[ignore = "needs root, loop devices and an image: run it with `make disk`"]
fn an_archive_is_unpacked_on_the_disk() {
    let disk = Disk::new(6144);
    let archive = disk.dir.path().join("image.tar");
    done(&["tar", "-cf", archive.to_str().unwrap(), "-C", image().to_str().unwrap(), "."]);
    let source = format!("oci-archive:{}:latest", archive.display());
    disk.installs_by(&disk.config_for(&source, "r.example/p:forky", &need("BOOTC"), "", ""));
    deployed("ostree-unverified-registry:r.example/p:forky");
}

#[test]
#[ignore = "needs root, loop devices and an image: run it with `make disk`"]
fn a_download_goes_through_the_proxy() {
    let disk = Disk::new(6144);
    let authority = Authority::new(disk.dir.path().join("ca"));
    let tls = Tls { authority: &authority, certificate: Certificate::WrongName, client_certificate: false };
    let real = Real::start(Options { tls: Some(tls), login: None });
    real.push(&image(), "latest", "p");
    // Who speaks to loopback needs no proxy. This root is thrown away.
    let hosts = fs::read_to_string("/etc/hosts").unwrap_or_default();
    fs::write("/etc/hosts", format!("{hosts}\n127.0.0.1 {ELSEWHERE}\n")).unwrap();
    let (proxy, location) = (Proxy::start(), real.location_as(ELSEWHERE));
    let config = |proxy: &str| {
        let certs = authority.certs_dir();
        let rest = format!("proxy: '{proxy}'\nregistries: [{{location: '{location}', certs: '{}'}}]", certs.display());
        disk.config_for(&format!("docker://{location}/p:latest"), "r.example/p:forky", &need("BOOTC"), "", &rest)
    };
    // Preflight has asked: what goes through the proxy now is the download.
    let pinned = done(&["skopeo", "inspect", "--format", "{{.Digest}}", &format!("oci:{}:latest", image().display())]);
    let asked = format!("bootc: {{bytes: '1000', digest: '{pinned}'}}");
    disk.told("install", &config(&proxy.address()), &asked);
    assert!(proxy.asked_for(&location) >= 1, "{}", proxy.log());
    deployed("ostree-unverified-registry:r.example/p:forky");
}

/// Pushes the image with a signature of cosign's form.
fn push_signed(disk: &Disk, location: &str, auth: &Path, certs: &Path) {
    fs::create_dir_all("/etc/containers/registries.d").unwrap();
    let attachments = format!("docker:\n  {location}:\n    use-sigstore-attachments: true\n");
    fs::write("/etc/containers/registries.d/signed.yaml", attachments).unwrap();
    let passphrase = disk.file("passphrase", "geheim");
    let key = disk.dir.path().join("key").display().to_string();
    done(&["skopeo", "generate-sigstore-key", "--output-prefix", &key, "--passphrase-file", &passphrase]);
    done(&[
        "skopeo",
        "copy",
        "--quiet",
        &format!("--dest-authfile={}", auth.display()),
        &format!("--dest-cert-dir={}", certs.display()),
        &format!("--sign-by-sigstore-private-key={key}.private"),
        &format!("--sign-passphrase-file={passphrase}"),
        &format!("oci:{}:latest", image().display()),
        &format!("docker://{location}/p:latest"),
    ]);
}

#[test]
#[ignore = "needs root, loop devices and an image: run it with `make disk`"]
fn the_installed_system_gets_the_login_and_the_policy_that_it_updates_with() {
    let disk = Disk::new(6144);
    let authority = Authority::new(disk.dir.path().join("ca"));
    authority.client("installer");
    let tls = Tls { authority: &authority, certificate: Certificate::Valid, client_certificate: true };
    let real = Real::start(Options { tls: Some(tls), login: Some(("vera", "geheim")) });
    let location = real.location();
    let auth = real.auth_file(disk.dir.path());
    push_signed(&disk, &location, &auth, &authority.certs_dir());
    let demands = json!([{"type": "sigstoreSigned", "keyPath": disk.dir.path().join("key.pub")}]);
    let policy = json!({"default": [{"type": "reject"}], "transports": {"docker": {&location: demands}}});
    let policy = disk.file("policy.json", &policy.to_string());
    let rest = format!(
        "policy: {policy}\nsignatures: enforce\n\
         registries: [{{location: '{location}', authfile: '{}', certs: '{}'}}]",
        auth.display(),
        authority.certs_dir().display()
    );
    let name = format!("{location}/p");
    disk.installs_by(&disk.config_for(
        &format!("docker://{name}:latest"),
        &format!("{name}:latest"),
        &need("BOOTC"),
        "",
        &rest,
    ));
    deployed(&format!("ostree-image-signed:docker://{name}:latest"));
    let mode = |path: &Path| {
        fs::metadata(path).unwrap_or_else(|error| panic!("{}: {error}", path.display())).permissions().mode() & 0o777
    };
    let etc = Path::new(TARGET).join("etc");
    let kept: Value = serde_json::from_str(&fs::read_to_string(etc.join("ostree/auth.json")).unwrap()).unwrap();
    assert!(kept["auths"][&location].is_object(), "the login is not there");
    assert_eq!(mode(&etc.join("ostree/auth.json")), 0o600);
    let certs = etc.join("containers/certs.d").join(&location);
    assert_eq!([mode(&certs.join("ca.crt")), mode(&certs.join("client.key"))], [0o644, 0o600]);
    let kept: Value = serde_json::from_str(&fs::read_to_string(etc.join("containers/policy.json")).unwrap()).unwrap();
    let key = kept["transports"]["docker"][&location][0]["keyPath"].as_str().unwrap();
    assert!(Path::new(TARGET).join(key.trim_start_matches('/')).exists(), "{key} is not there");
    assert!(etc.join("containers/registries.d/signed.yaml").exists());
}
