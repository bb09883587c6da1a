// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! A machine for a person to look at: a window where there is a display, else the serial line on this terminal.

use std::{env, fs, path::Path, process::Command};

use crate::{
    accel::Accel,
    argv::{Paths, argv},
    error::VmError,
    firmware::Ovmf,
    spec::{Display, Firmware, VmSpec},
};

/// Runs `spec` in the foreground until it is closed or powers off. UEFI variables are kept in `dir`.
///
/// # Errors
/// When QEMU is missing or fails.
pub fn interactive(spec: &VmSpec, dir: &Path) -> Result<(), VmError> {
    let has = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
    let mut spec = spec.clone();
    spec.display = if has("DISPLAY") || has("WAYLAND_DISPLAY") { Display::Window } else { Display::Terminal };
    fs::create_dir_all(dir).map_err(VmError::io(format!("creating {}", dir.display())))?;
    let ovmf = Ovmf::debian();
    let vars = dir.join("uefi-vars.fd");
    if spec.firmware == Firmware::Uefi {
        ovmf.copy_vars(&vars)?;
    }
    // No sockets in these two modes; the paths other than the variables are unused.
    let paths = Paths { qmp: dir.join("qmp"), serial: dir.join("serial"), serial_log: dir.join("serial.log"), vars };
    if spec.display == Display::Terminal {
        eprintln!("no display here: the serial line follows; leave with ctrl-a x");
    }
    let status = Command::new("qemu-system-x86_64")
        .args(argv(&spec, Accel::detect(), &ovmf, &paths))
        .status()
        .map_err(|source| match source.kind() {
            std::io::ErrorKind::NotFound => {
                VmError::MissingTool { program: "qemu-system-x86_64", package: "qemu-system-x86" }
            }
            _ => VmError::Io { context: "starting qemu-system-x86_64".into(), source },
        })?;
    if status.success() {
        return Ok(());
    }
    Err(VmError::Tool { program: "qemu-system-x86_64".into(), status: status.to_string(), stderr: String::new() })
}
