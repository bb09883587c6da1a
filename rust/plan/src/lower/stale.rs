// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What a killed earlier run left mounted: found in the facts, taken down by explicit commands.

use crate::facts::Facts;
use crate::op::{Command, Op};
use std::collections::BTreeSet;

/// Where bootc binds its image storage when it ran without a mount namespace of its own.
pub const BOOTC_STORAGE: &str = "/run/bootc/storage";

/// Unmounts everything at or below `prefixes`, deepest first. Recursive mounts are listed one by one, so that the
/// plan says what goes.
pub fn take_down<T>(facts: &Facts, prefixes: &[&str]) -> Vec<Op<T>> {
    let mounts = facts.mounts.iter().flatten();
    // A place that is mounted over twice is listed twice; `umount` takes the top one each time.
    let mut targets: Vec<&str> =
        mounts.map(|mount| mount.target.as_str()).filter(|target| is_below(target, prefixes)).collect();
    targets.sort_by_key(|target| std::cmp::Reverse(*target));
    targets.into_iter().map(|target| Command::new(["umount", target]).may_fail().op()).collect()
}

/// Whether a path is one of `prefixes` or lies below one.
pub fn is_below(path: &str, prefixes: &[&str]) -> bool {
    prefixes.iter().any(|prefix| path.strip_prefix(prefix).is_some_and(|rest| rest.is_empty() || rest.starts_with('/')))
}

/// Everything mounted below `root` that is none of `keep`: API file systems of Calamares' extraMounts and the like.
/// bootc refuses directories that are not only mount points, so the emptied directories go too.
pub fn clear_below<T>(facts: &Facts, root: &str, keep: &[String]) -> Vec<Op<T>> {
    let mounts = facts.mounts.iter().flatten();
    let inside = |target: &&str| target.starts_with(&format!("{root}/")) && !keep.iter().any(|kept| kept == target);
    let mut targets: Vec<&str> = mounts.map(|mount| mount.target.as_str()).filter(inside).collect();
    targets.sort_by_key(|target| std::cmp::Reverse(*target));
    let unmount = targets.iter().map(|target| Command::new(["umount", *target]).op());
    let is_parent_of_kept = |dir: &str| keep.iter().any(|kept| kept == dir || kept.starts_with(&format!("{dir}/")));
    let tops: BTreeSet<String> = targets
        .iter()
        .filter_map(|target| target[root.len() + 1..].split('/').next())
        .map(|top| format!("{root}/{top}"))
        .filter(|dir| !is_parent_of_kept(dir))
        .collect();
    let remove = tops.into_iter().map(|path| Op::Remove { path });
    unmount.chain(remove).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::MountFact;
    use crate::op::Op;

    fn facts(targets: &[&str]) -> Facts {
        let mount = |target: &&str| MountFact {
            source: "x".into(),
            target: (*target).into(),
            fstype: "x".into(),
            root: "/".into(),
            options: String::new(),
        };
        Facts { mounts: Some(targets.iter().map(mount).collect()), ..Facts::default() }
    }

    fn lines(ops: &[Op<()>]) -> Vec<String> {
        ops.iter()
            .map(|op| match op {
                Op::Command(command) => command.argv.join(" "),
                Op::Remove { path } => format!("remove {path}"),
                other => format!("{other:?}"),
            })
            .collect()
    }

    #[test]
    fn deepest_first_and_nothing_else() {
        let facts = facts(&["/", "/run/x", "/run/x/boot", "/run/x/boot/efi", "/run/xy", "/home"]);
        assert_eq!(
            lines(&take_down(&facts, &["/run/x"])),
            ["umount /run/x/boot/efi", "umount /run/x/boot", "umount /run/x"]
        );
    }

    #[test]
    fn api_mounts_go_and_the_esp_stays() {
        let facts = facts(&["/t", "/t/boot/efi", "/t/proc", "/t/sys", "/t/sys/firmware/efi/efivars", "/tt/proc"]);
        let ops = clear_below(&facts, "/t", &["/t/boot/efi".into()]);
        assert_eq!(
            lines(&ops),
            [
                "umount /t/sys/firmware/efi/efivars",
                "umount /t/sys",
                "umount /t/proc",
                "remove /t/proc",
                "remove /t/sys"
            ]
        );
    }
}
