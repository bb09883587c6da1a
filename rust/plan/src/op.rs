// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The plan as data: steps with weights, each a list of operations, argv and file contents included.
//!
//! The installer and the ISO builder share these types; what only one of them can do is its own task type `T`.
//! Carrying operations out is `rust/exec`; deciding on them is `installer` (here) or the ISO builder.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Format version of a serialised [`Plan`]; raised when the meaning of a field changes.
pub const PLAN_VERSION: u32 = 1;

/// A complete, validated list of what will be done. Serialised, it is what gets logged and executed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan<T> {
    /// Always [`PLAN_VERSION`].
    pub version: u32,
    /// Steps in the order of execution.
    pub steps: Vec<Step<T>>,
}

/// One step: the unit of progress and of what a person is told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step<T> {
    /// Stable name, for logs, tests and status sentences.
    pub id: String,
    /// English title for terminals and logs.
    pub title: String,
    /// Placeholders of the status sentence and their values.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub args: BTreeMap<String, String>,
    /// Share of the progress bar relative to the other steps. The installer's are tenths of a second on a usual machine: a
    /// download, whose pace is measured, is compared with them.
    pub weight: u32,
    /// Operations in order.
    pub ops: Vec<Op<T>>,
}

/// One operation. Paths and argv may contain `{deployment}` and the like: values that an earlier task publishes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Op<T> {
    /// Runs a program.
    Command(Command),
    /// Writes a file, replacing it atomically; parent directories must exist.
    Write(Write),
    /// Makes a directory and its parents; an existing one is kept.
    Mkdir {
        /// Directory to make.
        path: String,
        /// Permission bits of the last component when it is made.
        #[serde(with = "octal")]
        mode: u32,
    },
    /// Makes a symbolic link, replacing an existing link.
    Symlink {
        /// Where the link lies.
        path: String,
        /// What it points to, as written into it.
        target: String,
    },
    /// Copies one regular file with its permission bits.
    Copy {
        /// Source file.
        from: String,
        /// Target file.
        to: String,
    },
    /// Removes a file or a tree, never crossing into another mount; a missing one is fine.
    Remove {
        /// What to remove.
        path: String,
    },
    /// A typed task of the plan's owner.
    Task {
        /// The owner's task.
        task: T,
    },
    /// The first of several ways that leads to its end. What one has left is there for the next.
    FirstOf {
        /// The ways, best first.
        ways: Vec<Way<T>>,
        /// Name under which later operations find what has failed before, a line each.
        failures: String,
    },
}

/// One of several ways to the same result.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Way<T> {
    /// What it is called in messages, such as the source of an image.
    pub name: String,
    /// Operations in order.
    pub ops: Vec<Op<T>>,
    /// Values that later operations find when this way was the one.
    pub publishes: BTreeMap<String, String>,
}

/// A program to run. stdout and stderr go line by line to the log, the end of stderr into the error.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Command {
    /// Program and arguments.
    pub argv: Vec<String>,
    /// What the program reads; nothing when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stdin: Option<Stdin>,
    /// Environment on top of the cleaned one (PATH, LC_ALL=C.UTF-8).
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub env: BTreeMap<String, String>,
    /// Working directory.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cwd: Option<String>,
    /// Seconds after which the process group is killed and the operation fails.
    pub deadline_s: u64,
    /// How often it is tried, with longer and longer waits, while it fails for a reason that may pass (`explain` knows
    /// which); 0 and 1 are once.
    #[serde(default, skip_serializing_if = "at_most_once")]
    pub attempts: u32,
    /// Seconds without any progress after which the attempt is ended; needs a progress that counts bytes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stall_s: Option<u64>,
    /// Exit statuses besides 0 that mean success.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ok_codes: Vec<i32>,
    /// Program that takes this operation back, run in reverse order when a later operation fails.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub undo: Option<Vec<String>>,
    /// How the progress inside this program can be measured.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub progress: Option<ProgressSource>,
    /// A failure is logged and the plan goes on.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub may_fail: bool,
}

/// Input of a program.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stdin {
    /// Text that stands in the plan.
    Text(String),
    /// A secret that travels beside the plan, by its id.
    Secret(String),
}

/// A file to write.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Write {
    /// Where.
    pub path: String,
    /// Permission bits.
    #[serde(with = "octal")]
    pub mode: u32,
    /// Whole content.
    pub content: String,
}

/// Where a running program's progress can be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "from")]
pub enum ProgressSource {
    /// The bytes that skopeo has sent.
    SkopeoBytes {
        /// Sum of the layers' sizes in bytes.
        total: u64,
    },
    /// bootc fetches through a `skopeo experimental-image-proxy` child: its `wchar` counts the compressed bytes that
    /// arrived, out of the manifest's layer bytes, if not the installer itself hands them over and counts. Afterwards bootc
    /// works on what it has.
    BootcBytes {
        /// Sum of the layers' sizes in bytes.
        total: u64,
    },
    /// The same in a container: bootc is then below podman's conmon, whose number podman writes into a file.
    ContainerBytes {
        /// `--conmon-pidfile`.
        pid_file: String,
        /// Sum of the layers' sizes in bytes.
        total: u64,
    },
    /// The bytes of all files below a directory, which has nothing else.
    DirectoryBytes {
        /// The directory.
        dir: String,
        /// What will be there at the end.
        total: u64,
    },
    /// What waits in memory for being written, as it was at the start.
    Writeback,
    /// Percentages such as `42%` or `[42/100]` in the program's output.
    PercentLines,
}

