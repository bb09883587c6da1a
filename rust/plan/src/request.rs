// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What Calamares asks for: the subset of GlobalStorage that this module reads, with Calamares' own names.
//!
//! Keys that are not named here are tolerated (Calamares may grow); a wrong type is an error that names the key and
//! the module that writes it. Shapes follow Calamares 3.3.5 .. 3.4.3 (partition/jobs/FillGlobalStorageJob.cpp,
//! mount/main.py). Secrets are not part of it.

use crate::error::PlanError;
use crate::installer::StepName;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// Keys of GlobalStorage that are handed over, with the module that writes each.
pub const KEYS: &[(&str, &str)] = &[
    ("bootLoader", "partition"),
    ("bootc", "bootc"),
    ("branding", "branding"),
    ("btrfsRootSubvolume", "mount"),
    ("btrfsSubvolumes", "mount"),
    ("efiSystemPartition", "partition"),
    ("extraMounts", "mount"),
    ("firmwareType", "partition"),
    ("hostname", "users"),
    ("keyboardLayout", "keyboard"),
    ("keyboardVConsoleKeymap", "keyboard"),
    ("keyboardVariant", "keyboard"),
    ("localeConf", "locale"),
    ("mountOptionsList", "mount"),
    ("newPartitionsOn", "bootc"),
    ("newTablesOn", "bootc"),
    ("osproberLines", "partition"),
    ("packagechooser_bootc", "packagechooser"),
    ("partitionChoices", "partition"),
    ("partitions", "partition"),
    ("rootMountPoint", "mount"),
    ("username", "users"),
];

/// Keys of an entry of `partitions` that are handed over. `luksPassphrase` is not: it travels as a secret. `size` is
/// not Calamares': `cpp/PlannedPartitions` adds it, as it does the keys `newPartitionsOn` and
/// `newTablesOn`.
pub const PARTITION_KEYS: &[&str] = &[
    "claimed",
    "device",
    "fs",
    "fsName",
    "luksMapperName",
    "luksUuid",
    "mountPoint",
    "partlabel",
    "parttype",
    "partuuid",
    "size",
    "uuid",
];

/// The typed request.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Request {
    /// `efi` or `bios`.
    pub firmware: Option<String>,
    /// Disk that BIOS GRUB goes to.
    pub boot_disk: Option<String>,
    /// Where the mount module has mounted the target.
    pub root_mount_point: Option<String>,
    /// Mount point of the ESP in the target, `/boot/efi` by default.
    pub esp_mount_point: String,
    /// Every partition of every disk, as Calamares lists them.
    pub partitions: Vec<Partition>,
    /// Devices on which partitions are still to be made; only before the partition module has run.
    pub new_partitions_on: Vec<String>,
    /// Devices that are still to get a partition table, each with its kind: `gpt`, `msdos`, or empty for another.
    pub new_tables_on: BTreeMap<String, String>,
    /// The systems that os-prober has found before anything was changed, a line of it each (partition/core/PartUtils.cpp).
    pub osprober_lines: Vec<String>,
    /// What the keyboard page chose, as a console keymap; none when that page was not shown.
    pub keymap: Option<String>,
    /// `none`, `small`, `suspend`...: what was chosen for swap on the automatic partitioning pages.
    pub swap_choice: Option<String>,
    /// Subvolumes that the mount module has made on the root's btrfs; none where it is used as a whole.
    pub subvolumes: Vec<Subvolume>,
    /// Mount options by mount point.
    pub mount_options: BTreeMap<String, String>,
    /// Values of Calamares' branding.
    pub branding: BTreeMap<String, String>,
    /// Id of the image that was chosen on the packagechooser page; none when there was no such page.
    pub choice: Option<String>,
    /// What earlier steps of this module published.
    pub bootc: BTreeMap<String, String>,
}

