// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The whole way of a person: the ISO's own boot menu, Calamares by keyboard, restart, login. Screenshots of every page,
//! of the progress bar under way and of the last page are kept; the progress that the person saw is checked as well. Where the
//! installation must be refused, the way ends there.

use std::{
    fs, thread,
    time::{Duration, Instant},
};

use particle_vm::{Accel, Disk, Medium, Seat, Timings, Vm, VmSpec};
use serde_json::json;

use crate::{
    answers::Answers,
    boot_menu,
    cli::{Click, Swap},
    error::TestError,
    headless::{finish, fresh},
    installed::{Machine, power_off},
    layout::{Encrypted, Layout},
    live::{self, Mode, Patience},
    pages::{CONFIRM, pages},
    refused,
    report::Report,
    secrets, verify, watch,
};

/// Why a machine that draws at another size only shows its pages.
const NOT_INSTALLED: &str = "QEMU without KVM reads all of a masked AVX2 load, also what the mask leaves out (a processor does \
    not); at double size Qt's drawing dies of it when the slides come, so that only the pages can be tested here";

/// Runs the test.
pub fn run(options: &Click) -> Result<(), TestError> {
    let common = &options.common;
    let patience = Patience(common.patience);
    let answers = Answers::vera();
    let mut timings = Timings::default();
    let (disk, vars) = fresh(common)?;
    let digest = verify::digest_on(&common.iso, &common.out)?;
    let spec = VmSpec {
        memory_mib: common.memory,
        iso: Some((common.iso.clone(), Medium::Cdrom)),
        disks: vec![Disk::new(&disk)],
        // The last page restarts the computer; the disk is then booted alone, in a new machine.
        end_on_restart: true,
        ..VmSpec::new(common.firmware)
    };
    let skip_menu = options.skip_menu || options.scale.is_some();
    let mut kernel = skip_menu.then(|| live::kernel(&common.iso, &common.out, Mode::Install)).transpose()?;
    if let (Some(kernel), Some(scale)) = (&mut kernel, options.scale) {
        kernel.append += &format!(" particle.scale={scale}");
    }
    let scale = options.scale.unwrap_or(1);
    let resolution = (1024 * scale, 768 * scale);
    let spec = VmSpec { kernel, resolution, ..spec };
    let start = || Vm::start(&spec, &common.out.join("live"), &vars).map_err(TestError::stage("starting the ISO"));
    let mut vm = if skip_menu { start()? } else { boot_menu::first_entry(start, patience)? };
    timings.stage(if skip_menu { "machine started" } else { "boot menu, live system draws" });
    let stage = || TestError::stage("waiting for Calamares' window");
    vm.wait_for_text(&["cancel"], patience.seconds(400)).map_err(stage())?;
    timings.stage("Calamares' window");
    for page in pages(&answers) {
        if options.scale.is_some() && page.name == CONFIRM && Accel::detect() == Accel::Tcg {
            page.show(&mut vm, patience)?;
            timings.stage(page.name);
            eprintln!("vmtest: NOT INSTALLED: {NOT_INSTALLED}");
            return finish(&timings, &common.out);
        }
        page.pass(&mut vm, patience)?;
        timings.stage(page.name);
    }
    if let Some(words) = &options.refused {
        refused::see(&mut vm, words, &disk, patience)?;
        timings.stage("refusal");
        vm.kill();
        return finish(&timings, &common.out);
    }
    let seen = watch::progress(&mut vm, patience)?;
    timings.stage("installation");
    restart(&mut vm, patience)?;
    drop(vm);
    timings.stage("restart");
    let mut report = Report::default();
    let disks = [Disk::new(disk)];
    secrets::search_disks(&answers, &disks, Encrypted::Nothing, &mut report)?;
    timings.stage("search for secrets");

    let machine = Machine {
        firmware: common.firmware,
        memory: common.memory,
        disks: &disks,
        vars: &vars,
        patience,
        encrypted: false,
    };
    let mut vm = machine.boot(&common.out.join("installed"), &answers)?;
    timings.stage("installed system up, logged in");
    let firmware = common.firmware;
    let expected = verify::Expected {
        answers: &answers,
        firmware,
        fs: "ext4",
        swap: Swap::None,
        layout: Layout::Plain,
        digest: &digest,
    };
    verify::check(&mut vm, &expected, &mut report, patience)?;
    let backwards = seen.windows(2).any(|pair| pair[1].percent < pair[0].percent);
    let steps: Vec<String> = seen.iter().map(|s| s.percent.to_string()).collect();
    report.add("progress never went back", !backwards && !seen.is_empty(), "rising", steps.join(" "));
    let document: Vec<_> = seen.iter().map(|s| json!({ "seconds": s.seconds, "percent": s.percent })).collect();
    fs::write(common.out.join("progress.json"), format!("{:#}\n", json!(document)))
        .map_err(TestError::io("writing progress.json"))?;
    timings.stage("verification");
    power_off(vm, &answers, patience)?;
    timings.stage("power off");
    finish(&timings, &common.out)?;
    report.finish(&common.out)
}

/// Leaves the last page ("Restart now" is ticked) and waits until the machine goes down. live-boot may ask to take the
/// medium out first; Return is the answer.
fn restart(vm: &mut Vm, patience: Patience) -> Result<(), TestError> {
    let stage = || TestError::stage("restarting from the last page");
    vm.press("alt-d").map_err(stage())?;
    let started = Instant::now();
    let limit = patience.seconds(180);
    while vm.ended().map_err(stage())?.is_none() {
        if started.elapsed() > limit {
            vm.shot("no-restart").map_err(stage())?;
            let tail = vm.serial.tail();
            return Err(stage()(vm.missed("the restart".into(), limit, tail)));
        }
        thread::sleep(Duration::from_secs(5));
        // The machine may end between the look above and this key: then the key has nowhere to go.
        if let Err(error) = vm.press("ret") {
            if vm.ended().map_err(stage())?.is_none() {
                return Err(stage()(error));
            }
        }
    }
    Ok(())
}
