// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The installed disk in a machine without the medium: boots it and logs in on the serial console as the person who was typed in.

use std::path::Path;

use particle_vm::{Disk, Firmware, Seat, Vm, VmError, VmSpec};

use crate::{answers::Answers, error::TestError, live::Patience, unlock::unlock};

/// The virtual machine that an installed disk is booted in.
pub struct Machine<'a> {
    pub firmware: Firmware,
    pub memory: u32,
    /// All that the installation saw, in the same order.
    pub disks: &'a [Disk],
    /// UEFI variables as the installation left them.
    pub vars: &'a Path,
    pub patience: Patience,
    /// Whether it asks for a passphrase.
    pub encrypted: bool,
}

impl Machine<'_> {
    /// Starts the machine. `dir` receives the logs.
    pub fn start(&self, dir: &Path) -> Result<Vm, TestError> {
        let spec = VmSpec { memory_mib: self.memory, disks: self.disks.to_vec(), ..VmSpec::new(self.firmware) };
        start(&spec, dir, self.vars)
    }

    /// Starts the machine and logs in. `dir` receives the logs.
    pub fn boot(&self, dir: &Path, answers: &Answers) -> Result<Vm, TestError> {
        let mut vm = self.start(dir)?;
        if self.encrypted {
            unlock(&mut vm, answers, self.patience)?;
        }
        log_in(&mut vm, answers, self.patience)?;
        Ok(vm)
    }
}

/// Starts a machine with an installed disk. `dir` receives the logs.
pub fn start(spec: &VmSpec, dir: &Path, vars: &Path) -> Result<Vm, TestError> {
    Vm::start(spec, dir, vars).map_err(TestError::stage("starting the installed disk"))
}

/// Logs in on the serial console.
pub fn log_in(vm: &mut Vm, answers: &Answers, patience: Patience) -> Result<(), TestError> {
    let within = patience.seconds(400);
    let asked = vm.see(&["login: "], within);
    let logged_in = asked.and_then(|_| vm.serial.login(answers.login, answers.password, within));
    photographed(vm, "no-login", logged_in)
        .map_err(TestError::stage("logging in on the serial console of the installed system"))?;
    quiet(vm, answers, patience)
}

/// Keeps a picture of a machine that did not come as far as it should: what its screen shows (a boot loader's message, a
/// panic) is often the whole explanation.
pub fn photographed<T>(vm: &mut Vm, name: &str, result: Result<T, VmError>) -> Result<T, VmError> {
    let picture = result.is_err().then(|| vm.shot(name));
    if let Some(Err(error)) = picture {
        eprintln!("vmtest: could not photograph the failure: {}", particle_vm::chain(&error));
    }
    result
}

/// Tells the kernel and systemd (signal SIGRTMIN+21) to stop writing on the console, in the middle of commands' output.
fn quiet(vm: &mut Vm, answers: &Answers, patience: Patience) -> Result<(), TestError> {
    let command = sudo(answers, "dmesg -n 1; kill -55 1");
    let done = vm.serial.run(&command, patience.seconds(60));
    done.map(|_| ()).map_err(TestError::stage("silencing the installed system's console"))
}

/// Powers off through the installed system, so that the disk can be used again.
pub fn power_off(mut vm: Vm, answers: &Answers, patience: Patience) -> Result<(), TestError> {
    let stage = || TestError::stage("powering off the installed system");
    vm.serial.send_line(&sudo(answers, "systemctl poweroff")).map_err(stage())?;
    vm.wait_off(patience.seconds(120)).map_err(stage())
}

/// A command line that runs `command` as root: the password comes on stdin, since the test has no terminal to type at.
pub fn sudo(answers: &Answers, command: &str) -> String {
    format!("echo '{}' | sudo -S -p '' sh -c '{}'", answers.password, command.replace('\'', r"'\''"))
}
