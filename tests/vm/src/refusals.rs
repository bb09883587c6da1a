// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Layouts that cannot work, one after the other in one live system: each must be refused with its own sentence before
//! what partitioning and formatting would change first has changed. What the layouts are is `layout`'s table.

use std::fs;

use clap::ValueEnum;
use particle_vm::{Disk, Timings};

use crate::{
    answers::Answers,
    cli::{Fs, Headless, Refusals, Swap},
    error::TestError,
    headless::{KEPT, finish, fresh, keep_logs, live_shell},
    install,
    layout::Layout,
    live::Patience,
    report::Report,
};

/// Runs the test.
pub fn run(options: &Refusals) -> Result<(), TestError> {
    let common = &options.common;
    let patience = Patience(common.patience);
    let answers = Answers::vera_in_germany();
    let mut timings = Timings::default();
    let mut report = Report::default();
    let (disk, vars) = fresh(common)?;
    let share = common.out.join("share");
    let mut vm = live_shell(common, &[Disk::new(disk)], &share, &vars, false, patience)?;
    timings.stage("live system up");

    for layout in Layout::value_variants().iter().copied() {
        let recipe = layout.recipe();
        let asked = recipe.volumes == options.volumes && recipe.firmware.is_none_or(|only| only == common.firmware);
        let Some(why) = recipe.refused.filter(|_| asked) else { continue };
        let installation = Headless {
            served: false,
            common: common.clone(),
            fs: Fs::Ext4,
            layout,
            swap: Swap::None,
            first: None,
            driver: options.driver.clone(),
            image: None,
            bootc: None,
            no_boot: true,
            boot_only: false,
            block_size: 512,
        };
        install::configure(&mut vm, &installation, &answers, &share, patience)?;
        let before = install::disk_sum(&mut vm, patience)?;
        let told = install::refused(&mut vm, patience, &install::command("conf", patience), why);
        let log = share.join("conf.log");
        let kept = common.out.join(format!("{layout:?}.log"));
        fs::copy(&log, &kept).map_err(TestError::io(format!("keeping {}", kept.display())))?;
        let name = format!("{layout:?}");
        report.add(&format!("{name}: refused"), told.is_ok(), why, told.err().map_or(why.into(), |e| e.to_string()));
        let after = install::disk_sum(&mut vm, patience)?;
        report.add(&format!("{name}: the disk is untouched"), before == after, before, after);
        timings.stage(&name);
    }
    keep_logs(&mut vm, KEPT, patience);
    vm.kill();
    finish(&timings, &common.out)?;
    report.finish(&common.out)
}
