// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Ctrl-C and its kin as a request to stop, for programs of the terminal. Commands run in process groups of their own, which
//! a terminal's signal does not reach: without this they would go on working on the disk after the program's end. Inside
//! Calamares the host program decides, not a signal.

use std::io;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Once};

use signal_hook::consts::{SIGHUP, SIGINT, SIGPIPE, SIGTERM};
use signal_hook::flag;

/// Exit status after a second signal, when nothing waits for the children any more: a shell's for SIGINT.
const IMPATIENT: i32 = 128 + SIGINT;

/// A flag that the first such signal sets; the second one ends the program at once.
///
/// # Errors
/// The system refuses the handler.
pub fn on_signals() -> io::Result<Arc<AtomicBool>> {
    let stop = Arc::new(AtomicBool::new(false));
    for signal in [SIGHUP, SIGINT, SIGTERM] {
        // Handlers run in this order: the first signal finds the flag unset.
        flag::register_conditional_shutdown(signal, IMPATIENT, Arc::clone(&stop))?;
        flag::register(signal, Arc::clone(&stop))?;
    }
    Ok(stop)
}

/// Lets writing to a pipe that nobody reads fail, in place of ending the whole process: Calamares' default, since Qt leaves
/// the signal alone. Programs that are started later get the default again, as a handler does not pass through exec(2).
///
/// # Errors
/// The system refuses the handler.
pub fn survive_broken_pipes() -> io::Result<()> {
    static ONCE: Once = Once::new();
    let mut done = Ok(());
    ONCE.call_once(|| done = flag::register(SIGPIPE, Arc::default()).map(drop));
    done
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::RunError;
    use crate::runner::{Real, Runner, Watch};
    use bootc_plan::op::Command;
    use bootc_plan::secret::Secrets;

    #[test]
    fn a_signal_ends_the_command_that_runs() {
        let stop = on_signals().unwrap();
        let signal = "kill -TERM $PPID; exec sleep 60";
        let secrets = Secrets::default();
        let mut watch = Watch::new(&secrets, &stop).quietly();
        let ended = Real.command(&Command::new(["sh", "-c", signal]), &mut watch);
        assert!(matches!(ended, Err(RunError::Stopped { .. })), "{ended:?}");
    }
}
