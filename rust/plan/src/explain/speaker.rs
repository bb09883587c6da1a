// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Who has said it: from the command that was run, else from the way the words look. What they mean is the rows' part.

use super::rows::TABLES;

/// Where an image is read from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// A registry: what arrives came over the network.
    Registry,
    /// The medium or a disk.
    Local,
}

/// A program, and the source that it was given.
#[derive(Debug)]
pub struct Speaker<'a> {
    /// The program's name, known to at least one table.
    pub program: &'a str,
    /// `None` when neither command nor words name it.
    pub source: Option<Source>,
}

/// What starts or marks a line of a program, where no command tells it. The same words from anywhere else mean nothing.
const MARKS: &[(&str, &str)] = &[
    ("level=fatal msg=", "skopeo"),
    ("pinging container registry ", "skopeo"),
    ("reading manifest ", "skopeo"),
    ("error: Installing to filesystem: ", "bootc"),
    ("error: boot data installation failed: ", "bootupctl"),
    ("Error: crun: ", "podman"),
    ("grub-install: ", "grub-install"),
    ("mount: /", "mount"),
    ("umount: /", "umount"),
    ("unshare: ", "unshare"),
    ("mke2fs 1.", "mkfs.ext4"),
    ("mkfs.xfs: ", "mkfs.xfs"),
    ("mkfs.fat: ", "mkfs.fat"),
    ("tune2fs: ", "tune2fs"),
    ("sfdisk: ", "sfdisk"),
];

/// Transports whose images are not on a server (containers-transports(5)).
const LOCAL: &[&str] = &["oci:", "oci-archive:", "containers-storage:"];
const REGISTRY: &str = "docker://";

/// What a command's failure begins with in this installer's own details, which people paste.
const RUNNING: &str = "running ";
const ENDINGS: &[&str] = &[": exit status ", ": killed by signal "];

impl<'a> Speaker<'a> {
    /// `None` when nobody can know who speaks.
    pub fn new(command: &'a str, lines: &'a [String]) -> Option<Speaker<'a>> {
        let told = || lines.iter().rev().find_map(|line| failed(line)).unwrap_or_default();
        let command = if command.is_empty() { told() } else { command };
        let program = Some(program_of(command)).filter(|program| is_known(program)).or_else(|| marked(lines))?;
        let of_lines = || lines.iter().filter(|line| !is_target(line)).find_map(|line| source_in(line));
        Some(Speaker { program, source: source_in(command).or_else(of_lines) })
    }
}

/// The word that names a pasteable command to a person: the program, not what it is started by.
pub fn program_of(command: &str) -> &str {
    let mut words = command.split_whitespace().filter(|word| !is_assignment(word));
    let first = words.next().unwrap_or_default();
    let named = match first {
        "unshare" | "env" => words.find(|word| !word.starts_with('-')).unwrap_or(first),
        other => other,
    };
    // A shell that prepares a place for the program behind it: the installer's, where /run is noexec.
    if let (true, Some(at)) = (named == "sh", command.rfind(" unshare ")) {
        return program_of(&command[at + 1..]);
    }
    named.rsplit('/').next().unwrap_or(named)
}

fn is_assignment(word: &str) -> bool {
    word.split_once('=').is_some_and(|(name, _)| name.chars().all(|c| c.is_ascii_uppercase() || c == '_'))
}

fn is_known(program: &str) -> bool {
    TABLES.iter().any(|table| table.programs.contains(&program))
}

/// The command of a line that tells its failure.
fn failed(line: &str) -> Option<&str> {
    let rest = line.strip_prefix(RUNNING)?;
    ENDINGS.iter().find_map(|ending| rest.find(ending)).map(|at| &rest[..at])
}

fn marked(lines: &[String]) -> Option<&'static str> {
    lines.iter().rev().find_map(|line| MARKS.iter().find(|(mark, _)| line.contains(mark))).map(|(_, program)| *program)
}

/// The first transport that is named: a command's destination comes after its source.
fn source_in(text: &str) -> Option<Source> {
    let local = LOCAL.iter().filter_map(|transport| text.find(transport)).min();
    match (text.find(REGISTRY), local) {
        (Some(there), Some(here)) if here < there => Some(Source::Local),
        (Some(_), _) => Some(Source::Registry),
        (None, Some(_)) => Some(Source::Local),
        (None, None) => None,
    }
}

/// bootc tells first what it will be updated from.
fn is_target(line: &str) -> bool {
    line.starts_with("Installing image: ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn speaker(command: &str, output: &str) -> Option<(String, Option<Source>)> {
        let lines: Vec<String> = output.lines().map(Into::into).collect();
        Speaker::new(command, &lines).map(|speaker| (speaker.program.to_owned(), speaker.source))
    }

    #[test]
    fn programs_are_named_by_what_matters() {
        for (command, program) in [
            ("unshare -m -- bootc install x", "bootc"),
            (
                "PATH=/x unshare -m -- sh -c 'mount -o remount,exec \"$0\" && exec \"$@\"' /run/x unshare -m -- bootc install x",
                "bootc",
            ),
            ("sh -c 'exit 1'", "sh"),
            ("HTTPS_PROXY=http://p:1 skopeo inspect x", "skopeo"),
            ("/usr/sbin/grub-install --x", "grub-install"),
            ("", ""),
        ] {
            assert_eq!(program_of(command), program, "{command}");
        }
    }

    #[test]
    fn the_command_goes_before_the_words() {
        let copy = "skopeo copy docker://r.example/p:1 oci:/run/download:image";
        assert_eq!(speaker(copy, "grub-install: error: x"), Some(("skopeo".into(), Some(Source::Registry))));
        let push = "skopeo copy oci:/run/layout:1 docker://r.example/p:1";
        assert_eq!(speaker(push, ""), Some(("skopeo".into(), Some(Source::Local))));
        assert_eq!(speaker("skopeo", "no docker://r.example/p"), Some(("skopeo".into(), Some(Source::Registry))));
    }

    #[test]
    fn words_tell_who_speaks_where_no_command_does() {
        let pasted = "Calamares:\nrunning unshare -m -- bootc install --source-imgref oci:/m/p:1 /t: exit status 1:\nx";
        assert_eq!(speaker("", pasted), Some(("bootc".into(), Some(Source::Local))));
        let output = "Installing image: docker://r.example/p:1\nerror: Installing to filesystem: x";
        assert_eq!(speaker("", output), Some(("bootc".into(), None)), "what it will be updated from is not the source");
        let own = "unshare -m -- /opt/bootc-of-mine install --source-imgref oci:/m/p:1 /t";
        assert_eq!(speaker(own, "error: Installing to filesystem: x"), Some(("bootc".into(), Some(Source::Local))));
        assert_eq!(speaker("", "fatal: repository not found"), None);
        assert_eq!(speaker("git clone x", "fatal: repository not found"), None);
    }
}
