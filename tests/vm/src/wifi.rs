// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! A laptop without a cable: the kernel plays Wi-Fi devices (`assets/wifi.sh`), and a person joins networks on the page of the
//! system image, by keyboard alone. NetworkManager, its supplicant and the access points are real ones; what they leave on
//! the disk, and nowhere else, is looked at.

use std::{fs, thread, time::Duration};

use particle_vm::{Disk, Seat, Share, Timings, Vm, VmSpec};

use crate::{
    cli::Wifi,
    error::TestError,
    headless::{finish, fresh, keep_logs},
    install,
    live::{self, Patience},
    report::Report,
};

/// Of the networks that have one.
const PASSWORD: &str = "kn4ryWifi-31";
const WRONG: &str = "kn4ryWrong-7";

/// An image that no network leads to, so that the page says so before and after.
const NOWHERE: &str = "cd /etc/calamares && \
    sed -i 's|source: .*|source: docker://registry.invalid/p:latest|; /digest:/d' modules/bootc.conf && pkill calamares";

/// On the first page.
const WELCOME: &str = "some questions and set up";

/// Where NetworkManager keeps what it has joined.
const KEPT: &str = "/etc/NetworkManager/system-connections";

/// What explains a failure, beside the journal.
const LOGS: &str =
    "cp /root/.cache/calamares/session.log .; cp /run/access-point/log hostapd.txt; nmcli device > devices.txt";

/// Runs the test.
pub fn run(options: &Wifi) -> Result<(), TestError> {
    let common = &options.common;
    let patience = Patience(common.patience);
    let mut timings = Timings::default();
    let mut report = Report::default();
    let (disk, vars) = fresh(common)?;
    let share = common.out.join("share");
    let io = |what: &str| TestError::io(what.to_owned());
    fs::create_dir_all(&share).map_err(io("creating the shared folder"))?;
    fs::copy(&options.tools, share.join("access-point.tar")).map_err(io("copying the access point's programs"))?;
    for (name, content) in
        [("wifi.sh", include_str!("../assets/wifi.sh")), ("networkcfg.py", include_str!("../assets/networkcfg.py"))]
    {
        fs::write(share.join(name), content).map_err(io("writing what runs in the live system"))?;
    }
    // Without a disk the first page cannot be left.
    let (disks, shares) =
        (vec![Disk::new(disk)], vec![Share { tag: "vmtest".into(), path: share.clone(), readonly: false }]);
    let spec = VmSpec { disks, shares, ..live::installer(common, "")? };
    let mut vm = Vm::start(&spec, &common.out, &vars).map_err(TestError::stage("starting the ISO"))?;
    live::shell(&mut vm, patience)?;
    install::share(&mut vm, &share, patience)?;
    let air = format!("sh /run/vmtest/wifi.sh {PASSWORD}");
    install::must(&mut vm, patience, "starting the access points", &air, 120)?;
    timings.stage("live system up, access points");
    let walked = walk(&mut vm, &mut report, &mut timings, patience);
    keep_logs(&mut vm, LOGS, patience);
    walked?;
    vm.kill();
    finish(&timings, &common.out)?;
    report.finish(&common.out)
}

