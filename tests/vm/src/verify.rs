// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What must hold in an installed system, whoever installed it: asked of the running system itself, through the shell of
//! the person who was typed in. The expectations come from the test's answers and from the ISO, never from the
//! installer's own report.

use std::{fs, path::Path};

use particle_vm::{Firmware, Vm, extract};

use crate::{
    answers::Answers,
    cli::Swap,
    error::TestError,
    installed::sudo,
    layout::{Encrypted, Layout},
    live::Patience,
    report::Report,
    unlock::{QUESTION, WRONG},
};

/// What the machine was started by, in the words of `Firmware::name`; the variable's fifth byte says it (UEFI 2.10, 3.3).
const FIRMWARE: &str = "if [ ! -d /sys/firmware/efi ]; then echo bios; \
    elif od -An -tu1 -j4 -N1 /sys/firmware/efi/efivars/SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c | grep -q 1; \
    then echo secure-boot; else echo uefi; fi";

/// What the installation was asked for.
pub struct Expected<'a> {
    pub answers: &'a Answers,
    pub firmware: Firmware,
    pub fs: &'a str,
    pub swap: Swap,
    pub layout: Layout,
    /// Digest of the manifest of the image on the ISO.
    pub digest: &'a str,
}

/// Prints the manifest digest of the booted deployment, in quotes.
pub const BOOTED_DIGEST: &str = "ostree show --print-metadata-key=ostree.manifest-digest \
    $(ostree admin status | sed -n \"s/^\\* [^ ]* \\([0-9a-f]*\\).*/\\1/p\")";

