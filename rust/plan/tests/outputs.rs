// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What real tools have printed (tests/outputs) against the catalogue of causes: each file names its cause, each row and each
//! cause has a file. docs/errors.md says how a file is made.

// This crate reads and prints nothing; these tests read what is to be tested, and tell how much it is (--nocapture).
#![allow(clippy::disallowed_methods, clippy::print_stdout)]

use bootc_plan::explain::{self, Again, CAUSES, Row};
use std::fs;
use std::path::{Path, PathBuf};

/// Where files lie that must stay unknown.
const UNKNOWN: &str = "unknown";
/// In the header of such a file.
const NONE: &str = "none";

struct Capture {
    path: PathBuf,
    cause: String,
    from: String,
    command: String,
    output: String,
}

impl Capture {
    fn is_unknown(&self) -> bool {
        self.cause == NONE
    }
}

/// The header (`# cause:`, `# from:`, `# run:`, perhaps `# how:`, an empty line) and what was printed, byte for byte.
fn parse(path: &Path, text: &str) -> Result<Capture, String> {
    let mut rest = text;
    let mut field = |name: &str| {
        let (line, after) = rest.split_once('\n').unwrap_or((rest, ""));
        rest = after;
        let value = line.strip_prefix(&format!("# {name}: ")).map(str::trim).filter(|value| !value.is_empty());
        value.map(str::to_owned).ok_or_else(|| format!("{}: `# {name}: ` is missing in its header", path.display()))
    };
    let (cause, from, command) = (field("cause")?, field("from")?, field("run")?);
    if rest.starts_with("# how: ") {
        rest = rest.split_once('\n').map_or("", |(_, after)| after);
    }
    let output =
        rest.strip_prefix('\n').ok_or_else(|| format!("{}: no empty line after its header", path.display()))?;
    if output.trim().is_empty() {
        return Err(format!("{}: nothing was printed", path.display()));
    }
    let inside = path.parent().and_then(Path::file_name).is_some_and(|dir| dir == UNKNOWN);
    if inside != (cause == NONE) {
        return Err(format!("{}: files in {UNKNOWN}/, and they alone, have the cause {NONE}", path.display()));
    }
    Ok(Capture { path: path.to_owned(), cause, from, command, output: output.to_owned() })
}

/// Every file below tests/outputs.
fn captures() -> Vec<Capture> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/outputs");
    let mut paths = Vec::new();
    for dir in fs::read_dir(&root).unwrap_or_else(|error| panic!("{}: {error}", root.display())) {
        let dir = dir.unwrap().path();
        if dir.is_dir() {
            paths.extend(fs::read_dir(&dir).unwrap().map(|entry| entry.unwrap().path()));
        }
    }
    paths.sort();
    let read = |path: &PathBuf| {
        // Programs print what they like, so does this corpus.
        let bytes = fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        parse(path, &String::from_utf8_lossy(&bytes)).unwrap_or_else(|problem| panic!("{problem}"))
    };
    let found: Vec<Capture> = paths.iter().map(read).collect();
    assert!(found.len() > 100, "only {} files below {}", found.len(), root.display());
    found
}

/// What is wrong with one file; `None` when it is told as it should be.
fn problem(capture: &Capture) -> Option<String> {
    let told = |command: &str| explain::row(command, &capture.output);
    let name = |row: Option<&Row>| row.map_or(NONE.to_owned(), |(words, id)| format!("{id} (by the row {words:?})"));
    let (known, alone) = (told(&capture.command), told(""));
    let is_right = |row: Option<&Row>| row.map_or(NONE, |(_, id)| id) == capture.cause;
    if !is_right(known) {
        return Some(format!("{}: is {}, but {} was found", capture.path.display(), capture.cause, name(known)));
    }
    // Without the command less may be known, but nothing else.
    if alone.is_some() && !is_right(alone) {
        return Some(format!(
            "{}: is {}, but {} without its command",
            capture.path.display(),
            capture.cause,
            name(alone)
        ));
    }
    None
}

/// Rows that are the winning one for none of the files.
fn unreached<'a>(rows: impl Iterator<Item = &'a Row>, captures: &[Capture]) -> Vec<&'a Row> {
    let won: Vec<*const Row> =
        captures.iter().filter_map(|one| explain::row(&one.command, &one.output)).map(std::ptr::from_ref).collect();
    rows.filter(|row| !won.contains(&std::ptr::from_ref(*row))).collect()
}

#[test]
fn every_output_is_told_as_its_header_says() {
    let problems: Vec<String> = captures().iter().filter_map(problem).collect();
    assert!(problems.is_empty(), "{} files are told wrongly:\n{}", problems.len(), problems.join("\n"));
}

#[test]
fn every_row_has_a_file_that_it_tells_the_cause_of() {
    let dead = unreached(explain::rows(), &captures());
    assert!(dead.is_empty(), "no file of tests/outputs reaches these rows: {dead:#?}");
}