fn walk(vm: &mut Vm, report: &mut Report, timings: &mut Timings, patience: Patience) -> Result<(), TestError> {
    let page = |what: &'static str| TestError::stage(what);
    read(vm, WELCOME, 300, patience)?;
    install::must(vm, patience, "naming an image that is nowhere", NOWHERE, 60)?;
    // The first window goes, the next one comes.
    thread::sleep(patience.seconds(5));
    read(vm, WELCOME, 120, patience)?;
    vm.press("alt-n").map_err(page("leaving the first page"))?;
    read(vm, "check again", 90, patience)?;
    read(vm, "wi-fi: not connected", 30, patience)?;
    shot(vm, "not-connected")?;
    timings.stage("page");

    press(vm, &["alt-w"])?;
    read(vm, "garden", 60, patience)?;
    press(vm, &["c"])?;
    read(vm, "more than a password", 30, patience)?;
    shot(vm, "networks")?;
    choose(vm, "g", WRONG)?;
    shot(vm, "connecting")?;
    read(vm, "did not accept the password", 120, patience)?;
    shot(vm, "wrong-password")?;
    kept(vm, report, "a wrong password leaves nothing", "", patience)?;
    timings.stage("wrong password");

    // The keyboard is where the wrong one stands.
    let looks = "grep -c 'bootcimage:' /root/.cache/calamares/session.log";
    let before = install::must(vm, patience, "counting looks at the image", looks, 30)?;
    vm.type_text(PASSWORD).map_err(page("typing the password"))?;
    press(vm, &["ret"])?;
    read(vm, "connected to garden", 120, patience)?;
    shot(vm, "connected")?;
    press(vm, &["esc"])?;
    read(vm, "check again", 90, patience)?;
    read(vm, "wi-fi: connected to garden", 30, patience)?;
    shot(vm, "page-connected")?;
    let after = install::must(vm, patience, "counting looks at the image", looks, 30)?;
    let number = |text: &str| text.trim().parse::<u32>().unwrap_or_default();
    report.add("the image is looked up again", number(&after) > number(&before), format!("more than {before}"), after);
    kept(vm, report, "the network is kept", "600 root Garden", patience)?;
    secret(vm, report, patience)?;
    let install = format!(
        "mkdir -p /tmp/target{KEPT} && python3 /run/vmtest/networkcfg.py /tmp/target && \
         cmp '{KEPT}/Garden.nmconnection' '/tmp/target{KEPT}/Garden.nmconnection' && \
         stat -c '%a %U' /tmp/target{KEPT}/* && rm -r /tmp/target"
    );
    let got = install::must(vm, patience, "running Calamares' networkcfg", &install, 60)?;
    report.add("the installed system gets it", got.trim() == "600 root", "600 root", got.trim());
    timings.stage("right password");

    // A network of WPA3 alone takes the place of the first.
    press(vm, &["alt-w"])?;
    read(vm, "disconnect", 60, patience)?;
    choose(vm, "l", PASSWORD)?;
    read(vm, "connected to library", 120, patience)?;
    kept(vm, report, "one network at a time", "600 root Library", patience)?;
    press(vm, &["alt-d"])?;
    read(vm, "wi-fi: not connected", 60, patience)?;
    kept(vm, report, "what was left is forgotten", "", patience)?;
    timings.stage("another network");

    // Without a password Enter in the list is enough.
    press(vm, &["esc", "alt-w", "s", "ret"])?;
    read(vm, "connected to station", 120, patience)?;
    shot(vm, "open")?;
    kept(vm, report, "an open network is kept", "600 root Station", patience)?;
    timings.stage("open network");
    Ok(())
}

/// Goes to a network by the first letter of its name, and types.
fn choose(vm: &mut Vm, letter: &'static str, password: &str) -> Result<(), TestError> {
    press(vm, &[letter, "tab"])?;
    vm.type_text(password).map_err(TestError::stage("typing a password"))?;
    press(vm, &["ret"])
}

fn press(vm: &mut Vm, chords: &[&str]) -> Result<(), TestError> {
    chords.iter().try_for_each(|chord| {
        thread::sleep(Duration::from_millis(700));
        vm.press(chord).map_err(TestError::stage(format!("pressing {chord}")))
    })
}

fn read(vm: &mut Vm, words: &str, seconds: u64, patience: Patience) -> Result<(), TestError> {
    let found = vm.wait_for_text(&[words], patience.seconds(seconds));
    found.map(drop).map_err(TestError::stage(format!("waiting for \"{words}\"")))
}

fn shot(vm: &mut Vm, name: &str) -> Result<(), TestError> {
    vm.shot(name).map(drop).map_err(TestError::stage(format!("photographing {name}")))
}

/// What is on the disk: mode, owner and name of each network.
fn kept(vm: &mut Vm, report: &mut Report, name: &str, wanted: &str, patience: Patience) -> Result<(), TestError> {
    let list = format!("sleep 2; cd {KEPT} && stat -c '%a %U %n' * 2>/dev/null | sed 's/.nmconnection$//'");
    let got = install::must(vm, patience, "looking at what NetworkManager keeps", &list, 60)?;
    report.add(name, got.trim() == wanted, wanted, got.trim());
    Ok(())
}

/// The password is in that file, and in no log, no argument and no file beside.
fn secret(vm: &mut Vm, report: &mut Report, patience: Patience) -> Result<(), TestError> {
    // Typed in two halves, so that the shell which looks is not what is found.
    let (first, second) = PASSWORD.split_at(6);
    let look = format!(
        "printf '%s%s\\n' {first} {second} > /dev/shm/pattern; journalctl -b --no-pager > /dev/shm/journal; \
         cat /proc/[0-9]*/cmdline 2>/dev/null | tr '\\0' ' ' > /dev/shm/arguments; \
         grep -rlsF -D skip -f /dev/shm/pattern {KEPT} /dev/shm/journal /dev/shm/arguments /root /var /tmp \
         /run/NetworkManager | sort"
    );
    let got = install::must(vm, patience, "searching for the password", &look, 120)?;
    let wanted = format!("{KEPT}/Garden.nmconnection");
    report.add("the password is nowhere else", got.trim() == wanted, wanted.as_str(), got.trim());
    Ok(())
}
