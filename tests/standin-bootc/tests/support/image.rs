// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Tiny OCI images: enough of one to be refused, or to be deployed and look bootable.

use flate2::{Compression, write::GzEncoder};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// The kernel version of the bootable image.
pub const KVER: &str = "6.99.0-test";

/// An OCI layout with one tagged image.
pub struct Image {
    /// The layout's directory.
    pub dir: PathBuf,
    /// Digest of the manifest.
    pub digest: String,
    /// The manifest's bytes.
    pub manifest: Vec<u8>,
    /// Digest of the first layer.
    pub layer: String,
}

/// What is put into a layer.
#[derive(Clone)]
pub enum Entry {
    Dir(&'static str),
    File(&'static str, &'static [u8]),
    /// A file that can be executed.
    Program(&'static str, Vec<u8>),
    Link(&'static str, &'static str),
    /// A file whose name is only in an extended (PAX) record, as GNU tar writes long names.
    PaxFile(String, &'static [u8]),
}

/// `sha256:...` of `data`.
pub fn digest(data: &[u8]) -> String {
    let hex: String = Sha256::digest(data).iter().map(|b| format!("{b:02x}")).collect();
    format!("sha256:{hex}")
}

fn layer(entries: &[Entry]) -> (Vec<u8>, String) {
    let mut b = tar::Builder::new(Vec::new());
    for e in entries {
        let mut h = tar::Header::new_ustar();
        h.set_mtime(0);
        h.set_mode(0o755);
        h.set_size(0);
        match e {
            Entry::Dir(p) => {
                h.set_entry_type(tar::EntryType::Directory);
                b.append_data(&mut h, p, &[][..]).unwrap();
            }
            Entry::File(p, data) => {
                h.set_mode(0o644);
                h.set_size(data.len() as u64);
                b.append_data(&mut h, p, *data).unwrap();
            }
            Entry::Program(p, data) => {
                h.set_size(data.len() as u64);
                b.append_data(&mut h, p, &data[..]).unwrap();
            }
            Entry::Link(p, to) => {
                h.set_entry_type(tar::EntryType::Symlink);
                b.append_link(&mut h, p, to).unwrap();
            }
            Entry::PaxFile(p, data) => {
                b.append_pax_extensions([("path", p.as_bytes())]).unwrap();
                h.set_mode(0o644);
                h.set_size(data.len() as u64);
                b.append_data(&mut h, "etc/placeholder", *data).unwrap();
            }
        }
    }
    let plain = b.into_inner().unwrap();
    let mut gz = GzEncoder::new(Vec::new(), Compression::fast());
    gz.write_all(&plain).unwrap();
    (gz.finish().unwrap(), digest(&plain))
}

/// Write a layout at `dir` with the tag `latest`.
pub fn write(dir: &Path, arch: &str, labels: Value, layers: &[&[Entry]]) -> Image {
    write_with_history(dir, arch, labels, layers, true)
}

/// The same, with or without the optional `history`.
pub fn write_with_history(dir: &Path, arch: &str, labels: Value, layers: &[&[Entry]], history: bool) -> Image {
    let blobs = dir.join("blobs/sha256");
    std::fs::create_dir_all(&blobs).unwrap();
    let put = |data: &[u8]| {
        let d = digest(data);
        std::fs::write(blobs.join(&d[7..]), data).unwrap();
        d
    };
    let (mut descs, mut diff_ids) = (Vec::new(), Vec::new());
    for entries in layers {
        let (gz, diff_id) = layer(entries);
        let d = put(&gz);
        diff_ids.push(diff_id);
        descs.push(json!({"mediaType": "application/vnd.oci.image.layer.v1.tar+gzip", "digest": d, "size": gz.len()}));
    }
    let mut config = json!({
        "architecture": arch, "os": "linux", "created": "2026-01-02T03:04:05Z",
        "config": {"Labels": labels},
        "rootfs": {"type": "layers", "diff_ids": diff_ids},
    });
    if history {
        config["history"] = diff_ids.iter().map(|_| json!({"created_by": "test"})).collect();
    }
    let config = config.to_string();
    let config_digest = put(config.as_bytes());
    let manifest = json!({
        "schemaVersion": 2,
        "mediaType": "application/vnd.oci.image.manifest.v1+json",
        "config": {"mediaType": "application/vnd.oci.image.config.v1+json", "digest": config_digest, "size": config.len()},
        "layers": descs,
    })
    .to_string()
    .into_bytes();
    let digest = put(&manifest);
    let index = json!({
        "schemaVersion": 2,
        "manifests": [{"mediaType": "application/vnd.oci.image.manifest.v1+json", "digest": digest, "size": manifest.len(),
                       "annotations": {"org.opencontainers.image.ref.name": "latest"}}],
    });
    std::fs::write(dir.join("index.json"), index.to_string()).unwrap();
    std::fs::write(dir.join("oci-layout"), r#"{"imageLayoutVersion":"1.0.0"}"#).unwrap();
    let layer = descs[0]["digest"].as_str().unwrap().to_owned();
    Image { dir: dir.to_owned(), digest, manifest, layer }
}

/// An image with the right label and no kernel.
pub fn small(dir: &Path, arch: &str) -> Image {
    let noise: &'static [u8] =
        Box::leak((0..200_000u32).map(|i| (i.wrapping_mul(2_654_435_761) >> 13) as u8).collect());
    write(
        dir,
        arch,
        json!({"containers.bootc": "1"}),
        &[&[Entry::Dir("usr/"), Entry::Dir("usr/lib/"), Entry::File("usr/lib/noise", noise)]],
    )
}

/// An image of the shape that boots; two layers, the second one removes and adds.
pub fn bootable(dir: &Path, composefs: bool) -> Image {
    bootable_version(dir, composefs, "1.0", b"kargs = [\"quiet\", \"splash\"]\n")
}

/// The same with a version and the kernel arguments of one drop-in.
pub fn bootable_version(dir: &Path, composefs: bool, version: &str, kargs: &'static [u8]) -> Image {
    bootable_with(dir, composefs, version, kargs, &[])
}

/// The same with more in its second layer.
pub fn bootable_with(dir: &Path, composefs: bool, version: &str, kargs: &'static [u8], more: &[Entry]) -> Image {
    use Entry::{Dir, File, Link, PaxFile};
    let conf: &[u8] = if composefs {
        b"[composefs]\nenabled = yes\n[sysroot]\nreadonly = true\n"
    } else {
        b"[sysroot]\nreadonly = true\n"
    };
    let base = [
        Dir("usr/"),
        Dir("usr/bin/"),
        File("usr/bin/tool", b"#!/bin/sh\n"),
        Dir("usr/lib/"),
        File("usr/lib/os-release", b"NAME=\"Test OS\"\nPRETTY_NAME=\"Test OS 1\"\nID=test\nVERSION_ID=1\n"),
        Dir("usr/lib/modules/"),
        Dir("usr/lib/modules/6.99.0-test/"),
        File("usr/lib/modules/6.99.0-test/vmlinuz", b"not a kernel"),
        File("usr/lib/modules/6.99.0-test/initramfs.img", b"not an initramfs"),
        Dir("usr/lib/ostree/"),
        File("usr/lib/ostree/prepare-root.conf", conf),
        Dir("usr/lib/bootc/"),
        Dir("usr/lib/bootc/kargs.d/"),
        File("usr/lib/bootc/kargs.d/20-b.toml", kargs),
        File("usr/lib/bootc/kargs.d/10-a.toml", b"kargs = [\"console=tty0\"]\nmatch-architectures = [\"x86_64\"]\n"),
        File("usr/lib/bootc/kargs.d/30-c.toml", b"kargs = [\"wrong\"]\nmatch-architectures = [\"s390x\"]\n"),
        File("usr/lib/removed", b"gone in the second layer"),
        Dir("etc/"),
        File("etc/fstab", b"# from the image\n"),
        Link("etc/os-release", "../usr/lib/os-release"),
        Dir("etc/ssl/"),
        Dir("etc/ssl/certs/"),
        PaxFile(format!("etc/ssl/certs/F\u{151}_{}.pem", "n".repeat(120)), b"cert"),
        Dir("var/"),
        Dir("var/home/"),
        File("var/marker", b"in var"),
        Dir("sysroot/"),
        Link("ostree", "sysroot/ostree"),
        Dir("boot/"),
        Dir("proc/"),
        Dir("sys/"),
        Dir("dev/"),
        Dir("run/"),
        Dir("tmp/"),
        Link("root", "var/roothome"),
        Link("bin", "usr/bin"),
        Link("sbin", "usr/sbin"),
        Link("lib", "usr/lib"),
        Link("lib64", "usr/lib64"),
    ];
    let removed = File("usr/lib/.wh.removed", b"");
    let mut top = vec![Dir("usr/"), Dir("usr/lib/"), removed, File("usr/lib/added", b"second layer")];
    top.extend(more.iter().cloned());
    let labels = json!({"containers.bootc": "1", "org.opencontainers.image.version": version});
    write(dir, "amd64", labels, &[&base, &top])
}
