// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Strategy A: the live system's GRUB (2.14 or newer) with a static grub.cfg that reads the BLS entries.
//!
//! ostree rewrites `/boot/loader` and the entries at every update; a menu that lists them itself would be wrong after
//! two. With `blscfg` the file is never touched again. The path is given: without it GRUB looks in `/loader/entries`
//! only (bootc-dev/bootc#2250). Secure Boot forbids loading `blsuki`; an older GRUB does not have it. Preflight refuses both.

use crate::op::{Command, Op};

/// What decides the loader's installation.
pub struct Grub<'a> {
    /// Directory with GRUB's files: `boot` of the physical root.
    pub boot_dir: &'a str,
    /// Where the ESP is mounted; `None` on BIOS.
    pub esp: Option<&'a str>,
    /// Disk for BIOS.
    pub disk: Option<&'a str>,
    /// File system of /boot.
    pub fs: &'a str,
    /// Its UUID.
    pub uuid: &'a str,
    /// Name of the loader's directory in the ESP and of its NVRAM entry.
    pub id: &'a str,
    /// The ESP's removable path is someone else's and stays.
    pub keep_fallback: bool,
    /// UUID of the ESP.
    pub esp_uuid: &'a str,
    /// Loaders in the ESP, as paths in it.
    pub loaders: &'a [String],
    /// Menu entries of other systems on BIOS ([`super::others`]).
    pub others: &'a str,
}

/// What of GRUB an installation takes from the live system: for a firmware its modules' directory, and there what tells that
/// they are installed, and the module with `blscfg`.
pub struct Platform {
    /// `efi` or `bios`.
    pub firmware: &'static str,
    /// What grub-install looks at first.
    pub modules: &'static str,
    /// Of GRUB 2.14 and newer.
    pub blscfg: &'static str,
}

/// Where Debian's grub-install finds them.
pub const PLATFORMS: [Platform; 2] = [
    Platform {
        firmware: "efi",
        modules: "/usr/lib/grub/x86_64-efi/modinfo.sh",
        blscfg: "/usr/lib/grub/x86_64-efi/blsuki.mod",
    },
    Platform {
        firmware: "bios",
        modules: "/usr/lib/grub/i386-pc/modinfo.sh",
        blscfg: "/usr/lib/grub/i386-pc/blsuki.mod",
    },
];

/// Seconds that the menu waits: long enough to press a key for the previous deployment.
const TIMEOUT_S: u32 = 3;

/// Commands and files.
pub fn lower<T>(grub: &Grub) -> Vec<Op<T>> {
    let modules =
        format!("part_gpt part_msdos {} search search_fs_uuid configfile normal linux blsuki", module(grub.fs));
    let base = |target: &str| {
        vec![
            "grub-install".to_owned(),
            format!("--target={target}"),
            format!("--boot-directory={}", grub.boot_dir),
            format!("--modules={modules}"),
            // Debian's own default would copy the signed GRUB, which cannot load blsuki.
            "--no-uefi-secure-boot".to_owned(),
        ]
    };
    let mut ops = vec![Op::mkdir(format!("{}/grub", grub.boot_dir), 0o755)];
    match (grub.esp, grub.disk) {
        (Some(esp), _) => {
            let efi = |extra: &[&str]| {
                let mut argv = base("x86_64-efi");
                argv.push(format!("--efi-directory={esp}"));
                argv.extend(extra.iter().map(|word| (*word).to_owned()));
                Command::new(argv).deadline(600)
            };
            // First our own directory: what ends after that leaves a removable path that is known to be ours.
            let id = format!("--bootloader-id={}", grub.id);
            let entry = efi(&[&id]);
            // Firmware that refuses to store an entry still finds the removable path.
            ops.push(if grub.keep_fallback { entry.op() } else { entry.may_fail().op() });
            if !grub.keep_fallback {
                ops.push(efi(&["--removable", "--no-nvram"]).op());
            }
        }
        (None, Some(disk)) => {
            let mut argv = base("i386-pc");
            argv.pop();
            argv.push(disk.to_owned());
            ops.push(Command::new(argv).deadline(600).op());
        }
        (None, None) => {}
    }
    ops.push(Op::write(format!("{}/grub/grub.cfg", grub.boot_dir), 0o644, config(grub)));
    ops
}

/// The static grub.cfg.
fn config(grub: &Grub) -> String {
    let (fs, uuid) = (module(grub.fs), grub.uuid);
    let own = format!(
        "# Made by the installer once; updates change the entries below /boot/loader, never this file.\n\
         insmod part_gpt\n\
         insmod part_msdos\n\
         insmod {fs}\n\
         search --no-floppy --fs-uuid --set=root {uuid}\n\
         insmod all_video\n\
         insmod blsuki\n\
         set timeout_style=menu\n\
         set timeout={TIMEOUT_S}\n\
         set menu_color_normal=light-gray/black\n\
         set menu_color_highlight=white/blue\n\
         blscfg --path /boot/loader/entries\n"
    );
    own + &grub.esp.map_or_else(|| grub.others.to_owned(), |_| others(grub))
}

