// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Whether the directories of a profile's own configuration have what belongs there and nothing else: what Calamares would
//! pass over without a word is a mistake, and so is what the build makes itself.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use bootc_plan::suggest::nearest;
use serde_json::Value;

use super::super::finding::Finding;
use super::sequence;

/// One row for each fault in the directory of modules' configurations. `made` are files that the build makes, each with the
/// key of the profile that says what is in it.
pub fn confs(dir: &Path, settings: &Value, made: &[(&str, &str)]) -> Vec<Finding> {
    let read_by = sequence::read_by(settings);
    let judge = |name: &str, kind: Kind| match kind {
        _ if !name.ends_with(".conf") => Some((
            "is no module's configuration".to_owned(),
            "call it NAME.conf, or put it to its place by `live.overlays`".to_owned(),
        )),
        Kind::File => match made.iter().find(|(file, _)| *file == name) {
            Some((_, key)) => Some((
                format!("is made of `{key}`"),
                format!("take it out of the directory, and say in `{key}` what it should have"),
            )),
            None if read_by.contains(name) => None,
            None => Some((format!("is read by no module of the sequence{}", meant(name, &read_by)), REMEDY.to_owned())),
        },
        Kind::Link | Kind::Other => Some(("is no file".to_owned(), PLAIN.to_owned())),
    };
    let top = entries(dir).map(|all| all.into_iter().filter(|(name, _)| !name.contains('/')).collect());
    rows("Calamares' configurations", dir, top, judge)
}

/// One row for each thing in a branding that is neither file nor directory.
pub fn branding(dir: &Path) -> Vec<Finding> {
    let judge = |_: &str, kind: Kind| (kind == Kind::Link).then(|| ("is no file".to_owned(), PLAIN.to_owned()));
    rows("branding", dir, entries(dir), judge)
}

const REMEDY: &str = "call it after its module, or name it in `instances` of settings.conf (`calamares.settings`)";
const PLAIN: &str = "put the file itself there: a link leads nowhere on the medium";

/// What an entry of a directory is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    File,
    Link,
    /// A directory, or what cannot be copied.
    Other,
}

type Entries = Vec<(String, Kind)>;

fn rows(
    what: &str,
    dir: &Path,
    entries: Result<Entries, String>,
    judge: impl Fn(&str, Kind) -> Option<(String, String)>,
) -> Vec<Finding> {
    let what = format!("{what} {}", dir.display());
    let entries = match entries {
        Ok(entries) => entries,
        Err(error) => {
            let remedy = "a directory is expected; names are looked for beside the profile that has them";
            return vec![Finding::wrong(what, error, remedy)];
        }
    };
    let row = |(name, kind): (String, Kind)| {
        judge(&name, kind).map(|(found, remedy)| Finding::wrong(format!("{what}: {name}"), found, remedy))
    };
    entries.into_iter().filter_map(row).collect()
}

/// Everything below, by its path from there; links are not followed.
fn entries(dir: &Path) -> Result<Entries, String> {
    let mut found = Vec::new();
    let mut open = vec![String::new()];
    while let Some(below) = open.pop() {
        let failed = |error: std::io::Error| format!("cannot be read: {error}");
        for entry in fs::read_dir(dir.join(&below)).map_err(failed)? {
            let entry = entry.map_err(failed)?;
            let name = format!("{below}{}", entry.file_name().to_string_lossy());
            let kind = entry.file_type().map_err(failed)?;
            if kind.is_dir() {
                open.push(format!("{name}/"));
            }
            let kind = match kind {
                kind if kind.is_file() => Kind::File,
                kind if kind.is_dir() => Kind::Other,
                _ => Kind::Link,
            };
            found.push((name, kind));
        }
    }
    found.sort_by(|one, other| one.0.cmp(&other.0));
    Ok(found)
}

fn meant(name: &str, known: &BTreeSet<String>) -> String {
    let known: Vec<&str> = known.iter().map(String::as_str).collect();
    nearest(name, &known).map(|near| format!(" (did you mean {near}?)")).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::super::confs::read;
    use super::*;

    fn said(rows: &[Finding]) -> Vec<String> {
        assert!(rows.iter().all(Finding::fails));
        rows.iter().map(|row| format!("{} {} {}", row.what, row.found, row.remedy)).collect()
    }

    #[test]
    fn only_confs_that_are_read_and_not_made_belong_there() {
        let settings = read("instances: [{module: shellprocess, id: x, config: last.conf}]\nsequence: [exec: [users, bootc@install, shellprocess@x]]").unwrap();
        let made = [("bootc.conf", "payload")];
        for (name, words) in [
            ("users.conf", None),
            ("last.conf", None),
            ("user.conf", Some("user.conf is read by no module of the sequence (did you mean users.conf?)")),
            ("shellprocess.conf", Some("shellprocess.conf is read by no module")),
            ("users.cnf", Some("users.cnf is no module's configuration call it NAME.conf")),
            (".gitkeep", Some(".gitkeep is no module's configuration")),
            ("bootc.conf", Some("bootc.conf is made of `payload` take it out")),
        ] {
            let dir = tempfile::tempdir().unwrap();
            fs::write(dir.path().join(name), "").unwrap();
            let rows = said(&confs(dir.path(), &settings, &made));
            assert_eq!(rows.len(), usize::from(words.is_some()), "{name}: {rows:?}");
            assert!(words.is_none_or(|words| rows[0].contains(words)), "{words:?} is not in {rows:?}");
        }
        let dir = tempfile::tempdir().unwrap();
        fs::create_dir_all(dir.path().join("users.conf/below")).unwrap();
        std::os::unix::fs::symlink("/etc/hosts", dir.path().join("last.conf")).unwrap();
        let rows = said(&confs(dir.path(), &settings, &made));
        assert!(rows.len() == 2 && rows.iter().all(|row| row.contains(".conf is no file put the file")), "{rows:?}");
        let rows = said(&confs(&dir.path().join("gone"), &settings, &made));
        assert!(rows[0].contains("cannot be read: No such file") && rows[0].contains("beside the profile"), "{rows:?}");
    }

    #[test]
    fn a_branding_has_no_links() {
        let dir = tempfile::tempdir().unwrap();
        fs::create_dir(dir.path().join("lang")).unwrap();
        fs::write(dir.path().join("branding.desc"), "").unwrap();
        assert_eq!(branding(dir.path()), []);
        std::os::unix::fs::symlink("../logo.svg", dir.path().join("lang/logo.svg")).unwrap();
        let rows = said(&branding(dir.path()));
        assert!(rows.len() == 1 && rows[0].contains("lang/logo.svg is no file"), "{rows:?}");
        assert!(said(&branding(&dir.path().join("branding.desc")))[0].contains("cannot be read"));
    }
}
