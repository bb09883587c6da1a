// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! One path of a layer that is to be written.

use std::path::PathBuf;

/// A path with what a layer records of it. Times are not recorded: every entry gets the image's one time stamp.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Path without a leading slash.
    pub path: String,
    /// Permission bits, set-id and sticky included.
    pub mode: u32,
    /// Owner.
    pub uid: u64,
    /// Group.
    pub gid: u64,
    /// Extended attributes that belong to the content, such as `security.capability`, in the order of their names.
    pub xattrs: Vec<(String, Vec<u8>)>,
    /// What it is.
    pub kind: Kind,
}

/// What an entry is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// A directory.
    Dir,
    /// A symbolic link and its target.
    Symlink(String),
    /// A device, pipe or socket: can be read, but not written to a layer.
    Special,
    /// A regular file: where its content is now, its size, and (device, inode) when it has several names.
    File {
        /// Where the content is.
        source: PathBuf,
        /// Size in bytes.
        size: u64,
        /// Identity of a file with several names.
        linked: Option<(u64, u64)>,
    },
}

impl Entry {
    /// Whether it is a directory.
    #[must_use]
    pub fn is_dir(&self) -> bool {
        self.kind == Kind::Dir
    }
}

/// All directories above `path`, outermost first.
pub fn parents(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('/').map(|(at, _)| &path[..at])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parents_are_outermost_first() {
        assert_eq!(parents("a/b/c").collect::<Vec<_>>(), ["a", "a/b"]);
        assert_eq!(parents("a").count(), 0);
    }
}
