// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! `particle-iso check`: whether this machine can build, with the reason and the remedy of each thing that is missing.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::commands::Context;
use crate::error::Error;
use crate::place::Place;
use crate::profile::{Archive, Bootc, Module, Profile};
use crate::stages::sources;

/// A program that a build runs on this machine.
pub(crate) struct Tool {
    program: &'static str,
    package: &'static str,
    reason: &'static str,
}

/// A tool from its parts.
pub(crate) const fn tool(program: &'static str, package: &'static str, reason: &'static str) -> Tool {
    Tool { program, package, reason }
}

const ROOTS: [Tool; 3] = [
    tool("mmdebstrap", "mmdebstrap", "to make Debian roots"),
    tool("unshare", "util-linux", "to give each step mounts of its own"),
    tool("mount", "mount", "for packages that configure themselves in a root"),
];

const MEDIUM: [Tool; 5] = [
    tool("mksquashfs", "squashfs-tools", "to pack the live system"),
    tool("xorriso", "xorriso", "to make the ISO"),
    tool("mkfs.vfat", "dosfstools", "to make the EFI system partition"),
    tool("mcopy", "mtools", "to fill the EFI system partition without mounting it"),
    tool("mmd", "mtools", "to fill the EFI system partition without mounting it"),
];

const SOURCES: [Tool; 1] = [tool("cargo", "cargo", "to fetch the crates that are compiled in the build root")];

/// What an empty cache and one ISO take, in GiB: roots, results, compilers' files, image.
const SPACE_GIB: u64 = 12;

/// One requirement, met or not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Whether it is met.
    pub met: bool,
    /// What was looked for and what for.
    pub what: String,
    /// What to do when it is missing.
    pub remedy: String,
}

/// Prints every requirement; exit code 3 when one is missing.
pub fn command(context: &Context) -> Result<ExitCode, Error> {
    let mut findings = findings(context);
    let archives = [Some(&context.profile.archive), context.image.as_ref().map(|image| &image.archive)];
    findings.extend(archives.into_iter().flatten().filter_map(repositories));
    for finding in &findings {
        eprintln!("{} {}", if finding.met { "ok     " } else { "MISSING" }, finding.what);
    }
    require(&findings)?;
    eprintln!("This machine can build {}.", context.file.display());
    Ok(ExitCode::SUCCESS)
}

/// All requirements of a profile's build.
pub fn findings(context: &Context) -> Vec<Finding> {
    let mut findings: Vec<Finding> = tools(&context.profile).iter().map(|tool| look(tool)).collect();
    findings.push(root());
    findings.push(overlay());
    findings.push(space(&context.place.out));
    findings
}

/// Requirements of a build root alone.
pub fn for_buildroot() -> Vec<Finding> {
    ROOTS.iter().map(look).chain([root(), overlay()]).collect()
}

/// An error that lists what is missing and what to do.
pub fn require(findings: &[Finding]) -> Result<(), Error> {
    let missing: Vec<&Finding> = findings.iter().filter(|finding| !finding.met).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let list: Vec<String> = missing.iter().map(|f| format!("  {}\n    {}", f.what, f.remedy)).collect();
    Err(Error::Missing(format!("something that the build needs is missing:\n{}", list.join("\n"))))
}

/// Whether repositories answer, are signed by the keys that the profile names, and offer what must come from them. A build
/// asks the same before it makes anything.
fn repositories(archive: &Archive) -> Option<Finding> {
    let names: Vec<&str> = archive.repositories.iter().map(|one| one.name.as_str()).collect();
    let what = format!("repositories: {}", names.join(", "));
    let asked = match tempfile::tempdir() {
        _ if names.is_empty() => return None,
        Ok(dir) => crate::run::plain(sources::prepare(archive, &Place::text(dir.path()))),
        Err(error) => Err(error.to_string()),
    };
    Some(Finding { met: asked.is_ok(), what, remedy: asked.err().unwrap_or_default() })
}

fn tools(profile: &Profile) -> Vec<&'static Tool> {
    let compiles = profile.module == Module::Source || profile.bootc == Bootc::Standin;
    ROOTS.iter().chain(&MEDIUM).chain(SOURCES.iter().filter(|_| compiles)).collect()
}

/// Whether a tool is there.
pub(crate) fn look(tool: &Tool) -> Finding {
    let found = find_program(tool.program);
    Finding {
        met: found.is_some(),
        what: format!("{} {}", tool.program, tool.reason),
        remedy: format!("apt install {}", tool.package),
    }
}

/// Where a program is; Debian keeps some in sbin, which a person's PATH lacks.
pub fn find_program(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path)
        .chain(bootc_exec::runner::PATH.split(':').map(PathBuf::from))
        .map(|dir| dir.join(program))
        .find(|file| file.is_file())
}

fn root() -> Finding {
    Finding {
        met: rustix::process::geteuid().is_root(),
        what: "root rights, to make roots and mounts".to_owned(),
        remedy: "run it as root or with sudo".to_owned(),
    }
}

fn overlay() -> Finding {
    let known = std::fs::read_to_string("/proc/filesystems").unwrap_or_default();
    let module = std::fs::read_to_string("/proc/modules").unwrap_or_default();
    let met = known.contains("overlay") || module.contains("overlay") || modinfo_has_overlay();
    Finding {
        met,
        what: "overlay file systems in the kernel, to build without touching the cache".to_owned(),
        remedy: "modprobe overlay".to_owned(),
    }
}

/// A kernel module that mount(2) loads by itself.
fn modinfo_has_overlay() -> bool {
    let release = rustix::system::uname().release().to_string_lossy().into_owned();
    let list = std::fs::read_to_string(format!("/lib/modules/{release}/modules.dep")).unwrap_or_default();
    list.contains("/overlay.ko")
}

fn space(out: &Path) -> Finding {
    let existing = out.ancestors().find(|dir| dir.exists()).unwrap_or(Path::new("/"));
    let free = rustix::fs::statvfs(existing).map_or(0, |stat| (stat.f_bavail * stat.f_frsize) >> 30);
    // A cache that is already there needs no second one.
    let needed = if out.join("cache").exists() { SPACE_GIB / 3 } else { SPACE_GIB };
    Finding {
        met: free >= needed,
        what: format!("{needed} GiB for {} ({free} GiB are free)", out.display()),
        remedy: format!("free some space, or choose another place with --out ({} is too full)", existing.display()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_is_named_with_its_remedy() {
        let absent = tool("no-such-program-here", "nowhere", "to test");
        let error = require(&[look(&absent)]).unwrap_err();
        assert_eq!(error.exit_code(), 3);
        let text = error.to_string();
        assert!(text.contains("no-such-program-here to test") && text.contains("apt install nowhere"), "{text}");
        assert!(require(&[look(&tool("sh", "dash", "to test"))]).is_ok());
    }
}
