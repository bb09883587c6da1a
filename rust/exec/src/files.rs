// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! File operations of a plan: writing atomically, directories, links, copies, removal that stays on one file system.

use crate::error::ExecError;
use bootc_plan::op::{self, Op};
use std::fmt;
use std::fs::{self, File, Permissions};
use std::io::{self, Write};
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::path::{Path, PathBuf};

/// The operations of [`Op`] that touch files and need neither a program nor a task.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileOp {
    /// See [`Op::Write`].
    Write(op::Write),
    /// See [`Op::Mkdir`].
    Mkdir(PathBuf, u32),
    /// See [`Op::Symlink`].
    Symlink(PathBuf, String),
    /// See [`Op::Copy`].
    Copy(PathBuf, PathBuf),
    /// See [`Op::Remove`].
    Remove(PathBuf),
}

impl FileOp {
    /// The file operation of a plan's operation, when it is one.
    pub fn from_op<T>(op: &Op<T>) -> Option<FileOp> {
        Some(match op {
            Op::Write(write) => FileOp::Write(write.clone()),
            Op::Mkdir { path, mode } => FileOp::Mkdir(path.into(), *mode),
            Op::Symlink { path, target } => FileOp::Symlink(path.into(), target.clone()),
            Op::Copy { from, to } => FileOp::Copy(from.into(), to.into()),
            Op::Remove { path } => FileOp::Remove(path.into()),
            Op::Command(_) | Op::Task { .. } | Op::FirstOf { .. } => return None,
        })
    }

    /// Carries it out.
    pub fn apply(&self) -> Result<(), ExecError> {
        let result = match self {
            FileOp::Write(write) => write_atomically(Path::new(&write.path), write.content.as_bytes(), write.mode),
            FileOp::Mkdir(path, mode) => mkdir(path, *mode),
            FileOp::Symlink(path, target) => replace_link(path, target),
            FileOp::Copy(from, to) => copy(from, to),
            FileOp::Remove(path) => remove(path),
        };
        result.map_err(ExecError::io(self.gerund()))
    }

    fn gerund(&self) -> String {
        match self {
            FileOp::Write(write) => format!("writing {}", write.path),
            FileOp::Mkdir(path, _) => format!("making the directory {}", path.display()),
            FileOp::Symlink(path, target) => format!("linking {} to {target}", path.display()),
            FileOp::Copy(from, to) => format!("copying {} to {}", from.display(), to.display()),
            FileOp::Remove(path) => format!("removing {}", path.display()),
        }
    }
}

impl fmt::Display for FileOp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            FileOp::Write(write) => {
                write!(f, "write {} ({:04o}, {} bytes)", write.path, write.mode, write.content.len())
            }
            FileOp::Mkdir(path, mode) => write!(f, "mkdir {} ({mode:04o})", path.display()),
            FileOp::Symlink(path, target) => write!(f, "symlink {} -> {target}", path.display()),
            FileOp::Copy(from, to) => write!(f, "copy {} -> {}", from.display(), to.display()),
            FileOp::Remove(path) => write!(f, "remove {}", path.display()),
        }
    }
}

/// Writes beside the target and renames over it, so that a reader or a crash never sees half a file. The mode is set
/// before the content is written: a secret is never readable in between.
pub fn write_atomically(path: &Path, content: &[u8], mode: u32) -> io::Result<()> {
    replace(path, |beside| {
        let mut file = File::create(beside)?;
        file.set_permissions(Permissions::from_mode(mode))?;
        file.write_all(content)?;
        file.sync_all()
    })
}

/// The same with another file's content and mode: the next try would take half a loader on an ESP for another system's.
fn copy(from: &Path, to: &Path) -> io::Result<()> {
    replace(to, |beside| {
        fs::copy(from, beside)?;
        File::open(beside)?.sync_all()
    })
}

/// Makes the file beside `path`, and renames it.
fn replace(path: &Path, make: impl FnOnce(&Path) -> io::Result<()>) -> io::Result<()> {
    let name = path.file_name().ok_or(io::ErrorKind::InvalidInput)?.to_string_lossy().into_owned();
    let beside = path.with_file_name(format!(".{name}.new"));
    let result = make(&beside).and_then(|()| fs::rename(&beside, path));
    if result.is_err() {
        drop(fs::remove_file(&beside));
    }
    result
}

