// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The files of an OCI image layout, in a directory or in a tar archive of one (`oci-archive:`). An archive is read where it
//! lies: unpacking it to look at it would take as much room as the image. What is in the files is the parent's part.

use crate::error::ExecError;
use std::collections::HashMap;
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

/// A layout's files by their names (`index.json`, `blobs/sha256/...`).
pub enum Files {
    /// `oci:`.
    Directory(PathBuf),
    /// `oci-archive:`: where each file begins, and its size.
    Archive(PathBuf, HashMap<String, (u64, u64)>),
}

impl Files {
    /// What is at `path`: a directory or an archive.
    pub fn open(path: &Path) -> Result<Files, ExecError> {
        if !path.is_file() {
            return Ok(Files::Directory(path.into()));
        }
        let what = || ExecError::io(format!("reading the archive {}", path.display()));
        let mut archive = tar::Archive::new(File::open(path).map_err(what())?);
        let mut places = HashMap::new();
        for entry in archive.entries_with_seek().map_err(what())? {
            let entry = entry.map_err(what())?;
            let name = entry.path().map_err(what())?.to_string_lossy().trim_start_matches("./").to_owned();
            places.insert(name, (entry.raw_file_position(), entry.size()));
        }
        Ok(Files::Archive(path.into(), places))
    }

    /// The file `name` for reading from its start.
    pub fn reader(&self, name: &str) -> io::Result<Box<dyn Read>> {
        match self {
            Files::Directory(dir) => Ok(Box::new(File::open(dir.join(name))?)),
            Files::Archive(path, places) => {
                let (start, size) = places.get(name).ok_or(io::ErrorKind::NotFound)?;
                let mut file = File::open(path)?;
                file.seek(SeekFrom::Start(*start))?;
                Ok(Box::new(file.take(*size)))
            }
        }
    }

    /// The whole file `name`.
    pub fn read(&self, name: &str) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        self.reader(name)?.read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    /// `name` with its place, for messages.
    pub fn shown(&self, name: &str) -> String {
        match self {
            Files::Directory(path) | Files::Archive(path, _) => path.join(name).display().to_string(),
        }
    }
}
