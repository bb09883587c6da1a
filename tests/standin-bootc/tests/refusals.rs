// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What bootc 1.16.9 refuses, the program under test refuses: exit status, stdout and stderr.
//!
//! `fixtures/bootc-1.16.9-errors.txt` is real output, captured on a Debian forky live system. Each
//! case is replayed and compared line by line after the machine-dependent parts (paths, ports,
//! digests, sizes) are put in. `BOOTC=/path/to/bootc` runs the same table against another program.

mod support;

use support::World;
use support::image::{self, Image};
use support::registry;

/// What a case needs besides its command line.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Setup {
    /// A target and the images.
    Plain,
    /// No prepare-root.conf on the live system.
    NoPrepareRoot,
    /// An empty directory on the target.
    EmptyDir,
    /// skopeo's policy is this text.
    Policy(&'static str),
    /// A network namespace without any route.
    NoRoute,
    /// Only programs that run podman fail here.
    RealOnly,
    /// Cannot be made on this machine; the reason is printed.
    Impossible(&'static str),
}

const REJECT: &str = r#"{"default":[{"type":"reject"}]}"#;
const SIGSTORE: &str = r#"{"default":[{"type":"insecureAcceptAnything"}],"transports":{"docker":{"":[{"type":"sigstoreSigned","keyData":"LS0tLS1CRUdJTiBQVUJMSUMgS0VZLS0tLS0KTUZrd0V3WUhLb1pJemowQ0FRWUlLb1pJemowREFRY0RRZ0FFRVh6MzJNanJDZFo1ZzkrYzBvVWh1TjVwTVkzeApSYzFVT3krWjZsN0FGbEtGMGJGL2dtYmtWZEJXaW5RL2Jnbjd4SW5WU3QyNWpTd0pNOFVISk1LMmNBPT0KLS0tLS1FTkQgUFVCTElDIEtFWS0tLS0tCg=="}]}}}"#;

/// Case, setup, and the command line where the fixture does not give one.
const CASES: &[(&str, Setup, &str)] = &[
    ("noprep", Setup::NoPrepareRoot, ""),
    ("nodir", Setup::Plain, ""),
    ("emptydir", Setup::EmptyDir, ""),
    ("fstype", Setup::Plain, ""),
    ("notransport", Setup::Plain, ""),
    ("notag", Setup::Plain, ""),
    ("refused", Setup::Plain, ""),
    ("x509", Setup::Impossible("needs a TLS server with an unknown authority"), ""),
    ("reg-unauth", Setup::Plain, ""),
    ("reg-nomani", Setup::Plain, ""),
    ("reg-e500", Setup::Plain, ""),
    ("reg-badmani", Setup::Plain, ""),
    ("reg-corrupt", Setup::Plain, ""),
    ("reg-trunc", Setup::Plain, ""),
    ("digest-bad", Setup::Plain, ""),
    ("tagdigest", Setup::Plain, ""),
    ("ocidigest2", Setup::Plain, ""),
    ("ocinoref", Setup::Plain, ""),
    ("arch", Setup::Plain, ""),
    ("polreject", Setup::Policy(REJECT), ""),
    ("polsigstore", Setup::Policy(SIGSTORE), ""),
    ("enforce", Setup::Plain, ""),
    ("nopodman", Setup::RealOnly, ""),
    ("composefsnone", Setup::Plain, ""),
    ("verity", Setup::Impossible("needs a disk with an ESP: composefs.rs has it"), ""),
    ("badkarg", Setup::Plain, ""),
    ("tmr", Setup::Plain, "docker://127.0.0.1:5001/tmr/y:latest"),
    ("nonetip", Setup::NoRoute, "docker://192.0.2.1/x/y:latest"),
    ("blackhole", Setup::Impossible("needs a router that answers for 192.0.2.1"), ""),
    ("badauth", Setup::Plain, "oci:/w/ocismall:latest --root-ssh-authorized-keys /nonexist"),
    ("fetchcheck", Setup::Impossible("needs a name server that answers NXDOMAIN"), ""),
];

#[derive(Debug, Default, Clone, PartialEq, Eq)]
struct Expected {
    command: String,
    rc: i32,
    stdout: Vec<String>,
    stderr: Vec<String>,
}

fn fixture() -> Vec<(String, Expected)> {
    let mut out: Vec<(String, Expected)> = Vec::new();
    for line in include_str!("fixtures/bootc-1.16.9-errors.txt").lines() {
        if let Some(id) = line.strip_prefix("## ") {
            out.push((id.to_owned(), Expected::default()));
            continue;
        }
        let Some((_, e)) = out.last_mut() else { continue };
        if let Some(c) = line.strip_prefix("$ bootc ") {
            e.command = c.to_owned();
        } else if let Some(rc) = line.strip_prefix("rc=") {
            e.rc = rc.split(' ').next().unwrap().parse().unwrap();
        } else if let Some(l) = line.strip_prefix("stdout: ") {
            e.stdout.push(l.to_owned());
        } else if let Some(l) = line.strip_prefix("stderr: ") {
            e.stderr.push(l.to_owned());
        }
    }
    out
}

/// The parts of the recorded texts that depend on the machine.
struct Machine {
    world: World,
    small: Image,
    port: u16,
    closed: u16,
}

impl Machine {
    fn new(name: &str) -> Self {
        let world = World::new(name);
        let small = image::small(&world.base.join("w/ocismall"), "amd64");
        image::small(&world.base.join("w/ociarm"), "arm64");
        let served = image::small(&world.base.join("served"), "amd64");
        let port = registry::start(registry::Served { image: served });
        world.allow_insecure(&format!("127.0.0.1:{port}"));
        let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        Self { world, small, port, closed }
    }

    fn localise(&self, text: &str) -> String {
        let base = self.world.base.display();
        steady(text)
            .replace("/mnt/tm", &format!("{base}/tm"))
            .replace("/mnt/t", &format!("{base}/t"))
            .replace("/w/", &format!("{base}/w/"))
            .replace("127.0.0.1:5001", &format!("127.0.0.1:{}", self.port))
            .replace("127.0.0.1:5999", &format!("127.0.0.1:{}", self.closed))
            .replace("sha256:a4acb873d659d2f0c29ae94ed5501b4e53f6184a4da402431fe5d5d364fcca81", &self.small.layer)
            .replace("sha256:0713aa37da8fba4c4928ccbc52e14e943cbc20dc03db8b3b7112dd4b9b62cf68", &self.small.digest)
            .trim_end()
            .to_owned()
    }
}

/// What differs from run to run: the sizes of layers (the recorded images are others than the tests'), and whether
/// `ostree commit` said something of a truncated stream before it was killed for it, which is a race in real bootc too.
fn steady(line: &str) -> String {
    if let Some((head, _)) = line.split_once("; layers needed: 1 (") {
        return format!("{head}; layers needed: 1 (SIZE)");
    }
    match (line.find(CLIENT), line.find(": Processing tar: ")) {
        (Some(from), Some(to)) if from < to => format!("{}{}", &line[..from + CLIENT.len()], &line[to..]),
        _ => line.to_owned(),
    }
}

const CLIENT: &str = " and client error: ";

fn lines(bytes: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(bytes);
    text.lines()
        .filter(|l| !l.starts_with("Deploying container image..."))
        .map(|l| steady(l).trim_end().to_owned())
        .collect()
}

/// Run one case; the answer is what differs.
fn replay(id: &str, setup: Setup, extra: &str, want: &Expected) -> Result<(), String> {
    let mut m = Machine::new(id);
    let t = m.world.filesystem("ext4", "t");
    m.world.tmpfs("tm");
    match setup {
        Setup::EmptyDir => std::fs::create_dir(t.join("boot")).unwrap(),
        Setup::Policy(p) => std::fs::write(m.world.base.join("etc-containers/policy.json"), p).unwrap(),
        _ => {}
    }
    let command = match want.command.as_str() {
        "" => format!("install to-filesystem --skip-finalize --bootloader none --source-imgref {extra} /mnt/t"),
        c => c.to_owned(),
    };
    let args: Vec<String> = m.localise(&command).split(' ').map(str::to_owned).collect();
    let out = m.world.bootc(&args, setup != Setup::NoPrepareRoot, setup == Setup::NoRoute);
    let got = Expected {
        command: want.command.clone(),
        rc: out.status.code().unwrap_or(-1),
        stdout: lines(&out.stdout),
        stderr: lines(&out.stderr),
    };
    let local = |l: &[String]| l.iter().map(|x| m.localise(x)).collect::<Vec<_>>();
    let mut want = Expected { stdout: local(&want.stdout), stderr: local(&want.stderr), ..want.clone() };
    if want.command.is_empty() {
        want.stdout = got.stdout.clone();
    }
    if got == want {
        Ok(())
    } else {
        Err(format!("case {id}: bootc {}\n  want {want:#?}\n  got {got:#?}", args.join(" ")))
    }
}

#[test]
fn refusals_as_recorded() {
    support::require_machine();
    let recorded = fixture();
    let real = support::is_real();
    let only = std::env::var("CASE").ok();
    let mut failures = Vec::new();
    let mut ran = 0;
    for (id, want) in &recorded {
        let (_, setup, extra) =
            CASES.iter().find(|(c, _, _)| c == id).unwrap_or_else(|| panic!("recorded case {id} is not in the table"));
        if only.as_ref().is_some_and(|o| o != id) {
            continue;
        }
        match setup {
            Setup::Impossible(why) => eprintln!("NOT RUN: {id}: {why}"),
            Setup::RealOnly if !real => eprintln!("NOT RUN: {id}: the stand-in needs no podman"),
            Setup::RealOnly => eprintln!("NOT RUN: {id}: podman would have to be removed from this machine"),
            _ => {
                ran += 1;
                match replay(id, *setup, extra, want) {
                    Ok(()) => eprintln!("ok: {id}"),
                    Err(e) => failures.push(e),
                }
            }
        }
    }
    assert_eq!(recorded.len(), CASES.len(), "the table has cases that are not recorded");
    assert!(failures.is_empty(), "{} of {ran} cases differ:\n{}", failures.len(), failures.join("\n"));
    assert!(ran > 0);
}
