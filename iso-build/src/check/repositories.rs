// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Whether the archive and the repositories beside it answer, are signed by the keys that they must be, and offer what must
//! come from them. A build asks the same before it makes anything, and stops at the first that does not; here all are told.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use super::finding::Finding;
use super::packages::{self, Root};
use crate::advice;
use crate::place::Place;
use crate::profile::{Archive, Repository};
use crate::run::apt::Apt;
use crate::run::plain;
use crate::stages::sources;

/// What one source has answered; errors are apt's and gpg's words.
#[derive(Debug, Clone)]
struct Answer {
    /// The key was got and has the fingerprint; none for the archive, whose keys are this machine's.
    key: Option<Result<(), String>>,
    /// Its lists were read; none where its key is not known.
    lists: Option<Result<(), String>>,
    /// Each package that must come from it, with the version; none where some source's lists are not known.
    offers: Vec<(String, Option<Result<String, String>>)>,
}

/// Asks all sources of an archive until `stop` is set, in a directory of its own; also whether roots can be made of it.
pub fn findings(archive: &Archive, roots: &[Root], stop: &Arc<AtomicBool>) -> Vec<Finding> {
    let asked = tempfile::tempdir()
        .map_err(|error| error.to_string())
        .and_then(|dir| ask(archive, roots, &Place::text(dir.path()), stop));
    let (answers, installs) = match asked {
        Ok(asked) => asked,
        Err(error) => return vec![Finding::missing(name(archive), "cannot be asked", error)],
    };
    let check_date = archive.checks_date();
    let mut findings = rows(&name(archive), &answers[0], None, check_date);
    for (repository, answer) in archive.repositories.iter().zip(&answers[1..]) {
        findings.extend(rows(&format!("repository {}", repository.name), answer, Some(repository), check_date));
    }
    findings.extend(roots.iter().zip(&installs).map(|(root, install)| packages::row(root, install.as_ref())));
    findings
}

/// Repositories whose keys nobody can judge yet; that is known without asking them.
pub(super) fn unknown(archives: &[&Archive]) -> Vec<Finding> {
    let repositories = archives.iter().flat_map(|archive| &archive.repositories).filter(|one| one.is_unknown());
    let row = |one: &Repository| {
        let what = format!("repository {}: the fingerprint of its key", one.name);
        let remedy = "ask who signs it, by another way than the key comes, and write the 40 digits into the profile";
        Finding::wrong(what, "nobody has named it yet", remedy)
    };
    repositories.map(row).collect()
}

/// How rows call an archive.
pub(super) fn name(archive: &Archive) -> String {
    format!("archive {} {}", archive.address(), archive.suite)
}

/// The packages that a root would have, or apt's words; nothing where some source's lists are not known.
type Install = Option<Result<Vec<String>, String>>;

/// The archive's answer, then those of the repositories; and one for each root.
fn ask(
    archive: &Archive,
    roots: &[Root],
    work: &str,
    stop: &Arc<AtomicBool>,
) -> Result<(Vec<Answer>, Vec<Install>), String> {
    plain(sources::start(archive, work), stop)?;
    let apt = Apt::at(work, archive.checks_date()).map_err(|error| error.to_string())?.until(stop);
    let read = |file: String| apt.update_one(&file).map_err(|error| error.to_string());
    let lists = read(format!("{work}/{}", sources::ARCHIVE));
    let install = |root: &Root| apt.would_install(&root.packages).map_err(|error| error.to_string());
    // Before the repositories are there, whose priorities count for the others only.
    let alone = roots.iter().map(|root| (root.alone && lists.is_ok()).then(|| install(root)));
    let mut installs: Vec<Install> = alone.collect();
    let mut answers = vec![Answer { key: None, lists: Some(lists), offers: Vec::new() }];
    for repository in &archive.repositories {
        let key = plain(sources::source(archive, repository, work), stop);
        let lists = key.is_ok().then(|| read(sources::file(&repository.name, work)));
        answers.push(Answer { key: Some(key), lists, offers: Vec::new() });
    }
    // Priorities decide among all sources: while one is not known, neither is who wins.
    let all_known = answers.iter().all(|answer| matches!(answer.lists, Some(Ok(()))));
    for (repository, answer) in archive.repositories.iter().zip(&mut answers[1..]) {
        let offer = |package: &String| {
            apt.offer(package, &repository.mirror, &repository.suite).map_err(|error| error.to_string())
        };
        let offers = repository.packages.iter().map(|package| (package.clone(), all_known.then(|| offer(package))));
        answer.offers = offers.collect();
    }
    for (root, answer) in roots.iter().zip(&mut installs).filter(|(root, _)| all_known && !root.alone) {
        *answer = Some(install(root));
    }
    Ok((answers, installs))
}

