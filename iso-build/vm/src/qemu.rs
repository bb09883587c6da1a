// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The program that is the machine, looked for before anything is made for it: who starts it by another program learns too late,
//! and from that one's words, that it is not here.

use std::{env, ffi::OsStr};

use crate::error::VmError;

/// Its name.
pub(crate) const QEMU: &str = "qemu-system-x86_64";

/// Whether it can be started.
///
/// # Errors
/// When it is not installed.
pub fn require() -> Result<(), VmError> {
    if is_in(QEMU, &env::var_os("PATH").unwrap_or_default()) {
        return Ok(());
    }
    Err(VmError::MissingTool { program: QEMU, package: "qemu-system-x86" })
}

fn is_in(program: &str, path: &OsStr) -> bool {
    env::split_paths(path).any(|dir| dir.join(program).is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_is_a_file_of_some_directory() {
        let dir = tempfile::tempdir().unwrap();
        let path = env::join_paths(["/nonexistent".as_ref(), dir.path()]).unwrap();
        assert!(!is_in("frob", &path));
        std::fs::create_dir(dir.path().join("frob")).unwrap();
        assert!(!is_in("frob", &path));
        std::fs::write(dir.path().join("nicate"), "").unwrap();
        assert!(is_in("nicate", &path));
        assert!(!is_in("nicate", OsStr::new("")));
    }
}
