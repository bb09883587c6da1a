// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What the profile adds from this machine: package files, directories, hooks, and the name of a time zone. A mistake in one
//! would show at the end of the build, or only on the medium.

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::finding::Finding;
use super::tools::find_program;
use crate::profile::{Bootc, Module, Profile};

/// Made anew at each boot, or left out of the medium.
const MADE: [&str; 6] = ["dev", "mnt", "proc", "run", "sys", "tmp"];

/// Of the live systems that are built.
const ARCHITECTURES: [&str; 2] = ["all", "amd64"];

/// One row for each thing.
pub(super) fn findings(profile: &Profile) -> Vec<Finding> {
    let live = &profile.live;
    let mut debs: Vec<&PathBuf> = live.debs.iter().collect();
    if let Module::Deb(file) = &profile.module {
        debs.push(file);
    }
    if let Bootc::Deb(file) = &profile.bootc {
        debs.push(file);
    }
    let mut findings: Vec<Finding> = debs.into_iter().map(|file| deb(file, asked(file).as_ref())).collect();
    findings.extend(live.overlays.iter().map(|dir| overlay(dir)));
    findings.extend(live.hooks.iter().map(|file| hook(file)));
    let zones = Path::new("/usr/share/zoneinfo");
    findings.extend(live.timezone.iter().map(|zone| timezone(zone, zones)));
    findings
}

/// Name, version and architecture, or dpkg-deb's words; nothing where it is only in the build's container.
fn asked(file: &Path) -> Option<Result<String, String>> {
    find_program("dpkg-deb").map(|_| ask(file))
}

fn ask(file: &Path) -> Result<String, String> {
    let mut ask = Command::new("dpkg-deb");
    ask.args(["--show", "--showformat=${Package} ${Version} ${Architecture}"]).arg(file).stdin(Stdio::null());
    let ran = ask.env("LC_ALL", "C").output().map_err(|error| format!("running dpkg-deb: {error}"))?;
    let words = |bytes: &[u8]| String::from_utf8_lossy(bytes).trim().to_owned();
    if ran.status.success() { Ok(words(&ran.stdout)) } else { Err(words(&ran.stderr)) }
}

fn deb(file: &Path, answer: Option<&Result<String, String>>) -> Finding {
    let what = format!("package file {}", file.display());
    match answer {
        _ if !file.is_file() => absent(what),
        None => Finding::open(what, "is looked at by the build, which has dpkg-deb"),
        Some(Err(words)) => Finding::wrong(what, "is no package", words),
        Some(Ok(told)) => match told.rsplit_once(' ') {
            Some((package, architecture)) if ARCHITECTURES.contains(&architecture) => Finding::met(what, package),
            _ => Finding::wrong(what, told, "name one for amd64"),
        },
    }
}

fn overlay(dir: &Path) -> Finding {
    let what = format!("overlay {}", dir.display());
    if !dir.is_dir() {
        return absent(what);
    }
    if let Some(name) = MADE.iter().find(|name| dir.join(name).exists()) {
        let remedy = "what must be there at boot: a file in usr/lib/tmpfiles.d makes it (tmpfiles.d(5))";
        return Finding::wrong(what, format!("has {name}/, which is not on the medium"), remedy);
    }
    match crate::run::tree_digest(dir) {
        Ok(digest) => Finding::met(what, format!("digest {digest}")),
        Err(error) => Finding::wrong(what, "cannot be copied", error.to_string()),
    }
}

fn hook(file: &Path) -> Finding {
    let what = format!("hook {}", file.display());
    let mut start = [0; 2];
    match fs::File::open(file).and_then(|mut file| file.read_exact(&mut start)) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => absent(what),
        Ok(()) if start == *b"#!" => Finding::met(what, "a script"),
        _ => Finding::wrong(what, "does not begin with #!", "begin it with its interpreter, such as #!/bin/sh"),
    }
}

fn timezone(zone: &str, known: &Path) -> Finding {
    let what = format!("time zone {zone}");
    if !known.join("UTC").is_file() {
        return Finding::open(what, "this machine knows none; the build looks in the live system");
    }
    if known.join(zone).is_file() {
        return Finding::met(what, "known");
    }
    Finding::wrong(what, "unknown", "`timedatectl list-timezones` tells their names")
}

fn absent(what: String) -> Finding {
    Finding::wrong(what, "not there", "names are looked for beside the profile that has them")
}

#[cfg(test)]
mod tests {
    use super::super::finding::State;
    use super::*;

    #[test]
    fn each_row_can_fail() {
        let dir = tempfile::tempdir().unwrap();
        let at = |name: &str| dir.path().join(name);
        for (name, content) in [("a.deb", "x"), ("good.sh", "#!/bin/sh\n"), ("bad.sh", "echo"), ("empty.sh", "")] {
            fs::write(at(name), content).unwrap();
        }
        for name in ["good/etc", "tmp/tmp", "zones/Europe", "none", "pipe"] {
            fs::create_dir_all(at(name)).unwrap();
        }
        let mode = rustix::fs::Mode::from(0o600);
        rustix::fs::mknodat(rustix::fs::CWD, at("pipe/p"), rustix::fs::FileType::Fifo, mode, 0).unwrap();
        for name in ["zones/UTC", "zones/Europe/Berlin"] {
            fs::write(at(name), "").unwrap();
        }
        let told = |words: &str| Ok(words.to_owned());
        use State::{Met, Open, Wrong};
        for (finding, state, words) in [
            (deb(&at("a.deb"), Some(&told("x 1.0 amd64"))), Met, "x 1.0"),
            (deb(&at("a.deb"), Some(&told("x 1.0 all"))), Met, "x 1.0"),
            (deb(&at("a.deb"), Some(&told("x 1.0 arm64"))), Wrong, "x 1.0 arm64 name one for amd64"),
            (deb(&at("a.deb"), Some(&ask(&at("a.deb")))), Wrong, "is no package dpkg-deb: error"),
            (deb(&at("a.deb"), None), Open, "by the build"),
            (deb(&at("b.deb"), Some(&told("x 1.0 all"))), Wrong, "not there names are looked for beside"),
            (overlay(&at("good")), Met, "digest "),
            (overlay(&at("absent")), Wrong, "not there"),
            (overlay(&at("a.deb")), Wrong, "not there"),
            (overlay(&at("tmp")), Wrong, "has tmp/, which is not on the medium"),
            (overlay(&at("pipe")), Wrong, "p is neither file"),
            (hook(&at("good.sh")), Met, "a script"),
            (hook(&at("bad.sh")), Wrong, "does not begin with #!"),
            (hook(&at("empty.sh")), Wrong, "does not begin with #!"),
            (hook(&at("absent.sh")), Wrong, "not there"),
            (timezone("Europe/Berlin", &at("zones")), Met, "known"),
            (timezone("Europe/Berln", &at("zones")), Wrong, "list-timezones"),
            (timezone("Europe", &at("zones")), Wrong, "unknown"),
            (timezone("Europe/Berlin", &at("none")), Open, "in the live system"),
        ] {
            let said = format!("{} {} {}", finding.what, finding.found, finding.remedy);
            assert!(finding.state == state && said.contains(words), "{words}: {finding:?}");
        }
    }
}
