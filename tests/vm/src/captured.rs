// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The exec sequence without the pages before it: a captured GlobalStorage for the driver, and a look at the disk
//! afterwards. Making partitions is `assets/layouts/captured.sh`' business, which pages are left out the layout's.

use std::{fs, path::Path};

use particle_vm::Vm;
use serde_json::Value;

use crate::{answers::Answers, error::TestError, live::Patience, questions, report::Report};

/// What was captured.
const GLOBAL_STORAGE: &str = include_str!("../../golden/uefi-plain/globalstorage.yaml");

/// Keys that jobs of the exec sequence write.
const OF_JOBS: [&str; 3] = ["rootMountPoint", "mountOptionsList", "extraMounts"];

/// GlobalStorage as the pages leave it.
fn storage(captured: &str) -> Result<Value, serde_yaml::Error> {
    let mut storage: Value = serde_yaml::from_str(captured)?;
    if let Some(storage) = storage.as_object_mut() {
        storage.retain(|key, _| !OF_JOBS.contains(&key.as_str()));
    }
    Ok(storage)
}

/// Puts what the driver loads into the shared folder.
pub fn write(share: &Path) -> Result<(), TestError> {
    let bad = |error| TestError::Failed(format!("the captured GlobalStorage is no YAML: {error}"));
    let path = share.join("captured.json");
    let text = storage(GLOBAL_STORAGE).map_err(bad)?.to_string();
    fs::write(&path, text).map_err(TestError::io(format!("writing {}", path.display())))
}

/// The installer's report and the plans, below this `/var`, are for root alone.
pub fn reported(var: &str) -> (&'static str, String, String) {
    let files = "700 .\n600 finish-plan.json\n600 install-plan.json\n600 report.json\n600 report.txt";
    ("the report", format!("cd {var}/log/particleos-installer && stat -c '%a %n' . *"), files.to_owned())
}

/// What the exec sequence has left on the disk, read in the live system.
pub fn look(
    vm: &mut Vm,
    answers: &Answers,
    digest: &str,
    report: &mut Report,
    patience: Patience,
) -> Result<(), TestError> {
    let mount = "mount -o ro /dev/vda3 /mnt && mount -o ro /dev/vda2 /mnt/boot && mount -o ro /dev/vda1 /mnt/boot/efi";
    vm.serial.must(mount, patience.seconds(60)).map_err(TestError::stage("mounting what was installed"))?;
    let login = answers.login;
    let fstab = "UUID=a15411b2-7e38-4aa3-9f59-979614cfd96e /boot\nUUID=2D57-7D6D /boot/efi";
    let loaders = "/mnt/boot/efi/EFI/BOOT/BOOTX64.EFI\n/mnt/boot/efi/EFI/particleos/grubx64.efi";
    let digest_of = "ostree --repo=/mnt/ostree/repo show --print-metadata-key=ostree.manifest-digest";
    let rows = [
        ("the image is deployed", format!("{digest_of} $(basename $PWD .0)"), format!("'{digest}'")),
        ("user", format!("grep -c '^{login}:' etc/passwd etc/shadow"), "etc/passwd:1\netc/shadow:1".to_owned()),
        ("home", format!("stat -c %u:%g ../../var/home/{login}"), "1000:1000".to_owned()),
        reported("../../var"),
        ("host name", "cat etc/hostname".to_owned(), answers.host_name.to_owned()),
        ("language", "sed -n 's/^LANG=//p' etc/locale.conf | tr -d '\"'".to_owned(), answers.lang.to_owned()),
        ("fstab", "awk '/^UUID/ { print $1, $2 }' etc/fstab".to_owned(), fstab.to_owned()),
        (
            "boot entries",
            "cat /mnt/boot/loader/entries/*.conf | tr ' ' '\\n' | grep -c -e ^root=UUID=8840cdfb- -e ^ostree=/ostree/"
                .to_owned(),
            "2".to_owned(),
        ),
        ("boot loader", format!("ls -1 {}", loaders.replace('\n', " ")), loaders.to_owned()),
    ];
    let there = |command: &String| format!("(cd /mnt/ostree/deploy/default/deploy/*.0 && {command})");
    questions::ask(vm, report, rows, there, patience.seconds(60))?;
    vm.serial.must("umount -R /mnt", patience.seconds(60)).map_err(TestError::stage("unmounting it")).map(|_| ())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_makes_what_was_captured() {
        let script = include_str!("../assets/layouts/captured.sh");
        let storage = storage(GLOBAL_STORAGE).unwrap();
        assert!(storage.get("rootMountPoint").is_none() && storage.get("localeConf").is_some());
        let partitions = storage["partitions"].as_array().unwrap();
        let claimed: Vec<_> = partitions.iter().filter(|p| p["claimed"] == true).collect();
        assert_eq!(claimed.len(), script.matches("\nmkfs.").count());
        for partition in claimed {
            let text = |key: &str| partition[key].as_str().unwrap().to_owned();
            let entry = format!("name={}, uuid={}", text("partlabel"), text("partuuid"));
            assert!(script.contains(&entry), "{entry}");
            let made = script.lines().find(|line| line.ends_with(&format!(" {}", text("device")))).unwrap();
            let uuid = if text("fs") == "fat32" { text("uuid").replace('-', "") } else { text("uuid") };
            assert!(made.contains(&uuid), "{made}: {uuid}");
        }
    }
}
