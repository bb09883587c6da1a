// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Offers of repositories, asked of apt itself in a directory of its own: of this machine's apt only the keys and the proxies
//! are read, none of its hooks run, and nothing is changed.
//! What apt is told is `stages::sources`; repositories' own keys are [keys](super::keys).

use std::fs;
use std::io::{self, Write as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use bootc_exec::{ExecError, runner};
use bootc_plan::op::Command;

/// Longest time to read a repository's lists.
const UPDATE_S: u64 = 600;
/// Longest time of gpg and of apt without a network.
pub(super) const LOCAL_S: u64 = 60;
/// Of finding out what a whole desktop needs, on a machine that has other work.
const PLANNED_S: u64 = 600;

pub(super) fn failed(what: String, words: impl Into<String>) -> ExecError {
    ExecError::Io { what, source: io::Error::other(words.into()) }
}

/// apt in a directory of its own, told of its `sources.d` and `preferences.d`.
#[derive(Debug)]
pub struct Apt {
    /// What `APT_CONFIG` is.
    config: String,
    options: Vec<String>,
    /// Ends what runs when it is set.
    stop: Arc<AtomicBool>,
}

impl Apt {
    /// Makes what apt needs below `dir`.
    pub fn at(dir: &str, check_valid_until: bool) -> Result<Self, ExecError> {
        for part in ["state/lists/partial", "cache/archives/partial", "etc", "trusted"] {
            let path = Path::new(dir).join("apt").join(part);
            fs::create_dir_all(&path).map_err(ExecError::io(format!("making {}", path.display())))?;
        }
        let status = format!("{dir}/apt/status");
        fs::write(&status, "").map_err(ExecError::io(format!("writing {status}")))?;
        trust(&Path::new(dir).join("apt/trusted"))?;
        let config = format!("{dir}/apt/apt.conf");
        own(&config)?;
        let options = [
            format!("Dir::State={dir}/apt/state"),
            format!("Dir::State::status={status}"),
            format!("Dir::Cache={dir}/apt/cache"),
            format!("Dir::Etc={dir}/apt/etc"),
            format!("Dir::Etc::sourceparts={dir}/sources.d"),
            format!("Dir::Etc::preferencesparts={dir}/preferences.d"),
            format!("Dir::Etc::trustedparts={dir}/apt/trusted"),
            format!("Acquire::Check-Valid-Until={check_valid_until}"),
            // Whatever this machine's apt has been told.
            "Acquire::Check-Date=true".to_owned(),
            // _apt cannot read a build's directories.
            "APT::Sandbox::User=root".to_owned(),
            "Acquire::Languages=none".to_owned(),
            "APT::Update::Error-Mode=any".to_owned(),
        ];
        let options = options.into_iter().flat_map(|option| ["-o".to_owned(), option]).collect();
        Ok(Self { config, options, stop: Arc::default() })
    }

    /// The same until `stop` is set.
    #[must_use]
    pub fn until(self, stop: &Arc<AtomicBool>) -> Self {
        Self { stop: Arc::clone(stop), ..self }
    }

    /// Reads the lists of all sources.
    pub fn update(&self) -> Result<(), ExecError> {
        self.run("apt-get", &["update", "--quiet"], UPDATE_S).map(|_| ())
    }

    /// Reads the lists of one source; those of others stay.
    pub fn update_one(&self, source: &str) -> Result<(), ExecError> {
        let only = [
            format!("Dir::Etc::sourcelist={source}"),
            "Dir::Etc::sourceparts=-".into(),
            "APT::Get::List-Cleanup=0".into(),
        ];
        let only: Vec<&str> = only.iter().flat_map(|option| ["-o", option]).collect();
        self.run("apt-get", &[&["update", "--quiet"][..], &only].concat(), UPDATE_S).map(|_| ())
    }

    /// The version of a package that would be taken, when it comes from this suite of the repository at `mirror`.
    pub fn offer(&self, package: &str, mirror: &str, suite: &str) -> Result<String, ExecError> {
        let policy = self.run("apt-cache", &["policy", package], LOCAL_S)?;
        comes_from(&policy, mirror, suite).map(ToOwned::to_owned).ok_or_else(|| {
            let words = format!(
                "{mirror} {suite} does not offer it for this architecture, or another source has a higher priority; apt says:\n{}",
                policy.trim_end()
            );
            failed(format!("looking for {package}"), words)
        })
    }

    /// The packages that would be installed for these into an empty root.
    pub fn would_install(&self, packages: &[String]) -> Result<Vec<String>, ExecError> {
        let start = ["install", "--simulate", "--no-install-recommends", "--"];
        let argv: Vec<&str> = start.into_iter().chain(packages.iter().map(String::as_str)).collect();
        let told = self.run("apt-get", &argv, PLANNED_S)?;
        // Inst NAME (VERSION ...)
        let name = |line: &str| Some(line.strip_prefix("Inst ")?.split_whitespace().next()?.to_owned());
        Ok(told.lines().filter_map(name).collect())
    }

    fn run(&self, program: &str, args: &[&str], seconds: u64) -> Result<String, ExecError> {
        let options = self.options.iter().map(String::as_str);
        let argv: Vec<&str> = std::iter::once(program).chain(options).chain(args.iter().copied()).collect();
        Ok(runner::quietly(&Command::new(argv).env("APT_CONFIG", &self.config).deadline(seconds), &self.stop)?.stdout)
    }
}

/// A configuration that hides this machine's: apt reads `APT_CONFIG` before the directory and the file that it names
/// (apt.conf(5)). Without the proxies that stand there, such as apt-cacher's, no network might be reached.
fn own(file: &str) -> Result<(), ExecError> {
    let here = runner::output(&["apt-config", "dump", "Acquire"], LOCAL_S)?.stdout;
    let hidden = "Dir::Etc::main \"/dev/null\";\nDir::Etc::parts \"/dev/null\";\n";
    // A proxy's address may have a password in it.
    let made = fs::OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(file);
    made.and_then(|mut open| open.write_all(format!("{hidden}{}", proxies(&here)).as_bytes()))
        .map_err(ExecError::io(format!("writing {file}")))
}

/// Of what apt-config(8) tells, how servers are reached.
fn proxies(dump: &str) -> String {
    let is_one = |line: &&str| {
        let Some((key, _)) = line.split_once(' ') else { return false };
        let key = key.to_ascii_lowercase();
        ["acquire::http::", "acquire::https::"].iter().any(|scheme| key.starts_with(scheme)) && key.contains("proxy")
    };
    dump.lines().filter(is_one).map(|line| format!("{line}\n")).collect()
}

/// The archives' keys that this machine has, as mmdebstrap takes them: also those of another distribution.
fn trust(dir: &Path) -> Result<(), ExecError> {
    let own = fs::read_dir("/etc/apt/trusted.gpg.d").into_iter().flatten().flatten().map(|entry| entry.path());
    let others =
        ["debian", "ubuntu"].map(|name| PathBuf::from(format!("/usr/share/keyrings/{name}-archive-keyring.gpg")));
    for key in own.chain(others.into_iter().filter(|key| key.exists())) {
        let to = dir.join(key.file_name().unwrap_or_default());
        fs::copy(&key, &to).map_err(ExecError::io(format!("copying {}", key.display())))?;
    }
    Ok(())
}

/// Whether apt, told of `dir/sources.d` and `dir/preferences.d`, would take each package from its repository.
pub fn offers(dir: &str, wanted: &[(String, String, String)], check_valid_until: bool) -> Result<(), ExecError> {
    let apt = Apt::at(dir, check_valid_until)?;
    apt.update()?;
    wanted.iter().try_for_each(|(package, mirror, suite)| apt.offer(package, mirror, suite).map(|_| ()))
}

/// The version that apt-cache(8) calls the candidate, when it is one of this address and suite: another suite of the same
/// archive is another source.
fn comes_from<'a>(policy: &'a str, mirror: &str, suite: &str) -> Option<&'a str> {
    let of_suite = |part: &str| {
        part.strip_prefix(suite.trim_end_matches('/')).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    let candidate = policy.lines().find_map(|line| line.trim().strip_prefix("Candidate: "))?;
    let mut of_candidate = false;
    for line in policy.lines().skip_while(|line| !line.contains("Version table:")).skip(1) {
        let words: Vec<&str> = line.trim_start_matches(" *** ").split_whitespace().collect();
        match words[..] {
            [version, _] => of_candidate = version == candidate,
            [_, address, part, ..]
                if of_candidate && address.trim_end_matches('/') == mirror.trim_end_matches('/') && of_suite(part) =>
            {
                return Some(candidate);
            }
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_this_machine_the_proxies_count() {
        let dump = "Acquire \"\";\nAcquire::http \"\";\nAcquire::http::Proxy \"http://p.example:3142\";\n\
                    Acquire::https::Proxy::git.example \"DIRECT\";\nAcquire::Check-Valid-Until \"0\";\n\
                    Acquire::http::Timeout \"1\";\nAcquire::http::Proxy-Auto-Detect \"/usr/bin/auto-apt-proxy\";\n";
        let lines: Vec<String> = proxies(dump).lines().map(ToOwned::to_owned).collect();
        assert_eq!(lines.len(), 3, "{lines:?}");
        assert!(lines.iter().all(|line| line.contains("Proxy")));
    }

    #[test]
    fn the_candidate_counts_and_where_it_comes_from() {
        let policy = |candidate: &str| {
            format!(
                "bootc:\n  Installed: (none)\n  Candidate: {candidate}\n  Version table:\n     2.0 500\n        \
                 500 http://deb.example/debian forky/main amd64 Packages\n     1.0-1 1001\n       \
                 1001 https://git.example/p/debian forky/main amd64 Packages\n"
            )
        };
        for (candidate, mirror, wanted) in [
            ("1.0-1", "https://git.example/p/debian", true),
            ("1.0-1", "https://git.example/p/debian/", true),
            ("2.0", "https://git.example/p/debian", false),
            ("1.0-1", "http://deb.example/debian", false),
        ] {
            let policy = policy(candidate);
            let told = comes_from(&policy, mirror, "forky");
            assert_eq!(told, wanted.then_some(candidate), "{candidate} {mirror}");
        }
        assert_eq!(comes_from("", "http://deb.example/debian", "forky"), None, "nobody has it");
        for other in ["trixie", "for", "forky-backports"] {
            assert_eq!(comes_from(&policy("2.0"), "http://deb.example/debian", other), None, "{other}");
        }
    }
}
