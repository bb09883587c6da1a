// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! A profile's own scripts in the live system: who wrote one must see at once that it was this one, how it ended and what it
//! said last, not the long command line that brought it there.

use bootc_exec::{Context, ExecError, RunError, Runner, Watch};
use bootc_plan::explain;
use bootc_plan::op::Command;

use super::apt::failed;

/// Lines of its words that people see; all are in the log.
const SHOWN: usize = 12;

/// Runs the command of a hook.
pub fn run(name: &str, command: &Command, runner: &mut dyn Runner, context: &mut Context) -> Result<(), ExecError> {
    let mut command = command.clone();
    command.argv = command.argv.iter().map(|word| context.fill(word)).collect();
    let mut watch = Watch::new(context.secrets, context.stop);
    match runner.command(&command, &mut watch) {
        Ok(_) => Ok(()),
        Err(RunError::Failed { ending, stderr, .. }) => {
            let said = explain::tail(&stderr, SHOWN);
            let words = if said.is_empty() { "it said nothing".to_owned() } else { said };
            Err(failed(format!("running the hook {name}"), format!("{ending}\n{words}")))
        }
        Err(RunError::Deadline { seconds, .. }) => {
            Err(failed(format!("running the hook {name}"), format!("no end after {seconds} s, killed")))
        }
        Err(other) => Err(other.into()),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::AtomicBool;

    use bootc_exec::Real;
    use bootc_plan::secret::Secrets;

    use super::*;

    fn ran(script: &str, deadline: u64) -> Result<(), String> {
        let (secrets, stop) = (Secrets::default(), AtomicBool::new(false));
        let mut context = Context::new(&secrets, &stop);
        context.vars.insert("where".to_owned(), "filled".to_owned());
        let command = Command::new(["sh", "-c", script]).deadline(deadline);
        run("10-brand.sh", &command, &mut Real, &mut context).map_err(|error| error.to_string())
    }

    #[test]
    fn a_failing_hook_is_told_by_name_status_and_last_lines() {
        ran("test {where} = filled", 60).unwrap();
        let error = ran("seq 1 40; echo no such theme >&2; exit 7", 60).unwrap_err();
        assert_eq!(error, "running the hook 10-brand.sh: exit status 7\nno such theme");
        let error = ran("seq 1 40; exit 7", 60).unwrap_err();
        assert!(error.contains("exit status 7\n29\n") && error.ends_with("\n40"), "{error}");
        assert_eq!(ran("exit 1", 60).unwrap_err(), "running the hook 10-brand.sh: exit status 1\nit said nothing");
        assert!(ran("kill -9 $$", 60).unwrap_err().contains("killed by signal 9"));
        assert!(ran("sleep 60", 1).unwrap_err().contains("10-brand.sh: no end after 1 s, killed"));
    }
}
