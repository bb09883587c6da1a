// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Repositories with keys, made here with apt-ftparchive and gpg and served over HTTP: what real apt takes of them, and what
//! stops a build before anything is built. `make repositories` runs it: it needs root, for mmdebstrap.

use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::{Duration, Instant};

use bootc_exec::executor::{Context, Executor};
use bootc_exec::progress::Silent;
use bootc_exec::runner::Real;
use bootc_plan::op::{Op, Plan, Step};
use bootc_plan::secret::Secrets;
use particle_iso::advice;
use particle_iso::check::packages::Root;
use particle_iso::check::{State, repositories, table};
use particle_iso::image::sbom;
use particle_iso::image::sbom::origins::{Origin, Origins};
use particle_iso::profile::{Archive, Repository};
use particle_iso::run::tasks::IsoTasks;
use particle_iso::stages::{archive::mmdebstrap, sources};
use particle_iso::tasks::IsoTask;
use tempfile::TempDir;

fn done(dir: &Path, argv: &[&str]) -> String {
    let mut command = Command::new(argv[0]);
    // What dpkg-deb makes of the same files is the same file.
    command.args(&argv[1..]).current_dir(dir).env("GNUPGHOME", dir).env("SOURCE_DATE_EPOCH", "1700000000");
    let ran = command.output();
    let ran = ran.unwrap_or_else(|error| panic!("{argv:?}: {error} (tests/ci/deps.sh test installs what is needed)"));
    assert!(ran.status.success(), "{argv:?}: {}", String::from_utf8_lossy(&ran.stderr));
    String::from_utf8(ran.stdout).unwrap()
}

/// Repositories below one directory, over HTTP.
struct Server {
    dir: TempDir,
    child: Child,
    port: u16,
}

