// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The medium: boot menu, checksums, and one hybrid image for disc and USB stick, BIOS and UEFI.

use bootc_plan::op::{Command, ProgressSource};
use bootc_plan::{Op, Step};

use super::{Inputs, dated_in_utc, papers};
use crate::grub;
use crate::live::Tree;
use crate::medium;
use crate::stage::{Stage, result_of, tools};
use crate::tasks::IsoTask;

/// Partition types: EFI system, and basic data for the ISO file system itself.
const ESP: &str = "C12A7328-F81F-11D2-BA4B-00A0C93EC93B";
const BASIC_DATA: &str = "EBD0A0A2-B9E5-4433-87C0-68B6B72699C7";

pub fn stage(inputs: &Inputs, before: &[Stage]) -> Stage {
    let profile = inputs.profile;
    let root = "{iso.work}/root";
    let result = "{iso.work}/medium.iso".to_owned();
    let mut grafts = vec![
        ("live/vmlinuz".to_owned(), "{initrd}/vmlinuz".to_owned()),
        ("live/initrd.img".to_owned(), "{initrd}/initrd.img".to_owned()),
        ("live/filesystem.squashfs".to_owned(), "{base}/filesystem.squashfs".to_owned()),
        ("live/particleos.squashfs".to_owned(), "{layer}/particleos.squashfs".to_owned()),
        ("boot/memtest".to_owned(), "{boot}/memtest".to_owned()),
    ];
    let mut needs = ["rootfs", "initrd", "base", "layer", "boot"].map(result_of).to_vec();
    needs.push(tools(&["xorriso"]));
    let (live, mut images) = (grafts.clone(), Vec::new());
    if let (Some(payload), Some(_)) = (&profile.payload, inputs.image) {
        images.push((format!("images/{}", payload.id), "{image}".to_owned()));
        grafts.extend(images.clone());
        needs.push(result_of("image"));
    }
    let mut tree = Tree::new(root);
    tree.write(".disk/info", 0o644, &format!("{} ({})\n", profile.name, profile.archive.suite));
    // live-boot stacks these, the last one on top.
    tree.write("live/filesystem.module", 0o644, "filesystem.squashfs particleos.squashfs\n");
    for (name, content) in grub::files(profile) {
        tree.write(&format!("boot/grub/{name}"), 0o644, &content);
    }
    tree.copy("boot/grub/eltorito.img", "{boot}/eltorito.img");
    for font in grub::FONTS.iter().map(|(file, ..)| *file).chain(["unicode.pf2"]) {
        tree.copy(&format!("boot/grub/fonts/{font}"), &format!("{{boot}}/{font}"));
    }
    tree.mkdir(medium::FOLDER);
    let mut ops = tree.ops;
    let papers = format!("{root}/{}", medium::FOLDER);
    ops.extend(papers::write(inputs, before, live, images, &papers));
    let told = [(medium::FOLDER.to_owned(), papers.clone())];
    let members = grafts.iter().chain(&told).cloned().collect();
    let sums = format!("{root}/.disk/{}", medium::SUMS);
    ops.push(Op::Task { task: IsoTask::Checksums { members, to: sums.clone() } });
    if let Some(signer) = inputs.signer {
        ops.push(signer.op(&sums, &format!("{root}/.disk/{}", medium::SIGNATURE), Some(inputs.epoch())));
    }
    let xorriso = Command::new(xorriso(&profile.medium.label, inputs.epoch(), root, &grafts, &result))
        .deadline(1800)
        .progress(ProgressSource::PercentLines);
    ops.push(Op::Command(dated_in_utc(xorriso, inputs)));
    ops.extend(papers::publish(inputs, &result, &papers));
    Stage::always(Step::new("iso", "Medium", 10, ops), needs)
}

/// xorriso's command line: `grafts` are put on the medium under their names without being copied first.
pub fn xorriso(label: &str, epoch: u64, root: &str, grafts: &[(String, String)], to: &str) -> Vec<String> {
    let dates = format!("={epoch}");
    let fixed = [
        "xorriso",
        "-as",
        "mkisofs",
        "-r",
        // SOURCE_DATE_EPOCH dates the medium, not the files on it.
        "--set_all_file_dates",
        &dates,
        "-iso-level",
        "3",
        "-V",
        label,
        "-o",
        to,
        // A partition table that starts at 16 blocks lets a USB stick be mounted by partition as well as whole.
        "-partition_offset",
        "16",
        "--grub2-mbr",
        "{boot}/boot_hybrid.img",
        "--mbr-force-bootable",
        "-append_partition",
        "2",
        ESP,
        "{boot}/efi.img",
        "-appended_part_as_gpt",
        "-iso_mbr_part_type",
        BASIC_DATA,
        "-c",
        "/boot.catalog",
        "-b",
        "/boot/grub/eltorito.img",
        "-no-emul-boot",
        "-boot-load-size",
        "4",
        "-boot-info-table",
        "--grub2-boot-info",
        "-eltorito-alt-boot",
        "-e",
        "--interval:appended_partition_2:all::",
        "-no-emul-boot",
        "-graft-points",
    ];
    let mut argv: Vec<String> = fixed.map(str::to_owned).into();
    argv.push(format!("/={root}"));
    argv.extend(grafts.iter().map(|(name, from)| format!("/{name}={from}")));
    argv
}