#[test]
fn every_cause_has_a_file_and_the_catalogue_does_not_shrink() {
    let captures = captures();
    let missing: Vec<&str> =
        CAUSES.iter().map(|(id, _)| *id).filter(|id| !captures.iter().any(|c| c.cause == *id)).collect();
    assert_eq!(missing, Vec::<&str>::new(), "no file of tests/outputs has these causes");
    assert!(CAUSES.len() >= 60, "{} causes", CAUSES.len());
    let unknown = captures.iter().filter(|capture| capture.is_unknown()).count();
    assert!(unknown >= 40, "{unknown} files that must stay unknown");
    let read = captures.iter().filter(|capture| capture.from.starts_with("source of ")).count();
    assert!(read * 4 < captures.len(), "{read} of {} files were read in a source, not captured", captures.len());
    println!("{} causes, {} files with one, {unknown} without", CAUSES.len(), captures.len() - unknown);
}

#[test]
fn a_pasted_failure_is_told_as_the_installer_told_it() {
    for capture in captures().iter().filter(|capture| !capture.is_unknown()) {
        let pasted = format!("running {}: exit status 1:\n{}", capture.command, capture.output);
        let id = explain::explain("", &pasted).map(|cause| cause.id);
        assert_eq!(id, Some(capture.cause.as_str()), "{}", capture.path.display());
    }
}

/// Where /run is noexec the installer starts bootc behind a shell.
#[test]
fn bootc_behind_a_shell_is_told_as_bootc() {
    let captures = captures();
    let of_bootc = || captures.iter().filter(|capture| capture.command.starts_with("bootc "));
    assert!(of_bootc().count() > 50);
    let script = r#"mount --bind "$0" "$0" && mount -o remount,bind,exec "$0" && exec "$@""#;
    for capture in of_bootc() {
        let plain = format!("unshare -m -- {}", capture.command);
        let wrapped = format!("PATH=/run/x/bin:/usr/bin unshare -m -- sh -c '{script}' /run/x/bin {plain}");
        assert_eq!(explain::program_of(&wrapped), "bootc");
        for ending in ["exit status 1", "killed by signal 9"] {
            let pasted = |command: &str| format!("running {command}: {ending}:\n{}", capture.output);
            let told = |command: &str| {
                let by_command = explain::row(command, &capture.output);
                [by_command, explain::row("", &pasted(command))].map(|row| row.map(|(words, id)| (*words, *id)))
            };
            assert_eq!(told(&wrapped), told(&plain), "{}", capture.path.display());
        }
    }
}

/// Rows must be so exact that the words of others stay unknown even where a tool passes them on.
#[test]
fn what_is_unknown_stays_so_whoever_says_it() {
    let mut guessed = Vec::new();
    for capture in captures().iter().filter(|capture| capture.is_unknown()) {
        // What lies on a medium is told as such; the rest of the words might be about a registry as well.
        let local = capture.command.contains("oci:");
        let registry = if local { "skopeo" } else { "skopeo copy docker://r.example/p oci:/d" };
        for command in [registry, "bootc install --source-imgref oci:/m", "podman", "ostree"] {
            let row = explain::row(command, &capture.output);
            guessed.extend(row.map(|row| format!("{} by {command}: {row:?}", capture.path.display())));
        }
    }
    assert!(guessed.is_empty(), "{} guesses:\n{}", guessed.len(), guessed.join("\n"));
}

/// A check that cannot fail is none.
#[test]
fn wrong_files_are_noticed() {
    let at = Path::new("outputs/skopeo/x.txt");
    let good =
        "# cause: registry-no-tag\n# from: skopeo 1\n# run: skopeo inspect x\n\nreading manifest x: manifest unknown\n";
    assert_eq!(problem(&parse(at, good).unwrap()), None);
    for (from, to) in [
        ("# cause: registry-no-tag\n", ""),
        ("# from: skopeo 1\n", "# from: \n"),
        ("# run", "# ran"),
        ("x\n\nr", "x\nr"),
        ("reading manifest x: manifest unknown", ""),
        ("registry-no-tag", NONE),
    ] {
        assert!(good.contains(from) && parse(at, &good.replacen(from, to, 1)).is_err(), "{from:?}");
    }
    assert!(parse(Path::new("outputs/unknown/x.txt"), good).is_err());
    let wrong = parse(at, &good.replace("registry-no-tag", "registry-login")).unwrap();
    assert!(problem(&wrong).is_some_and(|text| text.contains("x.txt") && text.contains("registry-no-tag")));
    static ROW: Row = ("no program prints this", "registry-login");
    assert_eq!(unreached(std::iter::once(&ROW), &captures()), [&ROW]);
    assert!(CAUSES.iter().any(|(_, again)| *again == Again::Now));
}
