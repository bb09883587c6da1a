// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! `extends: FILE`: a profile that says only what is different from another one. Maps are merged key by key, everything else
//! is replaced, and `KEY+` adds to the other one's list. What the keys mean does not belong here.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use serde_yaml::{Mapping, Value};

use super::files;
use crate::error::Error;

/// The key that names the other profile, by its place beside the file in which it stands.
pub const EXTENDS: &str = "extends";
/// Ends a key whose list is added to the other one's.
pub const MORE: char = '+';
/// Larger is no profile; YAML's aliases make much of little, which `serde_yaml` limits by itself.
const LARGEST: u64 = 1 << 20;
/// More lists and maps in flow style are a mistake: nested ones cost the parser the square of their number.
const MOST_BRACKETS: usize = 2000;
/// More profiles in a row are a mistake.
const LONGEST: usize = 8;

/// The text of a file that may be a profile.
pub fn read(file: &Path) -> Result<String, Error> {
    let wrong = |message| Error::Profile { file: file.to_owned(), message };
    let mut text = String::new();
    // Opening a pipe waits for a writer.
    let meta = file.metadata().map_err(|error| wrong(format!("reading it: {error}")))?;
    if !meta.is_file() {
        let what = if meta.is_dir() { "a directory" } else { "a device, a pipe or a socket" };
        return Err(wrong(format!("reading it: this is {what}; name a regular file")));
    }
    let read = File::open(file).and_then(|opened| opened.take(LARGEST + 1).read_to_string(&mut text));
    read.map_err(|error| wrong(format!("reading it: {error}")))?;
    if text.len() as u64 > LARGEST {
        return Err(wrong(format!("it has more than {LARGEST} bytes, as no profile has")));
    }
    // More than the depth, which is what costs: no quotation mark or comment can hide it.
    if text.bytes().filter(|byte| matches!(byte, b'[' | b'{')).count() > MOST_BRACKETS {
        return Err(wrong(format!("it has more than {MOST_BRACKETS} opening brackets, as no profile has")));
    }
    Ok(text)
}

/// The whole profile as one document, and the profiles that it extends, the nearest first. `None` where it extends nothing.
pub fn resolve(file: &Path, text: &str) -> Result<Option<(Value, Vec<PathBuf>)>, Error> {
    let top = parse(file, text)?;
    let Some(mut next) = base(file, &top)? else { return Ok(None) };
    let (mut documents, mut chain) = (vec![top], vec![file.to_owned()]);
    loop {
        // Many names can mean one file.
        let known = chain.iter().any(|file| real(file) == real(&next));
        if known || chain.len() == LONGEST {
            let names: Vec<String> = chain.iter().chain([&next]).map(|file| file.display().to_string()).collect();
            let what = if known { "goes round in a circle" } else { "is too long" };
            let message = format!("extends: this {what}: {}", names.join(" -> "));
            return Err(Error::Profile { file: file.to_owned(), message });
        }
        let document = parse(&next, &read(&next)?)?;
        let after = base(&next, &document)?;
        documents.push(document);
        chain.push(next);
        match after {
            Some(after) => next = after,
            None => break,
        }
    }
    let mut whole = documents.pop().unwrap_or_default();
    for (document, from) in documents.into_iter().rev().zip(chain.iter().rev().skip(1)) {
        let wrong = |message| Error::Profile { file: from.clone(), message };
        whole = merge(whole, document, "").map_err(wrong)?;
    }
    chain.remove(0);
    Ok(Some((whole, chain)))
}

/// A document with its files beside it, where it lies itself.
fn parse(file: &Path, text: &str) -> Result<Value, Error> {
    let wrong = |error: serde_yaml::Error| Error::Profile { file: file.to_owned(), message: error.to_string() };
    let mut document = serde_yaml::from_str(text).map_err(wrong)?;
    files::place(&mut document, file);
    Ok(document)
}

/// A file's one name; its own where it is not there, which reading it tells.
fn real(file: &Path) -> PathBuf {
    file.canonicalize().unwrap_or_else(|_| file.to_owned())
}

/// What a profile extends.
fn base(file: &Path, document: &Value) -> Result<Option<PathBuf>, Error> {
    match document.get(EXTENDS) {
        None => Ok(None),
        Some(Value::String(name)) => Ok(Some(file.with_file_name(name))),
        Some(_) => {
            let message = "extends: the name of a profile is expected".to_owned();
            Err(Error::Profile { file: file.to_owned(), message })
        }
    }
}

fn merge(base: Value, over: Value, at: &str) -> Result<Value, String> {
    let (mut all, over) = match (base, over) {
        (Value::Mapping(all), Value::Mapping(over)) => (all, over),
        (_, over) => return Ok(over),
    };
    for (key, value) in over {
        let name = key.as_str().unwrap_or_default().to_owned();
        if at.is_empty() && name == EXTENDS {
            continue;
        }
        let path = format!("{at}{name}");
        if let Some(list) = name.strip_suffix(MORE) {
            add(&mut all, list, value, &path)?;
        } else {
            let below = all.remove(&key).unwrap_or_default();
            all.insert(key, merge(below, value, &format!("{path}."))?);
        }
    }
    all.remove(EXTENDS);
    Ok(Value::Mapping(all))
}

