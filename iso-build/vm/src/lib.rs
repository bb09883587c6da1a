// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Virtual machines for `particle-iso boot` and for the tests: a [`VmSpec`] (plain data) becomes a QEMU command line, and
//! a running [`Vm`] offers its serial console, its keyboard and its screen (read through OCR).
//! Everything waits for a named condition with a deadline. What the machines are used for does not belong here.

mod accel;
mod argv;
mod autopsy;
mod entry;
mod error;
mod firmware;
mod gave_up;
mod iso;
mod keys;
mod ocr;
mod qemu;
mod qmp;
mod screen;
mod seat;
mod serial;
mod shell;
mod socket;
mod spec;
mod still;
mod timing;
mod vm;
mod window;

pub use accel::Accel;
pub use argv::{Paths, argv};
pub use entry::{CONSOLE, entry};
pub use error::{VmError, chain};
pub use firmware::Ovmf;
pub use iso::extract;
pub use keys::{chord, typed};
pub use qemu::require as require_qemu;
pub use screen::Screen;
pub use seat::{Eyes, Seat};
pub use serial::Serial;
pub use shell::Output;
pub use spec::{Disk, Display, Firmware, Kernel, Medium, Share, Vga, VmSpec};
pub use timing::Timings;
pub use vm::Vm;
pub use window::{command, interactive};
