// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The archive that packages come from: as it is now, or as it was at one time. Repositories beside it are [Repository].

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Repository, words};

/// Where packages come from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Archive {
    /// Suite of the live system and of the build root.
    pub suite: String,
    /// Archive's address.
    pub mirror: String,
    /// Time, such as `20261101T000000Z`: the archive as it was then, from the snapshots of Debian or Ubuntu.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub snapshot: Option<String>,
    /// Suites beside it in the same archive, by what follows its name: `updates` is also taken from `noble-updates`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pockets: Vec<String>,
    /// Components.
    #[serde(default = "main_component")]
    pub components: Vec<String>,
    /// False accepts a Release file past its Valid-Until (frozen snapshots).
    #[serde(default = "yes")]
    pub check_valid_until: bool,
    /// Repositories beside it.
    #[serde(default)]
    pub repositories: Vec<Repository>,
}

/// How a mirror's address ends, and where the distribution keeps what that was.
const SNAPSHOTS: [(&str, &str); 2] =
    [("/debian", "https://snapshot.debian.org/archive/debian"), ("/ubuntu", "https://snapshot.ubuntu.com/ubuntu")];

impl Archive {
    /// Debian's own archive for a suite, for build roots that no profile asks for.
    pub fn debian(suite: &str) -> Self {
        Self {
            suite: suite.to_owned(),
            mirror: "http://deb.debian.org/debian".to_owned(),
            snapshot: None,
            pockets: Vec::new(),
            components: main_component(),
            check_valid_until: false,
            repositories: Vec::new(),
        }
    }

    pub(super) fn validate(&self) -> Result<(), String> {
        words::source(&self.mirror, &self.suite, &self.components).map_err(|why| format!("archive.{why}"))?;
        if let Some(time) = &self.snapshot {
            if !is_time(time) {
                return Err(format!("archive.snapshot: {time:?} does not look like 20261101T000000Z"));
            }
            if self.past(time).is_none() {
                return Err(format!("archive.snapshot: nothing is known of snapshots of {}", self.mirror));
            }
        }
        if let Some(pocket) = self.pockets.iter().find(|pocket| !words::is_word(pocket)) {
            return Err(format!("archive.pockets: {pocket:?}: only a-z, 0-9, - and _ are allowed"));
        }
        let wrong = |why| format!("archive.repositories: {why}");
        self.repositories.iter().try_for_each(|one| one.validate().map_err(wrong))
    }

    /// What apt is told of a repository's priorities (apt_preferences(5)).
    pub fn preferences(&self, repository: &Repository) -> Option<String> {
        let host = repository.host();
        let beside = self.repositories.iter().filter(|one| one.name != repository.name).map(Repository::host);
        let shares = std::iter::once(words::host(&self.mirror)).chain(beside).any(|one| one == host);
        repository.preferences(shares)
    }

    /// Where apt finds it.
    pub fn address(&self) -> String {
        let past = self.snapshot.as_ref().and_then(|time| self.past(time));
        past.unwrap_or_else(|| self.mirror.clone())
    }

    /// Whether a Release file past its Valid-Until is refused; every snapshot's is.
    pub fn checks_date(&self) -> bool {
        self.check_valid_until && self.snapshot.is_none()
    }

    /// As lines of sources.list(5).
    pub fn lines(&self) -> Vec<String> {
        let beside = self.pockets.iter().map(|pocket| format!("{}-{pocket}", self.suite));
        let suites = std::iter::once(self.suite.clone()).chain(beside);
        suites.map(|suite| format!("deb {} {suite} {}", self.address(), self.components.join(" "))).collect()
    }

    fn past(&self, time: &str) -> Option<String> {
        let mirror = self.mirror.trim_end_matches('/');
        SNAPSHOTS.iter().find(|(end, _)| mirror.ends_with(end)).map(|(_, past)| format!("{past}/{time}"))
    }
}

/// As both distributions write it.
fn is_time(text: &str) -> bool {
    text.len() == 16
        && text.bytes().enumerate().all(|(index, byte)| match index {
            8 => byte == b'T',
            15 => byte == b'Z',
            _ => byte.is_ascii_digit(),
        })
}

pub(super) fn main_component() -> Vec<String> {
    vec!["main".to_owned()]
}

fn yes() -> bool {
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(mirror: &str, snapshot: &str) -> Archive {
        Archive {
            mirror: mirror.to_owned(),
            snapshot: Some(snapshot.to_owned()),
            check_valid_until: true,
            ..Archive::debian("forky")
        }
    }

    #[test]
    fn a_snapshot_is_an_address_whose_date_does_not_count() {
        for (mirror, address) in [
            ("http://deb.debian.org/debian", "https://snapshot.debian.org/archive/debian/20261101T000000Z"),
            ("http://archive.ubuntu.com/ubuntu/", "https://snapshot.ubuntu.com/ubuntu/20261101T000000Z"),
        ] {
            let archive = of(mirror, "20261101T000000Z");
            archive.validate().unwrap();
            assert_eq!(archive.lines(), [format!("deb {address} forky main")]);
            assert!(!archive.checks_date());
        }
        let now = Archive { check_valid_until: true, ..Archive::debian("forky") };
        assert!(now.checks_date() && now.lines()[0].starts_with("deb http://deb.debian.org/debian forky"));
    }

    #[test]
    fn suites_beside_it_are_lines_of_their_own() {
        let pockets = vec!["updates".to_owned(), "security".to_owned()];
        let archive = Archive { pockets, ..Archive::debian("noble") };
        archive.validate().unwrap();
        let line = |suite: &str| format!("deb http://deb.debian.org/debian {suite} main");
        assert_eq!(archive.lines(), ["noble", "noble-updates", "noble-security"].map(line));
        let error = Archive { pockets: vec!["a b".to_owned()], ..archive }.validate().unwrap_err();
        assert!(error.starts_with("archive.pockets: \"a b\""), "{error}");
    }

    #[test]
    fn wrong_times_and_unknown_archives_are_refused() {
        for (mirror, time, words) in [
            ("http://deb.debian.org/debian", "2026-11-01", "does not look like"),
            ("http://deb.debian.org/debian", "20261101T00000ZZ", "does not look like"),
            ("http://deb.debian.org/debian", "20261101 000000Z", "does not look like"),
            ("http://mirror.example/os", "20261101T000000Z", "nothing is known of snapshots of http://mirror.example"),
        ] {
            let error = of(mirror, time).validate().unwrap_err();
            assert!(error.starts_with("archive.snapshot: ") && error.contains(words), "{error}");
        }
    }
}
