// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! /proc/self/mountinfo (proc_pid_mountinfo(5)): the one truth about what is mounted.

use crate::error::ExecError;
use bootc_plan::facts::MountFact;
use std::borrow::Cow;

/// The mounts of this process, in the order of mounting.
pub fn read() -> Result<Vec<MountFact>, ExecError> {
    let bytes = std::fs::read("/proc/self/mountinfo").map_err(ExecError::io("reading /proc/self/mountinfo"))?;
    Ok(parse(&text(&bytes)))
}

/// What the kernel tells of mounts and swap, in which names are bytes: one that is no UTF-8 is not of an installer, and must
/// not keep the others from being read.
pub(crate) fn text(bytes: &[u8]) -> Cow<'_, str> {
    String::from_utf8_lossy(bytes)
}

/// Parses the file's text; lines of another shape are passed over, as the kernel may add fields.
pub fn parse(text: &str) -> Vec<MountFact> {
    text.lines().filter_map(parse_line).collect()
}

fn parse_line(line: &str) -> Option<MountFact> {
    let (before, after) = line.split_once(" - ")?;
    let before: Vec<&str> = before.split(' ').collect();
    let mut after = after.split(' ');
    let (root, target, options) = (before.get(3)?, before.get(4)?, before.get(5)?);
    Some(MountFact {
        fstype: after.next()?.into(),
        source: unescape(after.next()?),
        target: unescape(target),
        root: unescape(root),
        options: format!("{options},{}", after.next().unwrap_or_default()),
    })
}

/// The kernel writes space, tab, newline and backslash as octal escapes.
pub(crate) fn unescape(text: &str) -> String {
    [("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")]
        .iter()
        .fold(text.to_owned(), |text, (escape, plain)| text.replace(escape, plain))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_lines_with_escapes_and_optional_fields() {
        let text = "36 35 98:0 / /mnt/my\\040disk rw,noatime master:1 - ext4 /dev/vda2 rw,errors=continue\n\
                    37 35 0:5 /sub /b rw shared:2 master:3 - btrfs /dev/vdb rw\nnonsense\n";
        let mounts = parse(text);
        assert_eq!(mounts.len(), 2);
        assert_eq!((mounts[0].target.as_str(), mounts[0].source.as_str()), ("/mnt/my disk", "/dev/vda2"));
        assert_eq!((mounts[1].root.as_str(), mounts[1].fstype.as_str()), ("/sub", "btrfs"));
    }

    #[test]
    fn a_name_that_is_no_text_hides_nothing_else() {
        let bytes =
            [&b"40 35 0:9 / /mnt/\xff rw - tmpfs t rw\n"[..], b"36 35 98:0 / /mnt/a rw - ext4 /dev/vda2 rw\n"].concat();
        let mounts = parse(&text(&bytes));
        assert!(mounts.len() == 2 && mounts[1].target == "/mnt/a", "{mounts:?}");
    }

    #[test]
    fn this_process_has_a_root() {
        assert!(read().unwrap().iter().any(|mount| mount.target == "/"));
    }
}
