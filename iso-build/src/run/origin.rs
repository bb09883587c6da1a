// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Of which results a result was made. Keys name what a stage does, not what it gave: the packages that a root has are those
//! of the day, and a root that was made anew has the key that it had. So each result has a note beside it: when it was made,
//! and the same of those that it was made of. One without a note, of an older version, is taken as it is.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use crate::error::{Context, Error};

/// Ends the name of a note.
const NOTE: &str = ".made";

/// Where the note of a result is.
pub fn note(result: &Path) -> PathBuf {
    let mut name = result.as_os_str().to_owned();
    name.push(NOTE);
    name.into()
}

/// What the results that a stage needs are now, for [`write()`]: a line each.
pub fn of<'a>(needed: impl Iterator<Item = (&'a str, PathBuf)>) -> String {
    needed.map(|(id, result)| format!("{id} {}\n", read(&result).map_or_else(String::new, |(made, _)| made))).collect()
}

/// Whether a result was made of what [`of`] tells now.
pub fn is(result: &Path, now: &str) -> bool {
    read(result).is_none_or(|(_, then)| then == now)
}

/// Writes the note of a result that is being made of `origin`: a new file, as a copy of the cache may share the old one.
pub fn write(result: &Path, origin: &str) -> Result<(), Error> {
    forget(result)?;
    let made = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or(Duration::ZERO).as_nanos();
    let note = note(result);
    fs::write(&note, format!("{made}\n{origin}")).context(|| format!("writing {}", note.display()))
}

/// Removes the note of a result that is gone.
pub fn forget(result: &Path) -> Result<(), Error> {
    let note = note(result);
    match fs::remove_file(&note) {
        Err(error) if error.kind() != ErrorKind::NotFound => {
            Err(error).context(|| format!("removing {}", note.display()))
        }
        _ => Ok(()),
    }
}

/// When a result was made, and of what.
fn read(result: &Path) -> Option<(String, String)> {
    let text = fs::read_to_string(note(result)).ok()?;
    let (made, origin) = text.split_once('\n')?;
    Some((made.to_owned(), origin.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_result_of_another_root_than_the_one_that_is_there_does_not_count() {
        let dir = tempfile::tempdir().unwrap();
        let [root, base, medium] = ["root-0", "base-0", "medium-0"].map(|name| dir.path().join(name));
        let origin = |of_what: &Path| of([("one", of_what.to_owned())].into_iter());
        assert!(is(&base, &origin(&root)), "of a version that wrote no notes");
        let make = |what: &Path, of_what: &str| {
            write(what, of_what).unwrap();
            std::thread::sleep(Duration::from_millis(1));
        };
        make(&root, "");
        make(&base, &origin(&root));
        make(&medium, &origin(&base));
        assert!(is(&base, &origin(&root)) && is(&medium, &origin(&base)));
        make(&root, "");
        assert!(!is(&base, &origin(&root)));
        // What was made of that is made anew, too.
        make(&base, &origin(&root));
        assert!(is(&base, &origin(&root)) && !is(&medium, &origin(&base)));
        forget(&root).unwrap();
        forget(&root).unwrap();
        assert!(!is(&base, &origin(&root)));
    }
}
