// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! How long an installation takes against what it is made of: unpacking the same layers with tar (the floor), bootc's bare
//! command, and the whole install step, for layers in each compression, from a squashfs and from a registry on loopback.
//! `make bench` prepares the images, runs this inside forky's build root and prints the table. It asserts no times: those
//! belong to a machine.

mod support;

use flate2::{Compression, read::GzDecoder, write::GzEncoder};
use registry_fixtures::{Options, Real, digest};
use serde_json::{Value, json};
use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;
use support::{Disk, ROOT, TARGET, done, image, need, run};

/// What layers are compressed with, and the end of their media type.
const FORMATS: [(&str, &str); 3] = [("zstd", "+zstd"), ("gzip", "+gzip"), ("none", "")];
/// Runs of everything; the fastest counts, as what disturbs makes it only slower.
const RUNS: usize = 2;
/// The image's compression in its profile.
const ZSTD_LEVEL: i32 = 3;

fn prepared(format: &str) -> PathBuf {
    PathBuf::from(need("BENCH")).join(format)
}

/// Outside of the build root: a layout for each format, to be made a squashfs of.
#[test]
#[ignore = "needs an image: run it with `make bench`"]
fn prepare() {
    for (format, ending) in FORMATS {
        recompress(&image(), &prepared(format), format, ending);
    }
}

#[test]
#[ignore = "needs root, loop devices and an image: run it with `make bench`"]
fn measure() {
    let registry = Real::start(Options::default());
    let location = registry.location();
    fs::create_dir_all("/etc/containers/registries.conf.d").unwrap();
    let insecure = format!("[[registry]]\nlocation = \"{location}\"\ninsecure = true\n");
    fs::write("/etc/containers/registries.conf.d/bench.conf", insecure).unwrap();
    let disk = Disk::new(6144);
    let mut rows = Vec::new();
    for (format, _) in FORMATS {
        let medium = disk.dir.path().join(format);
        fs::create_dir(&medium).unwrap();
        let squashfs = format!("{}.squashfs", prepared(format).display());
        done(&["mount", "-t", "squashfs", "-o", "loop,ro", &squashfs, medium.to_str().unwrap()]);
        registry.push_as(&medium, "latest", &format!("{format}:latest"));
        let bytes: u64 = layers(&medium).iter().map(|(_, path)| fs::metadata(path).unwrap().len()).sum();
        let floor = fastest(|| timed(&disk, || unpack(&medium)));
        for source in [format!("oci:{}:latest", medium.display()), format!("docker://{location}/{format}:latest")] {
            let bare = fastest(|| timed(&disk, || bootc(&source)));
            let ours = fastest(|| timed(&disk, || whole(&disk, &source, &location)));
            let over = (ours / bare - 1.0) * 100.0;
            let from = source.split(':').next().unwrap_or_default();
            rows.push(format!(
                "| {format} | {} | {from} | {floor:.1} | {bare:.1} | {ours:.1} | {over:+.1} % |",
                bytes / 1_000_000
            ));
        }
        done(&["umount", medium.to_str().unwrap()]);
    }
    let head =
        "| layers | MB | from | tar, s | bootc, s | install step, s | over bootc |\n|---|---|---|---|---|---|---|";
    eprintln!("\n{head}\n{}", rows.join("\n"));
}

fn fastest(mut measured: impl FnMut() -> f64) -> f64 {
    (0..RUNS).map(|_| measured()).fold(f64::INFINITY, f64::min)
}

/// Seconds for something on a fresh file system, until all of it is on the disk. What was read before is read again.
fn timed(disk: &Disk, work: impl FnOnce()) -> f64 {
    for at in [format!("{TARGET}/sysroot"), TARGET.to_owned(), ROOT.to_owned()] {
        run(&["umount", "-R", &at]);
    }
    disk.format();
    done(&["sync"]);
    fs::write("/proc/sys/vm/drop_caches", "3").unwrap();
    let started = Instant::now();
    work();
    done(&["sync"]);
    started.elapsed().as_secs_f64()
}

