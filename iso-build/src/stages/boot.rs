// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The medium's boot loader files: BIOS image, EFI system partition with the signed shim and GRUB.

use bootc_plan::op::Command;
use bootc_plan::{Op, Step};

use super::{Inputs, dated, dated_in_utc, distribution, inside};
use crate::grub;
use crate::stage::{Stage, result_of, tools};

/// Finds the medium by a file that only it has, whatever drive the firmware calls it.
const EARLY: &str = "search --file --set=root /.disk/info\nset prefix=($root)/boot/grub\nconfigfile $prefix/grub.cfg\n";

/// What GRUB needs on BIOS; the signed EFI image has its own built in.
const MODULES: &[&str] = &[
    "all_video",
    "biosdisk",
    "cat",
    "configfile",
    "echo",
    "font",
    "gfxmenu",
    "gfxterm",
    "gfxterm_background",
    "halt",
    "iso9660",
    "linux",
    "ls",
    "minicmd",
    "normal",
    "part_gpt",
    "part_msdos",
    "png",
    "reboot",
    "search",
    "search_fs_file",
    "sleep",
    "test",
    "true",
    "vbe",
];

/// Fixed, so that the same input makes the same image.
const VOLUME_ID: &str = "50415254";

pub fn stage(inputs: &Inputs) -> Stage {
    let image = "{boot.new}/efi.img";
    let names = distribution::names(&inputs.profile.archive.suite);
    let [shim, keys] = names.shim.map(|file| format!("shim/{file}"));
    let mcopy = |from: &str, to: &str| {
        Op::Command(dated_in_utc(
            Command::new(["mcopy", "-i", image, &format!("{{rootfs}}/usr/lib/{from}"), &format!("::/EFI/BOOT/{to}")]),
            inputs,
        ))
    };
    let mut mkimage = vec!["grub-mkimage", "-O", "i386-pc-eltorito", "-c", "/mnt/early.cfg", "-p", "/boot/grub"];
    mkimage.extend(["-o", "/mnt/eltorito.img"]);
    mkimage.extend(MODULES);
    let options = ["--layer", "{boot.work}", "--bind", "{boot.new}:/mnt"];
    let mut ops = vec![
        Op::mkdir("{boot.new}", 0o755),
        Op::write("{boot.new}/early.cfg", 0o644, EARLY),
        Op::Command(dated(inside(inputs.place, "{rootfs}", &options, &mkimage), inputs)),
        Op::Copy {
            from: "{rootfs}/usr/lib/grub/i386-pc/boot_hybrid.img".into(),
            to: "{boot.new}/boot_hybrid.img".into(),
        },
        Op::Copy { from: format!("{{rootfs}}/boot/{}", names.memory_test), to: "{boot.new}/memtest".into() },
        Op::Copy { from: "{rootfs}/usr/share/grub/unicode.pf2".into(), to: "{boot.new}/unicode.pf2".into() },
        Op::Command(dated_in_utc(
            Command::new(["mkfs.vfat", "--invariant", "-i", VOLUME_ID, "-n", "EFI", "-C", image, "6144"]),
            inputs,
        )),
        Op::Command(dated_in_utc(Command::new(["mmd", "-i", image, "::/EFI", "::/EFI/BOOT"]), inputs)),
        mcopy(&shim, "BOOTX64.EFI"),
        mcopy(&keys, "mmx64.efi"),
        mcopy("grub/x86_64-efi-signed/gcdx64.efi.signed", "grubx64.efi"),
    ];
    ops.extend(grub::FONTS.iter().map(|(file, source, size)| {
        let to = format!("/mnt/{file}");
        let mkfont = inside(inputs.place, "{rootfs}", &options, &["grub-mkfont", "-s", size, "-o", &to, source]);
        Op::Command(dated(mkfont, inputs))
    }));
    Stage::kept(
        Step::new("boot", "Boot loader of the medium", 5, ops),
        vec![result_of("rootfs"), tools(&["mkfs.vfat", "mcopy"])],
    )
}