fn rows(name: &str, answer: &Answer, repository: Option<&Repository>, check_date: bool) -> Vec<Finding> {
    let mut rows = Vec::new();
    if let (Some(key), Some(repository)) = (&answer.key, repository) {
        let what = format!("{name}: its key {}", repository.key);
        rows.push(match key {
            Ok(()) => Finding::met(what, format!("fingerprint {}", repository.hex())),
            Err(words) => {
                let other = advice::is(advice::KEY_OTHER, words);
                let found = if other { "is not the key that the profile names" } else { "cannot be read" };
                Finding::missing(what, found, told(words, None))
            }
        });
    }
    let what = format!("{name}: answers, with a valid signature");
    rows.push(match &answer.lists {
        Some(Ok(())) if check_date => Finding::met(what, "signed, not expired"),
        Some(Ok(())) => Finding::met(what, "signed; its date does not count"),
        Some(Err(words)) => Finding::missing(what, "no", told(words, Some("apt tells why"))),
        None => Finding::open(what, "not asked without its key"),
    });
    for (package, offer) in &answer.offers {
        let what = format!("{name}: offers {package}");
        rows.push(match offer {
            Some(Ok(version)) => Finding::met(what, version),
            Some(Err(words)) => Finding::missing(what, "no, or another source wins", words),
            None => Finding::open(what, "not known before all sources answer"),
        });
    }
    rows
}

/// What to do about apt's or gpg's words, `unknown` where they tell nothing known, and the words.
fn told(words: &str, unknown: Option<&str>) -> String {
    let known = advice::of(words).map(|cause| cause.advice);
    known.or(unknown).into_iter().chain([words.trim_end()]).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::super::finding::State;
    use super::*;

    #[test]
    fn each_row_can_fail() {
        let repository = Repository {
            name: "forge".into(),
            mirror: "http://forge.example/p".into(),
            suite: "forky".into(),
            components: vec!["main".into()],
            key: "forge.asc".into(),
            fingerprint: "AB CD".into(),
            packages: vec!["bootc".into()],
            priority: None,
        };
        let good =
            Answer { key: Some(Ok(())), lists: Some(Ok(())), offers: vec![("bootc".into(), Some(Ok("1.0".into())))] };
        let wins = Some(Err("Candidate: 2.0".to_owned()));
        let unknown = vec![("bootc".to_owned(), None)];
        let lists =
            |words: &str| Answer { lists: Some(Err(words.to_owned())), offers: unknown.clone(), ..good.clone() };
        use State::{Met, Missing, Open};
        for (answer, states, words) in [
            (good.clone(), [Met, Met, Met], "fingerprint ABCD"),
            (good.clone(), [Met, Met, Met], "offers bootc 1.0"),
            (
                Answer { key: Some(Err("its fingerprint is EF".into())), lists: None, offers: unknown.clone() },
                [Missing, Open, Open],
                "is not the key that the profile names ask the repository's owner",
            ),
            (
                Answer {
                    key: Some(Err("Could not resolve 'forge.example'".into())),
                    lists: None,
                    offers: unknown.clone(),
                },
                [Missing, Open, Open],
                "cannot be read look at the network",
            ),
            (lists("W: NO_PUBKEY 1234"), [Met, Missing, Open], "debian-archive-keyring"),
            (lists("E: Release file for x is expired"), [Met, Missing, Open], "this machine's clock"),
            (lists("E: The repository does not have a Release file."), [Met, Missing, Open], "`mirror` and `suite`"),
            (lists("Could not resolve 'forge.example'"), [Met, Missing, Open], "the network"),
            (lists("E: frob"), [Met, Missing, Open], "apt tells why E: frob"),
            (Answer { offers: vec![("bootc".into(), wins)], ..good.clone() }, [Met, Met, Missing], "Candidate: 2.0"),
        ] {
            let rows = rows("repository forge", &answer, Some(&repository), true);
            assert_eq!(rows.iter().map(|row| row.state).collect::<Vec<_>>(), states, "{rows:?}");
            let text: Vec<String> = rows
                .iter()
                .map(|row| format!("{} {} {}", row.what, row.found, row.remedy.replace('\n', " ")))
                .collect();
            assert!(text.iter().any(|row| row.contains(words)), "{words} is not in {text:?}");
        }
        let unknown_key = Repository { fingerprint: "ASK-ITS-OWNER".into(), ..repository.clone() };
        let with = |repositories| Archive { repositories, ..Archive::debian("forky") };
        let rows_of = |archive: &Archive| super::unknown(&[archive]).iter().map(|row| row.state).collect::<Vec<_>>();
        assert_eq!(rows_of(&with(vec![repository.clone(), unknown_key])), [State::Wrong]);
        assert_eq!(rows_of(&with(vec![repository])), []);
        let archive = Answer { key: None, offers: Vec::new(), ..good };
        assert_eq!(rows("archive", &archive, None, false)[0].found, "signed; its date does not count");
    }
}
