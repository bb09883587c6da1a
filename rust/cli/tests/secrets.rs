// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! No secret leaks: canaries are planted in everything that the job is given, and looked for in everything that it says,
//! starts and leaves behind, on the whole disk too. `make disk` runs them (see `disk`). Nothing of the job reads the kernel's
//! command line; a canary stands there as well, so that it stays like this. Virtual machines test Calamares' part.

#[path = "support/argv.rs"]
mod argv;
#[path = "support/planted.rs"]
mod planted;
mod support;

use argv::Watch;
use canary::Searcher;
use planted::{Planted, wipe};
use registry_fixtures::{Action, Authority, Broken, Certificate, Fault, Match, Options, Real, Tls, Tokens};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use support::{Disk, ROOT, assert_failed, blobs, image, mounts, need, published, take_down};

const LOGIN: &str = "kN4ry login/6:Gp";
const WRONG: &str = "kN4ry wrong/1:Rf";
const TOKEN: &str = "kN4ry-token-4Ws";

/// A program in bootc's place that fails and tells all that it knows, a passphrase too.
const TELLS: &str = "#!/bin/sh\necho \"$0 $*\"\n{ env; echo 'kN4ry luks/7:Qx does not open it'; } >&2\nexit 1\n";

#[test]
#[ignore = "needs root, loop devices and an image: run it with `make disk`"]
fn an_installation_leaves_secrets_in_the_two_files_that_need_them() {
    let disk = Disk::new(6144);
    let authority = Authority::new(disk.dir.path().join("ca"));
    let (_, key) = authority.client("installer");
    let key = fs::read_to_string(key).unwrap().lines().nth(2).unwrap().to_owned();
    let tls = Tls { authority: &authority, certificate: Certificate::Valid, client_certificate: true };
    let real = Real::start(Options { tls: Some(tls), login: Some(("vera", LOGIN)) });
    real.push(&image(), "latest", "p");
    let (location, certs) = (real.location(), authority.certs_dir());
    let auth = real.auth_file(disk.dir.path());
    let configured = |bootc: &str| {
        let entry = format!("location: '{location}', authfile: '{}', certs: '{}'", auth.display(), certs.display());
        let (source, target) = (format!("docker://{location}/p:latest"), format!("{location}/p:latest"));
        disk.config_for(&source, &target, bootc, "", &format!("registries: [{{{entry}}}]"))
    };
    let config = configured(&need("BOOTC"));
    let mut planted = Planted::new(&[("login", LOGIN), ("wrong login", WRONG), ("the client's key", key.as_str())]);
    let storage = planted.storage(&disk, "");

    // What is only for reading.
    for step in ["preflight", "install"] {
        for format in ["text", "json"] {
            let argv = ["plan", "--step", step, "--config", &config, "--global-storage", &storage, "--format", format];
            let (code, _, words) = planted.job(&argv);
            assert_eq!(code, Some(0), "{words}");
        }
        let argv = ["apply", "--step", step, "--config", &config, "--global-storage", &storage, "--dry-run"];
        assert_eq!(planted.job(&argv).0, Some(0));
    }
    let (code, _, words) = planted.job(&["check", "--config", &config]);
    assert_eq!(code, Some(0), "{words}");

    // What goes wrong, with all details.
    real.auth_file_of(disk.dir.path(), "vera", WRONG);
    let (code, _, words) = planted.apply("preflight", &config, &storage);
    assert_failed(&(code, words), 3, "registry-login");
    fs::write(&auth, "{").unwrap();
    assert_ne!(planted.apply("preflight", &config, &storage).0, Some(0));
    real.auth_file(disk.dir.path());
    let tells = configured(&disk.program("bootc-that-tells", TELLS));
    let (code, _, words) = planted.apply("install", &tells, &storage);
    assert!(code == Some(1) && words.contains("******** does not open it") && words.contains("PATH="), "{words}");
    assert_eq!(mounts(), Vec::<String>::new());

    // What succeeds.
    let config = configured(&need("BOOTC"));
    disk.format();
    let told = |outcome: (Option<i32>, String, String)| -> serde_json::Value {
        assert_eq!(outcome.0, Some(0), "{}", outcome.2);
        serde_json::from_str(&outcome.1).unwrap()
    };
    let preflight = told(planted.apply("preflight", &config, &planted.storage(&disk, "")));
    let storage = planted.storage(&disk, &published(&preflight));
    let install = told(planted.apply("install", &config, &storage));
    told(planted.apply("finish", &config, &disk.storage_of_finish(&install)));
    planted.nothing_was_said(&["bootc", "bootc-job", "skopeo"]);
    drop(real);
    planted.nothing_lies_about(disk.dir.path());

    // The login and the key were to be kept; nowhere else.
    take_down();
    disk.mount();
    let mut kept: Vec<_> = planted.files_with(Path::new(ROOT));
    kept.sort();
    let names: Vec<&str> = kept.iter().map(|(_, found)| found.canary.as_str()).collect();
    assert_eq!(names, ["the client's key", "login"], "{kept:?}");
    for ((path, _), end) in
        kept.iter().zip([format!("etc/containers/certs.d/{location}/client.key"), "etc/ostree/auth.json".into()])
    {
        assert!(path.ends_with(&end), "{}", path.display());
        assert_eq!(fs::metadata(path).unwrap().permissions().mode() & 0o777, 0o600, "{}", path.display());
        wipe(path);
    }
    planted.nothing_is_on(&disk, Path::new(ROOT));
}

