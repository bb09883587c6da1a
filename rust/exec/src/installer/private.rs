// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Files in the installed system that are for root alone, in a directory of the same kind. What is in them is the callers'
//! part: a secret must not be, all the same.

use crate::error::ExecError;
use crate::files::write_atomically;
use serde::Serialize;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

/// Writes a value for programs.
pub fn json(path: &Path, value: &impl Serialize) -> Result<(), ExecError> {
    let content = serde_json::to_string_pretty(value)
        .map_err(|error| ExecError::io(format!("making {}", path.display()))(error.into()))?;
    text(path, &format!("{content}\n"))
}

/// Writes a text.
pub fn text(path: &Path, content: &str) -> Result<(), ExecError> {
    let dir = path.parent().unwrap_or(path);
    fs::create_dir_all(dir).map_err(ExecError::io(format!("making {}", dir.display())))?;
    fs::set_permissions(dir, fs::Permissions::from_mode(0o700))
        .map_err(ExecError::io(format!("setting the mode of {}", dir.display())))?;
    write_atomically(path, content.as_bytes(), 0o600).map_err(ExecError::io(format!("writing {}", path.display())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn others_see_nothing_even_where_they_did_before() {
        let dir = tempfile::tempdir().unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        for (at, exists) in [("old", true), ("a/new", false)] {
            let at = dir.path().join(at);
            let file = at.join("report.json");
            if exists {
                fs::create_dir(&at).unwrap();
                fs::write(&file, "long ago").unwrap();
                for (path, mode) in [(&at, 0o755), (&file, 0o644)] {
                    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
                }
            }
            json(&file, &[1]).unwrap();
            assert_eq!((mode(&at), mode(&file)), (0o700, 0o600));
            assert_eq!(fs::read_to_string(&file).unwrap(), "[\n  1\n]\n");
        }
        let error = text(Path::new("/proc/no/such"), "").unwrap_err().to_string();
        assert!(error.starts_with("making /proc/no: "), "{error}");
    }
}
