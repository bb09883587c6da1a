// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! An installation under way, as a person sees it: what the progress bar says and when, up to the last page or to Calamares'
//! words that it failed. How the bar is read is `progress_bar`.

use std::{
    thread,
    time::{Duration, Instant},
};

use particle_vm::{Seat, Vm};

use crate::{error::TestError, live::Patience, progress_bar};

/// How often the progress bar is looked at.
const LOOK: Duration = Duration::from_secs(4);
/// How often the words are read while the bar is there: each reading takes half a second of a processor.
const READ: Duration = Duration::from_secs(40);

/// What the progress bar said, and when.
pub struct Seen {
    /// Since the bar was there.
    pub seconds: u64,
    /// What it said.
    pub percent: u32,
}

/// Reads the progress bar until the last page is there; keeps a screenshot each time another fifth is done.
pub fn progress(vm: &mut Vm, patience: Patience) -> Result<Vec<Seen>, TestError> {
    let stage = || TestError::stage("watching the installation");
    // On a desktop the button of the log is a picture.
    vm.wait_for_text(&["toggle log", "%", "installing the system"], patience.seconds(120)).map_err(stage())?;
    let started = Instant::now();
    let mut seen: Vec<Seen> = Vec::new();
    let mut next_shot = 5;
    let mut next_look = Duration::from_secs(20);
    let mut next_read = Duration::ZERO;
    let mut text = String::new();
    loop {
        let screen = vm.screen().map_err(stage())?;
        let percent = progress_bar::percent(&screen);
        if let Some(percent) = percent {
            if seen.last().is_none_or(|last| last.percent != percent) {
                seen.push(Seen { seconds: started.elapsed().as_secs(), percent });
            }
            if percent >= next_shot {
                vm.shot(&format!("progress-{percent}")).map_err(stage())?;
                next_shot = percent + 20;
            }
        }
        // The bar stays below the message of a failure.
        if percent.is_none() || started.elapsed() >= next_read {
            next_read = started.elapsed() + READ;
            text = vm.read_screen().map_err(stage())?;
        }
        if text.contains("installation failed") {
            vm.shot("failed").map_err(stage())?;
            return Err(TestError::Failed(format!("Calamares says that the installation failed: {text}")));
        }
        if ["all done", "has been installed"].iter().any(|words| text.contains(words)) {
            vm.shot("finished").map_err(stage())?;
            return Ok(seen);
        }
        // Besides those at known percentages: a person's eye reads what the character recognition does not.
        if started.elapsed() >= next_look {
            vm.shot(&format!("installing-{}s", started.elapsed().as_secs())).map_err(stage())?;
            next_look += Duration::from_secs(40);
        }
        let limit = patience.seconds(1200);
        if started.elapsed() > limit {
            vm.shot("timeout").map_err(stage())?;
            return Err(stage()(vm.missed("the last page".into(), limit, text)));
        }
        thread::sleep(LOOK);
    }
}