fn unpack(layout: &Path) {
    for (kind, path) in layers(layout) {
        let mut tar = Command::new("tar").args(["-x", "-C", ROOT]).stdin(Stdio::piped()).spawn().unwrap();
        let mut layer = opened(&kind, &path);
        std::io::copy(&mut layer, tar.stdin.as_mut().unwrap()).unwrap();
        assert!(tar.wait().unwrap().success());
    }
}

fn bootc(source: &str) {
    let bootc = need("BOOTC");
    let target = ["--source-imgref", source, "--target-imgref", "r.example/p:1", ROOT];
    let command =
        ["unshare", "-m", "--", &bootc, "install", "to-filesystem", "--skip-finalize", "--bootloader", "none"];
    done(&[&command[..], &target[..]].concat());
}

fn whole(disk: &Disk, source: &str, location: &str) {
    let rest = format!("registries: [{{location: '{location}', insecure: true}}]");
    disk.installs_by(&disk.config_for(source, "r.example/p:1", &need("BOOTC"), "", &rest));
}

/// Media type and file of each layer of the tag `latest`.
fn layers(layout: &Path) -> Vec<(String, PathBuf)> {
    let manifest = blob(layout, &json_of(&layout.join("index.json"))["manifests"][0]);
    let layers = json_of(&manifest)["layers"].as_array().unwrap().clone();
    layers.iter().map(|layer| (layer["mediaType"].as_str().unwrap().to_owned(), blob(layout, layer))).collect()
}

fn opened(kind: &str, path: &Path) -> Box<dyn Read> {
    let file = fs::File::open(path).unwrap();
    match kind.rsplit('+').next() {
        Some("zstd") => Box::new(zstd::Decoder::new(file).unwrap()),
        Some("gzip") => Box::new(GzDecoder::new(file)),
        _ => Box::new(file),
    }
}

/// The image at `from` with its layers in another compression, as a layout at `to`.
fn recompress(from: &Path, to: &Path, format: &str, ending: &str) {
    fs::remove_dir_all(to).ok();
    fs::create_dir_all(to.join("blobs/sha256")).unwrap();
    let put = |bytes: &[u8]| {
        let digest = digest(bytes);
        fs::write(to.join("blobs").join(digest.replacen(':', "/", 1)), bytes).unwrap();
        (digest, bytes.len())
    };
    let mut index = json_of(&from.join("index.json"));
    let mut manifest = json_of(&blob(from, &index["manifests"][0]));
    for (layer, (kind, path)) in manifest["layers"].as_array_mut().unwrap().iter_mut().zip(layers(from)) {
        let mut plain = Vec::new();
        opened(&kind, &path).read_to_end(&mut plain).unwrap();
        let (digest, size) = put(&packed(&plain, format));
        *layer = json!({"mediaType": format!("application/vnd.oci.image.layer.v1.tar{ending}"), "digest": digest, "size": size});
    }
    put(&fs::read(blob(from, &manifest["config"])).unwrap());
    let (digest, size) = put(manifest.to_string().as_bytes());
    index["manifests"][0]["digest"] = json!(digest);
    index["manifests"][0]["size"] = json!(size);
    fs::write(to.join("index.json"), index.to_string()).unwrap();
    fs::copy(from.join("oci-layout"), to.join("oci-layout")).unwrap();
}

fn packed(plain: &[u8], format: &str) -> Vec<u8> {
    match format {
        "zstd" => zstd::encode_all(plain, ZSTD_LEVEL).unwrap(),
        "gzip" => {
            let mut gzip = GzEncoder::new(Vec::new(), Compression::default());
            gzip.write_all(plain).unwrap();
            gzip.finish().unwrap()
        }
        _ => plain.to_vec(),
    }
}

fn blob(layout: &Path, descriptor: &Value) -> PathBuf {
    layout.join("blobs").join(descriptor["digest"].as_str().unwrap().replacen(':', "/", 1))
}

fn json_of(path: &Path) -> Value {
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}
