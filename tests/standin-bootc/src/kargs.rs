// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Kernel arguments: the list itself, and the image's `/usr/lib/bootc/kargs.d`.
//!
//! bootc adds an argument only when exactly the same one is not there yet, and reads the drop-ins
//! in the order of their names. Where the lists come from is decided by `install.rs` and `update.rs`.

use anyhow::{Context as _, Result};
use ostree_ext::gio::Cancellable;
use ostree_ext::ostree;
use ostree_ext::prelude::FileExt as _;
use serde::Deserialize;
use std::path::Path;

/// Where an image keeps its drop-ins.
pub const KARGS_D: &str = "usr/lib/bootc/kargs.d";

/// An ordered list of kernel arguments without exact duplicates.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Kargs(Vec<String>);

impl Kargs {
    /// Split `text` at blanks outside double quotes and append what is new.
    pub fn extend(&mut self, text: &str) {
        for arg in split(text) {
            if !self.0.contains(&arg) {
                self.0.push(arg);
            }
        }
    }

    /// Append the arguments of another list that are new.
    pub fn extend_from(&mut self, other: &Self) {
        self.extend(&other.0.join(" "));
    }

    /// Remove `key` (each argument of that key) or `key=value` (exactly that one).
    pub fn delete(&mut self, what: &str) {
        if what.contains('=') {
            self.0.retain(|a| a != what);
        } else {
            self.0.retain(|a| a.split('=').next() != Some(what));
        }
    }

    /// Take over what changed between two images' drop-ins, keeping local additions.
    pub fn apply_diff(&mut self, old: &Self, new: &Self) {
        self.0.retain(|a| !old.0.contains(a) || new.0.contains(a));
        for arg in new.0.iter().filter(|a| !old.0.contains(a)) {
            self.extend(arg);
        }
    }

    /// The arguments, as libostree wants them.
    pub fn as_strs(&self) -> Vec<&str> {
        self.0.iter().map(String::as_str).collect()
    }
}

fn split(text: &str) -> Vec<String> {
    let mut quoted = false;
    text.split(|c: char| {
        quoted ^= c == '"';
        !quoted && c.is_ascii_whitespace()
    })
    .filter(|s| !s.is_empty())
    .map(str::to_owned)
    .collect()
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct DropIn {
    kargs: Vec<String>,
    match_architectures: Option<Vec<String>>,
}

/// Read the drop-ins of the checked-out tree at `root`.
pub fn of_tree(root: &Path) -> Result<Kargs> {
    of_dir(&root.join(KARGS_D))
}

/// Read the drop-ins of a commit.
pub fn of_commit(repo: &ostree::Repo, commit: &str) -> Result<Kargs> {
    let none = Cancellable::NONE;
    let (root, _) = repo.read_commit(commit, none)?;
    if !root.resolve_relative_path(KARGS_D).query_exists(none) {
        return Ok(Kargs::default());
    }
    let tmp = tempfile::tempdir()?;
    let dest = tmp.path().join("kargs.d");
    let opts = ostree::RepoCheckoutAtOptions {
        mode: ostree::RepoCheckoutMode::User,
        subpath: Some(Path::new("/").join(KARGS_D)),
        ..Default::default()
    };
    repo.checkout_at(Some(&opts), ostree::AT_FDCWD, &dest, commit, none)?;
    of_dir(&dest)
}

fn of_dir(dir: &Path) -> Result<Kargs> {
    let mut out = Kargs::default();
    let Ok(entries) = std::fs::read_dir(dir) else {
        return Ok(out);
    };
    let mut names = entries.map(|e| e.map(|e| e.file_name())).collect::<Result<Vec<_>, _>>()?;
    names.sort();
    for name in names {
        if Path::new(&name).extension().is_none_or(|e| e != "toml") {
            continue;
        }
        let text = std::fs::read_to_string(dir.join(&name))?;
        let parsed: DropIn = toml::from_str(&text).with_context(|| format!("Parsing {}", name.to_string_lossy()))?;
        let ours = parsed.match_architectures.is_none_or(|l| l.iter().any(|a| a == std::env::consts::ARCH));
        if ours {
            parsed.kargs.iter().for_each(|k| out.extend(k));
        }
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(text: &str) -> Kargs {
        let mut k = Kargs::default();
        k.extend(text);
        k
    }

    #[test]
    fn keeps_order_and_drops_exact_duplicates_only() {
        let k = list("root=UUID=1 rw console=tty0 console=ttyS0 rw a=\"b c\"");
        assert_eq!(k.as_strs(), ["root=UUID=1", "rw", "console=tty0", "console=ttyS0", "a=\"b c\""]);
    }

    #[test]
    fn deletes_by_key_or_by_exact_argument() {
        let mut k = list("a=1 a=2 b quiet");
        k.delete("a=1");
        assert_eq!(k.as_strs(), ["a=2", "b", "quiet"]);
        k.delete("a");
        k.delete("quiet");
        assert_eq!(k.as_strs(), ["b"]);
    }

    #[test]
    fn an_update_takes_the_image_s_changes_and_keeps_local_ones() {
        let mut k = list("root=UUID=1 rw old local=1");
        k.apply_diff(&list("old same"), &list("same new"));
        assert_eq!(k.as_strs(), ["root=UUID=1", "rw", "local=1", "new"]);
    }
}