#[test]
#[ignore = "needs root, loop devices and an image: run it with `make disk`"]
fn a_download_that_fails_leaves_no_token() {
    let disk = Disk::new(6144);
    let denied = Action::refuse(403, "DENIED", "requested access to the resource is denied");
    let fault = Fault::always(Match::Digest(blobs().swap_remove(0).0), denied);
    let broken = Broken::serve(image(), "p", vec![fault]);
    broken.set_tokens(Tokens::for_login("vera", LOGIN).giving(TOKEN));
    let (location, auth) = (broken.location(), broken.auth_file(disk.dir.path(), "vera", LOGIN));
    let rest = format!("registries: [{{location: '{location}', insecure: true, authfile: '{}'}}]", auth.display());
    let source = format!("docker://{location}/p:latest");
    let config = disk.config_for(&source, "r.example/p:forky", &need("BOOTC"), "", &rest);
    let mut planted = Planted::new(&[("login", LOGIN), ("token", TOKEN)]);
    let storage = planted.storage(&disk, "");
    let (code, _, words) = planted.apply("install", &config, &storage);
    assert_failed(&(code, words), 1, "registry-login");
    assert!(broken.requests().iter().any(|request| request.starts_with("GET /token")), "no token was asked for");
    planted.nothing_was_said(&["skopeo"]);
    drop(broken);
    planted.nothing_lies_about(disk.dir.path());
    take_down();
    disk.mount();
    planted.nothing_is_on(&disk, Path::new(ROOT));
}

#[test]
#[ignore = "needs root, loop devices and an image: run it with `make disk`"]
fn a_login_in_an_address_is_refused_without_a_word_of_it() {
    let disk = Disk::new(64);
    let mut planted = Planted::new(&[]);
    let storage = planted.storage(&disk, "");
    // A password of the environment's: the same canary, so that the search for it is the same.
    let login = "vera:kN4ry-proxy-2Tz";
    for rest in [
        format!("proxy: 'http://{login}@127.0.0.1:9'"),
        format!("proxy: 'socks5://{login}@127.0.0.1:9'"),
        format!("proxy: '{login}@127.0.0.1:9'"),
        format!("proxy: ['http://{login}@127.0.0.1:9']"),
        format!("no-proxy: 'http://{login}@127.0.0.1:9'"),
        format!("registries: [{{location: 'https://{login}@r.example'}}]"),
    ] {
        let config = disk.config_for("docker://r.example/p:1", "r.example/p:1", &need("BOOTC"), "", &rest);
        for argv in [
            &["check", "--config", &config][..],
            &["plan", "--config", &config, "--global-storage", &storage],
            &["apply", "--step", "preflight", "--config", &config, "--global-storage", &storage],
        ] {
            let (code, _, words) = planted.job(argv);
            assert_failed(&(code, words), 2, "config-invalid");
        }
    }
    planted.nothing_was_said(&["bootc-job"]);
    planted.nothing_lies_about(disk.dir.path());
}

#[test]
#[ignore = "needs root, loop devices and an image: run it with `make disk`"]
fn a_secret_on_a_command_line_or_in_an_environment_is_seen() {
    let searcher = Arc::new(Searcher::new([("argument", "kN4ry-argument-1"), ("variable", "kN4ry-variable-1")]));
    let watch = Watch::start(searcher, need("BOOTC_JOB").into());
    let slow = ["-c", "sleep 1; :", "kN4ry-argument-1"];
    assert!(Command::new("sh").args(slow).env("PASSWORD", "kN4ry-variable-1").status().unwrap().success());
    let found: Vec<_> = watch.seen().found.into_iter().map(|(program, found)| (program, found.canary)).collect();
    for wanted in [("sh", "argument"), ("sh", "variable"), ("sleep", "variable")] {
        assert!(found.contains(&(wanted.0.to_owned(), wanted.1.to_owned())), "{wanted:?} is not in {found:?}");
    }
}