/// The same with the directories above it, for what may have to be the first file there.
pub fn write_with_parents(path: &Path, content: &[u8], mode: u32) -> Result<(), ExecError> {
    let dir = path.parent().unwrap_or(path);
    fs::create_dir_all(dir).map_err(ExecError::io(format!("making {}", dir.display())))?;
    write_atomically(path, content, mode).map_err(ExecError::io(format!("writing {}", path.display())))
}

fn mkdir(path: &Path, mode: u32) -> io::Result<()> {
    if path.is_dir() {
        return Ok(());
    }
    fs::create_dir_all(path)?;
    fs::set_permissions(path, Permissions::from_mode(mode))
}

fn replace_link(path: &Path, target: &str) -> io::Result<()> {
    match fs::symlink_metadata(path) {
        Ok(found) if found.is_symlink() => fs::remove_file(path)?,
        Ok(_) => return Err(io::Error::new(io::ErrorKind::AlreadyExists, "something that is no link is in the way")),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => return Err(error),
    }
    symlink(target, path)
}

/// Removes a file or tree without ever crossing into another file system: what a forgotten mount holds is not ours.
pub fn remove(path: &Path) -> io::Result<()> {
    match fs::symlink_metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error),
        Ok(found) if !found.is_dir() => fs::remove_file(path),
        Ok(found) => remove_dir(path, found.dev()),
    }
}

fn remove_dir(dir: &Path, device: u64) -> io::Result<()> {
    for entry in fs::read_dir(dir)? {
        let entry = entry?;
        let found = entry.metadata()?;
        if found.dev() != device {
            let what = format!("{} is another file system, which is not removed", entry.path().display());
            return Err(io::Error::new(io::ErrorKind::CrossesDevices, what));
        }
        if found.is_dir() { remove_dir(&entry.path(), device)? } else { fs::remove_file(entry.path())? }
    }
    fs::remove_dir(dir)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operations_do_what_they_say() {
        let dir = tempfile::tempdir().unwrap();
        let at = |name: &str| dir.path().join(name);
        FileOp::Mkdir(at("a/b"), 0o750).apply().unwrap();
        assert_eq!(fs::metadata(at("a/b")).unwrap().mode() & 0o777, 0o750);
        let file = at("a/b/f").display().to_string();
        let write = |content: &str| op::Write { path: file.clone(), mode: 0o600, content: content.into() };
        FileOp::Write(write("one")).apply().unwrap();
        FileOp::Write(write("two")).apply().unwrap();
        assert_eq!(fs::read_to_string(&file).unwrap(), "two");
        assert_eq!(fs::metadata(&file).unwrap().mode() & 0o777, 0o600);
        FileOp::Symlink(at("l"), "a".into()).apply().unwrap();
        FileOp::Symlink(at("l"), "a/b".into()).apply().unwrap();
        assert_eq!(fs::read_link(at("l")).unwrap(), Path::new("a/b"));
        fs::write(at("copied"), "before").unwrap();
        FileOp::Copy(file.into(), at("copied")).apply().unwrap();
        assert_eq!(fs::read_to_string(at("copied")).unwrap(), "two");
        assert_eq!(fs::metadata(at("copied")).unwrap().mode() & 0o777, 0o600);
        FileOp::Remove(at("a")).apply().unwrap();
        FileOp::Remove(at("a")).apply().unwrap();
        assert!(!at("a").exists());
    }

    #[test]
    fn errors_name_what_was_done_and_leave_no_half_file() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("missing/f").display().to_string();
        let error = FileOp::Write(op::Write { path: path.clone(), mode: 0o644, content: String::new() }).apply();
        assert!(error.unwrap_err().to_string().starts_with(&format!("writing {path}: ")));
    }

    #[test]
    fn a_copy_that_fails_leaves_what_was_there() {
        let dir = tempfile::tempdir().unwrap();
        let at = |name: &str| dir.path().join(name);
        fs::write(at("loader"), "other").unwrap();
        // A directory can be opened, and not be read.
        fs::create_dir(at("from")).unwrap();
        for from in ["gone", "from"] {
            let error = FileOp::Copy(at(from), at("loader")).apply().unwrap_err().to_string();
            assert!(error.starts_with("copying "), "{error}");
            assert_eq!(fs::read_to_string(at("loader")).unwrap(), "other");
        }
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 2, "and nothing beside it");
    }
}
