// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Commands whose answers are known beforehand, asked of a machine one after the other. Which they are is the callers' part.

use std::{fmt::Display, time::Duration};

use particle_vm::Vm;

use crate::{error::TestError, report::Report};

/// Asks: name, command, answer. `framed` makes of a command what is typed.
pub fn ask<'a, C: Display>(
    vm: &mut Vm,
    report: &mut Report,
    rows: impl IntoIterator<Item = (&'a str, C, String)>,
    framed: impl Fn(&C) -> String,
    limit: Duration,
) -> Result<(), TestError> {
    for (name, command, expected) in rows {
        let output = vm.serial.run(&framed(&command), limit);
        let got = output.map_err(TestError::stage(format!("running {command}")))?.text;
        report.add(name, got == expected, expected, got);
    }
    Ok(())
}
