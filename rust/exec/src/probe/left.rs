// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What may be left of an installer that was killed: mounts, swap (proc_swaps(5)), opened containers, and whether one is
//! running. Which of it is an installer's is judged in `bootc_plan::installer::clean`.

use crate::error::ExecError;
use crate::{mountinfo, processes};
use bootc_plan::facts::{ContainerFact, Facts};
use std::path::Path;

/// The facts that taking it down needs.
///
/// # Errors
/// The system does not tell what is mounted.
pub fn left() -> Result<Facts, ExecError> {
    // A kernel without swap has no such file.
    let swaps = std::fs::read("/proc/swaps").unwrap_or_default();
    Ok(Facts {
        mounts: Some(mountinfo::read()?),
        swaps: parse(&mountinfo::text(&swaps)),
        containers: containers(Path::new("/sys/class/block")),
        calamares: processes::running("calamares"),
        ..Facts::default()
    })
}

/// The first column, without its heading.
fn parse(swaps: &str) -> Vec<String> {
    let names = swaps.lines().skip(1).filter_map(|line| line.split_whitespace().next());
    names.map(mountinfo::unescape).collect()
}

fn containers(class: &Path) -> Vec<ContainerFact> {
    let devices = std::fs::read_dir(class).into_iter().flatten().flatten();
    let mut found: Vec<ContainerFact> = devices.filter_map(|device| container(&device.path())).collect();
    found.sort_by(|a, b| a.name.cmp(&b.name));
    found
}

/// None for what is not the device mapper's.
fn container(device: &Path) -> Option<ContainerFact> {
    let read = |file: &str| std::fs::read_to_string(device.join(file)).ok();
    let holders = std::fs::read_dir(device.join("holders"));
    Some(ContainerFact {
        name: read("dm/name")?.trim().into(),
        node: format!("/dev/{}", device.file_name()?.to_str()?),
        dm_uuid: read("dm/uuid")?.trim().into(),
        held: holders.is_ok_and(|mut holders| holders.next().is_some()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_swaps() {
        let text = "Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n\
                    /dev/zram0                              partition\t4083708\t\t0\t\t100\n\
                    /dev/dm-1                               partition\t1048572\t\t0\t\t-2\n\
                    /my\\040swap                             file\t\t1024\t\t0\t\t-3\n";
        assert_eq!(parse(text), ["/dev/zram0", "/dev/dm-1", "/my swap"]);
        assert!(parse("").is_empty());
    }

    #[test]
    fn reads_the_device_mapper() {
        let class = tempfile::tempdir().unwrap();
        let write = |path: &str, text: &str| {
            let path = class.path().join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        };
        write("sda/size", "1\n");
        write("dm-1/dm/name", "luks-a\n");
        write("dm-1/dm/uuid", "CRYPT-LUKS2-a-luks-a\n");
        write("dm-1/holders/dm-0/size", "1\n");
        write("dm-0/dm/name", "vg-home\n");
        write("dm-0/dm/uuid", "LVM-b\n");
        std::fs::create_dir(class.path().join("dm-0/holders")).unwrap();
        let fact = |name: &str, node: &str, dm_uuid: &str, held| ContainerFact {
            name: name.into(),
            node: node.into(),
            dm_uuid: dm_uuid.into(),
            held,
        };
        let expected =
            [fact("luks-a", "/dev/dm-1", "CRYPT-LUKS2-a-luks-a", true), fact("vg-home", "/dev/dm-0", "LVM-b", false)];
        assert_eq!(containers(class.path()), expected);
        assert!(containers(Path::new("/nonexistent")).is_empty());
    }
}