/// One entry of `partitions`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Partition {
    /// Raw partition, also for LUKS.
    pub device: String,
    /// Where it goes in the target; empty when unused.
    pub mount_point: String,
    /// Inner file system.
    pub fs: String,
    /// KPMcore's name of the outer file system; `luks` or `luks2` for LUKS.
    pub fs_name: String,
    /// File system UUID; for LUKS the container's.
    pub uuid: String,
    /// GPT PARTUUID, empty on msdos.
    pub partuuid: String,
    /// GPT PARTLABEL.
    pub partlabel: String,
    /// GPT type, only where the layout set it.
    pub parttype: String,
    /// Formatted by this run.
    pub claimed: bool,
    /// Mapper name of an opened LUKS container.
    pub luks_mapper_name: Option<String>,
    /// UUID of the LUKS container itself.
    pub luks_uuid: Option<String>,
    /// Size in bytes, where it is known before the partition is made.
    pub size: Option<u64>,
}

/// One subvolume of the root's btrfs (mount/main.py).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Subvolume {
    /// Where it goes in the target.
    pub mount_point: String,
    /// Its path from the top level, such as `/@home`.
    pub subvolume: String,
}

impl Partition {
    /// Whether it is, or lies in, a LUKS container.
    pub fn is_luks(&self) -> bool {
        self.luks_mapper_name.is_some() || self.fs_name.starts_with("luks") || self.fs.starts_with("luks")
    }

    /// Whether it is swap space that this run uses.
    pub fn is_swap(&self) -> bool {
        self.fs == "linuxswap" && self.claimed
    }

    /// Whether the installed system uses it.
    pub fn is_used(&self) -> bool {
        !self.mount_point.is_empty() || self.is_swap()
    }

    /// The block device that holds the file system: the opened container's for LUKS, else the partition.
    pub fn node(&self) -> String {
        match self.luks_mapper_name.as_deref().filter(|name| !name.is_empty()) {
            Some(name) => format!("/dev/mapper/{name}"),
            None => self.device.clone(),
        }
    }
}

impl Request {
    /// From the JSON of GlobalStorage's subset.
    pub fn from_json(json: &str) -> Result<Request, PlanError> {
        let map: Map<String, Value> = serde_json::from_str(json).map_err(|error| PlanError::Request {
            key: "(document)".into(),
            module: "bootc",
            problem: error.to_string(),
        })?;
        let mut request = Request {
            firmware: read(&map, "firmwareType")?,
            root_mount_point: read(&map, "rootMountPoint")?,
            esp_mount_point: read::<String>(&map, "efiSystemPartition")?
                .filter(|path| !path.is_empty())
                .unwrap_or_else(|| "/boot/efi".into()),
            partitions: read(&map, "partitions")?.unwrap_or_default(),
            branding: texts(&map, "branding")?,
            choice: read(&map, "packagechooser_bootc")?,
            bootc: texts(&map, "bootc")?,
            ..Request::default()
        };
        let boot_loader: Option<Map<String, Value>> = read(&map, "bootLoader")?;
        if let Some(boot_loader) = boot_loader {
            request.boot_disk = read(&boot_loader, "installPath")?;
        }
        request.new_partitions_on = read(&map, "newPartitionsOn")?.unwrap_or_default();
        request.new_tables_on = texts(&map, "newTablesOn")?;
        request.osprober_lines = read(&map, "osproberLines")?.unwrap_or_default();
        request.keymap = keymap(&map)?;
        let choices = texts(&map, "partitionChoices")?;
        request.swap_choice = choices.get("swap").cloned();
        let rows: Vec<Subvolume> = read(&map, "btrfsSubvolumes")?.unwrap_or_default();
        request.subvolumes = rows.into_iter().filter(|row| !row.subvolume.is_empty()).collect();
        let options: Vec<MountOption> = read(&map, "mountOptionsList")?.unwrap_or_default();
        request.mount_options = options.into_iter().map(|row| (row.mountpoint, row.option_string)).collect();
        Ok(request)
    }

    /// The partition that becomes the root file system.
    pub fn root(&self) -> Option<&Partition> {
        self.partitions.iter().find(|partition| partition.mount_point == "/")
    }

    /// The partition of /boot, when it has one of its own.
    pub fn boot(&self) -> Option<&Partition> {
        self.partitions.iter().find(|partition| partition.mount_point == "/boot")
    }

    /// The image to install: the chosen one, from preflight on the one that was pinned there.
    pub fn image_id(&self, step: StepName) -> Option<&str> {
        let pinned = self.bootc.get("image").filter(|_| step != StepName::Preflight);
        pinned.or(self.choice.as_ref()).map(String::as_str)
    }

