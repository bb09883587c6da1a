// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! That nothing keeps a secret which was typed into Calamares or stands on the kernel's command line: the live system's files
//! and logs, every byte of the disks before they are first booted, and the files of the booted system (what is encrypted or
//! compressed can be read only there). Each search must also find something that is there. Only a hash of a password may stay.

use std::{
    fs::{self, File},
    path::Path,
};

use canary::{Found, Searcher};
use particle_vm::{Disk, Vm};

use crate::{answers::Answers, error::TestError, installed::sudo, layout::Encrypted, live::Patience, report::Report};

/// On the live system's command line, where somebody may have put a password for ssh. The kernel itself tells the line to
/// the journal.
pub const ON_COMMAND_LINE: &str = "kn4ryKernel55";
/// Lies in the live system's /tmp.
const CONTROL: &str = "kn4ryControl68";

/// Copies what the live system has in the folders in which logs and leftovers lie; other file systems below them, such as
/// the shared folder, are not entered. QML's cache has the driver's own steps.
const COPY: &str = "cd /run/vmtest && cp /root/.cache/calamares/session.log . && { tar --one-file-system \
    --exclude=qmlcache --warning=no-file-ignored -cf live-files.tar /var/log /run /tmp /var/tmp /root /home || [ $? = 1 ]; }";

/// Searches the live system after an installation.
pub fn search_live(
    vm: &mut Vm,
    answers: &Answers,
    share: &Path,
    report: &mut Report,
    patience: Patience,
) -> Result<(), TestError> {
    let plant = format!("printf '%s\\n' {CONTROL} > /tmp/control; sync");
    for (what, command) in [("planting a canary", plant.as_str()), ("copying the live system's files", COPY)] {
        vm.serial.must(command, patience.seconds(180)).map_err(TestError::stage(what))?;
    }
    let found = search(&share.join("live-files.tar"), &[("control", CONTROL)])?;
    report.add("the planted canary is found", !found.is_empty(), "once or more", shown(&found));
    for (name, file) in [
        ("no secret in the live system's files", share.join("live-files.tar")),
        ("no secret in the live system's journal", share.join("live-journal.txt")),
    ] {
        none(report, name, &search(&file, &typed(answers))?);
    }
    // What Calamares' log upload sends.
    none(report, "no secret in session.log", &search(&share.join("session.log"), &every(answers))?);
    fs::remove_file(share.join("live-files.tar")).map_err(TestError::io("removing live-files.tar"))
}

/// Searches disks that were installed to and not yet booted.
pub fn search_disks(
    answers: &Answers,
    disks: &[Disk],
    encrypted: Encrypted,
    report: &mut Report,
) -> Result<(), TestError> {
    for disk in disks {
        none(report, "no secret on the disk", &search(&disk.path, &every(answers))?);
    }
    let mut named = Vec::new();
    for disk in disks {
        named.extend(search(&disk.path, &[("host name", answers.host_name)])?);
    }
    let readable = encrypted == Encrypted::Nothing;
    let wanted = if readable { "once or more" } else { "none" };
    report.add("the host name on the disk", readable != named.is_empty(), wanted, shown(&named));
    Ok(())
}

/// Searches the settings and data of the booted system. The patterns go into memory by the shell itself: neither a command
/// line nor sudo's log has them.
pub fn search_booted(vm: &mut Vm, answers: &Answers, report: &mut Report, patience: Patience) -> Result<(), TestError> {
    let stage = || TestError::stage("searching the installed system");
    for (name, pattern, found) in [
        ("no user's password in the installed system", answers.password, None),
        ("no passphrase in the installed system", answers.passphrase, None),
        ("the host name is found in the installed system", answers.host_name, Some("/etc/hostname")),
    ] {
        let pattern = format!("printf '%s\\n' {pattern} > /dev/shm/pattern");
        vm.serial.must(&pattern, patience.seconds(60)).map_err(stage())?;
        let grep = "grep -rlsF -D skip -f /dev/shm/pattern /etc /var /boot 2>/dev/null";
        let got = vm.serial.run(&sudo(answers, grep), patience.seconds(300)).map_err(stage())?.text;
        let good = found.map_or(got.is_empty(), |file| got.lines().any(|line| line == file));
        report.add(name, good, found.unwrap_or_default(), got.replace('\n', " "));
    }
    Ok(())
}

fn typed(answers: &Answers) -> [(&'static str, &'static str); 2] {
    [("the user's password", answers.password), ("the passphrase", answers.passphrase)]
}

fn every(answers: &Answers) -> Vec<(&'static str, &'static str)> {
    typed(answers).into_iter().chain([("the kernel's argument", ON_COMMAND_LINE)]).collect()
}

fn search(path: &Path, canaries: &[(&str, &str)]) -> Result<Vec<Found>, TestError> {
    let what = || TestError::io(format!("searching {}", path.display()));
    let mut file = File::open(path).map_err(what())?;
    Searcher::new(canaries.iter().copied()).in_file(&mut file).map_err(what())
}

fn none(report: &mut Report, name: &str, found: &[Found]) {
    report.add(name, found.is_empty(), "none", shown(found));
}

/// The first few.
fn shown(found: &[Found]) -> String {
    let first: Vec<String> = found.iter().take(5).map(ToString::to_string).collect();
    if first.is_empty() { "none".into() } else { first.join(", ") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_disk_with_a_secret_fails_and_one_without_a_name_as_well() {
        let answers = Answers::vera();
        let dir = tempfile::tempdir().unwrap();
        let disk = Disk::new(dir.path().join("disk"));
        let good = |content: &str, encrypted| {
            fs::write(&disk.path, content).unwrap();
            let mut report = Report::default();
            search_disks(&answers, std::slice::from_ref(&disk), encrypted, &mut report).unwrap();
            report.good()
        };
        let name = answers.host_name;
        assert!(good(&format!("x {name} x"), Encrypted::Nothing));
        assert!(!good(&format!("x {name} x"), Encrypted::Root));
        assert!(good("x", Encrypted::Root) && !good("x", Encrypted::Nothing));
        for secret in [answers.password, answers.passphrase, ON_COMMAND_LINE] {
            assert!(!good(&format!("{name} {secret}"), Encrypted::Nothing), "{secret}");
        }
    }
}
