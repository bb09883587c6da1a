// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! An installation that a person has started and that cannot work: what they read, and that their disk is as it was. Refusals
//! of layouts, which need no screen, are `refusals`.

use std::{fs, os::unix::fs::MetadataExt, path::Path, thread, time::Duration};

use particle_vm::{Seat, Vm};

use crate::{error::TestError, live::Patience};

/// Waits until Calamares says that it failed, with `words` (in lower case), and photographs that. `disk` was blank.
pub fn see(vm: &mut Vm, words: &str, disk: &Path, patience: Patience) -> Result<(), TestError> {
    let stage = || TestError::stage("waiting for the refusal");
    let told = vm.wait_for_text(&[words], patience.seconds(180));
    // The rest of the message.
    thread::sleep(Duration::from_secs(2));
    vm.shot("refused").map_err(stage())?;
    told.map_err(stage())?;
    // The file is sparse: whatever is written to the disk takes room in it.
    let blocks = fs::metadata(disk).map_err(TestError::io("looking at the disk"))?.blocks();
    if blocks == 0 { Ok(()) } else { Err(TestError::Failed(format!("{blocks} blocks of the disk have changed"))) }
}
