// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What lies in a mounted EFI system partition, and whose it is. What becomes of it is decided in `bootc_plan::lower::grub`.

use bootc_plan::lower::systemd_boot::{FALLBACK, SAVED};
use std::fs;
use std::path::Path;

/// What every program for firmware begins with (the DOS header of PE).
const PROGRAM: &[u8] = b"MZ";

/// Whether another system's loader lies at the removable path. An earlier try's does not count, or its loader would stay,
/// which looks for a /boot that is gone: what no firmware starts (a file that was just begun), and what is the same as the
/// loader in the directory `id`, which grub-install makes first. What a try has saved before bootctl replaced it still is.
pub fn has_foreign_fallback(esp: &Path, id: &str) -> bool {
    if has_saved_fallback(esp) {
        return true;
    }
    // One that cannot be read is somebody's.
    let Ok(loader) = fs::read(esp.join(FALLBACK)) else { return esp.join(FALLBACK).exists() };
    let ours = || fs::read(esp.join("EFI").join(id).join("grubx64.efi")).is_ok_and(|ours| ours == loader);
    loader.starts_with(PROGRAM) && !ours()
}

/// Whether an earlier try has saved another system's loader and not put it back.
pub fn has_saved_fallback(esp: &Path) -> bool {
    esp.join(SAVED).exists()
}

/// What starts a system, in the order of preference: a shim before what it loads.
const LOADERS: [&str; 4] = ["Boot/bootmgfw.efi", "shimx64.efi", "systemd-bootx64.efi", "grubx64.efi"];

/// One loader of each directory of an ESP, besides the removable path.
pub fn loaders(esp: &Path) -> Vec<String> {
    let directories = fs::read_dir(esp.join("EFI")).into_iter().flatten().flatten();
    let mut names: Vec<String> = directories.filter_map(|entry| entry.file_name().into_string().ok()).collect();
    names.sort();
    let loader = |name: &String| {
        let file = LOADERS.iter().find(|file| esp.join("EFI").join(name).join(file).is_file())?;
        Some(format!("EFI/{name}/{file}"))
    };
    names.iter().filter(|name| !name.eq_ignore_ascii_case("BOOT")).filter_map(loader).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use tempfile::TempDir;

    fn esp(files: &[(&str, &str)]) -> TempDir {
        let esp = tempfile::tempdir().unwrap();
        for (file, content) in files {
            let path = esp.path().join("EFI").join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, content).unwrap();
        }
        esp
    }

    #[test]
    fn the_removable_path_is_somebodys_or_an_earlier_trys() {
        let (fallback, ours) = ("BOOT/BOOTX64.EFI", "particleos/grubx64.efi");
        for (files, foreign) in [
            (&[][..], false),
            (&[(fallback, "MZ other")], true),
            (&[(fallback, "MZ other"), (ours, "MZ ours")], true),
            (&[(fallback, "MZ ours"), (ours, "MZ ours")], false),
            (&[(fallback, "MZ ours"), ("debian/grubx64.efi", "MZ ours")], true),
            (&[(fallback, "MZ ours"), (ours, "MZ ours"), ("BOOT/BOOTX64.EFI.saved-by-installer", "MZ other")], true),
            (&[(fallback, "")], false),
            (&[(fallback, ""), (ours, "")], false),
        ] {
            assert_eq!(has_foreign_fallback(esp(files).path(), "particleos"), foreign, "{files:?}");
        }
    }

    #[test]
    fn each_system_of_an_esp_is_found_once() {
        let files =
            ["Microsoft/Boot/bootmgfw.efi", "debian/grubx64.efi", "debian/shimx64.efi", "BOOT/grubx64.efi", "x/y"];
        let esp = esp(&files.map(|file| (file, "")));
        assert_eq!(loaders(esp.path()), ["EFI/Microsoft/Boot/bootmgfw.efi", "EFI/debian/shimx64.efi"]);
        assert!(loaders(Path::new("/nonexistent")).is_empty());
    }
}