/// Runs every check. An error is a machine that stopped answering; a wrong answer is a failed check in the report.
pub fn check(vm: &mut Vm, want: &Expected<'_>, report: &mut Report, patience: Patience) -> Result<(), TestError> {
    let questions = vm.serial.text().matches(QUESTION).count();
    let mut ask = |command: &str| {
        let output = vm.serial.run(command, patience.seconds(180));
        output.map_err(TestError::stage(format!("asking the installed system: {command}")))
    };
    let answers = want.answers;

    let state = ask("systemctl is-system-running --wait")?.text;
    let failed = ask("systemctl list-units --failed --no-legend --plain")?.text;
    report.add("no failed unit", failed.is_empty() && state == "running", "running, none", format!("{state} {failed}"));

    for (name, command, expected) in [
        ("host name", "cat /proc/sys/kernel/hostname", answers.host_name.to_owned()),
        ("host name file", "cat /etc/hostname", answers.host_name.to_owned()),
        ("user", "id -un", answers.login.to_owned()),
        ("full name", "getent passwd $(id -un) | cut -d: -f5 | cut -d, -f1", answers.full_name.to_owned()),
        // /home is a link to /var/home on an atomic system; which of both is written down does not matter.
        ("home", "cd && pwd -P && test -O . && test -w . && echo own", format!("/var/home/{}\nown", answers.login)),
        ("shell", "getent passwd $(id -un) | cut -d: -f7", "/bin/bash".to_owned()),
        ("language", "sed -n 's/^LANG=//p' /etc/locale.conf | tr -d '\"'", answers.lang.to_owned()),
        ("every locale exists", "locale 2>&1 >/dev/null", String::new()),
        ("keyboard (X)", "sed -n 's/^XKBLAYOUT=//p' /etc/default/keyboard | tr -d '\"'", answers.layout.to_owned()),
        ("time zone", "readlink /etc/localtime", format!("/usr/share/zoneinfo/{}/{}", answers.zone.0, answers.zone.1)),
        ("root is an ostree deployment", "test -e /run/ostree-booted && echo yes", "yes".to_owned()),
        ("file system", "findmnt -n -o FSTYPE /sysroot", want.fs.to_owned()),
        ("/var is its own mount", "findmnt -n -o TARGET /var", "/var".to_owned()),
    ] {
        let got = ask(command)?.text;
        report.add(name, got == expected, expected, got);
    }

    let groups = ask("id -nG")?.text;
    report.add("groups", groups.split(' ').any(|g| g == "sudo"), "sudo among them", groups);
    let root = ask(&sudo(answers, "id -u"))?;
    report.add("sudo with the password", root.text == "0", "0", root.text);
    let refused = ask("sudo -k; sudo -n true")?;
    report.add("sudo without it is refused", refused.status != 0, "refused", format!("status {}", refused.status));
    let keymap = ask("cat /etc/vconsole.conf")?.text;
    // Debian's vconsole.conf may be a link to /etc/default/keyboard; systemd and console-setup read either form.
    let wanted = [format!("KEYMAP={}", answers.layout), format!("XKBLAYOUT={}", answers.layout)];
    let has_keymap = keymap.replace('"', "").lines().any(|line| wanted.iter().any(|w| w == line));
    report.add("keyboard (console)", has_keymap, wanted.join(" or "), keymap.replace('\n', " "));

    let written = ask(&sudo(answers, "touch /usr/vmtest"))?;
    report.add(
        "/usr is read-only",
        written.status != 0,
        "refused",
        format!("status {}: {}", written.status, written.text),
    );
    let sysroot = ask("findmnt -n -o OPTIONS /sysroot")?.text;
    report.add("/sysroot is read-only", sysroot.split(',').any(|o| o == "ro"), "ro", sysroot);
    let swaps = ask("tail -n +2 /proc/swaps")?.text;
    let wanted = if want.swap == Swap::None { "none" } else { "one" };
    report.add("swap", swaps.is_empty() == (want.swap == Swap::None), wanted, swaps);
    let karg = |name: &str| format!("tr ' ' '\\n' < /proc/cmdline | sed -n 's/^{name}=//p'");
    let resumed = ask(&karg("resume=UUID"))?.text;
    let swap = "$(awk 'NR > 1 { print $1 }' /proc/swaps)";
    let uuid =
        if want.swap == Swap::Hibernate { ask(&format!("lsblk -n -o UUID {swap}"))?.text } else { String::new() };
    report.add("resume=", resumed == uuid, uuid, resumed);
    // Where an image based system has what people call /home, /srv and /mnt.
    let moved = |point: &str| ["/home", "/srv", "/mnt"].iter().any(|link| point.starts_with(link));
    let place = |point: &str| if moved(point) { format!("/var{point}") } else { point.to_owned() };
    for (point, fs) in want.layout.mounts() {
        let at = place(point);
        let got = ask(&format!("findmnt -n -o TARGET,FSTYPE '{at}'"))?.text;
        let words = got.split_whitespace().collect::<Vec<_>>().join(" ");
        report.add("separate file system", words == format!("{at} {fs}"), format!("{at} {fs}"), words);
    }
    for (command, expected) in want.layout.recipe().holds {
        let got = ask(&sudo(answers, command))?.text;
        report.add(command, got == *expected, *expected, got);
    }
    let encrypted = want.layout.recipe().encrypted;
    if encrypted != Encrypted::Nothing {
        // One for the root; the other containers open with what was typed for it. A mistyped one is asked for again.
        let wrong =
            ask(&sudo(answers, &format!("journalctl -b -o cat -t systemd-cryptsetup | grep -c \"{WRONG}\"")))?.text;
        let wanted = format!("1 and {wrong} mistyped");
        report.add(
            "questions for a passphrase",
            wrong.parse::<usize>().is_ok_and(|wrong| questions == 1 + wrong),
            wanted,
            questions.to_string(),
        );
        let is_encrypted = |point: &&str| encrypted == Encrypted::AllButBoot && *point != "/boot";
        let points = want.layout.mounts().map(|(point, _)| point).filter(is_encrypted);
        for point in points.chain(["/sysroot"]) {
            let at = place(point);
            let source = ask(&format!("findmnt -n -o SOURCE {at}"))?.text;
            report.add(
                "encrypted",
                source.starts_with("/dev/mapper/luks-"),
                format!("{at} on /dev/mapper/luks-..."),
                source,
            );
        }
        let opened = ask("ls /dev/mapper | grep -c ^luks-")?.text;
        let listed = ask(&sudo(answers, "grep -c ^luks- /etc/crypttab"))?.text;
        report.add("crypttab has each container", opened == listed, &opened, listed);
        if want.swap != Swap::None && encrypted == Encrypted::AllButBoot {
            let kind = ask(&format!("lsblk -n -o TYPE {swap}"))?.text;
            report.add("swap is encrypted", kind == "crypt", "crypt", kind);
        }
        let keymap = ask(&karg("vconsole.keymap"))?.text;
        report.add("keyboard of the passphrase", keymap == answers.layout, answers.layout, keymap);
    }
    let fstab = ask("awk '$1 !~ /^#/ && $2 == \"/\"' /etc/fstab")?.text;
    report.add("fstab has no line for /", fstab.is_empty(), "none", fstab);
    let missing = ask("for dir in home lib log opt roothome srv tmp; do [ -d /var/$dir ] || echo $dir; done")?.text;
    report.add("/var has what the image put there", missing.is_empty(), "nothing missing", missing);
    let efi = ask(FIRMWARE)?.text;
    report.add("firmware", efi == want.firmware.name(), want.firmware.name(), efi);
    if want.firmware.is_uefi() {
        let esp = ask(&sudo(answers, "ls /boot/efi/EFI/BOOT"))?.text.to_lowercase();
        report.add("ESP has the removable path", esp.contains("bootx64.efi"), "BOOTX64.EFI", esp.replace('\n', " "));
    }

    let commit = "$(ostree admin status | sed -n \"s/^\\* [^ ]* \\([0-9a-f]*\\).*/\\1/p\")";
    let digest =
        ask(&sudo(answers, &format!("ostree show --print-metadata-key=ostree.manifest-digest {commit}")))?.text;
    report.add("manifest digest", digest.trim_matches('\'') == want.digest, want.digest, digest);
    let status = ask(&sudo(answers, "ostree admin status"))?;
    let one = status.text.lines().filter(|l| l.starts_with("* ")).count() == 1;
    report.add(
        "ostree admin status",
        status.status == 0 && one,
        "one booted deployment",
        status.text.replace('\n', " | "),
    );
    Ok(())
}

/// The digest of the image that lies on the ISO: what must have been deployed.
pub fn digest_on(iso: &Path, dir: &Path) -> Result<String, TestError> {
    let to = dir.join("index.json");
    extract(iso, "/images/particleos/index.json", &to).map_err(TestError::stage("reading the image on the ISO"))?;
    digest_in(&to)
}

/// The digest of the only manifest in an OCI layout, from its `index.json`.
pub fn digest_in(index: &Path) -> Result<String, TestError> {
    let text = fs::read_to_string(index).map_err(TestError::io(format!("reading {}", index.display())))?;
    let document: serde_json::Value = serde_json::from_str(&text)
        .map_err(|error| TestError::Failed(format!("{} is no JSON: {error}", index.display())))?;
    document["manifests"][0]["digest"]
        .as_str()
        .map(str::to_owned)
        .ok_or_else(|| TestError::Failed(format!("{} names no manifest", index.display())))
}
