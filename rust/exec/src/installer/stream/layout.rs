// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! An OCI layout (image-spec: image-layout.md) whose layers are named pipes: manifest and configuration are files, and who
//! opens a layer waits until somebody writes it. What is written does not belong here.

use super::origin::{Broken, PIPE, TICK};
use crate::error::{ExecError, RunError};
use crate::files;
use crate::oci::{REF_NAME, blob_name, digest_of, json as parse};
use crate::runner::{Watch, ready};
use oci_spec::image::{Descriptor, ImageManifest};
use rustix::event::PollFlags;
use rustix::fs::{CWD, FileType, Mode, OFlags, mknodat, open};
use rustix::io::Errno;
use rustix::pipe::{SpliceFlags, fcntl_setpipe_size, splice};
use serde_json::json;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

/// Where layouts say which version they have.
const VERSION: (&str, &str) = ("oci-layout", r#"{"imageLayoutVersion":"1.0.0"}"#);

/// A layer as a pipe.
pub struct Layer {
    /// Of the compressed bytes.
    pub digest: String,
    /// Their number.
    pub size: u64,
    path: PathBuf,
}

/// The descriptor of the configuration in a manifest.
pub fn config_of(manifest: &[u8]) -> Result<Descriptor, ExecError> {
    Ok(parse::<ImageManifest>(manifest, "the manifest")?.config().clone())
}

/// Makes the layout at `dir` anew, and tells its layers in the manifest's order.
pub fn make(dir: &Path, tag: &str, manifest: &[u8], config: &[u8]) -> Result<Vec<Layer>, ExecError> {
    let shown = dir.display();
    files::remove(dir).map_err(ExecError::io(format!("removing {shown}")))?;
    let parsed: ImageManifest = parse(manifest, "the manifest")?;
    let digest = digest_of(manifest);
    let kind = parsed.media_type().clone().unwrap_or(oci_spec::image::MediaType::ImageManifest);
    let named = json!({"mediaType": kind, "digest": digest, "size": manifest.len(),
        "annotations": {REF_NAME: tag}});
    let index = json!({"schemaVersion": 2, "manifests": [named]}).to_string();
    for (name, content) in [
        (VERSION.0.to_owned(), VERSION.1.as_bytes()),
        ("index.json".into(), index.as_bytes()),
        (blob_name(&digest), manifest),
        (blob_name(parsed.config().digest().as_ref()), config),
    ] {
        files::write_with_parents(&dir.join(name), content, 0o600)?;
    }
    let mut layers: Vec<Layer> = Vec::new();
    for layer in parsed.layers() {
        let digest = layer.digest().to_string();
        // An empty layer may be there several times.
        if layers.iter().all(|other| other.digest != digest) {
            layers.push(Layer { path: dir.join(blob_name(&digest)), digest, size: layer.size() });
        }
    }
    layers.iter().try_for_each(Layer::pipe)?;
    Ok(layers)
}

impl Layer {
    fn pipe(&self) -> Result<(), ExecError> {
        let made = mknodat(CWD, &self.path, FileType::Fifo, Mode::RUSR | Mode::WUSR, 0);
        made.map_err(|error| ExecError::io(format!("making the pipe {}", self.path.display()))(error.into()))
    }

    /// The pipe's end to write into, when somebody waits at the other one (fifo(7)).
    pub fn asked(&self) -> Result<Option<Feed>, ExecError> {
        match open(&self.path, OFlags::WRONLY | OFlags::NONBLOCK | OFlags::CLOEXEC, Mode::empty()) {
            Ok(pipe) => {
                // A kernel may allow less.
                fcntl_setpipe_size(&pipe, PIPE).ok();
                Ok(Some(Feed(File::from(pipe))))
            }
            Err(Errno::NXIO) => Ok(None),
            Err(error) => Err(ExecError::io(format!("opening the pipe {}", self.path.display()))(error.into())),
        }
    }

    /// Another pipe for who asks next: the one before is still open at its reader, who must not get the layer twice.
    pub fn renew(&self) -> Result<(), ExecError> {
        fs::remove_file(&self.path).map_err(ExecError::io(format!("removing the pipe {}", self.path.display())))?;
        self.pipe()
    }
}

/// The end of a pipe to write into.
pub struct Feed(File);

impl Feed {
    /// Moves some bytes from another pipe, as fast as somebody reads here: how many, 0 at the other one's end. They are
    /// not copied (splice(2)).
    pub fn take(&mut self, from: &File, watch: &Watch) -> Result<usize, Broken> {
        let failed = |error: io::Error| RunError::Spawn { command: "the pipe of a layer".into(), source: error };
        loop {
            if watch.stopped() {
                return Err(RunError::Stopped { command: "the download".into() }.into());
            }
            match splice(from, None, &self.0, None, PIPE, SpliceFlags::NONBLOCK | SpliceFlags::MOVE) {
                Ok(count) => return Ok(count),
                Err(Errno::PIPE) => return Err(Broken::Reader),
                Err(Errno::INTR) => {}
                // There is something to read, so it is this end that is full.
                Err(Errno::AGAIN) => drop(ready(&self.0, PollFlags::OUT, TICK).map_err(failed)?),
                Err(error) => return Err(failed(error.into()).into()),
            }
        }
    }
}
