// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! One layer: blob -> decompressed, filtered tar (`filter.rs`) -> `ostree commit` -> a commit.
//!
//! ostree-ext's own `write_tar` does the same, and real bootc with it, but hands every 8 KiB from
//! thread to thread: more than half of an installation's changes of process, which are dear in a
//! virtual machine without KVM. The trees are the same, and so is how a failure is told.

use crate::{filter, merge};
use anyhow::{Context as _, Result, anyhow, bail};
use ostree_ext::containers_image_proxy::Error as ProxyError;
use ostree_ext::oci_spec::image::MediaType;
use ostree_ext::ostree;
use std::future::Future;
use std::io::{BufReader, BufWriter, Read};
use std::process::{Command, Stdio};
use tokio::io::AsyncRead;
use tokio_util::io::SyncIoBridge;

const CHUNK: usize = 1 << 20;

/// Import one layer; `driver` is the proxy's side of the same transfer.
pub async fn import(
    repo: &ostree::Repo,
    blob: impl AsyncRead + Send + Unpin + 'static,
    driver: impl Future<Output = Result<(), ProxyError>>,
    media_type: &MediaType,
    refname: &str,
) -> Result<String> {
    let media_type = media_type.clone();
    let blob = SyncIoBridge::new(blob);
    let committer = committer(repo, refname);
    let worker = tokio::task::spawn_blocking(move || commit(committer, blob, &media_type));
    let (worker, driver) = tokio::join!(worker, driver);
    let worker = worker.context("Waiting for the layer's reader")?;
    let driver = driver.map_err(crate::pull::proxied);
    // A failed importer closes the pipe, which makes the proxy fail too; only one of the two
    // errors is the cause.
    match (worker, driver) {
        (Ok(commit), Ok(())) => Ok(commit),
        (Ok(_), Err(d)) => Err(d),
        (Err(w), Ok(())) => Err(w),
        (Err(w), Err(d)) => {
            let text = d.root_cause().to_string();
            if text.ends_with("broken pipe") {
                return Err(w);
            }
            Err(w.context(format!("proxy failure: {text} and client error")))
        }
    }
}

/// ostree's own importer, as ostree-ext runs it: a tar on its standard input becomes a commit.
fn committer(repo: &ostree::Repo, refname: &str) -> Command {
    let repo = format!("--repo=/proc/{}/fd/{}", std::process::id(), repo.dfd());
    let version = format!("--add-metadata-string=ostree.importer.version={}", merge::importer());
    let tree = ["--no-bindings", "--tar-autocreate-parents", "--tree=tar=/proc/self/fd/0", "--branch", refname];
    let mut command = Command::new("ostree");
    command.args(["commit", &repo, &version]).args(tree);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// Never ends before `ostree commit` has: it keeps the target busy.
fn commit(mut committer: Command, blob: impl Read + Send + 'static, media_type: &MediaType) -> Result<String> {
    let mut blob = decompressor(blob, media_type)?;
    let mut child = committer.spawn().context("Starting ostree commit")?;
    let mut stdin = child.stdin.take().expect("it was asked for");
    // Each time that a pipe is full or empty, the processor changes hands twice. Where it may not grow, all is only slower.
    let _ = rustix::pipe::fcntl_setpipe_size(&stdin, CHUNK);
    let filtered = filter::rewrite(&mut blob, BufWriter::with_capacity(CHUNK, &mut stdin))
        // The proxy must never see its pipe closed early, and the end of the blob has its checksum.
        .and_then(|()| Ok(std::io::copy(&mut blob, &mut std::io::sink())?));
    // A pipe that broke is ostree's end, and what ostree says is the cause.
    let stream_failed = filtered.as_ref().is_err_and(|e| !broken_pipe(e));
    if stream_failed {
        // Half a stream must not become a commit: killed before it sees the end of its input.
        child.kill().context("Stopping ostree commit")?;
    }
    drop(stdin);
    let out = child.wait_with_output().context("Waiting for ostree commit")?;
    let done = if out.status.success() || stream_failed {
        filtered.map(|_| String::from_utf8_lossy(&out.stdout).trim().to_owned()).context("Filtering tar stream")
    } else {
        Err(anyhow!("Failed to commit tar: {:?}", out.status))
    };
    done.context("Processing tar").with_context(|| String::from_utf8_lossy(&out.stderr).trim().to_owned())
}

fn broken_pipe(e: &anyhow::Error) -> bool {
    e.root_cause().downcast_ref::<std::io::Error>().is_some_and(|e| e.kind() == std::io::ErrorKind::BrokenPipe)
}

fn decompressor(src: impl Read + Send + 'static, media_type: &MediaType) -> Result<Box<dyn Read + Send>> {
    let name = media_type.to_string();
    Ok(if name.ends_with("+gzip") || name.ends_with(".gzip") {
        let src = BufReader::with_capacity(CHUNK, src);
        Box::new(flate2::bufread::GzDecoder::new(src))
    } else if name.ends_with("+zstd") {
        Box::new(zstd::stream::read::Decoder::new(src)?)
    } else if name.ends_with(".tar") {
        Box::new(src)
    } else {
        bail!("Unhandled layer type: {name}")
    })
}