fn add(all: &mut Mapping, list: &str, more: Value, path: &str) -> Result<(), String> {
    let Value::Sequence(more) = more else { return Err(format!("{path}: a list is expected")) };
    match all.entry(list.into()).or_insert_with(|| Value::Sequence(Vec::new())) {
        Value::Sequence(all) => all.extend(more),
        _ => return Err(format!("{path}: `{list}` is no list in the profile that is extended")),
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use tempfile::TempDir;

    fn profiles(files: &[(&str, &str)]) -> TempDir {
        let dir = tempfile::tempdir().unwrap();
        for (name, text) in files {
            let path = dir.path().join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
        dir
    }

    fn whole(dir: &TempDir, name: &str) -> Result<String, String> {
        let file = dir.path().join(name);
        let text = read(&file).map_err(|error| error.to_string())?;
        let resolved = resolve(&file, &text).map_err(|error| error.to_string())?;
        Ok(serde_yaml::to_string(&resolved.expect("it extends something").0).unwrap())
    }

    #[test]
    fn maps_are_merged_lists_replaced_or_added_to() {
        let dir = profiles(&[
            ("a.yaml", "id: a\nlive: {packages: [x, y], kargs: [q], hostname: h}\nsquashfs: {fast: {level: 1}}\n"),
            ("b.yaml", "extends: a.yaml\nid: b\nlive: {packages+: [z], kargs: [r]}\nsquashfs: {fast: {level: 2}}\n"),
            ("c.yaml", "extends: b.yaml\nlive: {packages+: [w], more+: [n]}\npayload: null\n"),
        ]);
        let read: Value = serde_yaml::from_str(&whole(&dir, "c.yaml").unwrap()).unwrap();
        let wanted = "id: b\nlive: {packages: [x, y, z, w], kargs: [r], hostname: h, more: [n]}\n\
                      squashfs: {fast: {level: 2}}\npayload: null\n";
        assert_eq!(read, serde_yaml::from_str::<Value>(wanted).unwrap());
    }

    #[test]
    fn files_lie_beside_the_profile_that_names_them() {
        let dir = profiles(&[
            ("base/b.yaml", "live: {hooks: [h.sh], debs: [d.deb]}\nmodule: {deb: n.deb}\n"),
            ("base/a.yaml", "extends: b.yaml\nlive: {overlays+: [o]}\nmodule: {deb: m.deb}\nbootc: standin\n"),
            ("b.yaml", "extends: base/a.yaml\nbootc: {deb: b.deb}\nlive: {hooks+: [i.sh]}\n"),
        ]);
        let text = whole(&dir, "b.yaml").unwrap();
        for name in ["base/m.deb", "base/h.sh", "base/d.deb", "base/o", "b.deb", "i.sh"] {
            let part = dir.path().join(name).display().to_string();
            assert!(text.contains(&format!(" {part}\n")), "{part} is not in {text}");
        }
    }

    #[test]
    fn what_cannot_be_merged_is_told_with_file_and_key() {
        let bomb = (1..9).fold("a0: &a0 [x]\n".to_owned(), |text, at| {
            let before = at - 1;
            format!("{text}a{at}: &a{at} [{}]\n", vec![format!("*a{before}"); 9].join(", "))
        });
        let dir = profiles(&[
            ("round.yaml", "extends: trip.yaml\n"),
            ("trip.yaml", "extends: round.yaml\n"),
            ("self.yaml", "extends: self.yaml\n"),
            ("sub/self.yaml", "extends: ../sub/./self.yaml\n"),
            ("none.yaml", "extends: gone.yaml\n"),
            ("dir.yaml", "extends: sub\n"),
            ("nested.yaml", &format!("extends: a.yaml\nid: {}\n", "[".repeat(100_000))),
            ("hidden.yaml", &format!("extends: a.yaml\nid: \"a #\"\nname: {}\n", "[{a: ".repeat(100_000))),
            ("list.yaml", "extends: [a.yaml]\n"),
            ("a.yaml", "id: a\nlive: {hostname: h}\n"),
            ("word.yaml", "extends: a.yaml\nlive: {hostname+: [x]}\n"),
            ("scalar.yaml", "extends: a.yaml\nlive: {packages+: x}\n"),
            ("bomb.yaml", &format!("extends: a.yaml\n{bomb}")),
            ("large.yaml", &"# a comment\n".repeat(100_000)),
        ]);
        for (name, words) in [
            ("round.yaml", &["round in a circle", "trip.yaml -> "][..]),
            ("self.yaml", &["round in a circle"]),
            ("sub/self.yaml", &["round in a circle"]),
            ("dir.yaml", &["sub: reading it: this is a directory"]),
            ("nested.yaml", &["nested.yaml: it has more than 2000 opening brackets"]),
            ("hidden.yaml", &["hidden.yaml: it has more than 2000 opening brackets"]),
            ("none.yaml", &["reading ", "gone.yaml", "No such file"]),
            ("list.yaml", &["extends: the name"]),
            ("word.yaml", &["word.yaml", "live.hostname+: `hostname` is no list"]),
            ("scalar.yaml", &["live.packages+: a list is expected"]),
            ("bomb.yaml", &["bomb.yaml", "repetition limit exceeded"]),
            ("large.yaml", &["more than 1048576 bytes"]),
        ] {
            let error = whole(&dir, name).unwrap_err();
            assert!(words.iter().all(|words| error.contains(words)), "{name}: {error}");
        }
    }
}
