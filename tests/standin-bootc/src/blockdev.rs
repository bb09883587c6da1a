// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Block devices by lsblk: what the target's file system lies on, and where the ESP is.
//!
//! bootc looks for the ESP beside the root, by partition type, on each disk below it; nothing is
//! mounted or changed here.

use crate::proc;
use anyhow::{Context as _, Result, anyhow, bail};
use serde::Deserialize;
use std::collections::{HashMap, HashSet};
use std::path::Path;

const ESP_GUID: &str = "c12a7328-f81f-11d2-ba4b-00a0c93ec93b";
/// FAT16 and ESP: what `dos` partition tables call one.
const ESP_MBR: [u8; 2] = [0x06, 0xef];

/// A line of `lsblk -J -b -O` and the devices below it.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Device {
    name: String,
    path: Option<String>,
    parttype: Option<String>,
    /// Type of the partition table, of disks and of partitions.
    pub pttype: Option<String>,
    children: Option<Vec<Device>>,
}

#[derive(Deserialize)]
struct Listing {
    blockdevices: Vec<Device>,
}

impl Device {
    /// The device and its children.
    pub fn list(dev: &str) -> Result<Self> {
        lsblk(&[], dev).with_context(|| format!("Listing device {dev}"))
    }

    /// Path of the device node.
    pub fn path(&self) -> String {
        self.path.clone().unwrap_or_else(|| format!("/dev/{}", self.name))
    }

    /// The only disk that this device lies on.
    pub fn single_root(&self) -> Result<Self> {
        let mut roots = self.roots()?;
        match roots.len() {
            1 => Ok(roots.remove(0)),
            n => bail!("Expected a single root device for {}, but found {n}", self.path()),
        }
    }

    /// Each disk that this device lies on, with its partitions.
    pub fn roots(&self) -> Result<Vec<Self>> {
        let mut queue = lsblk(&["--inverse"], &self.path())?.children.unwrap_or_default();
        if queue.is_empty() {
            return Ok(vec![Self::list(&self.path())?]);
        }
        let (mut roots, mut seen) = (Vec::new(), HashSet::new());
        while let Some(mut device) = queue.pop() {
            match device.children.take().unwrap_or_default() {
                parents if !parents.is_empty() => queue.extend(parents),
                _ if seen.insert(device.name.clone()) => roots.push(Self::list(&device.path())?),
                _ => {}
            }
        }
        Ok(roots)
    }

    /// The first ESP on the disks that this device lies on.
    pub fn beside_esp(&self) -> Result<Option<Self>> {
        for root in self.roots()? {
            if let Some(esp) = root.esp()? {
                return Ok(Some(esp.clone()));
            }
        }
        Ok(None)
    }

    /// The ESP among the partitions, also of a RAID that carries the partition table.
    fn esp(&self) -> Result<Option<&Self>> {
        let children = self.children.as_deref().unwrap_or_default();
        let is_esp: fn(&str) -> bool = match self.pttype.as_deref() {
            Some("dos") => |t| {
                let hex = u8::from_str_radix(t.strip_prefix("0x").unwrap_or(t), 16);
                hex.is_ok_and(|n| ESP_MBR.contains(&n))
            },
            Some("gpt") | None => |t| t.eq_ignore_ascii_case(ESP_GUID),
            Some(other) => return Err(anyhow!("Unsupported partition table type: {other}")),
        };
        let direct = children.iter().find(|c| c.parttype.as_deref().is_some_and(is_esp));
        if direct.is_some() {
            return Ok(direct);
        }
        for child in children.iter().filter(|c| c.pttype.is_some()) {
            if let Some(esp) = child.esp()? {
                return Ok(Some(esp));
            }
        }
        Ok(None)
    }

    /// Without udev's database lsblk does not know of partitions what blkid reads from the disk.
    fn backfill(&mut self) -> Result<()> {
        if self.parttype.is_none() || self.pttype.is_none() {
            let known = probe(&self.path())?;
            self.parttype = self.parttype.take().or_else(|| known.get("PART_ENTRY_TYPE").cloned());
            self.pttype = self.pttype.take().or_else(|| known.get("PTTYPE").cloned());
        }
        self.children.iter_mut().flatten().try_for_each(Self::backfill)
    }
}

fn lsblk(extra: &[&str], dev: &str) -> Result<Device> {
    let mut argv = vec!["lsblk", "-J", "-b", "-O"];
    argv.extend(extra);
    argv.push(dev);
    let found: Listing = serde_json::from_slice(&proc::output(Path::new("/"), &argv)?)?;
    let mut device =
        found.blockdevices.into_iter().next().ok_or_else(|| anyhow!("no device output from lsblk for {dev}"))?;
    if !Path::new("/run/udev/data").exists() {
        device.backfill()?;
    }
    Ok(device)
}

fn probe(dev: &str) -> Result<HashMap<String, String>> {
    let out = std::process::Command::new("blkid").args(["-p", "-o", "export", dev]).output();
    let out = out.context("Failed to run blkid")?;
    match out.status.code() {
        // A disk without any signature.
        Some(2) => Ok(HashMap::new()),
        Some(0) => {
            let text = String::from_utf8(out.stdout).context("blkid output is not UTF-8")?;
            Ok(text.lines().filter_map(|l| l.split_once('=')).map(|(k, v)| (k.to_owned(), v.to_owned())).collect())
        }
        _ => {
            let text = String::from_utf8_lossy(&out.stderr);
            bail!("blkid -p failed on {dev} (exit status {}): {text}", out.status)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn disk(json: &str) -> Device {
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn finds_the_esp_by_its_type() {
        let gpt = |t: &str| format!(r#"{{"name":"a","pttype":"gpt","children":[{{"name":"a1","parttype":"{t}"}}]}}"#);
        let dos = |t: &str| gpt(t).replace("gpt", "dos");
        for (json, want) in [
            (gpt("C12A7328-F81F-11D2-BA4B-00A0C93EC93B"), Some("/dev/a1")),
            (gpt("0xef"), None),
            (dos("0xef"), Some("/dev/a1")),
            (dos("0x6"), Some("/dev/a1")),
            (dos("0x83"), None),
            (r#"{"name":"a"}"#.to_owned(), None),
        ] {
            assert_eq!(disk(&json).esp().unwrap().map(Device::path).as_deref(), want, "{json}");
        }
        let raid = format!(r#"{{"name":"a","children":[{}]}}"#, gpt(ESP_GUID).replace("\"a", "\"md"));
        assert_eq!(disk(&raid).esp().unwrap().map(Device::path).as_deref(), Some("/dev/md1"));
    }

    #[test]
    fn refuses_a_partition_table_it_does_not_know() {
        let e = disk(r#"{"name":"a","pttype":"sun","children":[]}"#).esp().unwrap_err();
        assert_eq!(e.to_string(), "Unsupported partition table type: sun");
    }
}
