// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! QEMU's machine protocol over a unix socket: one JSON object a line, synchronous, events are skipped.

use std::{
    io::{BufRead, BufReader, ErrorKind, Write},
    os::unix::net::UnixStream,
    path::Path,
    time::Duration,
};

use serde_json::{Value, json};

use crate::{error::VmError, socket};

/// Most answers take milliseconds. A machine whose host is busy may be late, one that says nothing for so long is stuck.
const ANSWER_DEADLINE: Duration = Duration::from_secs(300);

/// A connection that has finished the handshake.
pub(crate) struct Qmp {
    reader: BufReader<UnixStream>,
    writer: UnixStream,
    /// How long an answer may take.
    patience: Duration,
}

impl Qmp {
    /// Connects and enters command mode.
    pub(crate) fn connect(path: &Path) -> Result<Self, VmError> {
        Self::connect_patiently(path, ANSWER_DEADLINE)
    }

    fn connect_patiently(path: &Path, patience: Duration) -> Result<Self, VmError> {
        let failed = |what: &str| VmError::io(format!("{what} the QMP socket {}", path.display()));
        let writer = socket::connect(path).map_err(failed("connecting to"))?;
        writer.set_read_timeout(Some(patience)).map_err(failed("configuring"))?;
        let reader = BufReader::new(writer.try_clone().map_err(failed("duplicating"))?);
        let mut qmp = Self { reader, writer, patience };
        let greeting = qmp.read("greeting")?;
        if greeting.get("QMP").is_none() {
            return Err(VmError::Monitor { command: "greeting".into(), answer: greeting.to_string() });
        }
        qmp.execute("qmp_capabilities", Value::Null)?;
        Ok(qmp)
    }

    /// Runs a command and returns its result.
    pub(crate) fn execute(&mut self, command: &str, arguments: Value) -> Result<Value, VmError> {
        let request = if arguments.is_null() {
            json!({ "execute": command })
        } else {
            json!({ "execute": command, "arguments": arguments })
        };
        let context = || format!("sending {command} to QEMU");
        self.writer.write_all(format!("{request}\n").as_bytes()).map_err(VmError::io(context()))?;
        loop {
            let answer = self.read(command)?;
            if let Some(value) = answer.get("return") {
                return Ok(value.clone());
            }
            if let Some(error) = answer.get("error") {
                let text = error.get("desc").and_then(Value::as_str).unwrap_or("no description");
                return Err(VmError::Monitor { command: command.into(), answer: text.into() });
            }
            // Anything else is an event; nobody here waits for one.
        }
    }

    fn read(&mut self, command: &str) -> Result<Value, VmError> {
        let mut line = String::new();
        let n = self.reader.read_line(&mut line).map_err(|error| match error.kind() {
            ErrorKind::WouldBlock | ErrorKind::TimedOut => VmError::Timeout {
                what: format!("QEMU's answer to {command}"),
                waited: self.patience,
                tail: String::new(),
            },
            _ => VmError::io(format!("reading QEMU's answer to {command}"))(error),
        })?;
        if n == 0 {
            return Err(VmError::Ended { what: format!("the answer to {command}"), tail: String::new() });
        }
        serde_json::from_str(&line)
            .map_err(|error| VmError::Monitor { command: command.into(), answer: format!("{error}: {line}") })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{os::unix::net::UnixListener, thread};

    /// A fake QEMU that answers the handshake, then each command with the next of `answers`, and then says nothing until
    /// it has been asked once more.
    fn against(answers: &'static [&'static str]) -> Qmp {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("q");
        let listener = UnixListener::bind(&path).unwrap();
        thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            writeln!(stream, r#"{{"QMP":{{}}}}"#).unwrap();
            let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
            lines.next();
            writeln!(stream, r#"{{"return":{{}}}}"#).unwrap();
            for answer in answers {
                lines.next();
                writeln!(stream, "{answer}").unwrap();
            }
            lines.next();
            lines.next();
        });
        Qmp::connect_patiently(&path, Duration::from_millis(300)).unwrap()
    }

    #[test]
    fn events_are_skipped_and_errors_are_told() {
        let mut qmp =
            against(&["{\"event\":\"RESUME\"}\n{\"return\":{\"a\":1}}", r#"{"error":{"desc":"no such key"}}"#]);
        assert_eq!(qmp.execute("one", Value::Null).unwrap()["a"], 1);
        let error = qmp.execute("two", json!({})).unwrap_err().to_string();
        assert!(error.contains("two") && error.contains("no such key"), "{error}");
        let error = qmp.execute("three", Value::Null).unwrap_err();
        assert!(matches!(&error, VmError::Timeout { what, .. } if what.contains("three")), "{error}");
        assert!(matches!(qmp.execute("four", Value::Null), Err(VmError::Ended { .. } | VmError::Io { .. })));
    }
}
