// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Gathers [`Facts`]: the only place where the world is read before a plan exists. Nothing is changed here, and
//! nothing is judged: rules belong to `rust/plan`.

mod esp;
mod image;
mod left;
mod look;

pub use image::Asker;
pub use left::left;
pub use look::{Looked, look};

use crate::error::ExecError;
use crate::mountinfo;
use crate::runner::output;
use bootc_plan::config::LIVE_POLICY;
use bootc_plan::facts::{BlockFact, Facts};
use bootc_plan::installer::{LIVE_FILES, TOOLS};
use bootc_plan::lower::grub::{PLATFORMS, loader_id};
use bootc_plan::{Config, Request, StepName};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::Path;

/// `SecureBoot` of the EFI global variables (UEFI 2.10, 3.3): four bytes of attributes, then 0 or 1.
const SECURE_BOOT: &str = "/sys/firmware/efi/efivars/SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c";

/// The facts that planning `step` needs.
pub fn probe(step: StepName, config: &Config, request: &Request) -> Result<Facts, ExecError> {
    let config = &config.chosen(request.image_id(step)).map_err(|error| ExecError::Fault(error.fault()))?;
    let mut facts = Facts { mounts: Some(mountinfo::read()?), ..Facts::default() };
    match step {
        StepName::Preflight => {
            facts.firmware = Some(firmware().into());
            facts.secure_boot = Some(secure_boot());
            facts.architecture = Some(architecture().into());
            facts.tools = TOOLS
                .iter()
                .copied()
                .chain([config.bootc.as_str()])
                .map(|t| (t.to_owned(), crate::runner::installed(t, None)))
                .collect();
            let files = LIVE_FILES.iter().flat_map(|(group, _)| group.iter()).copied();
            let grub = PLATFORMS.iter().flat_map(|platform| [platform.modules, platform.blscfg]);
            let looked = files.chain(grub).map(|path| (path.to_owned(), Path::new(path).exists()));
            facts.live_files = looked.collect();
            facts.sources = Asker::thorough(config, architecture()).sources();
            let policy = config.policy.as_deref().unwrap_or(LIVE_POLICY);
            // What cannot be read is skopeo's to say.
            facts.policy = std::fs::read_to_string(policy).ok();
            facts.firmware_bits = firmware_bits();
            facts.memory_free = memory_free();
            facts.live_free = free(Path::new("/"));
            // Planned partitions: `claimed` ones do not exist yet, or will not keep what is in them.
            if !request.partitions.is_empty() {
                facts.block = block()?;
                let kept = request.esp().filter(|esp| !esp.claimed && !esp.device.is_empty());
                facts.esp_free = kept.and_then(|esp| free_inside(&esp.device));
            }
        }
        StepName::Install => {
            facts.firmware = Some(firmware().into());
            facts.architecture = Some(architecture().into());
            facts.block = block()?;
            facts.memory = Some(memory());
            // Preflight has pinned the image; without it (bootc-job apply) it is looked at now.
            if !request.bootc.contains_key("digest") {
                facts.sources = Asker::thorough(config, architecture()).sources();
            }
            if let Some(root) = &request.root_mount_point {
                facts.root_free = free(Path::new(root));
                let esp = request.below_root(root, &request.esp_mount_point);
                facts.esp_free = free(Path::new(&esp));
                let id = loader_id(request.branding.get("bootloaderEntryName"));
                facts.esp_has_fallback = Some(esp::has_foreign_fallback(Path::new(&esp), &id));
                facts.esp_has_saved_fallback = esp::has_saved_fallback(Path::new(&esp));
                facts.esp_loaders = esp::loaders(Path::new(&esp));
            }
        }
        StepName::Finish => {}
    }
    Ok(facts)
}

fn firmware() -> &'static str {
    if Path::new("/sys/firmware/efi").exists() { "efi" } else { "bios" }
}

fn firmware_bits() -> Option<u32> {
    std::fs::read_to_string("/sys/firmware/efi/fw_platform_size").ok()?.trim().parse().ok()
}

