// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Installations that end in the middle without a word: calamares is killed, or the machine's power goes. What they must
//! not leave behind is looked at here; that the next installation works is told by running it (`install`).

use std::{fs, path::Path};

use particle_vm::Vm;

use crate::{error::TestError, install, live::Patience};

/// bootc at work, by its command line. In brackets, so that no shell that looks for it finds itself.
const BOOTC: &str = "[i]nstall to-filesystem";
/// How much the target holds, in MB, and how much more bootc has written in the middle of the image (of 500).
const USED: &str = "df -m --output=used /run/calamares-bootc/sysroot | tail -n 1";
const MIDDLE: u64 = 150;

/// What tells that an installation has ended by itself, as after a crash: nobody needs to wait any longer.
const ENDED: &str = "/run/interrupted.end";

/// The ESP of the system that was there before (`assets/layouts/old-system.sh`), and where it is looked at.
const ESP: (&str, &str) = ("/dev/vda1", "/run/esp");

/// Starts an installation and comes back when bootc is in the middle of it.
pub fn half_way(vm: &mut Vm, patience: Patience) -> Result<(), TestError> {
    let stage = || TestError::stage("waiting for the middle of an installation");
    start_until(vm, &format!("pgrep -f '{BOOTC}' >/dev/null"), 600, patience).map_err(stage())?;
    let middle = format!(
        "(was=$({USED}); while pgrep -f '{BOOTC}' >/dev/null; do \
         [ $({USED}) -lt $((was + {MIDDLE})) ] || exit 0; sleep 0.2; done; exit 1)"
    );
    vm.serial.must(&middle, patience.seconds(300)).map_err(stage()).map(drop)
}

/// Starts an installation and waits until a command succeeds, or the installation has ended before.
fn start_until(vm: &mut Vm, until: &str, seconds: u64, patience: Patience) -> Result<(), particle_vm::VmError> {
    let run = install::command("conf", patience);
    let tenths = patience.seconds(seconds).as_secs() * 10;
    let wait =
        format!("for i in $(seq {tenths}); do {until} && exit; [ ! -e {ENDED} ] || exit 1; sleep 0.1; done; exit 1");
    let started = format!("({{ {run}; touch {ENDED}; }} >/run/interrupted.log 2>&1 &); ({wait})");
    vm.serial.must(&started, patience.seconds(seconds + 60)).map(drop)
}

/// Kills calamares when half of the boot loader is in the ESP of another system (`assets/half-grub-install.sh`). What that
/// system starts from must be what it was, in a file system that is in order.
pub fn kill_loader(vm: &mut Vm, share: &Path, patience: Patience) -> Result<(), TestError> {
    install::must(vm, patience, "giving the other system a boot entry and the removable path", &other_starts(), 120)?;
    let before = install::must(vm, patience, "reading what the other system starts from", &starts_from(), 120)?;
    if !["boot.conf", "BOOTX64.EFI", "* other", "boot order"].iter().all(|part| before.contains(part)) {
        return Err(TestError::Failed(format!("the other system lacks something to start from: {before}")));
    }
    fs::write(share.join("half-grub-install"), include_str!("../assets/half-grub-install.sh"))
        .map_err(TestError::io("writing half-grub-install"))?;
    let replace = "mv /usr/sbin/grub-install /usr/sbin/grub-install-real && \
                   install -m 755 /run/vmtest/half-grub-install /usr/sbin/grub-install";
    install::must(vm, patience, "replacing grub-install in the live system", replace, 120)?;
    let waited = start_until(vm, "[ -s /run/half-loader ]", 1200, patience);
    waited.map_err(TestError::stage("waiting until half of the boot loader is written"))?;
    end(vm, "[b]ootc|[s]kopeo|[g]rub-install", patience)?;
    install::must(
        vm,
        patience,
        "putting grub-install back",
        "mv /usr/sbin/grub-install-real /usr/sbin/grub-install",
        120,
    )?;
    let clean = format!("bootc-job clean && fsck.fat -n {}", ESP.0);
    install::must(vm, patience, "taking down what a killed calamares left, and checking the ESP", &clean, 120)?;
    let after = install::must(vm, patience, "reading what the other system starts from", &starts_from(), 120)?;
    let lost: Vec<_> = before.lines().filter(|line| !after.lines().any(|other| other == *line)).collect();
    if lost.is_empty() {
        return Ok(());
    }
    Err(TestError::Failed(format!("the other system has lost\n{}\nand there is\n{after}", lost.join("\n"))))
}

/// What `old-system.sh` leaves out, because most tests are about an ESP whose removable path is free.
fn other_starts() -> String {
    let (device, at) = ESP;
    format!(
        "mkdir -p {at} && mount {device} {at} && mkdir {at}/EFI/BOOT && \
         cp {at}/EFI/other/grubx64.efi {at}/EFI/BOOT/BOOTX64.EFI && umount {at} && \
         efibootmgr --quiet --create --disk /dev/vda --part 1 --label other --loader '\\EFI\\other\\grubx64.efi'"
    )
}

/// Sums of all files in the ESP, and the entries of the firmware that start the other system: one a line.
fn starts_from() -> String {
    let (device, at) = ESP;
    format!(
        "mount -o ro {device} {at} && (cd {at} && find EFI -type f | sort | xargs sha256sum); umount {at}; \
         efibootmgr | grep -a 'other'; \
         n=$(efibootmgr | sed -n 's/^Boot\\(....\\)\\* other.*/\\1/p'); \
         efibootmgr | grep -q \"^BootOrder:.*$n\" && echo \"$n is in the boot order\""
    )
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
