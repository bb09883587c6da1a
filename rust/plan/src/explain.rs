// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! From the words of a tool to a cause: who speaks (`speaker`), which of the lines tell something (`words`), what they
//! mean (`rows_*`), whether another attempt can help (`causes`).
//!
//! Every row was captured from the tool: tests/outputs holds what it printed, and docs/errors.md says how to add to it. What
//! no row knows stays unknown rather than being guessed: a wrong cause is worse than the tool's own words.

mod causes;
mod rows;
mod rows_boot;
mod rows_disk;
mod rows_image;
mod rows_live;
mod rows_network;
mod rows_registry;
mod rows_target;
mod speaker;
mod words;

pub use causes::{Again, CAUSES};
pub use rows::Row;
pub use speaker::program_of;
pub use words::{last, tail};

use crate::error::{Code, Fault};
use rows::TABLES;
use speaker::Speaker;

/// Lines, from the end, that are searched: what was said long before is mostly about something else.
const SEARCHED: usize = 40;

/// A cause found in a tool's output.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cause {
    /// Catalogue id.
    pub id: &'static str,
}

impl Cause {
    /// Whether another attempt can help.
    pub fn again(&self) -> Again {
        causes::again(self.id)
    }

    /// Whether the same command may succeed a little later, so that the installer itself tries again.
    pub fn may_pass(&self) -> bool {
        self.again() != Again::No && !causes::DECIDED.contains(&self.id)
    }

    /// As a failure of a command, with the full text as details.
    pub fn fault(&self, details: String) -> Fault {
        Fault::new(Code::CommandFailed, self.id, details)
    }
}

/// The cause that the output of `command` tells: of the command as it was run, since the same words mean different
/// things of a medium and of a server; a program's name alone will do, and with neither (`""`) the words must tell who
/// speaks.
pub fn explain(command: &str, output: &str) -> Option<Cause> {
    row(command, output).map(|(_, id)| Cause { id })
}

/// The row that [`explain`] goes by: the first in the order of the tables that matches the last line that any matches.
pub fn row(command: &str, output: &str) -> Option<&'static Row> {
    let lines = words::lines(output);
    let speaker = Speaker::new(command, &lines)?;
    let told = lines.iter().rev().filter_map(|line| words::final_words(line)).take(SEARCHED);
    told.into_iter().find_map(|line| {
        let tables = TABLES.iter().filter(|table| table.speaks(&speaker));
        tables.flat_map(|table| table.rows).find(|(pattern, _)| rows::matches(pattern, &line))
    })
}

/// All rows, in their order.
pub fn rows() -> impl Iterator<Item = &'static Row> {
    TABLES.iter().flat_map(|table| table.rows)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids;
    use std::collections::BTreeSet;

    #[test]
    fn rows_and_causes_name_the_same_ids_and_each_has_a_sentence_without_arguments() {
        let of_rows: BTreeSet<&str> = rows().map(|(_, id)| *id).collect();
        let of_causes: BTreeSet<&str> = CAUSES.iter().map(|(id, _)| *id).collect();
        assert_eq!(of_rows, of_causes);
        assert_eq!(of_causes.len(), CAUSES.len(), "a cause stands there twice");
        for id in of_causes {
            assert_eq!(ids::error(id), Some(&(id, &[][..])), "{id}");
        }
        for id in causes::DECIDED {
            assert_ne!(causes::again(id), Again::No, "{id} needs no exception");
        }
    }

    #[test]
    fn the_last_telling_line_wins_and_warnings_do_not_tell() {
        let early = "error: reading manifest x: denied\nerror: reading manifest x: manifest unknown\n";
        assert_eq!(explain("skopeo", early).map(|c| c.id), Some("registry-no-tag"));
        let warned = "time=\"x\" level=warning msg=\"reading manifest x: manifest unknown\"\nerror: no idea\n";
        assert_eq!(explain("skopeo", warned), None);
    }

    #[test]
    fn the_same_words_mean_what_their_source_makes_of_them() {
        let damaged = "error: Pulling: FinishPipe: corrupted blob, expecting sha256:a4";
        for (source, id) in [("oci:/m/p:1", Some("image-corrupt")), ("docker://r/p:1", Some("download-corrupt"))] {
            let command = format!("unshare -m -- bootc install to-filesystem --source-imgref {source} /t");
            assert_eq!(explain(&command, damaged).map(|c| c.id), id);
        }
        assert_eq!(explain("bootc", damaged), None, "nobody knows which");
    }

    #[test]
    fn what_a_server_has_decided_is_not_asked_again() {
        let of = |id| Cause { id };
        assert!(of("registry-timeout").may_pass() && of("connection-lost").may_pass());
        assert!(!of("registry-login").may_pass() && !of("digest-mismatch").may_pass());
        assert!(!of("download-corrupt").may_pass() && of("download-corrupt").again() == Again::Now);
    }
}
