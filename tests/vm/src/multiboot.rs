// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! A USB stick on which the ISO is a file, as people carry several: a FAT file system with a GRUB of its own that mounts the
//! file and reads the medium's loopback.cfg. Shim and GRUB are those of the ISO, since Secure Boot wants signed ones.

use std::{fs, path::Path, path::PathBuf, process::Command};

use particle_vm::VmError;
use serde_json::Value;

use crate::error::TestError;

/// Bytes before the partition.
const START: u64 = 1 << 20;
/// Bytes for the boot loader, the file system's own tables and the second partition table, beside the ISO.
const BESIDE: u64 = 96 << 20;
const SECTOR: u64 = 512;
/// Where the ISO lies. Without spaces: the kernel command line tells live-boot this path, and knows no quotes.
const ISO: &str = "/images/installer.iso";

/// What such sticks do, without their menu.
fn grub_cfg() -> String {
    format!(
        "set iso_path='{ISO}'\nexport iso_path\nsearch --no-floppy --set=root --file \"$iso_path\"\n\
         loopback loop \"$iso_path\"\nset root=loop\nconfigfile /boot/grub/loopback.cfg\n"
    )
}

/// Makes the stick in `dir`.
pub fn stick(iso: &Path, dir: &Path) -> Result<PathBuf, TestError> {
    let stick = dir.join("stick.img");
    let boot = dir.join("stick");
    let io = |path: &Path| TestError::io(format!("making {}", path.display()));
    let size = fs::metadata(iso).map_err(TestError::io(format!("reading {}", iso.display())))?.len() + BESIDE;
    fs::create_dir_all(&boot).map_err(io(&boot))?;
    fs::File::create(&stick).and_then(|file| file.set_len(size)).map_err(io(&stick))?;
    let sectors = ((size - 2 * START) / SECTOR).to_string();
    let table = format!("label: gpt\nstart={}, size={sectors}, type=uefi\n", START / SECTOR);
    fs::write(boot.join("table"), table).map_err(io(&boot))?;
    run(Command::new("sfdisk")
        .arg("--quiet")
        .arg(&stick)
        .stdin(fs::File::open(boot.join("table")).map_err(io(&boot))?))?;
    fs::write(boot.join("grub.cfg"), grub_cfg()).map_err(io(&boot))?;

    let esp = format!("{}@@{}", iso.display(), esp(iso)?);
    let fat = format!("{}@@{START}", stick.display());
    run(Command::new("mcopy").args(["-s", "-i", &esp, "::/EFI"]).arg(&boot))?;
    run(Command::new("mformat").args(["-i", &fat, "-F", "-T", &sectors, "::"]))?;
    run(Command::new("mcopy").args(["-s", "-i", &fat]).arg(boot.join("EFI")).arg("::/"))?;
    // Where the signed GRUB for media looks.
    run(Command::new("mmd").args(["-i", &fat, "::/boot", "::/boot/grub", "::/images"]))?;
    run(Command::new("mcopy").args(["-i", &fat]).arg(boot.join("grub.cfg")).arg("::/boot/grub/grub.cfg"))?;
    run(Command::new("mcopy").args(["-i", &fat]).arg(iso).arg(format!("::{ISO}")))?;
    Ok(stick)
}

/// Where the EFI system partition of a hybrid ISO begins, in bytes.
fn esp(iso: &Path) -> Result<u64, TestError> {
    let table = run(Command::new("sfdisk").arg("--json").arg(iso))?;
    let table: Value = serde_json::from_str(&table).unwrap_or_default();
    let partitions = table["partitiontable"]["partitions"].as_array().cloned().unwrap_or_default();
    let esp = partitions.iter().find(|one| one["type"] == "C12A7328-F81F-11D2-BA4B-00A0C93EC93B");
    let start = esp.and_then(|one| one["start"].as_u64());
    start
        .map(|sector| sector * SECTOR)
        .ok_or_else(|| TestError::Failed(format!("{} has no EFI system partition", iso.display())))
}

/// Runs a tool of Debian's packages fdisk and mtools; what it prints.
fn run(command: &mut Command) -> Result<String, TestError> {
    let program = command.get_program().to_string_lossy().into_owned();
    let stage = || TestError::stage("making a stick with the ISO as a file");
    let output = command.output().map_err(VmError::io(format!("running {program}"))).map_err(stage())?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    Err(stage()(VmError::tool(format!("{command:?}"), &output)))
}
