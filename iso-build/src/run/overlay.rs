// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What overlayfs notes for itself in its directory of changes, and what must not go along when that becomes a file system
//! of its own: handles of files below, which are other ones on every disk. What says how to read the changes (opaque
//! directories) stays.

use std::fs;
use std::io;
use std::path::Path;

use rustix::io::Errno;

/// Attributes that mean nothing elsewhere.
const NOTES: [&str; 4] =
    ["trusted.overlay.origin", "trusted.overlay.impure", "trusted.overlay.nlink", "trusted.overlay.uuid"];

/// Removes the notes from `path` and everything below.
pub fn forget(path: &Path) -> io::Result<()> {
    forget_named(path, &NOTES)
}

fn forget_named(path: &Path, names: &[&str]) -> io::Result<()> {
    for name in names {
        match rustix::fs::lremovexattr(path, *name) {
            Ok(()) | Err(Errno::NODATA | Errno::OPNOTSUPP) => {}
            Err(error) => return Err(error.into()),
        }
    }
    if fs::symlink_metadata(path)?.is_dir() {
        for entry in fs::read_dir(path)? {
            forget_named(&entry?.path(), names)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use rustix::fs::{XattrFlags, lgetxattr, lsetxattr};

    use super::*;

    #[test]
    fn what_is_named_goes_and_the_rest_stays() {
        let dir = tempfile::tempdir_in(env!("CARGO_MANIFEST_DIR")).unwrap();
        let file = dir.path().join("below/file");
        fs::create_dir(dir.path().join("below")).unwrap();
        fs::write(&file, "x").unwrap();
        // Only root has trusted attributes.
        for name in ["user.origin", "user.opaque"] {
            lsetxattr(&file, name, b"y", XattrFlags::empty()).unwrap();
        }
        forget_named(dir.path(), &["user.origin"]).unwrap();
        let value = |name: &str| lgetxattr(&file, name, &mut [0_u8; 8]);
        assert_eq!(value("user.origin"), Err(Errno::NODATA));
        assert_eq!(value("user.opaque"), Ok(1));
        assert!(NOTES.iter().all(|name| name.starts_with("trusted.overlay.") && !name.ends_with("opaque")));
    }
}