impl<T> Plan<T> {
    /// A plan of the current version.
    pub fn new(steps: Vec<Step<T>>) -> Self {
        Plan { version: PLAN_VERSION, steps }
    }

    /// Sum of all weights, never 0.
    pub fn total_weight(&self) -> u32 {
        self.steps.iter().map(|s| s.weight).sum::<u32>().max(1)
    }
}

impl<T> Step<T> {
    /// A step from its parts.
    pub fn new(id: &str, title: &str, weight: u32, ops: Vec<Op<T>>) -> Self {
        Step { id: id.into(), title: title.into(), args: BTreeMap::new(), weight, ops }
    }

    /// With a value for a placeholder of its status sentence.
    pub fn arg(mut self, name: &str, value: impl Into<String>) -> Self {
        self.args.insert(name.into(), value.into());
        self
    }
}

impl Command {
    /// A command with the default deadline of two minutes.
    pub fn new<S: Into<String>>(argv: impl IntoIterator<Item = S>) -> Self {
        Command { argv: argv.into_iter().map(Into::into).collect(), deadline_s: 120, ..Default::default() }
    }

    /// With another deadline, in seconds.
    pub fn deadline(mut self, seconds: u64) -> Self {
        self.deadline_s = seconds;
        self
    }

    /// Ended when it makes no progress for as many seconds.
    pub fn stalls_after(mut self, seconds: u64) -> Self {
        self.stall_s = Some(seconds);
        self
    }

    /// With more attempts than one.
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts;
        self
    }

    /// With the program that takes it back.
    pub fn undo<S: Into<String>>(mut self, argv: impl IntoIterator<Item = S>) -> Self {
        self.undo = Some(argv.into_iter().map(Into::into).collect());
        self
    }

    /// With a failure that is only logged.
    pub fn may_fail(mut self) -> Self {
        self.may_fail = true;
        self
    }

    /// With a progress source.
    pub fn progress(mut self, source: ProgressSource) -> Self {
        self.progress = Some(source);
        self
    }

    /// With one more environment variable.
    pub fn env(mut self, key: &str, value: &str) -> Self {
        self.env.insert(key.into(), value.into());
        self
    }

    /// As an operation.
    pub fn op<T>(self) -> Op<T> {
        Op::Command(self)
    }
}

impl<T> Op<T> {
    /// A command with default settings, from its argv.
    pub fn command<S: Into<String>>(argv: impl IntoIterator<Item = S>) -> Self {
        Op::Command(Command::new(argv))
    }

    /// A file with its content.
    pub fn write(path: impl Into<String>, mode: u32, content: impl Into<String>) -> Self {
        Op::Write(Write { path: path.into(), mode, content: content.into() })
    }

    /// A directory.
    pub fn mkdir(path: impl Into<String>, mode: u32) -> Self {
        Op::Mkdir { path: path.into(), mode }
    }
}

// serde's predicates take references.
#[allow(clippy::trivially_copy_pass_by_ref)]
fn at_most_once(attempts: &u32) -> bool {
    *attempts <= 1
}

/// Permission bits as people write them: a string such as `"0644"`.
mod octal {
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    // serde's `with` demands a reference.
    #[allow(clippy::trivially_copy_pass_by_ref)]
    pub fn serialize<S: Serializer>(mode: &u32, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(&format!("{mode:04o}"))
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(d: D) -> Result<u32, D::Error> {
        let text = String::deserialize(d)?;
        u32::from_str_radix(&text, 8).map_err(|_| D::Error::custom(format!("{text:?} is not an octal mode")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plan_survives_json() {
        let plan: Plan<String> = Plan::new(vec![Step::new(
            "fetch",
            "Fetch",
            3,
            vec![
                Command::new(["mount", "/dev/vda1", "/mnt"]).undo(["umount", "/mnt"]).op(),
                Op::write("/etc/fstab", 0o644, "x\n"),
                Op::mkdir("/a/b", 0o700),
                Op::Task { task: "find".into() },
                Op::FirstOf {
                    ways: vec![Way { name: "a".into(), ops: vec![Op::command(["x"])], publishes: BTreeMap::new() }],
                    failures: "f".into(),
                },
            ],
        )]);
        let json = serde_json::to_string(&plan).unwrap();
        assert!(json.contains(r#""mode":"0644""#), "{json}");
        assert!(json.contains(r#"{"kind":"command","argv":["mount","/dev/vda1","/mnt"]"#), "{json}");
        assert_eq!(serde_json::from_str::<Plan<String>>(&json).unwrap(), plan);
    }

    #[test]
    fn modes_must_be_octal() {
        let json = r#"{"kind":"mkdir","path":"/x","mode":"0899"}"#;
        assert!(serde_json::from_str::<Op<String>>(json).is_err());
    }
}
