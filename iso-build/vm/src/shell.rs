// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! A shell behind the serial line: logging in, and running commands with their output and exit status told apart from
//! everything else that a console prints.

use std::time::Duration;

use crate::{error::VmError, serial::Serial};

/// What a command left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Output {
    /// Exit status.
    pub status: i32,
    /// stdout and stderr together, trimmed.
    pub text: String,
}

/// What login says when it has waited too long (LOGIN_TIMEOUT in login.defs), also for its own reading of files on a busy
/// host.
const TIMED_OUT: &str = "timed out after";

/// How often a login may time out.
const LOGINS: u32 = 3;

impl Serial {
    /// Logs in at a `login:` prompt and prepares the shell for [`Serial::run`].
    ///
    /// # Errors
    /// When no prompt comes, the password is refused, or the login times out again and again.
    pub fn login(&mut self, user: &str, password: &str, within: Duration) -> Result<(), VmError> {
        for _ in 0..LOGINS {
            self.expect(&["login: "], within)?;
            self.send_line(user)?;
            if self.expect(&["Password: ", TIMED_OUT], within)?.0 == 1 {
                continue;
            }
            self.send_line(password)?;
            match self.expect(&["Login incorrect", TIMED_OUT, "$ ", "# "], within)?.0 {
                0 => break,
                1 => {}
                _ => return self.prepare_shell(),
            }
        }
        Err(VmError::Ended { what: format!("the login of {user}: refused"), tail: self.tail() })
    }

    /// Makes the shell that is listening quiet: no echo, no prompt, no colours, no pager. A plain `sh` is started
    /// because an interactive bash redraws long lines.
    ///
    /// # Errors
    /// When no shell answers.
    pub fn prepare_shell(&mut self) -> Result<(), VmError> {
        self.send_line("stty -echo; TERM=dumb SYSTEMD_COLORS=0 SYSTEMD_PAGER=cat PAGER=cat PS1= PS2= exec sh")?;
        self.send_line("PS1=; PS2=; stty cols 400; dmesg -n 1 2>/dev/null")?;
        let ready = self.run("echo rea''dy", Duration::from_secs(60))?;
        if ready.text.contains("ready") {
            Ok(())
        } else {
            Err(VmError::Ended { what: "a shell on the serial line".into(), tail: self.tail() })
        }
    }

    /// Runs one command (at most about 4000 bytes: the terminal's line limit) and waits for its end.
    ///
    /// # Errors
    /// When it does not end in time.
    pub fn run(&mut self, command: &str, within: Duration) -> Result<Output, VmError> {
        self.marker += 1;
        let n = self.marker;
        // The markers are split in what is typed, so that an echo of the line can never be taken for the output.
        self.send_line(&format!(
            "printf '@@%s{n}@@\\n' BEGIN; {{ {command}\n}} 2>&1 </dev/null; printf '\\n@@%s{n}:%s@@\\n' END $?"
        ))?;
        self.expect(&[&format!("@@BEGIN{n}@@\n")], Duration::from_secs(60).min(within))?;
        let (_, text) = self.expect(&[&format!("\n@@END{n}:")], within)?;
        let (_, status) = self.expect(&["@@"], Duration::from_secs(10))?;
        let status = status.trim().parse().map_err(|_| VmError::Monitor {
            command: command.to_owned(),
            answer: format!("unreadable exit status {status:?}"),
        })?;
        Ok(Output { status, text: text.trim().to_owned() })
    }

    /// Runs a command that must succeed.
    ///
    /// # Errors
    /// When it fails (its output is in the error) or does not end in time.
    pub fn must(&mut self, command: &str, within: Duration) -> Result<String, VmError> {
        let output = self.run(command, within)?;
        if output.status == 0 {
            return Ok(output.text);
        }
        Err(VmError::Tool {
            program: command.to_owned(),
            status: format!("exit status {} in the guest", output.status),
            stderr: output.text,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{
        os::{fd::OwnedFd, unix::net::UnixListener},
        process::{Child, Command, Stdio},
    };

    /// A serial line with a `sh -c SCRIPT` at its other end.
    fn against(script: &str) -> (Serial, Child) {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("s");
        let listener = UnixListener::bind(&path).unwrap();
        let serial = Serial::connect(&path).unwrap();
        let (socket, _) = listener.accept().unwrap();
        let end = || Stdio::from(OwnedFd::from(socket.try_clone().unwrap()));
        let shell = Command::new("sh").args(["-c", script]).stdin(end()).stdout(end()).stderr(end()).spawn().unwrap();
        (serial, shell)
    }

    const SECOND: Duration = Duration::from_secs(5);

    #[test]
    fn commands_are_told_apart_with_their_status() {
        let (mut serial, mut shell) = against("exec sh");
        let rows = [("echo one; echo two", 0, "one\ntwo"), ("echo no >&2; (exit 3)", 3, "no"), ("printf x", 0, "x")];
        for (command, status, text) in rows {
            assert_eq!(serial.run(command, SECOND).unwrap(), Output { status, text: text.into() }, "{command}");
        }
        assert!(serial.must("false", SECOND).is_err());
        assert!(matches!(serial.run("sleep 9", Duration::from_millis(100)), Err(VmError::Timeout { .. })));
        shell.kill().unwrap();
        shell.wait().unwrap();
    }

    #[test]
    fn a_login_that_timed_out_is_tried_again_and_a_refused_one_is_not() {
        let ask = "printf 'host login: '; read u; printf 'Password: '; read p; [ $u:$p = vera:secret ] || exit 1;";
        let late = "echo; echo 'login: timed out after 60 seconds';";
        let refused = "echo; echo 'Login incorrect';";
        // bash takes one line at a time, as from a terminal; what sh has read ahead would be lost at the next exec.
        let shell = "printf '$ '; exec bash";
        for (script, good) in [
            (format!("{ask} {shell}"), true),
            (format!("{ask} {late} {ask} {late} {ask} {shell}"), true),
            (format!("{ask} {late} {ask} {late} {ask} {late} {ask} {shell}"), false),
            (format!("{ask} {refused} {ask} {shell}"), false),
        ] {
            let (mut serial, mut shell) = against(&script);
            let result = serial.login("vera", "secret", SECOND);
            assert_eq!(result.is_ok(), good, "{script}: {result:?}");
            shell.kill().unwrap();
            shell.wait().unwrap();
        }
    }
}