/// Menu entries after our own: the other systems of the ESP, which firmware menus hide well, and the firmware's setup.
fn others(grub: &Grub) -> String {
    let mut text = String::new();
    for path in grub.loaders {
        let owner = path.split('/').nth(1).unwrap_or_default();
        let plain = |c: char| c.is_ascii_alphanumeric() || "/._- ".contains(c);
        if owner.eq_ignore_ascii_case(grub.id) || !path.chars().all(plain) {
            continue;
        }
        let title = if owner.eq_ignore_ascii_case("microsoft") { "Windows".into() } else { capital(owner) };
        text += &format!(
            "menuentry '{title}' {{\n    insmod fat\n    insmod chain\n    \
             search --no-floppy --fs-uuid --set=root {}\n    chainloader '/{path}'\n}}\n",
            grub.esp_uuid
        );
    }
    text + "menuentry 'Firmware setup' {\n    fwsetup\n}\n"
}

/// Names of loaders' directories are in lower case, names of systems are not.
fn capital(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_ascii_uppercase().to_string() + letters.as_str())
}

/// GRUB's module for a file system.
fn module(fs: &str) -> &str {
    match fs {
        "ext4" => "ext2",
        other => other,
    }
}

/// A name that is safe as a directory of an ESP and as an NVRAM label.
pub fn loader_id(name: Option<&String>) -> String {
    let plain: String = name.into_iter().flat_map(|name| name.chars()).filter(char::is_ascii_alphanumeric).collect();
    if plain.is_empty() { "bootc".into() } else { plain.to_ascii_lowercase() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn argvs(grub: &Grub) -> Vec<(String, bool)> {
        let ops: Vec<Op<()>> = lower(grub);
        ops.iter()
            .filter_map(|op| match op {
                Op::Command(command) => Some((command.argv.join(" "), command.may_fail)),
                _ => None,
            })
            .collect()
    }

    const UEFI: Grub = Grub {
        boot_dir: "/p/boot",
        esp: Some("/p/boot/efi"),
        disk: None,
        fs: "ext4",
        uuid: "u-1",
        id: "particleos",
        keep_fallback: false,
        esp_uuid: "A-1",
        loaders: &[],
        others: "",
    };

    #[test]
    fn uefi_gets_the_removable_path_and_an_entry() {
        let argvs = argvs(&UEFI);
        assert_eq!(argvs.len(), 2);
        assert!(argvs[0].0.contains("--bootloader-id=particleos") && argvs[0].1, "{}", argvs[0].0);
        assert!(argvs[1].0.contains("--removable --no-nvram") && !argvs[1].1, "{}", argvs[1].0);
    }

    #[test]
    fn a_foreign_fallback_is_kept_and_the_entry_must_then_succeed() {
        let argvs = argvs(&Grub { keep_fallback: true, ..UEFI });
        assert_eq!(argvs.len(), 1);
        assert!(!argvs[0].0.contains("--removable") && !argvs[0].1);
    }

    #[test]
    fn bios_goes_to_the_disk() {
        let argvs = argvs(&Grub { esp: None, disk: Some("/dev/vda"), fs: "xfs", ..UEFI });
        assert_eq!(argvs.len(), 1);
        let argv = &argvs[0].0;
        assert!(argv.starts_with("grub-install --target=i386-pc") && argv.ends_with(" /dev/vda"), "{argv}");
        assert!(argv.contains(" xfs ") && !argv.contains("secure-boot"), "{argv}");
    }

    #[test]
    fn the_menu_reads_entries_by_path() {
        let text = config(&UEFI);
        assert!(text.contains("search --no-floppy --fs-uuid --set=root u-1"));
        assert!(text.contains("blscfg --path /boot/loader/entries\nmenuentry 'Firmware setup'"), "{text}");
        let bios = Grub { esp: None, others: "menuentry 'x' {\n}\n", ..UEFI };
        assert!(config(&bios).ends_with("blscfg --path /boot/loader/entries\nmenuentry 'x' {\n}\n"));
    }

    #[test]
    fn other_systems_are_in_the_menu() {
        let loaders = [
            "EFI/Microsoft/Boot/bootmgfw.efi",
            "EFI/ParticleOS/grubx64.efi",
            "EFI/x'y/grubx64.efi",
            "EFI/debian/shimx64.efi",
        ];
        let text = config(&Grub { loaders: &loaders.map(Into::into), ..UEFI });
        let titles: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix("menuentry ")).collect();
        assert_eq!(titles, ["'Windows' {", "'Debian' {", "'Firmware setup' {"]);
        assert!(text.contains("--set=root A-1\n    chainloader '/EFI/Microsoft/Boot/bootmgfw.efi'\n"), "{text}");
    }

    #[test]
    fn loader_names_are_plain() {
        assert_eq!(loader_id(Some(&"ParticleOS Demo!".into())), "particleosdemo");
        assert_eq!(loader_id(None), "bootc");
    }
}
