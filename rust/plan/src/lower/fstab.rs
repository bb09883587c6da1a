// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! /etc/fstab of the installed system (fstab(5)).
//!
//! There is no line for `/`: the root is a composefs mount that the initramfs makes from the kernel arguments, and a
//! line for it makes systemd-remount-fs fail at every boot (bootc-dev/bootc#971).

use super::crypt;
use super::data::DataMount;
use crate::facts::Facts;
use crate::request::{Partition, Request};

/// The whole file: /boot, the ESP at `esp_at`, `data` with parents first, swap.
pub fn render(request: &Request, facts: &Facts, esp_at: &str, data: &[DataMount]) -> String {
    let source = |partition: &Partition| {
        if partition.is_luks() {
            // systemd waits for as long as it takes for what crypttab names (a passphrase may have to be typed), but only
            // 90 s for a UUID (systemd-cryptsetup-generator(8)).
            escape(&format!("/dev/mapper/{}", crypt::name(partition)))
        } else {
            format!("UUID={}", facts.uuid_of(partition))
        }
    };
    let mut rows = Vec::new();
    if let Some(boot) = request.boot().filter(|_| esp_at != "/boot") {
        // Read-only as bootc's own line has it: what updates it remounts it for itself.
        rows.push(row(&source(boot), "/boot", boot, &with(&options(request, "/boot"), "ro")));
    }
    if let Some(esp) = request.esp() {
        // nofail: a machine whose ESP is damaged or moved still boots to where it can be mended.
        let chosen = request.mount_options.get(&esp.mount_point).map_or("", String::as_str);
        let options = if ["", "defaults"].contains(&chosen) { "umask=0077" } else { chosen };
        rows.push(row(&source(esp), esp_at, esp, &with(options, "nofail")));
    }
    for mount in data {
        let options = match mount.subvolume {
            Some(name) => format!("subvol={name},{}", options(request, mount.point)),
            None => options(request, mount.point),
        };
        rows.push(row(&source(mount.partition), &mount.at, mount.partition, &options));
    }
    for swap in request.partitions.iter().filter(|partition| partition.is_swap()) {
        rows.push(format!("{} none swap defaults 0 0", source(swap)));
    }
    let head = "# Made by the installer. There is no line for / on purpose: the initramfs mounts the deployment,\n\
                # as the kernel arguments say.\n";
    rows.iter().fold(head.to_owned(), |text, row| text + row + "\n")
}

fn row(source: &str, at: &str, partition: &Partition, options: &str) -> String {
    // Calamares' names are libparted's; the last field is fsck's turn, and these two check themselves.
    let (fs, turn) = match partition.fs.as_str() {
        "fat16" | "fat32" => ("vfat", 2),
        fs @ ("btrfs" | "xfs") => (fs, 0),
        fs => (fs, 2),
    };
    format!("{source} {} {fs} {options} 0 {turn}", escape(at))
}

/// What the mount module mounted it with.
fn options(request: &Request, point: &str) -> String {
    let chosen = request.mount_options.get(point).filter(|options| !options.is_empty());
    chosen.cloned().unwrap_or_else(|| "defaults".into())
}

/// `options` with one more, unless it is there.
fn with(options: &str, more: &str) -> String {
    if options.split(',').any(|option| option == more) { options.to_owned() } else { format!("{options},{more}") }
}

/// fstab(5) writes space and tab in octal.
fn escape(path: &str) -> String {
    path.replace('\\', "\\134").replace(' ', "\\040").replace('\t', "\\011")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lower::data;

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
    fn has_everything_that_is_used_but_no_root() {
        let mut request = Request { esp_mount_point: "/boot/efi".into(), ..Request::default() };
        request.partitions = vec![
            partition("/boot/efi", "fat32", "ABCD-1234"),
            partition("/", "ext4", "r"),
            partition("", "linuxswap", "s"),
            partition("", "ntfs", "w"),
            partition("/var/my music", "xfs", "m"),
            partition("/home", "btrfs", "h"),
            partition("/boot", "ext4", "b"),
        ];
        let music = &mut request.partitions[4];
        (music.fs_name, music.luks_mapper_name) = ("luks2".into(), Some("luks-m".into()));
        request.mount_options.insert("/boot/efi".into(), "defaults,umask=0077".into());
        request.mount_options.insert("/home".into(), "defaults,compress=zstd:1".into());
        let text = render(&request, &Facts::default(), "/boot/efi", &data::mounts(&request, &[]).unwrap());
        let lines: Vec<&str> = text.lines().filter(|line| !line.starts_with('#')).collect();
        assert_eq!(
            lines,
            [
                "UUID=b /boot ext4 defaults,ro 0 2",
                "UUID=ABCD-1234 /boot/efi vfat defaults,umask=0077,nofail 0 2",
                "UUID=h /var/home btrfs defaults,compress=zstd:1 0 0",
                "/dev/mapper/luks-m /var/my\\040music xfs defaults 0 0",
                "UUID=s none swap defaults 0 0"
            ]
        );
    }
}
