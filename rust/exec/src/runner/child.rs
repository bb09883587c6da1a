// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! A child process until its end: streams, deadline, stop request, progress sampling, killing of its group. How it starts is in
//! [`super::start`]. Policy (what to run, what a failure means) does not belong here.

use super::start::{spawn, spawn_error};
use super::{Measure, Ran, Watch, pasteable};
use crate::error::{Ending, RunError};
use crate::fetched::Fetched;
use crate::progress::percent_of;
use bootc_plan::op::{Command, ProgressSource};
use rustix::process::{Pid, Signal, kill_process_group};
use std::io::Read;
use std::os::unix::process::ExitStatusExt;
use std::process::{Child, ExitStatus};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

/// How often deadline, stop request and progress are looked at.
const TICK: Duration = Duration::from_millis(100);
/// How long a group has to end after SIGTERM before SIGKILL.
const GRACE: Duration = Duration::from_secs(5);
/// How long output may still come after the child's end, from grandchildren that hold its pipes.
const DRAIN: Duration = Duration::from_secs(2);
/// More than the largest manifest that skopeo takes (4 MiB).
const STDOUT_KEPT: usize = 8 << 20;
const STDERR_KEPT: usize = 64 << 10;

#[derive(Clone, Copy, PartialEq)]
enum Stream {
    Out,
    Err,
}

/// Runs `command` to its end.
pub fn run(command: &Command, watch: &mut Watch) -> Result<Ran, RunError> {
    let shown = pasteable(command, watch.secrets);
    let level = if watch.quiet { log::Level::Debug } else { log::Level::Info };
    log::log!(level, "+ {shown}");
    let mut child = spawn(command, &shown, watch)?;
    let started = Instant::now();
    let lines = readers(&mut child);
    let mut fetched = Fetched::of(child.id(), command.progress.as_ref(), watch.arrived);
    let mut ran = Ran::default();
    let mut ended: Option<(ExitStatus, Instant)> = None;
    let mut pause = Duration::from_millis(1);
    loop {
        match lines.recv_timeout(TICK) {
            Ok(line) => take_line(command, watch, level, &mut ran, &line),
            Err(RecvTimeoutError::Disconnected) if ended.is_some() => break,
            // Who has closed both pipes mostly ends at once; a program that works on in silence is looked at less and less.
            Err(RecvTimeoutError::Disconnected) => {
                thread::sleep(pause);
                pause = (pause * 2).min(TICK);
            }
            Err(RecvTimeoutError::Timeout) => {}
        }
        match ended {
            Some((_, when)) if when.elapsed() > DRAIN => break,
            Some(_) => continue,
            None => {}
        }
        ended = child.try_wait().map_err(|source| spawn_error(&shown, source))?.map(|status| (status, Instant::now()));
        if ended.is_none() && command.stall_s.is_some_and(|seconds| fetched.stalled(Duration::from_secs(seconds))) {
            end_group(&mut child);
            return Err(RunError::Stalled { command: shown, seconds: command.stall_s.unwrap_or_default() });
        }
        if let Some(measure) = fetched.look() {
            watch.tell(measure);
        }
        if ended.is_none() && watch.stopped() {
            end_group(&mut child);
            return Err(RunError::Stopped { command: shown });
        }
        if ended.is_none() && started.elapsed().as_secs() >= command.deadline_s.max(1) {
            end_group(&mut child);
            let stderr = watch.secrets.mask(&ran.stderr);
            return Err(RunError::Deadline { command: shown, seconds: command.deadline_s, stderr });
        }
    }
    let (status, _) = ended.expect("the loop ends only after the child did");
    match status.code() {
        Some(code) if code == 0 || command.ok_codes.contains(&code) => {
            ran.status = code;
            Ok(ran)
        }
        _ => {
            // Who waits for the end of a process sees one of both (wait(2)).
            let by_signal = status.signal().map(Ending::Signal);
            let ending = by_signal.unwrap_or_else(|| Ending::Status(status.code().unwrap_or_default()));
            // Some tools (sfdisk, grub-mkimage) explain themselves on stdout.
            let words = if ran.stderr.trim().is_empty() { &ran.stdout } else { &ran.stderr };
            let stderr = watch.secrets.mask(end_of(words, STDERR_KEPT));
            Err(RunError::Failed { command: shown, ending, stderr })
        }
    }
}

