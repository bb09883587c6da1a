// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What a row is, when it matches, and the order in which the tables are asked. The rows themselves are in `rows_*`.

use super::speaker::{Source, Speaker};
use super::{rows_boot, rows_disk, rows_image, rows_live, rows_network, rows_registry, rows_target};

/// A pattern and the id that it tells: parts of one line in this order, with anything between them where a `*` stands.
/// `$` at the end means the line's end.
pub type Row = (&'static str, &'static str);

/// Rows that belong to the same programs.
#[derive(Debug)]
pub struct Table {
    /// Whose words these are, and who passes them on.
    pub programs: &'static [&'static str],
    /// For an image from there alone.
    pub source: Option<Source>,
    /// In the order in which they are asked: the specific before the general.
    pub rows: &'static [Row],
}

/// Where the same line has words of several tables, the first counts: what broke before what that led to.
pub static TABLES: &[&Table] = &[
    &rows_live::MEMORY,
    &rows_live::CONTAINERS,
    &rows_live::INCOMPLETE,
    &rows_boot::FIRMWARE,
    &rows_boot::LOADERS,
    &rows_boot::BOOTC,
    &rows_target::IO,
    &rows_target::ROOM,
    &rows_target::STATE,
    &rows_disk::FILESYSTEMS,
    &rows_disk::PARTITIONS,
    &rows_disk::ENCRYPTION,
    &rows_network::NETWORK,
    &rows_registry::REGISTRY,
    &rows_registry::SENT,
    &rows_image::TRUST,
    &rows_image::LOCAL,
    &rows_image::IMAGE,
];

impl Table {
    /// Whether its rows are meant for this speaker's words.
    pub fn speaks(&self, speaker: &Speaker) -> bool {
        self.programs.contains(&speaker.program) && (self.source.is_none() || self.source == speaker.source)
    }
}

/// Whether a line has the parts of a pattern.
pub fn matches(pattern: &str, line: &str) -> bool {
    let (pattern, ends) = pattern.strip_suffix('$').map_or((pattern, false), |pattern| (pattern, true));
    let mut rest = line;
    for part in pattern.split('*') {
        let Some(at) = rest.find(part) else { return false };
        rest = &rest[at + part.len()..];
    }
    // The last part may stand there once more, at the end.
    !ends || rest.is_empty() || pattern.rsplit('*').next().is_some_and(|part| rest.ends_with(part))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_are_parts_in_their_order() {
        for (pattern, line, found) in [
            ("denied", "access denied by x", true),
            ("denied$", "access denied by x", false),
            ("denied$", "denied: denied", true),
            ("reading*denied", "reading x: denied", true),
            ("reading*denied", "denied reading x", false),
            ("aba*ba", "aba", false),
        ] {
            assert_eq!(matches(pattern, line), found, "{pattern} in {line}");
        }
    }
}
