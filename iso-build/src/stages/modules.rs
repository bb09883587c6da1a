// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Whether the kernel's modules of the live system have all modules that they need, where some are left out: a graphics card's
//! driver does not load without the one for remote controls. What is left out is `slim`'s or the profile's.

use bootc_plan::{Op, Step};

use super::{Inputs, inside, slim};
use crate::stage::{Stage, result_of};
use crate::tasks::IsoTask;

/// modinfo prints one line for each file, in their order (modinfo(8)). Modules that are part of the kernel have a list.
const LOOK: &str = "find /lib/modules/*/kernel -name '*.ko*' | sort >/mnt/files && xargs modinfo -F depends </mnt/files >/mnt/needs \
                    && cat /lib/modules/*/modules.builtin >/mnt/builtin";

/// The stage, unless all files of packages are unpacked.
pub fn stage(inputs: &Inputs) -> Option<Stage> {
    if slim::excluded(&inputs.profile.live).is_empty() {
        return None;
    }
    let options = ["--layer", "{modules.work}", "--bind", "{modules.new}:/mnt"];
    let command = inside(inputs.place, "{rootfs}", &options, &["sh", "-c", LOOK]).deadline(600);
    let ops = vec![
        Op::mkdir("{modules.new}", 0o755),
        Op::Command(command),
        Op::Task { task: IsoTask::NeededModules { dir: "{modules.new}".to_owned() } },
    ];
    Some(Stage::kept(Step::new("modules", "Kernel modules need each other", 5, ops), vec![result_of("rootfs")]))
}
