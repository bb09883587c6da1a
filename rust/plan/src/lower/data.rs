// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Data mounts: what a person put on file systems of their own beside the root, /boot and the ESP.
//!
//! bootc wants none of them below its target, so they are taken down before the deployment and come back in it, at the
//! places that an image based system has for them. Which lines they get in fstab is `fstab`'s concern.

use crate::error::PlanError;
use crate::op::{Command, Op};
use crate::request::{Partition, Request};

/// Directories that are links into /var on an image based system (bootc's documentation, "filesystem layout"), with their
/// targets. systemd refuses mount points that are links.
const LINKS: &[(&str, &str)] = &[
    ("/home", "/var/home"),
    ("/mnt", "/var/mnt"),
    ("/opt", "/var/opt"),
    ("/root", "/var/roothome"),
    ("/srv", "/var/srv"),
    ("/usr/local", "/var/usrlocal"),
    ("/var", "/var"),
];

/// What is at the root of every system besides [`LINKS`] (file-hierarchy(7)), and ostree's own.
const TAKEN: [&str; 14] =
    ["bin", "boot", "dev", "efi", "etc", "lib", "lib64", "ostree", "proc", "run", "sbin", "sys", "sysroot", "tmp"];

/// One of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DataMount<'a> {
    /// Where it comes from.
    pub partition: &'a Partition,
    /// The part of it that is meant, when it is not the whole file system.
    pub subvolume: Option<&'a str>,
    /// Where Calamares has mounted it, below the target.
    pub point: &'a str,
    /// Where it lies in the installed system.
    pub at: String,
}

/// The data mounts of a request, parents before what lies in them. `own`: directories that the image has for mounts.
pub fn mounts<'a>(request: &'a Request, own: &[String]) -> Result<Vec<DataMount<'a>>, PlanError> {
    let boots = |point: &str| ["", "/", "/boot", request.esp_mount_point.as_str()].contains(&point);
    let partitions = request.partitions.iter().map(|partition| (partition, None, partition.mount_point.as_str()));
    let of_root = |root| {
        request.subvolumes().iter().map(move |row| (root, Some(row.subvolume.as_str()), row.mount_point.as_str()))
    };
    let subvolumes = request.root().into_iter().flat_map(of_root);
    let mut mounts = Vec::new();
    for (partition, subvolume, point) in partitions.chain(subvolumes).filter(|(_, _, point)| !boots(point)) {
        let at = place(point, own).ok_or_else(|| {
            let rule = format!("{point} belongs to the system image, where nothing of one's own can be mounted");
            PlanError::layout("mount-point-in-image", &[("mountpoint", point)], rule)
        })?;
        mounts.push(DataMount { partition, subvolume, point, at });
    }
    mounts.sort_by(|a, b| a.at.cmp(&b.at));
    Ok(mounts)
}

/// Whether a directory at the root can be one of the image's own mount points.
pub fn may_be_own(path: &str) -> bool {
    let plain = |name: &str| name.chars().all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c));
    let name = path.strip_prefix('/').filter(|name| !name.is_empty() && !name.starts_with('.') && plain(name));
    name.is_some_and(|name| name != "usr" && !TAKEN.contains(&name) && place(path, &[]).is_none())
}

/// Where a mount point lies in the installed system; none below what the image owns.
fn place(point: &str, own: &[String]) -> Option<String> {
    let point = point.trim_end_matches('/');
    if own.iter().any(|path| path == point) {
        return Some(point.to_owned());
    }
    if point.split('/').skip(1).any(|part| ["", ".", ".."].contains(&part)) {
        return None;
    }
    LINKS.iter().find_map(|(link, target)| {
        let rest = point.strip_prefix(link)?;
        (rest.is_empty() || rest.starts_with('/')).then(|| format!("{target}{rest}"))
    })
}

/// Takes them down below Calamares' target, innermost first, with the directories that were made for them.
pub fn take_down<T>(mounts: &[DataMount], root: &str) -> Vec<Op<T>> {
    let mut points: Vec<&str> = mounts.iter().map(|mount| mount.point).collect();
    points.sort_by(|a, b| b.cmp(a));
    let down = points.iter().map(|point| Op::command(["umount".to_owned(), format!("{root}{point}")]));
    // Their top directories hold nothing else: the root file system was made a moment ago.
    let mut tops: Vec<String> =
        points.iter().filter_map(|point| point.split('/').nth(1)).map(|top| format!("{root}/{top}")).collect();
    tops.dedup();
    down.chain(tops.into_iter().map(|path| Op::Remove { path })).collect()
}

/// Mounts them in the deployment's layout at `target`, whose /var is `var`, the stateroot's. A /var of its own gets what
/// the image put there; what a kept one has already stays as it is.
pub fn build<T>(mounts: &[DataMount], target: &str, var: &str) -> Vec<Op<T>> {
    let mut ops = Vec::new();
    for mount in mounts {
        let to = format!("{target}{}", mount.at);
        // Others are the image's: one made here would not be in the sealed root that is booted.
        if mount.at.starts_with("/var/") {
            ops.push(Op::mkdir(&to, 0o755));
        }
        let mut argv = vec!["mount".to_owned()];
        argv.extend(mount.subvolume.iter().flat_map(|name| ["-o".to_owned(), format!("subvol={name}")]));
        argv.extend([mount.partition.node(), to.clone()]);
        ops.push(Command::new(argv).undo(["umount", "-R", &to]).op());
        ops.push(Op::command(["mount", "--make-private", &to]));
        if mount.at == "/var" {
            let from = format!("{var}/.");
            ops.push(Command::new(["cp", "-a", "--update=none", &from, &to]).deadline(3600).op());
        }
    }
    ops
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(points: &[&str]) -> Request {
        let partition = |point: &&str| Partition { mount_point: (*point).into(), ..Partition::default() };
        Request {
            esp_mount_point: "/boot/efi".into(),
            partitions: points.iter().map(partition).collect(),
            ..Request::default()
        }
    }

    #[test]
    fn people_find_their_data_where_the_image_has_its_place() {
        let request =
            request(&["/", "/boot", "/boot/efi", "", "/srv", "/var/log", "/home", "/var", "/usr/local/games"]);
        let places: Vec<String> = mounts(&request, &[]).unwrap().into_iter().map(|mount| mount.at).collect();
        assert_eq!(place("/home/", &[]).as_deref(), Some("/var/home"));
        assert_eq!(places, ["/var", "/var/home", "/var/log", "/var/srv", "/var/usrlocal/games"]);
    }

    #[test]
    fn an_image_may_have_directories_for_mounts() {
        let request = request(&["/", "/data/", "/home"]);
        let mounts = mounts(&request, &["/data".into()]).unwrap();
        let places: Vec<&str> = mounts.iter().map(|mount| mount.at.as_str()).collect();
        assert_eq!(places, ["/data", "/var/home"]);
        let made: Vec<Op<()>> =
            build(&mounts, "/t", "/v").into_iter().filter(|op| !matches!(op, Op::Command(_))).collect();
        assert_eq!(made, [Op::mkdir("/t/var/home", 0o755)]);
    }

    #[test]
    fn what_the_image_owns_is_no_mount_point() {
        for point in ["/usr", "/etc", "/data", "/media/x", "/homes", "/boot/grub", "/home/../usr", "/var//x"] {
            let fault = mounts(&request(&["/", point]), &["/media".into()]).unwrap_err().fault();
            assert_eq!(fault.id, "mount-point-in-image");
            assert_eq!(fault.args, [("mountpoint".to_owned(), point.to_owned())]);
        }
    }
}
