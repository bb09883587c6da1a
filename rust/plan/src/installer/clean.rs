// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What a killed installer has left, taken down before the next one starts: mounts, swap and opened containers. As long as
//! they are there, Calamares' partition page takes the disk for one in use and does not offer to erase it. Nothing is
//! removed but empty directories, and what cannot be taken down is left: it is somebody's.

use super::OURS;
use crate::facts::{ContainerFact, Facts};
use crate::lower::stale;
use crate::op::{Command, Op};
use std::collections::BTreeSet;
use thiserror::Error;

/// How the directories begin in which Calamares mounts the target; the rest of the name is by chance.
const ROOTS: &str = "/tmp/calamares-root-";

/// Swap that no installer has made: it lies in memory or in a file of the live system.
const LIVE_SWAP: [&str; 3] = ["/dev/zram", "/dev/loop", "/dev/ram"];

/// An installer is at work: what is there is its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("calamares is running (process {0}) and may be using what is mounted: nothing has been taken down")]
pub struct Busy(pub u32);

/// Swap off, mounts down, their directories away, containers closed: in the order in which each lets go of the next.
///
/// # Errors
/// [`Busy`] while a Calamares is running.
pub fn plan(facts: &Facts) -> Result<Vec<Op<()>>, Busy> {
    if let Some(process) = facts.calamares {
        return Err(Busy(process));
    }
    let roots = roots(facts);
    let prefixes: Vec<&str> = OURS.into_iter().chain(roots.iter().map(String::as_str)).collect();
    let swaps = facts.swaps.iter().filter(|swap| is_installers_swap(swap, &prefixes));
    let mut ops: Vec<Op<()>> = swaps.map(|swap| may_fail(&["swapoff", swap])).collect();
    ops.extend(stale::take_down(facts, &prefixes));
    ops.extend(roots.iter().map(|root| may_fail(&["rmdir", root])));
    let containers = facts.containers.iter().filter(|container| is_let_go(container, facts, &prefixes));
    ops.extend(containers.map(|container| may_fail(&["cryptsetup", "close", &container.name])));
    Ok(ops)
}

/// Calamares' own targets that are mounted.
fn roots(facts: &Facts) -> BTreeSet<String> {
    let targets = facts.mounts.iter().flatten().filter_map(|mount| mount.target.strip_prefix(ROOTS));
    let names = targets.filter_map(|rest| rest.split('/').next());
    names.map(|name| format!("{ROOTS}{name}")).collect()
}

/// A partition or mapper; or a file that would keep a target mounted.
fn is_installers_swap(swap: &str, prefixes: &[&str]) -> bool {
    let device = swap.starts_with("/dev/") && !LIVE_SWAP.iter().any(|live| swap.starts_with(live));
    device || stale::is_below(swap, prefixes)
}

/// Opened by KPMcore, going by its name (`luks-` and the container's UUID), and used by nothing that stays.
fn is_let_go(container: &ContainerFact, facts: &Facts, prefixes: &[&str]) -> bool {
    let uuid = container.name.strip_prefix("luks-").map(|uuid| uuid.replace('-', ""));
    // Device mapper's UUID of it: CRYPT-LUKS2-UUID-NAME.
    let named = uuid.is_some_and(|uuid| container.dm_uuid.split('-').nth(2) == Some(uuid.as_str()));
    let device = format!("/dev/mapper/{}", container.name);
    let mut mounts = facts.mounts.iter().flatten().filter(|mount| [&device, &container.node].contains(&&mount.source));
    named && !container.held && mounts.all(|mount| stale::is_below(&mount.target, prefixes))
}

fn may_fail(argv: &[&str]) -> Op<()> {
    Command::new(argv.iter().copied()).may_fail().op()
}