    /// The subvolumes in use: GlobalStorage may still hold those of an earlier try with btrfs.
    pub fn subvolumes(&self) -> &[Subvolume] {
        if self.root().is_some_and(|root| root.fs == "btrfs") { &self.subvolumes } else { &[] }
    }

    /// Everything that is mounted below Calamares' target: mount point there and block device.
    pub fn mounted(&self) -> impl Iterator<Item = (&str, String)> {
        let partitions = self.partitions.iter().filter(|partition| !partition.mount_point.is_empty());
        let node = self.root().map(Partition::node).unwrap_or_default();
        let subvolumes = self.subvolumes().iter().map(move |row| (row.mount_point.as_str(), node.clone()));
        partitions.map(|partition| (partition.mount_point.as_str(), partition.node())).chain(subvolumes)
    }

    /// The ESP, when one is used.
    pub fn esp(&self) -> Option<&Partition> {
        self.partitions.iter().find(|partition| partition.mount_point == self.esp_mount_point)
    }

    /// Where a mount point of the target lies on this machine.
    pub fn below_root(&self, root: &str, mount_point: &str) -> String {
        if mount_point == "/" { root.to_owned() } else { format!("{root}{mount_point}") }
    }
}

/// The console keymap by the name that Calamares' keyboard module writes to vconsole.conf for converted keymaps: its own
/// word for layouts that are not Latin, else `LAYOUT` or `LAYOUT-VARIANT` (keyboard/SetKeyboardLayoutJob.cpp).
fn keymap(map: &Map<String, Value>) -> Result<Option<String>, PlanError> {
    let text = |key: &str| -> Result<String, PlanError> { Ok(read(map, key)?.unwrap_or_default()) };
    let (said, layout, variant) = (text("keyboardVConsoleKeymap")?, text("keyboardLayout")?, text("keyboardVariant")?);
    let name = match (said.as_str(), variant.as_str()) {
        ("", "") => layout,
        ("", variant) => format!("{layout}-{variant}"),
        (said, _) => said.to_owned(),
    };
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
    Ok(Some(name).filter(|name| !name.is_empty() && name.chars().all(plain)))
}

#[derive(Deserialize)]
struct MountOption {
    mountpoint: String,
    option_string: String,
}

fn read<T: DeserializeOwned>(map: &Map<String, Value>, key: &str) -> Result<Option<T>, PlanError> {
    match map.get(key) {
        None | Some(Value::Null) => Ok(None),
        Some(value) => serde_json::from_value(value.clone()).map(Some).map_err(|error| PlanError::Request {
            key: key.into(),
            module: KEYS.iter().find(|(known, _)| *known == key).map_or("partition", |(_, module)| module),
            problem: error.to_string(),
        }),
    }
}

/// A map whose scalars are texts for us, whatever Calamares made of them.
fn texts(map: &Map<String, Value>, key: &str) -> Result<BTreeMap<String, String>, PlanError> {
    let values: Map<String, Value> = read(map, key)?.unwrap_or_default();
    let plain = |value: Value| match value {
        Value::String(text) => text,
        other => other.to_string(),
    };
    Ok(values.into_iter().map(|(key, value)| (key, plain(value))).collect())
}

/// The request document and the secrets of a whole GlobalStorage, as `cpp/Marshal` makes them: known keys only,
/// passphrases split off under the id `luks:DEVICE`.
pub fn from_global_storage(storage: &Value) -> (Value, BTreeMap<String, String>) {
    let mut secrets = BTreeMap::new();
    let mut document = Map::new();
    for (key, _) in KEYS {
        match storage.get(*key) {
            None => {}
            Some(Value::Array(entries)) if *key == "partitions" => {
                let entries = entries.iter().map(|entry| partition(entry, &mut secrets)).collect();
                document.insert((*key).into(), Value::Array(entries));
            }
            Some(value) => {
                document.insert((*key).into(), value.clone());
            }
        }
    }
    (exact(Value::Object(document)), secrets)
}

