// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! /etc/fstab of the installed system (fstab(5)).
//!
//! There is no line for `/`: the root is a composefs mount that the initramfs makes from the kernel arguments, and a
//! line for it makes systemd-remount-fs fail at every boot (bootc-dev/bootc#971).

use crate::facts::Facts;
use crate::request::{Partition, Request};

/// The whole file.
pub fn render(request: &Request, facts: &Facts) -> String {
    let mut text = String::from(
        "# Made by the installer. There is no line for / on purpose: the initramfs mounts the deployment,\n\
         # as the kernel arguments say.\n",
    );
    for partition in &request.partitions {
        if let Some(line) = line(request, facts, partition) {
            text.push_str(&line);
            text.push('\n');
        }
    }
    text
}

fn line(request: &Request, facts: &Facts, partition: &Partition) -> Option<String> {
    let source = format!("UUID={}", facts.uuid_of(partition));
    if partition.is_swap() {
        return Some(format!("{source} none swap defaults 0 0"));
    }
    if partition.mount_point != request.esp_mount_point {
        return None;
    }
    // nofail: a machine whose ESP is damaged or moved still boots to where it can be mended.
    let options = match request.mount_options.get(&partition.mount_point).map(String::as_str) {
        None | Some("" | "defaults") => "umask=0077,nofail".to_owned(),
        Some(options) if options.split(',').any(|option| option == "nofail") => options.to_owned(),
        Some(options) => format!("{options},nofail"),
    };
    Some(format!("{source} {} vfat {options} 0 2", escape(&partition.mount_point)))
}

/// fstab(5) writes space and tab in octal.
fn escape(path: &str) -> String {
    path.replace('\\', "\\134").replace(' ', "\\040").replace('\t', "\\011")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn partition(mount_point: &str, fs: &str, uuid: &str) -> Partition {
        Partition {
            mount_point: mount_point.into(),
            fs: fs.into(),
            uuid: uuid.into(),
            claimed: true,
            ..Partition::default()
        }
    }

    #[test]
    fn has_esp_and_swap_but_no_root() {
        let mut request = Request { esp_mount_point: "/boot/efi".into(), ..Request::default() };
        request.partitions = vec![
            partition("/boot/efi", "fat32", "ABCD-1234"),
            partition("/", "ext4", "r"),
            partition("", "linuxswap", "s"),
            partition("", "ntfs", "w"),
        ];
        request.mount_options.insert("/boot/efi".into(), "defaults,umask=0077".into());
        let text = render(&request, &Facts::default());
        let lines: Vec<&str> = text.lines().filter(|line| !line.starts_with('#')).collect();
        assert_eq!(
            lines,
            ["UUID=ABCD-1234 /boot/efi vfat defaults,umask=0077,nofail 0 2", "UUID=s none swap defaults 0 0"]
        );
    }
}
