// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! A machine for a person to look at: a window where there is a display, else the serial line on this terminal.

use std::{
    env, fs,
    io::{self, Write as _},
    path::Path,
    process::Command,
};

use crate::{
    accel::Accel,
    argv::{Paths, argv},
    error::VmError,
    firmware::Ovmf,
    qemu::{self, QEMU},
    spec::{Display, VmSpec},
};

/// UEFI variables, in the directory of the machine.
const VARS: &str = "uefi-vars.fd";

/// Runs `spec` in the foreground until it is closed or powers off. UEFI variables are kept in `dir`.
///
/// # Errors
/// When QEMU is missing or fails.
pub fn interactive(spec: &VmSpec, dir: &Path) -> Result<(), VmError> {
    qemu::require()?;
    fs::create_dir_all(dir).map_err(VmError::io(format!("creating {}", dir.display())))?;
    if spec.firmware.is_uefi() {
        Ovmf::debian(spec.firmware).copy_vars(&dir.join(VARS))?;
    }
    if !has_display() {
        // Without a reader there is nobody to tell.
        let _ = writeln!(
            io::stderr().lock(),
            "no display here: the serial line follows, on which \"Boot to Shell\" has a shell and the installer nothing; leave with \
             ctrl-a x"
        );
    }
    let command = command(spec, dir);
    let status =
        Command::new(&command[0]).args(&command[1..]).status().map_err(VmError::io(format!("starting {QEMU}")))?;
    if status.success() {
        return Ok(());
    }
    Err(VmError::Tool { program: QEMU.into(), status: status.to_string(), stderr: String::new() })
}

/// What it runs: QEMU with a window where there is a display, else with the serial line on this terminal.
#[must_use]
pub fn command(spec: &VmSpec, dir: &Path) -> Vec<String> {
    let mut spec = spec.clone();
    spec.display = if has_display() { Display::Window } else { Display::Terminal };
    // No sockets in these two modes; the paths other than the variables are unused.
    let paths = Paths {
        qmp: dir.join("qmp"),
        serial: dir.join("serial"),
        serial_log: dir.join("serial.log"),
        vars: dir.join(VARS),
    };
    let argv = argv(&spec, Accel::detect(), &Ovmf::debian(spec.firmware), &paths);
    std::iter::once(QEMU.to_owned()).chain(argv).collect()
}

fn has_display() -> bool {
    ["DISPLAY", "WAYLAND_DISPLAY"].into_iter().any(|name| env::var_os(name).is_some_and(|value| !value.is_empty()))
}