impl Server {
    fn start() -> Server {
        let dir = tempfile::tempdir().unwrap();
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let serve = ["-m", "http.server", "--bind", "127.0.0.1", &port.to_string()];
        let mut python = Command::new("python3");
        python.args(serve).current_dir(dir.path()).stdout(Stdio::null()).stderr(Stdio::null());
        let child = python.spawn().unwrap();
        let started = Instant::now();
        while std::net::TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(started.elapsed() < Duration::from_secs(20), "the server does not start");
            std::thread::sleep(Duration::from_millis(20));
        }
        Server { dir, child, port }
    }

    /// Fingerprint of a new key, whose public half is NAME.asc.
    fn key(&self, name: &str) -> String {
        let home = self.dir.path();
        let id = format!("{name} <{name}@example.org>");
        done(home, &["gpg", "--batch", "--quiet", "--passphrase", "", "--quick-gen-key", &id, "ed25519", "sign"]);
        let public = done(home, &["gpg", "--armor", "--export", &id]);
        fs::write(home.join(format!("{name}.asc")), public).unwrap();
        let listed = done(home, &["gpg", "--with-colons", "--list-keys", &id]);
        listed.lines().find_map(|line| line.strip_prefix("fpr:::::::::")).unwrap().trim_end_matches(':').to_owned()
    }

    /// A repository of packages (name and version), signed with a key; `release` goes into its Release file. Its suite stands
    /// behind `@` in its name, else it is forky. The package `copy` is the same file in each repository, every other one is a
    /// file of its own.
    fn repository(&self, name: &str, packages: &[(&str, &str)], key: &str, release: &str) {
        let dir = self.dir.path().join(name);
        let suite = name.split_once('@').map_or("forky", |(_, suite)| suite);
        let dists = dir.join("dists").join(suite);
        let binary = dists.join("main/binary-amd64");
        fs::create_dir_all(&binary).unwrap();
        fs::create_dir_all(dir.join("pool")).unwrap();
        for (package, version) in packages {
            let root = dir.join("root");
            fs::remove_dir_all(&root).ok();
            fs::create_dir_all(root.join("DEBIAN")).unwrap();
            // Of another size, by which apt tells two packages of one version apart.
            let whose: String = match *package {
                "copy" => String::new(),
                _ => (0..100 * name.len()).map(|number| number.to_string()).collect(),
            };
            let control = format!(
                "Package: {package}\nVersion: {version}\nArchitecture: all\nMaintainer: T <t@example.org>\nDescription: test {whose}\n"
            );
            fs::write(root.join("DEBIAN/control"), control).unwrap();
            fs::create_dir_all(root.join("usr/share")).unwrap();
            fs::write(root.join("usr/share").join(package), version).unwrap();
            let deb = format!("pool/{package}_{version}.deb");
            done(&dir, &["dpkg-deb", "--root-owner-group", "--build", "root", &deb]);
        }
        fs::write(binary.join("Packages"), done(&dir, &["apt-ftparchive", "packages", "pool"])).unwrap();
        let option = |name: &str, value: &str| format!("APT::FTPArchive::Release::{name}={value}");
        let options = [option("Suite", suite), option("Components", "main"), option("Architectures", "amd64")];
        let options: Vec<&str> = options.iter().flat_map(|option| ["-o", option]).collect();
        let made = done(&dir, &[&["apt-ftparchive"][..], &options, &["release", &format!("dists/{suite}")]].concat());
        let file = dists.join("Release");
        fs::write(&file, format!("{release}{made}")).unwrap();
        let key = format!("{key}@example.org");
        let to = dists.join("InRelease");
        let sign = ["--batch", "--yes", "--clearsign", "--local-user", &key, "--output", to.to_str().unwrap()];
        done(self.dir.path(), &[&["gpg"][..], &sign, &[file.to_str().unwrap()]].concat());
    }

    fn address(&self, name: &str) -> String {
        format!("http://127.0.0.1:{}/{name}", self.port)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

/// The archive and one repository, from which `tool` must come.
fn archive(server: &Server, fingerprint: &str) -> Archive {
    Archive {
        suite: "forky".into(),
        // As if its key were this machine's.
        mirror: format!("[trusted=yes] {}", server.address("archive").replace("127.0.0.1", "localhost")),
        snapshot: None,
        pockets: Vec::new(),
        components: vec!["main".into()],
        check_valid_until: true,
        repositories: vec![Repository {
            name: "forge".into(),
            mirror: server.address("forge"),
            suite: "forky".into(),
            components: vec!["main".into()],
            key: server.dir.path().join("forge.asc").display().to_string(),
            fingerprint: fingerprint.into(),
            packages: vec!["tool".into()],
            priority: None,
        }],
    }
}

/// Unpacks `tool` into a root, as a stage does that makes a whole system of it.
fn make(archive: &Archive, to: &Path) -> Result<PathBuf, String> {
    make_while(archive, to, &["true"])
}

/// The same with a command after apt has been asked.
fn make_while(archive: &Archive, to: &Path, meanwhile: &[&str]) -> Result<PathBuf, String> {
    let mut ops = sources::prepare(archive, "{rootfs.work}");
    ops.push(Op::command(meanwhile.iter().copied()));
    ops.push(Op::Command(mmdebstrap(archive, "extract", &["tool"], &[], "rootfs")));
    carried_out(ops, to)
}

/// Operations of the stage `rootfs`; its result.
fn carried_out(ops: Vec<Op<IsoTask>>, to: &Path) -> Result<PathBuf, String> {
    let (work, new) = (to.join("work"), to.join("new"));
    fs::create_dir_all(&work).unwrap();
    let (secrets, stop) = (Secrets::default(), AtomicBool::new(false));
    let mut context = Context::new(&secrets, &stop);
    context.vars.insert("rootfs.work".into(), work.display().to_string());
    context.vars.insert("rootfs.new".into(), new.display().to_string());
    let plan = Plan::new(vec![Step::new("rootfs", "Packages", 1, ops)]);
    let mut executor = Executor { runner: &mut Real, tasks: &mut IsoTasks, sink: &Silent };
    executor.execute(&plan, &mut context).map_err(|error| error.to_string())?;
    Ok(new)
}

fn version(root: &Path) -> String {
    fs::read_to_string(root.join("usr/share/tool")).unwrap()
}

#[test]
#[ignore = "needs root and apt-ftparchive: run it with `make repositories`"]
fn what_must_come_from_a_repository_comes_from_there() {
    let server = Server::start();
    let (key, other) = (server.key("forge"), server.key("other"));
    server.repository("archive", &[("tool", "2.0")], "other", "");
    server.repository("forge", &[("tool", "1.0"), ("extra", "1.0")], "forge", "");
    let (to, archive) = (server.dir.path().join("made"), archive(&server, &key));
    let alone = Root { alone: true, ..root("extra") };
    let rows = repositories::findings(&archive, &[root("tool"), root("tol"), root("extra"), alone], &Arc::default());
    let states: Vec<_> = rows.iter().map(|row| (row.state, row.found.as_str())).collect();
    let signed = (State::Met, "signed, not expired");
    let key_is_right = format!("fingerprint {key}");
    let (one, no) = ((State::Met, "1 can be installed"), |words| (State::Missing, words));
    let roots = [one, no("nobody offers tol"), one, no("nobody offers extra")];
    assert_eq!(states, [&[signed, (State::Met, &*key_is_right), signed, (State::Met, "1.0")][..], &roots].concat());
    let root = make(&archive, &to).unwrap();
    assert_eq!(version(&root), "1.0", "the repository's, although the archive has a newer one");
    let kept = |path: &str| {
        let found = fs::read_dir(root.join(path))
            .unwrap()
            .flatten()
            .find(|entry| entry.file_name().to_string_lossy().contains("forge"));
        fs::read_to_string(found.unwrap().path()).unwrap()
    };
    let source = kept("etc/apt/sources.list.d");
    assert!(source.contains("Signed-By:\n -----BEGIN PGP PUBLIC KEY BLOCK-----"), "{source}");
    assert!(kept("etc/apt/preferences.d").contains("Pin-Priority: 1001"));

    // A bundle of keys: only the one that the profile names is trusted.
    let both = ["forge.asc", "other.asc"].map(|name| fs::read_to_string(server.dir.path().join(name)).unwrap());
    fs::write(server.dir.path().join("forge.asc"), both.concat()).unwrap();
    server.repository("forge", &[("tool", "1.0")], "other", "");
    let error = make(&archive, &server.dir.path().join("bundle")).unwrap_err();
    assert!(error.contains("NO_PUBKEY") || error.contains("not signed"), "{error}");
    assert!(make(&Archive { repositories: named(&archive, &other), ..archive.clone() }, &to.join("again")).is_ok());
}

#[test]
#[ignore = "needs root and apt-ftparchive: run it with `make repositories`"]
fn a_suite_beside_the_archive_on_its_server_is_another_source() {
    let server = Server::start();
    let key = server.key("forge");
    server.key("other");
    server.repository("archive", &[("tool", "2.0"), ("more", "2.0")], "other", "");
    server.repository("forge@side", &[("tool", "1.0"), ("more", "1.0")], "forge", "");
    let mut archive = archive(&server, &key);
    archive.mirror = archive.mirror.replace("localhost", "127.0.0.1");
    let one = &mut archive.repositories[0];
    (one.mirror, one.suite) = (server.address("forge@side"), "side".into());
    let rows = repositories::findings(&archive, &[], &Arc::default());
    assert!(rows.iter().any(|row| row.state == State::Met && row.found == "1.0"), "{rows:?}");
    assert_eq!(version(&make(&archive, &server.dir.path().join("made")).unwrap()), "1.0");
    // What need not come from there comes from the archive, whose priority stays.
    archive.repositories[0].priority = Some(100);
    archive.repositories[0].packages = vec!["more".into()];
    assert_eq!(version(&make(&archive, &server.dir.path().join("again")).unwrap()), "2.0");
}

#[test]
#[ignore = "needs root and apt-ftparchive: run it with `make repositories`"]
fn where_each_package_came_from_is_kept() {
    let server = Server::start();
    let key = server.key("forge");
    server.key("other");
    let both = [("copy", "1.0"), ("twin", "1.0")];
    server.repository("archive", &[&both[..], &[("tool", "2.0"), ("base", "1.0")]].concat(), "other", "");
    server.repository("forge", &[&both[..], &[("tool", "1.0")]].concat(), "forge", "");
    let copies =
        ["archive", "forge"].map(|name| fs::read(server.dir.path().join(name).join("pool/copy_1.0.deb")).unwrap());
    assert_eq!(copies[0], copies[1]);
    let archive = archive(&server, &key);
    let mut ops = sources::prepare(&archive, "{rootfs.work}");
    // These packages need no dpkg in the root.
    let mut made = mmdebstrap(&archive, "custom", &["tool", "base", "copy", "twin"], &[], "rootfs");
    made.argv.iter_mut().filter(|word| *word == "--mode=root").for_each(|word| *word = "--mode=chrootless".into());
    ops.push(Op::Command(made));
    ops.extend(sources::origins(&archive, "rootfs"));
    let root = carried_out(ops, &server.dir.path().join("made")).unwrap();
    fs::create_dir_all(root.join("usr/lib")).unwrap();
    fs::write(root.join("usr/lib/os-release"), "NAME=Demo\nID=demo\n").unwrap();
    let origins = Origins::read(&root).unwrap();
    let packages = sbom::packages(&root.join("var/lib/dpkg/status")).unwrap();
    let told = packages.iter().map(|package| match origins.of(package) {
        Origin::Archive(vendor) => format!("{} of {}", package.name, vendor.name),
        Origin::Repository(source) => format!("{} of {} at {}", package.name, source.name, source.mirror),
        Origin::Unknown => format!("{} of somebody", package.name),
    });
    let forge = format!("tool of forge at {}", server.address("forge"));
    assert_eq!(told.collect::<Vec<_>>(), ["base of Demo", "copy of somebody", &forge, "twin of somebody"]);
}

fn root(package: &str) -> Root {
    Root { title: "Packages".into(), packages: vec![package.into()], alone: false, must: None }
}

fn named(archive: &Archive, fingerprint: &str) -> Vec<Repository> {
    archive.repositories.iter().map(|one| Repository { fingerprint: fingerprint.into(), ..one.clone() }).collect()
}

#[test]
#[ignore = "needs root and apt-ftparchive: run it with `make repositories`"]
fn what_is_wrong_with_a_repository_stops_the_build_before_anything_is_built() {
    let server = Server::start();
    let (key, other) = (server.key("forge"), server.key("other"));
    server.repository("archive", &[("tool", "2.0")], "other", "");
    let good: &[(&str, &str)] = &[("tool", "1.0")];
    let past = "Valid-Until: Thu, 01 Jan 2026 00:00:00 UTC\n";
    for (number, (fingerprint, packages, signer, release, words)) in [
        (&other, good, "forge", "", &["reading the key", &*key, &*other, "do not use it"][..]),
        (&key, good, "other", "", &["NO_PUBKEY"]),
        (&key, &[("else", "1.0")], "forge", "", &["looking for tool", "does not offer it", "Candidate: 2.0"]),
        (&key, good, "forge", past, &["is expired", "127.0.0.1"]),
    ]
    .into_iter()
    .enumerate()
    {
        fs::remove_dir_all(server.dir.path().join("forge")).ok();
        server.repository("forge", packages, signer, release);
        let to = server.dir.path().join(number.to_string());
        let error = make(&archive(&server, fingerprint), &to).unwrap_err();
        for part in words {
            assert!(error.contains(part), "{part} is not in: {error}");
        }
        assert!(!to.join("new").exists(), "nothing was built");
        let table = table(&repositories::findings(&archive(&server, fingerprint), &[], &Arc::default()));
        assert_eq!(table.matches("MISSING").count(), 1, "{table}");
        for part in words.iter().filter(|part| !part.starts_with("reading") && !part.starts_with("looking")) {
            assert!(table.contains(part), "{part} is not in: {table}");
        }
    }
    let still = Archive { check_valid_until: false, ..archive(&server, &key) };
    make(&still, &server.dir.path().join("still")).unwrap();
    fs::remove_dir_all(server.dir.path().join("forge")).unwrap();
    let error = make(&archive(&server, &key), &server.dir.path().join("gone")).unwrap_err();
    assert!(error.contains("does not have a Release file"), "{error}");
    fs::write(server.dir.path().join("forge.asc"), "no key").unwrap();
    let error = make(&archive(&server, &key), &server.dir.path().join("no-key")).unwrap_err();
    assert!(error.contains("reading the key") && error.contains("must be an OpenPGP key"), "{error}");
}

#[test]
#[ignore = "needs root and apt-ftparchive: run it with `make repositories`"]
fn what_breaks_off_while_packages_are_fetched_is_told_with_what_to_do() {
    let server = Server::start();
    let key = server.key("forge");
    server.key("other");
    server.repository("archive", &[("tool", "2.0")], "other", "");
    server.repository("forge", &[("tool", "1.0")], "forge", "");
    let deb = server.dir.path().join("forge/pool/tool_1.0.deb").display().to_string();
    let server_pid = server.child.id().to_string();
    // apt has been asked whether all is there, and then it is not.
    for (number, (meanwhile, cause)) in [
        (&["truncate", "--size=100", &deb][..], "archive-changed"),
        (&["rm", &deb], "release-missing"),
        (&["kill", &server_pid], "network"),
    ]
    .into_iter()
    .enumerate()
    {
        let to = server.dir.path().join(number.to_string());
        let error = make_while(&archive(&server, &key), &to, meanwhile).unwrap_err();
        assert_eq!(advice::of(&error).map(|cause| cause.id), Some(cause), "{error}");
    }
}