/// A line with its ending, if it has one: what a program prints may be checked against a digest.
struct Line {
    stream: Stream,
    text: String,
    ending: Option<char>,
}

fn readers(child: &mut Child) -> Receiver<Line> {
    let (sender, receiver) = channel();
    if let Some(pipe) = child.stdout.take() {
        reader(pipe, Stream::Out, sender.clone());
    }
    if let Some(pipe) = child.stderr.take() {
        reader(pipe, Stream::Err, sender);
    }
    receiver
}

/// Splits at `\n` and `\r`: progress bars redraw their line with the latter.
fn reader(mut pipe: impl Read + Send + 'static, stream: Stream, sender: Sender<Line>) {
    thread::spawn(move || {
        let (mut buffer, mut line) = ([0u8; 8192], Vec::new());
        while let Ok(count @ 1..) = pipe.read(&mut buffer) {
            for byte in &buffer[..count] {
                if *byte == b'\n' || *byte == b'\r' {
                    let text = String::from_utf8_lossy(&line).into_owned();
                    line.clear();
                    if sender.send(Line { stream, text, ending: Some(char::from(*byte)) }).is_err() {
                        return;
                    }
                } else {
                    line.push(*byte);
                }
            }
        }
        if !line.is_empty() {
            // The receiver is gone only when the run was ended: then nobody wants the rest.
            drop(sender.send(Line { stream, text: String::from_utf8_lossy(&line).into_owned(), ending: None }));
        }
    });
}

fn take_line(command: &Command, watch: &mut Watch, level: log::Level, ran: &mut Ran, line: &Line) {
    let (kept, most) = match line.stream {
        Stream::Out => (&mut ran.stdout, STDOUT_KEPT),
        Stream::Err => (&mut ran.stderr, STDERR_KEPT),
    };
    if line.stream == Stream::Err && kept.ends_with('\r') && !(line.text.is_empty() && line.ending == Some('\n')) {
        // A bar was drawn over: thousands of them would leave no room for what matters.
        let start = kept[..kept.len() - 1].rfind(['\n', '\r']).map_or(0, |at| at + 1);
        kept.truncate(start);
    }
    kept.push_str(&line.text);
    kept.extend(line.ending);
    let level = if line.ending == Some('\r') { log::Level::Debug } else { level };
    let line = line.text.as_str();
    let cut = kept.len() - end_of(kept, most).len();
    kept.drain(..cut);
    if !line.trim().is_empty() {
        log::log!(level, "  {}", watch.secrets.mask(line));
    }
    if command.progress == Some(ProgressSource::PercentLines) {
        if let Some(fraction) = percent_of(line) {
            watch.tell(Measure::of_fraction(fraction));
        }
    }
}

/// At most that many bytes from its end.
fn end_of(text: &str, most: usize) -> &str {
    let cut = (text.len().saturating_sub(most)..text.len()).find(|at| text.is_char_boundary(*at));
    &text[cut.unwrap_or(text.len())..]
}

/// SIGTERM to the whole group, SIGKILL after [`GRACE`]; returns when the child is reaped.
fn end_group(child: &mut Child) {
    let Some(group) = i32::try_from(child.id()).ok().and_then(Pid::from_raw) else { return };
    // The group may be gone already: that is what is wanted.
    kill_process_group(group, Signal::TERM).ok();
    let asked = Instant::now();
    while asked.elapsed() < GRACE {
        if matches!(child.try_wait(), Ok(Some(_))) {
            break;
        }
        thread::sleep(TICK / 2);
    }
    kill_process_group(group, Signal::KILL).ok();
    child.wait().ok();
}

#[cfg(test)]
mod tests {
    use super::*;
    use bootc_plan::op::Stdin;
    use bootc_plan::secret::{Secret, Secrets};
    use std::sync::atomic::AtomicBool;

