// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Whether the target is mounted as Calamares has said, before anything is written below it.

use crate::error::ExecError;
use crate::mountinfo;
use bootc_plan::error::{Code, Fault};
use std::collections::BTreeMap;

/// Compares each mount point's device with the one that is mounted there.
pub fn verify(mounts: &BTreeMap<String, String>) -> Result<(), ExecError> {
    let mounted = mountinfo::read()?;
    for (target, device) in mounts {
        // The last one is the one that is seen.
        let found = mounted.iter().rev().find(|mount| mount.target == *target);
        if found.is_none_or(|mount| mount.source != *device) {
            let really = found.map_or("nothing", |mount| &mount.source);
            let details = format!("{device} should be mounted on {target}, but {really} is");
            let fault = Fault::new(Code::Refused, "not-mounted", details).arg("device", device).arg("target", target);
            return Err(ExecError::Fault(fault));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mount_that_is_not_there_is_named() {
        let mounts = [("/no/such".to_owned(), "/dev/none".to_owned())].into();
        let fault = verify(&mounts).unwrap_err().fault();
        assert_eq!(fault.id, "not-mounted");
        assert!(fault.details.contains("nothing is"), "{}", fault.details);
    }
}
