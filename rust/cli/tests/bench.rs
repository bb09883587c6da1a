// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! How long an installation takes against what it is made of: unpacking the same layers with tar (the floor), bootc's bare
//! command, and the whole install step, for layers in each compression and as one single layer, from a squashfs and from a
//! registry on loopback; and for an image as large as one with a desktop. `make bench` prepares the images, runs this inside
//! forky's build root and prints the table (`ONLY=zstd-12,large` some rows). It asserts no times: those belong to a machine.

mod support;

use flate2::{Compression, read::GzDecoder, write::GzEncoder};
use registry_fixtures::{Options, Real, digest};
use serde_json::json;
use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;
use support::{Disk, ROOT, blob, done, image, json_of, manifest, need, take_down};

/// A way to make layers.
struct Format {
    name: &'static str,
    /// End of the media type.
    ending: &'static str,
    /// zstd's or gzip's level.
    level: u32,
    /// All layers become one.
    single: bool,
}

/// The first is what particle-iso makes by default (`iso-build/src/profile/image.rs`).
const FORMATS: [Format; 5] = [
    Format { name: "zstd-12", ending: "+zstd", level: 12, single: false },
    Format { name: "zstd-3", ending: "+zstd", level: 3, single: false },
    Format { name: "zstd-12-single", ending: "+zstd", level: 12, single: true },
    Format { name: "gzip-6", ending: "+gzip", level: 6, single: false },
    Format { name: "none", ending: "", level: 0, single: false },
];
/// Those that are measured from a registry, too.
const PUSHED: [&str; 4] = ["zstd-12", "gzip-6", "none", "large"];
/// Rounds of everything, and for the large image. A round has each once, in turn, so that what changes over time changes all
/// of them; the middle of the rounds' values counts.
const ROUNDS: (usize, usize) = (7, 3);

fn prepared(format: &str) -> PathBuf {
    PathBuf::from(need("BENCH")).join(format)
}

