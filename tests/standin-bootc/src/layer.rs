// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! One layer: blob -> decompressed, repaired tar -> ostree-ext's importer -> a commit.
//!
//! The repair: ostree-ext 0.15 moves `/etc` to `/usr/etc` in the tar header but copies extended
//! (PAX) `path` records as they are, and those win. Entries with long or non-ASCII names (Debian's
//! CA certificates) would land in the wrong place, so such records are rewritten into plain names.

use anyhow::{Context as _, Result, bail};
use bytes::Bytes;
use ostree_ext::containers_image_proxy::Error as ProxyError;
use ostree_ext::oci_spec::image::MediaType;
use ostree_ext::ostree;
use ostree_ext::tar::{WriteTarOptions, write_tar};
use std::future::Future;
use std::io::{Error, ErrorKind, Read, Write};
use tokio::io::AsyncRead;
use tokio::sync::mpsc::{Sender, channel};
use tokio_stream::wrappers::ReceiverStream;
use tokio_util::io::{StreamReader, SyncIoBridge};

const CHUNK: usize = 256 * 1024;

/// Import one layer; `driver` is the proxy's side of the same transfer.
pub async fn import(
    repo: &ostree::Repo,
    blob: impl AsyncRead + Send + Unpin + 'static,
    driver: impl Future<Output = Result<(), ProxyError>>,
    media_type: &MediaType,
    refname: &str,
) -> Result<String> {
    let (tx, rx) = channel(8);
    let media_type = media_type.clone();
    let blob = SyncIoBridge::new(blob);
    let repairer = tokio::task::spawn_blocking(move || repair(blob, &media_type, tx));

    let mut opts = WriteTarOptions::default();
    // A plain image is meant for composefs, so any top-level directory may hold content, and
    // libostree has copied /var into the stateroot by itself since 2024.3.
    opts.allow_nonusr = true;
    opts.retain_var = ostree::check_version(2024, 3);
    let stream = StreamReader::new(ReceiverStream::new(rx));
    let worker = write_tar(repo, stream, MediaType::ImageLayer, refname, Some(opts));

    let (worker, driver) = tokio::join!(worker, driver);
    let driver = driver.map_err(crate::pull::proxied);
    // A failed importer closes the pipe, which makes the proxy fail too; only one of the two
    // errors is the cause.
    let written = match (worker, driver) {
        (Ok(w), Ok(())) => w,
        (Ok(_), Err(d)) => return Err(d),
        (Err(w), Ok(())) => return Err(w),
        (Err(w), Err(d)) => {
            let text = d.root_cause().to_string();
            if text.ends_with("broken pipe") {
                return Err(w);
            }
            return Err(w.context(format!("proxy failure: {text} and client error")));
        }
    };
    repairer.await.context("Waiting for the layer's reader")??;
    Ok(written.commit)
}

struct ChunkWriter(Sender<std::io::Result<Bytes>>);

impl Write for ChunkWriter {
    fn write(&mut self, buf: &[u8]) -> std::io::Result<usize> {
        let sent = self.0.blocking_send(Ok(Bytes::copy_from_slice(buf)));
        sent.map_err(|_| Error::from(ErrorKind::BrokenPipe))?;
        Ok(buf.len())
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

fn repair(blob: impl Read + Send + 'static, media_type: &MediaType, tx: Sender<std::io::Result<Bytes>>) -> Result<()> {
    let mut src = decompressor(blob, media_type)?;
    let out = std::io::BufWriter::with_capacity(CHUNK, ChunkWriter(tx.clone()));
    if let Err(e) = rewrite(&mut src, out) {
        // Hand the cause to the importer, which reports it as its own read error. Decompressors
        // word the end of a truncated stream differently; bootc's says what the kind says.
        let kind = e.downcast_ref::<Error>().map_or(ErrorKind::Other, Error::kind);
        let cause = match kind {
            ErrorKind::UnexpectedEof => Error::from(kind),
            _ => Error::new(kind, e.root_cause().to_string()),
        };
        let _ = tx.blocking_send(Err(cause));
        return Err(e);
    }
    // The proxy must never see its pipe closed early.
    std::io::copy(&mut src, &mut std::io::sink())?;
    Ok(())
}

fn rewrite(src: &mut dyn Read, out: impl Write) -> Result<()> {
    let mut dest = tar::Builder::new(out);
    for entry in tar::Archive::new(src).entries()? {
        let mut entry = entry?;
        let path = entry.path()?.into_owned();
        let mut header = entry.header().clone();
        if let Some(records) = entry.pax_extensions()? {
            let mut kept = Vec::new();
            for r in records {
                let r = r?;
                if !matches!(r.key()?, "path" | "linkpath" | "size") {
                    kept.push((r.key()?.to_owned(), r.value_bytes().to_vec()));
                }
            }
            if !kept.is_empty() {
                let kept = kept.iter().map(|(k, v)| (k.as_str(), v.as_slice()));
                dest.append_pax_extensions(kept)?;
            }
        }
        if header.entry_type().is_symlink() || header.entry_type().is_hard_link() {
            let Some(link) = entry.link_name()? else {
                bail!("Invalid link");
            };
            dest.append_link(&mut header, &path, &*link)?;
        } else {
            header.set_size(entry.size());
            dest.append_data(&mut header, &path, &mut entry)?;
        }
    }
    dest.into_inner()?.flush()?;
    Ok(())
}

fn decompressor(src: impl Read + Send + 'static, media_type: &MediaType) -> Result<Box<dyn Read + Send>> {
    let name = media_type.to_string();
    Ok(if name.ends_with("+gzip") || name.ends_with(".gzip") {
        let src = std::io::BufReader::with_capacity(CHUNK, src);
        Box::new(flate2::bufread::GzDecoder::new(src))
    } else if name.ends_with("+zstd") {
        Box::new(zstd::stream::read::Decoder::new(src)?)
    } else if name.ends_with(".tar") {
        Box::new(src)
    } else {
        bail!("Unhandled layer type: {name}")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A PAX `path` record must not survive: it would undo the move of /etc to /usr/etc.
    #[test]
    fn pax_paths_become_plain_names() {
        let long = format!("etc/ssl/certs/F\u{151}_{}.pem", "x".repeat(120));
        let mut b = tar::Builder::new(Vec::new());
        let records = [("path", long.as_bytes()), ("SCHILY.xattr.user.a", b"\0\xff".as_slice())];
        b.append_pax_extensions(records).unwrap();
        let mut h = tar::Header::new_gnu();
        h.set_size(4);
        h.set_mode(0o644);
        b.append_data(&mut h, "etc/short", &b"cert"[..]).unwrap();
        let src = b.into_inner().unwrap();

        let mut out = Vec::new();
        rewrite(&mut src.as_slice(), &mut out).unwrap();
        let mut ar = tar::Archive::new(out.as_slice());
        let mut entries = ar.entries().unwrap();
        let mut e = entries.next().unwrap().unwrap();
        assert_eq!(e.path().unwrap().to_str().unwrap(), long);
        let keys: Vec<_> = e.pax_extensions().unwrap().unwrap().map(|r| r.unwrap().key().unwrap().to_owned()).collect();
        assert_eq!(keys, ["SCHILY.xattr.user.a"]);
        let mut text = String::new();
        e.read_to_string(&mut text).unwrap();
        assert_eq!(text, "cert");
        assert!(entries.next().is_none());
    }
}