/// Free bytes of a FAT that is not mounted: mounted read-only for a moment, where nobody else sees it.
fn free_inside(device: &str) -> Option<u64> {
    let script = "mount -t vfat -o ro \"$1\" /mnt && stat -f -c '%a %S' /mnt";
    let ran = output(&["unshare", "--mount", "--", "sh", "-c", script, "sh", device], 60).ok()?;
    let (blocks, size) = ran.stdout.trim().split_once(' ')?;
    Some(blocks.parse::<u64>().ok()?.saturating_mul(size.parse().ok()?))
}

fn secure_boot() -> bool {
    std::fs::read(SECURE_BOOT).is_ok_and(|bytes| bytes.get(4) == Some(&1))
}

/// This machine in OCI's words (GOARCH).
pub fn architecture() -> &'static str {
    match std::env::consts::ARCH {
        "x86_64" => "amd64",
        "aarch64" => "arm64",
        other => other,
    }
}

/// What the kernel can use: what is reserved for the firmware is not saved when hibernating.
fn memory() -> u64 {
    let info = rustix::system::sysinfo();
    info.totalram.saturating_mul(u64::from(info.mem_unit))
}

/// What programs can still have: what the kernel keeps only as a copy of a disk counts as free.
fn memory_free() -> Option<u64> {
    let text = std::fs::read_to_string("/proc/meminfo").ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix("MemAvailable:"))?;
    line.trim().strip_suffix(" kB")?.parse::<u64>().ok().map(|kilobytes| kilobytes << 10)
}

fn free(path: &Path) -> Option<u64> {
    rustix::fs::statvfs(path).ok().map(|stat| stat.f_bavail.saturating_mul(stat.f_frsize))
}

#[derive(Deserialize)]
struct Lsblk {
    blockdevices: Vec<Device>,
}

#[derive(Deserialize)]
struct Device {
    path: String,
    pkname: Option<String>,
    uuid: Option<String>,
    pttype: Option<String>,
    parttype: Option<String>,
    size: Option<u64>,
    #[serde(default)]
    children: Vec<Device>,
}

fn block() -> Result<BTreeMap<String, BlockFact>, ExecError> {
    let columns = "PATH,PKNAME,UUID,PTTYPE,PARTTYPE,SIZE";
    let ran = output(&["lsblk", "--json", "--bytes", "--output", columns], 60)?;
    parse_lsblk(&ran.stdout)
}

fn parse_lsblk(json: &str) -> Result<BTreeMap<String, BlockFact>, ExecError> {
    let found: Lsblk = serde_json::from_str(json)
        .map_err(|error| ExecError::Io { what: "parsing lsblk's answer".into(), source: error.into() })?;
    let mut facts = BTreeMap::new();
    let mut waiting = found.blockdevices;
    while let Some(device) = waiting.pop() {
        waiting.extend(device.children);
        let fact = BlockFact {
            uuid: device.uuid,
            disk: device.pkname.map(|name| if name.starts_with('/') { name } else { format!("/dev/{name}") }),
            pttype: device.pttype,
            parttype: device.parttype,
            size: device.size.unwrap_or_default(),
        };
        facts.insert(device.path, fact);
    }
    Ok(facts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_lsblk() {
        let json = r#"{"blockdevices": [{"path":"/dev/vda","pkname":null,"uuid":null,"pttype":"gpt","parttype":null,
            "size":8589934592,"children":[{"path":"/dev/vda1","pkname":"vda","uuid":"A-1","pttype":"gpt",
            "parttype":"21686148-6449-6e6f-744e-656564454649","size":8388608}]}]}"#;
        let facts = parse_lsblk(json).unwrap();
        assert_eq!(facts["/dev/vda"].pttype.as_deref(), Some("gpt"));
        assert_eq!(facts["/dev/vda1"].disk.as_deref(), Some("/dev/vda"));
        assert!(parse_lsblk("lsblk: no").is_err());
    }

    #[test]
    fn memory_is_told() {
        assert!(memory_free().is_some_and(|free| free > 0 && free <= memory()));
    }
}