/// Outside of the build root: a layout for each format, to be made a squashfs of.
#[test]
#[ignore = "needs an image: run it with `make bench`"]
fn prepare() {
    for format in FORMATS.iter().filter(|format| is_wanted(format.name)) {
        recompress(&image(), &prepared(format.name), format);
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
    let names = FORMATS.iter().map(|format| format.name).chain(["large"]);
    for name in names.filter(|name| is_wanted(name)) {
        let medium = disk.dir.path().join(name);
        fs::create_dir(&medium).unwrap();
        let squashfs = format!("{}.squashfs", prepared(name).display());
        done(&["mount", "-t", "squashfs", "-o", "loop,ro", &squashfs, medium.to_str().unwrap()]);
        let mut sources = vec![format!("oci:{}:latest", medium.display())];
        if PUSHED.contains(&name) {
            registry.push_as(&medium, "latest", &format!("{name}:latest"));
            sources.push(format!("docker://{location}/{name}:latest"));
        }
        let layers = layers(&medium);
        let bytes: u64 = layers.iter().map(|(_, path)| fs::metadata(path).unwrap().len()).sum();
        for source in sources.into_iter().filter(|source| is_from(source)) {
            let [floor, bare, ours, over] = rounds(
                &disk,
                asked_rounds().unwrap_or(if name == "large" { ROUNDS.1 } else { ROUNDS.0 }),
                [&|| unpack(&medium), &|| bootc(&source), &|| whole(&disk, &source, &location)],
            );
            let from = source.split(':').next().unwrap_or_default();
            let (megabytes, count, percent) = (bytes / 1_000_000, layers.len(), over / bare * 100.0);
            rows.push(format!(
                "| {name} | {count} | {megabytes} | {from} | {floor:.1} | {bare:.1} | {ours:.1} | {over:+.2} s, {percent:+.1} % |"
            ));
            eprintln!("{}", rows[rows.len() - 1]);
        }
        done(&["umount", medium.to_str().unwrap()]);
    }
    let head = "| layers | of them | MB | from | tar, s | bootc, s | install step, s | over bootc |\n\
                |---|---|---|---|---|---|---|---|";
    eprintln!("\n{head}\n{}", rows.join("\n"));
}

/// More rounds than usual, where the machine has other work now and then.
fn asked_rounds() -> Option<usize> {
    std::env::var("ROUNDS").ok()?.parse().ok()
}

/// Whether images from there are measured: `oci`, `docker`, or both.
fn is_from(source: &str) -> bool {
    std::env::var("FROM").map_or(true, |from| from.is_empty() || source.starts_with(&from))
}

fn is_wanted(name: &str) -> bool {
    std::env::var("ONLY").map_or(true, |only| only.is_empty() || only.split(',').any(|wanted| wanted == name))
}

/// The middle of the seconds of each, and of what the last takes more than the one before it in the same round.
fn rounds(disk: &Disk, count: usize, works: [&dyn Fn(); 3]) -> [f64; 4] {
    let mut taken = [(); 4].map(|()| Vec::new());
    for round in 0..count {
        let mut seconds = [0.0; 3];
        // Who comes later in a round finds another state of the machine: every other round goes backwards.
        let mut order = [0, 1, 2];
        if round % 2 == 1 {
            order.reverse();
        }
        for at in order {
            seconds[at] = timed(disk, works[at]);
        }
        let over = seconds[2] - seconds[1];
        taken.iter_mut().zip(seconds.into_iter().chain([over])).for_each(|(all, one)| all.push(one));
    }
    taken.map(|mut all| {
        all.sort_by(f64::total_cmp);
        all[all.len() / 2]
    })
}

/// Seconds for something on a fresh file system, until all of it is on the disk. What was read before is read again.
fn timed(disk: &Disk, work: impl FnOnce()) -> f64 {
    take_down();
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
    let layers = manifest(layout)["layers"].as_array().unwrap().clone();
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

/// The image at `from` with its layers in another form, as a layout at `to`.
fn recompress(from: &Path, to: &Path, format: &Format) {
    fs::remove_dir_all(to).ok();
    fs::create_dir_all(to.join("blobs/sha256")).unwrap();
    let put = |bytes: &[u8]| {
        let digest = digest(bytes);
        fs::write(to.join("blobs").join(digest.replacen(':', "/", 1)), bytes).unwrap();
        (digest, bytes.len())
    };
    let mut index = json_of(&from.join("index.json"));
    let mut manifest = manifest(from);
    let mut plain: Vec<Vec<u8>> = layers(from).iter().map(|(kind, path)| read(opened(kind, path))).collect();
    let mut settings = json_of(&blob(from, &manifest["config"]));
    if format.single {
        plain = vec![one(&plain)];
        settings["rootfs"]["diff_ids"] = json!([digest(&plain[0])]);
        settings["history"] = json!([{"created_by": "bench"}]);
    }
    let described = |kind: &str, bytes: &[u8]| {
        let (digest, size) = put(bytes);
        json!({"mediaType": format!("application/vnd.oci.image.{kind}"), "digest": digest, "size": size})
    };
    let kind = format!("layer.v1.tar{}", format.ending);
    manifest["layers"] = plain.iter().map(|layer| described(&kind, &packed(layer, format))).collect();
    manifest["config"] = described("config.v1+json", settings.to_string().as_bytes());
    let (digest, size) = put(manifest.to_string().as_bytes());
    index["manifests"][0]["digest"] = json!(digest);
    index["manifests"][0]["size"] = json!(size);
    fs::write(to.join("index.json"), index.to_string()).unwrap();
    fs::copy(from.join("oci-layout"), to.join("oci-layout")).unwrap();
}

fn read(mut from: impl Read) -> Vec<u8> {
    let mut bytes = Vec::new();
    from.read_to_end(&mut bytes).unwrap();
    bytes
}

/// The files of all layers in one archive, without the blocks of zeros that end each of them. No layer of the image removes
/// what is in another.
fn one(layers: &[Vec<u8>]) -> Vec<u8> {
    let mut archive = Vec::new();
    for layer in layers {
        let mut end = 0;
        for entry in tar::Archive::new(&layer[..]).entries().unwrap().raw(true) {
            let entry = entry.unwrap();
            assert!(!entry.path_bytes().windows(5).any(|name| name == b"/.wh."), "a layer removes a file");
            end = entry.raw_file_position() + entry.size().next_multiple_of(512);
        }
        archive.extend_from_slice(&layer[..usize::try_from(end).unwrap()]);
    }
    archive.extend_from_slice(&[0; 1024]);
    archive
}

fn packed(plain: &[u8], format: &Format) -> Vec<u8> {
    match format.ending {
        "+zstd" => zstd::encode_all(plain, format.level.try_into().unwrap()).unwrap(),
        "+gzip" => {
            let mut gzip = GzEncoder::new(Vec::new(), Compression::new(format.level));
            gzip.write_all(plain).unwrap();
            gzip.finish().unwrap()
        }
        _ => plain.to_vec(),
    }
}
