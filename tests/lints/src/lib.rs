// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Rules of this source tree as functions of a file's text; `tests/tree.rs` applies them to every file that git knows.
//! Formatting and clippy have tools of their own and do not belong here.

/// Lines that a hand-written file may have without a reason in its first comment.
const MOST_LINES: usize = 400;
/// Lines of a shell script: more of it belongs into Rust.
const MOST_SHELL_LINES: usize = 60;

/// Endings of files that carry an SPDX header.
const HEADED: &[&str] =
    &["rs", "toml", "cpp", "h", "sh", "cmake", "yaml", "yml", "conf", "desc", "qml", "txt.in", "service", "py"];

/// What is wrong with one file; empty when nothing is.
pub fn problems(path: &str, text: &str) -> Vec<String> {
    let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
    let name = path.rsplit('/').next().unwrap_or(path);
    let mut found = Vec::new();
    let head: String = text.lines().take(6).collect::<Vec<_>>().join("\n");
    let headed = HEADED.contains(&ending) || ["CMakeLists.txt", "Makefile"].contains(&name) || text.starts_with("#!");
    if headed && !head.contains("SPDX-License-Identifier:") {
        found.push("has no SPDX-License-Identifier in its first lines".into());
    }
    if ending == "rs" && !text.lines().take(4).any(|line| line.starts_with("//!")) {
        found.push("does not say in `//!` what it is for".into());
    }
    let lines = text.lines().count();
    let code = ["rs", "cpp", "h", "qml", "py"].contains(&ending);
    if code && lines > MOST_LINES && !head.to_lowercase().contains("lines") {
        found.push(format!("has {lines} lines; over {MOST_LINES} need a reason in the first comment"));
    }
    if (ending == "sh" || text.starts_with("#!/bin/sh") || text.starts_with("#!/bin/bash")) && lines > MOST_SHELL_LINES
    {
        found.push(format!("has {lines} lines of shell; over {MOST_SHELL_LINES} belong into Rust"));
    }
    found
}

/// The `allow = [...]` list of the `[licenses]` table of a deny.toml.
pub fn allowed_licences(deny: &str) -> Vec<String> {
    let list = deny.split("[licenses]").nth(1).and_then(|rest| rest.split_once("allow = [")).map(|(_, rest)| rest);
    let list = list.and_then(|rest| rest.split(']').next()).unwrap_or_default();
    list.split('"').skip(1).step_by(2).map(Into::into).collect()
}

/// Whether an SPDX expression can be met with `allowed` alone: `OR` needs one side, `AND` (and the historic `/`, which
/// means OR) is read as crates use it.
pub fn licence_is_allowed(expression: &str, allowed: &[String]) -> bool {
    let alternatives = expression.replace('/', " OR ").replace(['(', ')'], " ");
    alternatives.split(" OR ").any(|part| {
        part.split(" AND ").all(|licence| allowed.iter().any(|known| known == licence.trim().trim_end_matches('+')))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "// SPDX-License-Identifier: GPL-3.0-or-later\n";

    #[test]
    fn each_rule_can_fail() {
        let long = format!("{HEAD}//! x\n{}", "let x = 1;\n".repeat(500));
        let shell = format!("#!/bin/sh\n# SPDX-License-Identifier: X\n{}", "true\n".repeat(99));
        for (path, text, part) in [
            ("a/b.rs", "//! x\n".to_owned(), "SPDX"),
            ("a/b.rs", HEAD.to_owned(), "//!"),
            ("a/b.rs", long, "502 lines"),
            ("a/run", shell, "lines of shell"),
            ("CMakeLists.txt", "project(x)\n".to_owned(), "SPDX"),
        ] {
            assert!(problems(path, &text).iter().any(|found| found.contains(part)), "{path}: {part}");
        }
        assert_eq!(problems("a/b.rs", &format!("{HEAD}//! what\nfn f() {{}}\n")), Vec::<String>::new());
        assert_eq!(problems("picture.png", "anything"), Vec::<String>::new());
    }

    #[test]
    fn licences_are_compared_as_expressions() {
        let allowed = allowed_licences("[advisories]\n[licenses]\nallow = [\n  \"MIT\", \"Apache-2.0\",\n]\n");
        assert_eq!(allowed, ["MIT", "Apache-2.0"]);
        for (expression, fine) in [
            ("MIT OR Apache-2.0", true),
            ("MIT/Apache-2.0", true),
            ("(MIT OR GPL-2.0) AND Apache-2.0", true),
            ("SSPL-1.0", false),
            ("MIT AND SSPL-1.0", false),
            ("", false),
        ] {
            assert_eq!(licence_is_allowed(expression, &allowed), fine, "{expression}");
        }
    }
}
