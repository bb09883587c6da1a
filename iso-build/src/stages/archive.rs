// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! mmdebstrap's command line for a profile's archive, shared by the build root, the live system and the image.

use bootc_exec::runner;
use bootc_plan::op::Command;

use super::sources;
use crate::profile::Archive;

/// Documentation that nobody reads on a medium. Kept: licences, and the aliases that locale names are looked up in.
const SLIM: [&str; 9] = [
    "/usr/share/man/*",
    "/usr/share/info/*",
    "/usr/share/locale/*",
    "!/usr/share/locale/locale.alias",
    "/usr/share/doc/*",
    "!/usr/share/doc/*/copyright",
    "/usr/share/lintian/*",
    "/usr/share/bug/*",
    // skopeo pulls in plugins for container networks, which need a container engine to be of use.
    "/usr/lib/cni/*",
];

/// apt would have debconf ask before packages are unpacked what it asks again when they are configured: nobody is there to
/// answer. The finished root's apt does as ever.
const ASK_ONCE: [&str; 2] = [
    "--setup-hook=echo '#clear DPkg::Pre-Install-Pkgs;' >\"$1/etc/apt/apt.conf.d/99ask-once\"",
    "--customize-hook=rm \"$1/etc/apt/apt.conf.d/99ask-once\"",
];

/// What stays out, for dpkg. mmdebstrap unpacks the essential packages once before there is a dpkg, and, where it sees
/// `path-exclude=`, each through a filter that costs more than all else it does then; so dpkg's other spelling hides the rules
/// from it (`log /var/log/dpkg.log` is Debian's own line in dpkg.cfg), and what they name goes before dpkg unpacks these
/// packages again, by them. As for dpkg, `*` matches `/` for find, too.
fn slim(exclude: &[String]) -> Vec<String> {
    let rules: Vec<&str> = SLIM.into_iter().chain(exclude.iter().map(String::as_str)).collect();
    let excluded = rules.iter().filter(|rule| !rule.starts_with('!'));
    let paths: Vec<String> = excluded.map(|rule| format!("-path {}", runner::quote(&format!(".{rule}")))).collect();
    let paths = paths.join(" -o ");
    let removed = format!("cd \"$1\" && find . -xdev -depth \\( {paths} \\) \\( ! -type d -o -empty \\) -delete");
    let options = rules.iter().map(|rule| match rule.strip_prefix('!') {
        Some(path) => format!("--dpkgopt=path-include {path}"),
        None => format!("--dpkgopt=path-exclude {rule}"),
    });
    options.chain([format!("--extract-hook={removed}")]).collect()
}

/// A root of `packages` as the result of `stage`, from mmdebstrap's `variant` up; paths that match `exclude` stay out. What
/// `sources::prepare` makes for the stage must be there.
pub fn mmdebstrap(archive: &Archive, variant: &str, packages: &[&str], exclude: &[String], stage: &str) -> Command {
    let (hooks, files) = sources::options(archive, &format!("{{{stage}.work}}"));
    // In namespaces of its own: what mmdebstrap mounts in the root and starts there ends with it, even when it is killed.
    let start = "unshare --mount --pid --fork --kill-child -- mmdebstrap --mode=root --format=directory";
    let mut argv: Vec<String> = start.split(' ').map(str::to_owned).collect();
    argv.push(format!("--variant={variant}"));
    argv.push("--aptopt=APT::Install-Recommends \"false\"".to_owned());
    argv.push("--aptopt=Acquire::Languages \"none\"".to_owned());
    if !archive.checks_date() {
        argv.push("--aptopt=Acquire::Check-Valid-Until \"false\"".to_owned());
    }
    // A root that is thrown away when its making fails needs no fsync after each package.
    argv.push("--dpkgopt=force-unsafe-io".to_owned());
    argv.extend(slim(exclude));
    argv.extend(ASK_ONCE.map(str::to_owned));
    argv.extend(hooks);
    argv.push(format!("--include={}", packages.join(",")));
    argv.push(archive.suite.clone());
    argv.push(format!("{{{stage}.new}}"));
    argv.extend(archive.lines());
    argv.extend(files);
    // What it leaves when it is killed goes with the stage's own files.
    Command::new(argv).env("TMPDIR", &format!("{{{stage}.work}}")).deadline(3600)
}

#[cfg(test)]
mod tests {
    use std::{fs, process};

    use super::*;

    #[test]
    fn what_dpkg_excludes_goes_before_dpkg_unpacks_it_again() {
        let exclude = ["/usr/lib/it's/*.so", "!/usr/lib/it's/kept.so"].map(str::to_owned);
        let options = slim(&exclude);
        for rule in ["path-exclude /usr/share/man/*", "path-include /usr/lib/it's/kept.so"] {
            assert!(options.contains(&format!("--dpkgopt={rule}")), "{rule} in {options:?}");
        }
        // mmdebstrap's own pattern for what it filters itself, and slowly.
        assert!(!options.iter().any(|option| option.starts_with("--dpkgopt=path-exclude=")));
        let root = tempfile::tempdir().unwrap();
        let rows = [
            ("usr/share/man/man1/ls.1.gz", false),
            ("usr/share/locale/locale.alias", false),
            ("usr/lib/it's/deep/gone.so", false),
            ("usr/lib/it's/kept.so", false),
            ("usr/lib/it's/other.so.1", true),
            ("usr/bin/man", true),
            ("share/man/ls", true),
        ];
        for (path, _) in rows {
            let path = root.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "").unwrap();
        }
        let hook = options.iter().find_map(|option| option.strip_prefix("--extract-hook=")).unwrap();
        // As mmdebstrap runs hooks.
        let ran = process::Command::new("sh").args(["-c", hook, "exec"]).arg(root.path()).status().unwrap();
        assert!(ran.success());
        for (path, stays) in rows {
            assert_eq!(root.path().join(path).exists(), stays, "{path}");
        }
        assert!(!root.path().join("usr/share/man/man1").exists(), "an empty directory stays");
    }
}