    fn run_with(command: &Command, stop: bool) -> Result<Ran, RunError> {
        let mut secrets = Secrets::default();
        secrets.insert("key".into(), Secret::new("open sesame".into()));
        let stop = AtomicBool::new(stop);
        run(command, &mut Watch::new(&secrets, &stop).quietly())
    }

    #[test]
    fn keeps_output_and_status() {
        let ran = run_with(&Command::new(["sh", "-c", "echo out; echo err >&2"]), false).unwrap();
        assert_eq!((ran.stdout.as_str(), ran.stderr.as_str()), ("out\n", "err\n"));
        let exact = "{\r\n \"a\": 1 }";
        assert_eq!(run_with(&Command::new(["printf", "%s", exact]), false).unwrap().stdout, exact);
        let mut command = Command::new(["sh", "-c", "exit 65"]);
        command.ok_codes = vec![65];
        assert_eq!(run_with(&command, false).unwrap().status, 65);
    }

    /// A plan has dozens of commands that take no time.
    #[test]
    fn a_quick_command_is_not_waited_for() {
        let started = Instant::now();
        for _ in 0..10 {
            run_with(&Command::new(["true"]), false).unwrap();
        }
        assert!(started.elapsed() < Duration::from_millis(900), "{:?}", started.elapsed());
    }

    #[test]
    fn failure_tells_command_status_and_the_tools_words() {
        let error = run_with(&Command::new(["sh", "-c", "echo no such disk >&2; exit 3"]), false).unwrap_err();
        let text = error.to_string();
        assert!(text.contains("exit status 3") && text.contains("no such disk") && text.contains("sh -c"), "{text}");
    }

    #[test]
    fn bars_that_are_drawn_over_and_over_do_not_push_the_error_out() {
        let script = "echo no such disk >&2; i=0; while [ $i -lt 9000 ]; do printf '\\r%d of 9000 blocks' $i >&2; \
                      i=$((i + 1)); done; printf '\\r\\nbye\\n' >&2; exit 3";
        let error = run_with(&Command::new(["sh", "-c", script]), false).unwrap_err();
        let RunError::Failed { stderr, .. } = &error else { panic!("{error}") };
        assert_eq!(stderr, "no such disk\n8999 of 9000 blocks\r\nbye\n");
        let signalled = run_with(&Command::new(["sh", "-c", "kill -9 $$"]), false).unwrap_err();
        assert!(matches!(signalled, RunError::Failed { ending: Ending::Signal(9), .. }), "{signalled}");
    }

    #[test]
    fn stdin_carries_the_secret_and_errors_do_not() {
        let mut command = Command::new(["sh", "-c", "cat >&2; exit 1"]);
        command.stdin = Some(Stdin::Secret("key".into()));
        let text = run_with(&command, false).unwrap_err().to_string();
        assert!(text.contains("********") && !text.contains("sesame"), "{text}");
    }

    #[test]
    fn a_deadline_kills_the_group() {
        let started = Instant::now();
        let error = run_with(&Command::new(["sh", "-c", "sleep 60 & sleep 60"]).deadline(1), false).unwrap_err();
        assert!(matches!(error, RunError::Deadline { seconds: 1, .. }), "{error}");
        assert!(started.elapsed() < Duration::from_secs(10));
    }

    #[test]
    fn what_makes_no_progress_is_ended() {
        let dir = tempfile::tempdir().unwrap();
        let at = dir.path().display().to_string();
        let command = |script: &str| {
            let source = ProgressSource::DirectoryBytes { dir: at.clone(), total: 100 };
            Command::new(["sh", "-c", script]).progress(source).stalls_after(3)
        };
        let started = Instant::now();
        let error = run_with(&command(&format!("echo x > {at}/x; sleep 60")), false).unwrap_err();
        assert!(matches!(error, RunError::Stalled { seconds: 3, .. }), "{error}");
        assert!(started.elapsed() < Duration::from_secs(10));
        run_with(&command(&format!("for i in 1 2 3 4 5 6 7 8; do echo $i >> {at}/y; sleep 0.5; done")), false).unwrap();
    }

    #[test]
    fn a_stop_request_ends_it() {
        let error = run_with(&Command::new(["sleep", "60"]), true).unwrap_err();
        assert!(matches!(error, RunError::Stopped { .. }));
    }
}
