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

/// The ESP of the system that was there before (`assets/layouts/old-system.sh`), and where it is looked at.
const ESP: (&str, &str) = ("/dev/vda1", "/run/esp");

/// Starts an installation and comes back when bootc is in the middle of it.
pub fn half_way(vm: &mut Vm, patience: Patience) -> Result<(), TestError> {
    let stage = || TestError::stage("waiting for the middle of an installation");
    start_until(vm, &format!("pgrep -f '{BOOTC}' >/dev/null"), 600, patience).map_err(stage())?;
    thread::sleep(patience.seconds(MIDDLE));
    let still = format!("pgrep -f '{BOOTC}'");
    vm.serial.must(&still, patience.seconds(30)).map_err(stage()).map(drop)
}

/// Starts an installation and waits until a command succeeds.
fn start_until(vm: &mut Vm, until: &str, seconds: u64, patience: Patience) -> Result<(), particle_vm::VmError> {
    let run = install::command("conf", patience);
    let tenths = patience.seconds(seconds).as_secs() * 10;
    let wait = format!("for i in $(seq {tenths}); do {until} && exit; sleep 0.1; done; exit 1");
    vm.serial.must(&format!("({run} >/run/interrupted.log 2>&1 &); ({wait})"), patience.seconds(seconds + 60)).map(drop)
}

/// Kills calamares as soon as something new is in the ESP of another system. That system's own files must be what they
/// were, in a file system that is in order.
pub fn kill_loader(vm: &mut Vm, patience: Patience) -> Result<(), TestError> {
    let before = loader_sums(vm, patience)?;
    let new = "ls -d /tmp/calamares-root-*/boot/efi/EFI/* 2>/dev/null | grep -vq '/other$'";
    let waited = start_until(vm, new, 1200, patience);
    waited.map_err(TestError::stage("waiting until the boot loader is written"))?;
    end(vm, "[b]ootc|[s]kopeo|[g]rub-install", patience)?;
    let clean = format!("bootc-job clean && fsck.fat -n {}", ESP.0);
    let cleaned = vm.serial.must(&clean, patience.seconds(120));
    cleaned.map_err(TestError::stage("taking down what a killed calamares left, and checking the ESP"))?;
    let after = loader_sums(vm, patience)?;
    if before == after {
        Ok(())
    } else {
        Err(TestError::Failed(format!("the other system's loader was\n{before}\nand is\n{after}")))
    }
}

/// Sums of the other system's files in the ESP.
fn loader_sums(vm: &mut Vm, patience: Patience) -> Result<String, TestError> {
    let (device, at) = ESP;
    let look = format!(
        "mkdir -p {at} && mount -o ro {device} {at} && (cd {at} && find EFI/other -type f | sort | xargs sha256sum); umount {at}"
    );
    let seen = vm.serial.must(&look, patience.seconds(60));
    let text = seen.map_err(TestError::stage("reading the other system's boot loader"))?;
    if text.contains("boot.conf") {
        Ok(text)
    } else {
        Err(TestError::Failed(format!("no boot loader is there: {text}")))
    }
}

/// Kills calamares in the middle of an installation. What it ran must end with it: a bootc that goes on would write to the
/// disk that the next installation partitions.
pub fn kill(vm: &mut Vm, patience: Patience) -> Result<(), TestError> {
    half_way(vm, patience)?;
    end(vm, "[b]ootc|[s]kopeo", patience)
}

/// Kills calamares, and looks for programs that work on.
fn end(vm: &mut Vm, programs: &str, patience: Patience) -> Result<(), TestError> {
    let killed = format!("(pkill -9 -x calamares; sleep 10; pgrep -af '{programs}' && exit 1; exit 0)");
    let ended = vm.serial.must(&killed, patience.seconds(60));
    ended.map_err(TestError::stage("looking for what a killed calamares left running")).map(drop)
}
