// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Publishing to Debian's docker-registry with TLS and login. `make images` runs it inside forky's build root
//! (docker-registry, skopeo, openssl, htpasswd). The images are tiny: what is built and what is typed have other tests.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;
use std::sync::atomic::AtomicBool;

use bootc_exec::{Context, Executor, Real as RealRunner, Sink, Status};
use bootc_plan::Plan;
use bootc_plan::secret::Secrets;
use particle_iso::image::push::{self, Access, Push, Signing, Subject};
use particle_iso::image::sbom;
use particle_iso::place::Place;
use particle_iso::run::tasks::IsoTasks;
use particle_iso::run::{self, Options};
use registry_fixtures::{
    Authority, Certificate, ImageSpec, Layout, Options as Registry, Pushed, Real, Tls, random_layer,
};
use serde_json::Value;
use tempfile::TempDir;

const PASSWORD: &str = "geheim";

/// A registry, a login to it, and an image to upload.
struct Bench {
    dir: TempDir,
    real: Real,
    access: Access,
    layout: Layout,
    image: Pushed,
}

impl Bench {
    fn new() -> Bench {
        let dir = tempfile::tempdir().unwrap();
        let authority = Authority::new(dir.path().join("ca"));
        let tls = Tls { authority: &authority, certificate: Certificate::Valid, client_certificate: false };
        let real = Real::start(Registry { tls: Some(tls), login: Some(("vera", PASSWORD)) });
        let access = Access {
            authfile: Some(real.auth_file(dir.path())),
            cert_dir: Some(authority.certs_dir()),
            ..Access::default()
        };
        let layout = Layout::new(dir.path().join("layout"));
        let image = layout.image("latest", &ImageSpec::default());
        let bench = Bench { dir, real, access, layout, image };
        bench.write_sbom("{\"spdxVersion\": \"SPDX-2.3\"}\n");
        bench
    }

    fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    fn write_sbom(&self, text: &str) {
        fs::write(self.layout.dir().join(sbom::FILE), text).unwrap();
    }

    fn push(&self, names: &[&str], access: &Access, signing: Option<Signing>) -> Result<(), String> {
        let target = |name: &&str| format!("docker://{}/{name}", self.real.location()).parse().unwrap();
        let push = Push { targets: names.iter().map(target).collect(), access: access.clone(), signing };
        let stage = push::stage(
            &push,
            &Subject { layout: self.layout.dir(), tag: "latest", epoch: 1, bytes: Some(self.image.bytes) },
        );
        let place = Place { src: self.path("src"), out: self.path("out"), exe: "/nonexistent".into() };
        run::run(&[stage], &place, &Options { jobs: 1, ..Options::default() })
            .map(drop)
            .map_err(|error| error.to_string())
    }

    fn skopeo(&self, global: &[String], command: &[&str], prefix: &str, args: &[String]) -> Result<Vec<u8>, String> {
        let (authfile, certs) = (self.access.authfile.as_ref().unwrap(), self.access.cert_dir.as_ref().unwrap());
        let ran = Command::new("skopeo")
            .args(global)
            .args(command)
            .arg(format!("--{prefix}authfile={}", authfile.display()))
            .arg(format!("--{prefix}cert-dir={}", certs.display()))
            .args(args)
            .output()
            .unwrap();
        if ran.status.success() { Ok(ran.stdout) } else { Err(String::from_utf8_lossy(&ran.stderr).into_owned()) }
    }

    fn at(&self, name: &str) -> String {
        format!("docker://{}/{name}", self.real.location())
    }

    /// The manifest or index of a name.
    fn raw(&self, name: &str) -> Value {
        let text = self.skopeo(&[], &["inspect", "--raw"], "", &[self.at(name)]).unwrap();
        serde_json::from_slice(&text).unwrap()
    }

    /// Fetches into a layout of its own.
    fn pull(&self, name: &str, global: &[String]) -> Result<Layout, String> {
        let to = self.path("pulled");
        if to.exists() {
            fs::remove_dir_all(&to).unwrap();
        }
        // A layout cannot keep signatures.
        let copy = ["copy", "--quiet", "--preserve-digests", "--remove-signatures"];
        self.skopeo(global, &copy, "src-", &[self.at(name), format!("oci:{}:x", to.display())])?;
        Ok(Layout::new(to))
    }

