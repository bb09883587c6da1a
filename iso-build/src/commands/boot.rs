// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! `particle-iso boot`: the built ISO in a virtual machine, for looking at it. Tests use particle-vm directly.

use std::process::ExitCode;

use particle_vm::{Disk, Firmware, Medium, VmSpec};

use super::Context;
use crate::cli::BootArgs;
use crate::error::{Context as _, Error};

pub fn run(args: &BootArgs) -> Result<ExitCode, Error> {
    let context = Context::read(&args.common)?;
    let iso = context.place.out.join(&context.profile.medium.file);
    if !iso.exists() {
        return Err(Error::Usage(format!("{} does not exist: run particle-iso build first", iso.display())));
    }
    let dir = context.place.out.join("boot");
    std::fs::create_dir_all(&dir).context(|| format!("making {}", dir.display()))?;
    let disk = args.disk.clone().unwrap_or_else(|| dir.join("disk.img"));
    if !disk.exists() {
        let file = std::fs::File::create(&disk).context(|| format!("making {}", disk.display()))?;
        file.set_len(args.disk_gib << 30).context(|| format!("sizing {}", disk.display()))?;
    }
    let mut spec = VmSpec::new(if args.bios { Firmware::Bios } else { Firmware::Uefi });
    spec.memory_mib = args.memory;
    spec.iso = Some((iso, if args.usb { Medium::Usb } else { Medium::Cdrom }));
    spec.disks = vec![Disk::new(disk)];
    // A finished installation starts; an empty disk falls through to the medium.
    spec.iso_first = false;
    spec.network = true;
    particle_vm::interactive(&spec, &dir)
        .map_err(|error| Error::Stage { stage: "virtual machine".to_owned(), message: particle_vm::chain(&error) })?;
    Ok(ExitCode::SUCCESS)
}
