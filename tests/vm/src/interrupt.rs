// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Installations that end in the middle without a word: calamares is killed, or the machine's power goes. What they must
//! not leave behind is looked at here; that the next installation works is told by running it (`install`).

use std::thread;

use particle_vm::Vm;

use crate::{error::TestError, install, live::Patience};

/// bootc at work, by its command line. In brackets, so that no shell that looks for it finds itself.
const BOOTC: &str = "[i]nstall to-filesystem";
/// Seconds from bootc's start until it is in the middle of the image, without KVM.
const MIDDLE: u64 = 25;

/// Starts an installation and comes back when bootc is in the middle of it.
pub fn half_way(vm: &mut Vm, patience: Patience) -> Result<(), TestError> {
    let stage = || TestError::stage("waiting for the middle of an installation");
    let seconds = patience.seconds(600).as_secs();
    let run = install::command("conf", patience);
    let wait = format!("for i in $(seq {seconds}); do pgrep -f '{BOOTC}' >/dev/null && exit; sleep 1; done; exit 1");
    let start = format!("({run} >/run/interrupted.log 2>&1 &); ({wait})");
    vm.serial.must(&start, patience.seconds(660)).map_err(stage())?;
    thread::sleep(patience.seconds(MIDDLE));
    let still = format!("pgrep -f '{BOOTC}'");
    vm.serial.must(&still, patience.seconds(30)).map_err(stage()).map(drop)
}

/// Kills calamares in the middle of an installation. What it ran must end with it: a bootc that goes on would write to the
/// disk that the next installation partitions.
pub fn kill(vm: &mut Vm, patience: Patience) -> Result<(), TestError> {
    half_way(vm, patience)?;
    let killed = "pkill -9 -x calamares; sleep 10; pgrep -af '[b]ootc|[s]kopeo' && exit 1; exit 0";
    let ended = vm.serial.must(&format!("({killed})"), patience.seconds(60));
    ended.map_err(TestError::stage("looking for what a killed calamares left running")).map(drop)
}