    /// The tag of the list of what refers to the image.
    fn list(&self) -> String {
        self.image.manifest_digest.replace(':', "-")
    }
}

fn anything() -> Vec<String> {
    vec!["--insecure-policy".to_owned()]
}

#[test]
#[ignore = "needs docker-registry, skopeo, openssl and htpasswd: run it with `make images`"]
fn an_image_comes_back_with_its_bill_of_materials() {
    let bench = Bench::new();
    bench.push(&["p/base:1", "p/base:latest", "p/other:1"], &bench.access, None).unwrap();
    let digest = &bench.image.manifest_digest;
    for name in ["p/base:1".to_owned(), format!("p/base@{digest}"), "p/other:1".to_owned()] {
        let pulled = bench.pull(&name, &anything()).unwrap();
        assert_eq!(pulled.resolve("x").as_ref(), Some(digest), "{name}");
        assert_eq!(pulled.blob(&bench.image.layers[0]), bench.layout.blob(&bench.image.layers[0]), "{name}");
    }
    for repository in ["p/base", "p/other"] {
        let list = bench.raw(&format!("{repository}:{}", bench.list()));
        assert_eq!(list["manifests"].as_array().unwrap().len(), 1, "{list}");
        assert_eq!(list["manifests"][0]["artifactType"], sbom::MEDIA_TYPE);
        let artifact = list["manifests"][0]["digest"].as_str().unwrap();
        let manifest = bench.raw(&format!("{repository}@{artifact}"));
        assert_eq!(manifest["subject"]["digest"], *digest);
        assert_eq!(manifest["artifactType"], sbom::MEDIA_TYPE);
        let pulled = bench.pull(&format!("{repository}@{artifact}"), &anything()).unwrap();
        let file = manifest["layers"][0]["digest"].as_str().unwrap();
        assert_eq!(pulled.blob(file).unwrap(), fs::read(bench.layout.dir().join(sbom::FILE)).unwrap());
    }

    let name = format!("p/base:{}", bench.list());
    let before = bench.raw(&name);
    bench.push(&["p/base:1"], &bench.access, None).unwrap();
    assert_eq!(bench.raw(&name), before, "the same again changes nothing");
    bench.write_sbom("{}\n");
    bench.push(&["p/base:1"], &bench.access, None).unwrap();
    let after = bench.raw(&name);
    assert_eq!(after["manifests"].as_array().unwrap().len(), 2, "what others have put on the list stays");
    assert_eq!(after["manifests"][0], before["manifests"][0]);
}

/// Keeps what a bar would show.
#[derive(Default)]
struct Told(Mutex<Vec<Status>>);

impl Sink for Told {
    fn progress(&self, _: f64, status: &Status) {
        self.0.lock().unwrap().push(status.clone());
    }
}

#[test]
#[ignore = "needs docker-registry, skopeo, openssl and htpasswd: run it with `make images`"]
fn an_upload_is_seen_in_bytes() {
    let mut bench = Bench::new();
    let layers = vec![random_layer(60_000_000, 1)];
    bench.image = bench.layout.image("latest", &ImageSpec { layers, ..ImageSpec::default() });
    let targets = vec![bench.at("p/large:1").parse().unwrap()];
    let push = Push { targets, access: bench.access.clone(), signing: None };
    let bytes = Some(bench.image.bytes);
    let stage = push::stage(&push, &Subject { layout: bench.layout.dir(), tag: "latest", epoch: 1, bytes });
    let (secrets, stop, told) = (Secrets::default(), AtomicBool::new(false), Told::default());
    let mut context = Context::new(&secrets, &stop);
    fs::create_dir(bench.path("work")).unwrap();
    context.vars.insert("push.work".into(), bench.path("work").display().to_string());
    let mut executor = Executor { runner: &mut RealRunner, tasks: &mut IsoTasks, sink: &told };
    executor.execute(&Plan::new(vec![stage.step]), &mut context).unwrap();
    let told = told.0.into_inner().unwrap();
    let value = |status: &Status, name: &str| -> u64 {
        status.args.iter().find(|(key, _)| key == name).map_or(0, |(_, value)| value.parse().unwrap())
    };
    let seen: Vec<(u64, u64)> = told
        .iter()
        .filter(|status| status.id == "push-bytes")
        .map(|status| (value(status, "done"), value(status, "total")))
        .collect();
    let total = bench.image.bytes;
    assert!(seen.iter().any(|(done, all)| (1..=total).contains(done) && *all == total), "{seen:?}");
    assert!(seen.is_sorted(), "{seen:?}");
}

