// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! `particle-iso boot`: the built ISO in a virtual machine, for looking at it. Tests use particle-vm directly.

use std::fs::{self, File};
use std::path::Path;
use std::process::ExitCode;
use std::sync::atomic::Ordering;
use std::time::Duration;

use bootc_exec::runner::pasteable;
use bootc_plan::op::Command;
use bootc_plan::secret::Secrets;
use particle_vm::{Disk, Firmware, Medium, Seat as _, Vm, VmSpec};

use super::Context;
use crate::cli::BootArgs;
use crate::error::{Context as _, Error};
use crate::print;

pub fn run(args: &BootArgs) -> Result<ExitCode, Error> {
    let context = Context::read(&args.common)?;
    let iso = context.built()?;
    if !args.dry_run {
        particle_vm::require_qemu()?;
    }
    let dir = context.place.out.join("boot");
    fs::create_dir_all(&dir).context(|| format!("making {}", dir.display()))?;
    let disk = args.disk.clone().unwrap_or_else(|| dir.join("disk.img"));
    if !disk.exists() && !args.dry_run {
        new_disk(&disk, args.disk_gib << 30)?;
    }
    let mut spec = VmSpec::new(match (args.bios, args.secure_boot) {
        (true, _) => Firmware::Bios,
        (_, true) => Firmware::SecureBoot,
        _ => Firmware::Uefi,
    });
    spec.memory_mib = args.memory;
    spec.iso = Some((iso, if args.usb { Medium::Usb } else { Medium::Cdrom }));
    spec.disks = vec![Disk::new(disk)];
    // A finished installation starts; an empty disk falls through to the medium.
    spec.iso_first = false;
    spec.network = true;
    if args.dry_run {
        let command = pasteable(&Command::new(particle_vm::command(&spec, &dir)), &Secrets::default());
        return print::out(&(command + "\n"), "printing the command").map(|()| ExitCode::SUCCESS);
    }
    match &args.screenshots {
        Some(pictures) => watch(&spec, &dir, pictures)?,
        None => particle_vm::interactive(&spec, &dir)?,
    }
    Ok(ExitCode::SUCCESS)
}

/// How often the screen is looked at.
const LOOK: Duration = Duration::from_secs(3);

/// Keeps each screen that is another one than before, until the machine ends or somebody stops it.
fn watch(spec: &VmSpec, dir: &Path, pictures: &Path) -> Result<(), Error> {
    let stop = bootc_exec::stop::on_signals().context(|| "asking for signals".to_owned())?;
    let mut vm = Vm::start(spec, pictures, &dir.join("uefi-vars.fd"))?;
    print::out(&format!("{}\n", pictures.join("serial.log").display()), "telling where the log is")?;
    // Two: a cursor that blinks is no news.
    let mut before = [None, None];
    while !stop.load(Ordering::Relaxed) && !vm.has_ended()? {
        let screen = vm.screen()?;
        if before.iter().flatten().all(|one| *one != screen) {
            let picture = vm.shot("screen")?;
            print::out(&format!("{}\n", picture.display()), "telling where a picture is")?;
            before = [before[1].take(), Some(screen)];
        }
        std::thread::sleep(LOOK);
    }
    Ok(())
}

/// An empty disk that takes no space. One without its size must not stay: the next start would take it for a disk.
fn new_disk(disk: &Path, bytes: u64) -> Result<(), Error> {
    let file = File::create_new(disk).context(|| format!("making {}", disk.display()))?;
    let sized = file.set_len(bytes).context(|| format!("sizing {}", disk.display()));
    if sized.is_err() {
        // Why it has no size is what counts.
        fs::remove_file(disk).ok();
    }
    sized
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_disk_has_its_size_or_is_not_there() {
        let dir = tempfile::tempdir().unwrap();
        let disk = dir.path().join("disk.img");
        let error = new_disk(&disk, u64::MAX).unwrap_err().to_string();
        assert!(error.contains("sizing ") && !disk.exists(), "{error}");
        new_disk(&disk, 1 << 30).unwrap();
        assert_eq!(fs::metadata(&disk).unwrap().len(), 1 << 30);
        assert!(new_disk(&disk, 1).is_err(), "nobody's disk is made anew");
    }
}
