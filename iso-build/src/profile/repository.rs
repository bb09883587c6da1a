// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Package repositories beside the archive: where, signed by which key, and what must come from them. How apt is told is
//! `stages::sources`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::words;

/// One repository.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Repository {
    /// Short name, used in file names.
    pub name: String,
    /// Its address.
    pub mirror: String,
    /// Suite.
    pub suite: String,
    /// Components.
    #[serde(default = "super::archive::main_component")]
    pub components: Vec<String>,
    /// The key that it is signed with: a file beside the profile, or an https address.
    pub key: String,
    /// The key's fingerprint, from another place than the key: 40 hexadecimal digits (64 for version 6), blanks allowed. Or
    /// ASK-ITS-OWNER, while nobody knows it: such a profile can be planned, not built.
    pub fingerprint: String,
    /// Packages that must come from it, whatever version others have.
    #[serde(default)]
    pub packages: Vec<String>,
    /// apt's priority of everything else in it (apt_preferences(5)) [default: 500, as every repository].
    #[serde(default)]
    pub priority: Option<i32>,
}

/// Stands for a fingerprint that nobody knows yet. A guess would look like knowledge.
const UNKNOWN: &str = "ASK-ITS-OWNER";

/// Higher than any other: also an older version is taken (apt_preferences(5)).
const MUST: i32 = 1001;

impl Repository {
    /// What is wrong with it.
    pub fn validate(&self) -> Result<(), String> {
        if !words::is_word(&self.name) {
            return Err(format!("name: {:?}: only a-z, 0-9, - and _ are allowed", self.name));
        }
        let digits = self.hex();
        let is_one = [40, 64].contains(&digits.len()) && digits.bytes().all(|digit| digit.is_ascii_hexdigit());
        if !is_one && !self.is_unknown() {
            return Err(format!("{}: fingerprint: {:?} is not 40 hexadecimal digits", self.name, self.fingerprint));
        }
        words::source(&self.mirror, &self.suite, &self.components)
            .and_then(|()| words::packages("packages", &self.packages))
            .map_err(|why| format!("{}: {why}", self.name))?;
        if self.key.is_empty() || (self.key.contains("://") && !self.is_remote_key()) {
            return Err(format!("{}: key: fetch it by https, or put the file beside the profile", self.name));
        }
        Ok(())
    }

    /// Whether the fingerprint must still be found out.
    pub fn is_unknown(&self) -> bool {
        self.fingerprint == UNKNOWN
    }

    /// The fingerprint as gpg prints it.
    pub fn hex(&self) -> String {
        self.fingerprint.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_uppercase()
    }

    /// Whether the key has to be fetched.
    pub fn is_remote_key(&self) -> bool {
        self.key.starts_with("https://")
    }

    /// The server.
    pub(super) fn host(&self) -> Option<&str> {
        words::host(&self.mirror)
    }

    /// deb822 without the key (sources.list(5)).
    pub fn entry(&self) -> String {
        format!(
            "Types: deb\nURIs: {}\nSuites: {}\nComponents: {}\n",
            self.mirror,
            self.suite,
            self.components.join(" ")
        )
    }

    /// apt_preferences(5); nothing when apt needs to know nothing. apt knows sources by their server, or by what their Release
    /// file says: where another source `shares` the server, by the suite, which is the archive's name or its codename there.
    pub(super) fn preferences(&self, shares: bool) -> Option<String> {
        let sources = match (shares, self.host().unwrap_or_default()) {
            (false, host) => vec![format!("origin \"{host}\"")],
            (true, _) => vec![format!("release n={}", self.suite), format!("release a={}", self.suite)],
        };
        let pins = |packages: String, priority: i32| {
            let pin = move |source: &String| format!("Package: {packages}\nPin: {source}\nPin-Priority: {priority}\n");
            sources.iter().map(pin).collect::<Vec<_>>()
        };
        let must = (!self.packages.is_empty()).then(|| pins(self.packages.join(" "), MUST));
        let rest = self.priority.map(|priority| pins("*".to_owned(), priority));
        let all: Vec<String> = must.into_iter().chain(rest).flatten().collect();
        (!all.is_empty()).then(|| all.join("\n"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn repository() -> Repository {
        Repository {
            name: "forge".into(),
            mirror: "https://git.example:3000/api/packages/p/debian".into(),
            suite: "forky".into(),
            components: vec!["main".into(), "extra".into()],
            key: "forge.asc".into(),
            fingerprint: "0379 F067 2157 8904 307C  B4F6 8B0D 618C 449A 513D".into(),
            packages: vec!["bootc".into(), "ostree".into()],
            priority: Some(100),
        }
    }

    #[test]
    fn apt_is_told_where_and_what_must_come_from_there() {
        let it = repository();
        it.validate().unwrap();
        assert_eq!(it.hex(), "0379F06721578904307CB4F68B0D618C449A513D");
        assert!(it.entry().contains("Components: main extra\n"), "{}", it.entry());
        assert_eq!(
            it.preferences(false).unwrap(),
            "Package: bootc ostree\nPin: origin \"git.example\"\nPin-Priority: 1001\n\n\
             Package: *\nPin: origin \"git.example\"\nPin-Priority: 100\n"
        );
        let plain = Repository { packages: Vec::new(), priority: None, ..it };
        assert_eq!(plain.preferences(true), None);
    }

    #[test]
    fn what_is_wrong_is_told() {
        for (change, words) in [
            (|it: &mut Repository| it.name = "a b".into(), "name: "),
            (|it: &mut Repository| it.fingerprint = "449A513D".into(), "is not 40 hexadecimal digits"),
            (|it: &mut Repository| it.fingerprint = "x".repeat(40), "is not 40 hexadecimal digits"),
            (|it: &mut Repository| it.fingerprint = "ASK".into(), "is not 40 hexadecimal digits"),
            (|it: &mut Repository| it.mirror = "git.example".into(), "is no address"),
            (|it: &mut Repository| it.suite = "s\nTrusted: yes".into(), "suite: "),
            (|it: &mut Repository| it.packages = vec!["a b".into()], "packages: "),
            (|it: &mut Repository| it.key = "http://git.example/key".into(), "fetch it by https"),
            (|it: &mut Repository| it.key = "ftp://git.example/key".into(), "fetch it by https"),
        ] as [(fn(&mut Repository), &str); 9]
        {
            let mut it = repository();
            change(&mut it);
            let error = it.validate().unwrap_err();
            assert!(error.contains(words), "{error}");
        }
    }
}