#[test]
#[ignore = "needs docker-registry, skopeo, openssl and htpasswd: run it with `make images`"]
fn without_a_login_nothing_arrives_and_the_registrys_words_are_told() {
    let bench = Bench::new();
    let stranger = Access { authfile: Some(bench.path("none.json")), ..bench.access.clone() };
    fs::write(bench.path("none.json"), "{}").unwrap();
    let error = bench.push(&["p/base:1"], &stranger, None).unwrap_err();
    assert!(error.contains("authentication required") && !error.contains(PASSWORD), "{error}");
    let untrusting = Access { cert_dir: None, ..bench.access.clone() };
    let error = bench.push(&["p/base:1"], &untrusting, None).unwrap_err();
    assert!(error.contains("certificate"), "{error}");
    let careless = Access { insecure: true, ..untrusting };
    bench.push(&["p/base:1"], &careless, None).unwrap();
}

/// A key pair, and its passphrase in a file.
fn key(dir: &Path) -> Signing {
    let passphrase = dir.join("passphrase");
    fs::write(&passphrase, "open sesame").unwrap();
    let prefix = dir.join("key");
    let made = Command::new("skopeo")
        .args(["generate-sigstore-key", "--output-prefix"])
        .arg(&prefix)
        .arg("--passphrase-file")
        .arg(&passphrase)
        .output()
        .unwrap();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    Signing { key: prefix.with_extension("private"), passphrase }
}

#[test]
#[ignore = "needs docker-registry, skopeo, openssl and htpasswd: run it with `make images`"]
fn only_what_is_signed_passes_a_policy_that_wants_signatures() {
    let bench = Bench::new();
    let signing = key(bench.dir.path());
    bench.push(&["signed:1", "signed:2"], &bench.access, Some(signing.clone())).unwrap();
    bench.push(&["unsigned:1"], &bench.access, None).unwrap();
    let policy = serde_json::json!({
        "default": [{"type": "reject"}],
        "transports": {"docker": {bench.real.location(): [
            {"type": "sigstoreSigned", "keyPath": signing.key.with_extension("pub")},
        ]}},
    });
    fs::write(bench.path("policy.json"), policy.to_string()).unwrap();
    fs::create_dir(bench.path("registries.d")).unwrap();
    let attachments = format!("docker:\n  {}:\n    use-sigstore-attachments: true\n", bench.real.location());
    fs::write(bench.path("registries.d/all.yaml"), attachments).unwrap();
    let strict = [
        format!("--policy={}", bench.path("policy.json").display()),
        format!("--registries.d={}", bench.path("registries.d").display()),
    ];
    let digest = &bench.image.manifest_digest;
    for name in ["signed:1".to_owned(), "signed:2".to_owned(), format!("signed@{digest}")] {
        assert_eq!(bench.pull(&name, &strict).unwrap().resolve("x").as_ref(), Some(digest), "{name}");
    }
    let list = bench.raw(&format!("signed:{}", bench.list()));
    let artifact = list["manifests"][0]["digest"].as_str().unwrap();
    bench.pull(&format!("signed@{artifact}"), &strict).unwrap();
    for name in ["unsigned:1".to_owned(), format!("unsigned@{digest}")] {
        let error = bench.pull(&name, &strict).unwrap_err();
        assert!(error.contains("A signature was required"), "{name}: {error}");
        bench.pull(&name, &anything()).unwrap();
    }
}