/// Integers that a double cannot hold become text: Qt's JSON knows doubles only and would change them.
fn exact(value: Value) -> Value {
    const MOST: u64 = 1 << 53;
    match value {
        Value::Array(entries) => Value::Array(entries.into_iter().map(exact).collect()),
        Value::Object(map) => Value::Object(map.into_iter().map(|(key, value)| (key, exact(value))).collect()),
        Value::Number(number) => {
            let magnitude = number.as_u64().or_else(|| number.as_i64().map(i64::unsigned_abs));
            if magnitude.is_some_and(|magnitude| magnitude > MOST) {
                Value::String(number.to_string())
            } else {
                Value::Number(number)
            }
        }
        other => other,
    }
}

fn partition(entry: &Value, secrets: &mut BTreeMap<String, String>) -> Value {
    let Value::Object(map) = entry else { return entry.clone() };
    if let (Some(device), Some(passphrase)) =
        (map.get("device").and_then(Value::as_str), map.get("luksPassphrase").and_then(Value::as_str))
    {
        if !passphrase.is_empty() {
            secrets.insert(format!("luks:{device}"), passphrase.to_owned());
        }
    }
    let known = map.iter().filter(|(key, _)| PARTITION_KEYS.contains(&key.as_str()));
    Value::Object(known.map(|(key, value)| (key.clone(), value.clone())).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn reads_an_erase_layout() {
        let request = Request::from_json(
            &json!({"firmwareType": "efi", "bootLoader": null, "rootMountPoint": "/tmp/calamares-root-x",
                "partitions": [
                    {"device": "/dev/vda1", "mountPoint": "/boot/efi", "fs": "fat32", "claimed": true, "new": 1},
                    {"device": "/dev/vda2", "mountPoint": "/", "fs": "ext4", "fsName": "ext4", "claimed": true}],
                "mountOptionsList": [{"mountpoint": "/", "option_string": "defaults"}]})
            .to_string(),
        )
        .unwrap();
        assert_eq!(request.root().unwrap().device, "/dev/vda2");
        assert_eq!(request.esp().unwrap().device, "/dev/vda1");
        assert_eq!(request.mount_options["/"], "defaults");
        assert_eq!(request.boot_disk, None);
    }

    #[test]
    fn a_wrong_type_names_key_and_module() {
        for (document, key, module) in [
            (json!({"partitions": "none"}), "partitions", "partition"),
            (json!({"rootMountPoint": 7}), "rootMountPoint", "mount"),
            (json!({"partitions": [{"device": 3}]}), "partitions", "partition"),
            (json!({"mountOptionsList": [{"mountpoint": "/"}]}), "mountOptionsList", "mount"),
            (json!({"btrfsSubvolumes": [{"mountPoint": "/", "subvolume": 1}]}), "btrfsSubvolumes", "mount"),
        ] {
            match Request::from_json(&document.to_string()) {
                Err(PlanError::Request { key: k, module: m, .. }) => assert_eq!((k.as_str(), m), (key, module)),
                other => panic!("{document}: {other:?}"),
            }
        }
    }

    #[test]
    fn keymaps_have_the_names_that_calamares_writes() {
        // layout, variant, keymap of a layout that is not Latin, name
        for (layout, variant, said, name) in [
            ("de", "", "", Some("de")),
            ("de", "nodeadkeys", "", Some("de-nodeadkeys")),
            ("ru", "", "ruwin_alt_sh-UTF-8", Some("ruwin_alt_sh-UTF-8")),
            ("", "", "", None),
            ("us rd.break", "", "", None),
        ] {
            let document =
                json!({"keyboardLayout": layout, "keyboardVariant": variant, "keyboardVConsoleKeymap": said});
            assert_eq!(Request::from_json(&document.to_string()).unwrap().keymap.as_deref(), name, "{layout}");
        }
    }

    #[test]
    fn passphrases_are_split_off() {
        let storage = json!({"unrelated": 1, "partitions": [
            {"device": "/dev/vda3", "luksPassphrase": "secret", "mountPoint": "/", "features": {}}]});
        let (document, secrets) = from_global_storage(&storage);
        assert_eq!(document, json!({"partitions": [{"device": "/dev/vda3", "mountPoint": "/"}]}));
        assert_eq!(secrets["luks:/dev/vda3"], "secret");
    }
}
