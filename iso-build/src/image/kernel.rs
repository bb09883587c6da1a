// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The kernel of a tree: which one it is, and leaving out modules that the image has no use for.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use crate::error::{Context, Error};

/// What trimming did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trimmed {
    /// Modules removed.
    pub removed: usize,
    /// Modules below the given directories that stayed because others depend on them.
    pub needed: usize,
}

/// Version of the only kernel below `root`.
pub fn find(root: &Path) -> Result<String, Error> {
    let dir = root.join("usr/lib/modules");
    let mut found = Vec::new();
    for entry in fs::read_dir(&dir).context(|| format!("reading {}", dir.display()))? {
        let entry = entry.context(|| format!("reading {}", dir.display()))?;
        if entry.path().join("vmlinuz").is_file() {
            found.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    match found.as_slice() {
        [version] => Ok(version.clone()),
        other => {
            let message = format!(
                "{} kernels with a vmlinuz below usr/lib/modules, one is needed: {}",
                other.len(),
                other.join(", ")
            );
            Err(Error::Stage { stage: "kernel".to_owned(), message })
        }
    }
}

/// Removes the modules below `drop` (directories below kernel/) unless a module that stays depends on them. depmod has to
/// run afterwards.
pub fn trim(root: &Path, drop: &[String]) -> Result<Trimmed, Error> {
    let dir = root.join("usr/lib/modules").join(find(root)?);
    let list = dir.join("modules.dep");
    let text = fs::read_to_string(&list).context(|| format!("reading {}", list.display()))?;
    let (remove, needed) = choose(&text, drop);
    for module in &remove {
        let path = dir.join(module);
        fs::remove_file(&path).context(|| format!("removing {}", path.display()))?;
    }
    Ok(Trimmed { removed: remove.len(), needed })
}

/// Modules to remove, and how many of the unwanted are needed. modules.dep names all dependencies, indirect ones too.
fn choose(modules_dep: &str, drop: &[String]) -> (BTreeSet<String>, usize) {
    let depends: BTreeMap<&str, Vec<&str>> = modules_dep
        .lines()
        .filter_map(|line| line.split_once(':'))
        .map(|(module, depends)| (module, depends.split_whitespace().collect()))
        .collect();
    let prefixes: Vec<String> = drop.iter().map(|dir| format!("kernel/{}/", dir.trim_end_matches('/'))).collect();
    let unwanted: BTreeSet<&str> =
        depends.keys().copied().filter(|module| prefixes.iter().any(|prefix| module.starts_with(prefix))).collect();
    let needed: BTreeSet<&str> = depends
        .iter()
        .filter(|(module, _)| !unwanted.contains(*module))
        .flat_map(|(_, depends)| depends.iter().copied())
        .filter(|module| unwanted.contains(module))
        .collect();
    (unwanted.difference(&needed).map(|&module| module.to_owned()).collect(), needed.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    const DEP: &str = "\
kernel/sound/snd.ko.xz:
kernel/sound/hda/codec.ko.xz: kernel/sound/snd.ko.xz
kernel/sound/usb.ko.xz: kernel/sound/snd.ko.xz
kernel/soundlike/x.ko.xz:
kernel/drivers/gpu/drm.ko.xz: kernel/sound/hda/codec.ko.xz kernel/sound/snd.ko.xz
";

    #[test]
    fn what_others_need_stays() {
        for (drop, removed, needed) in [
            (vec!["sound"], vec!["kernel/sound/usb.ko.xz"], 2),
            (
                vec!["sound/", "drivers/gpu"],
                vec![
                    "kernel/drivers/gpu/drm.ko.xz",
                    "kernel/sound/hda/codec.ko.xz",
                    "kernel/sound/snd.ko.xz",
                    "kernel/sound/usb.ko.xz",
                ],
                0,
            ),
            (vec![], vec![], 0),
        ] {
            let drop: Vec<String> = drop.into_iter().map(str::to_owned).collect();
            let (found, count) = choose(DEP, &drop);
            assert_eq!((found.iter().map(String::as_str).collect::<Vec<_>>(), count), (removed, needed), "{drop:?}");
        }
    }

    #[test]
    fn one_kernel_is_needed() {
        let dir = tempfile::tempdir().unwrap();
        let kernel = |version: &str| {
            let path = dir.path().join("usr/lib/modules").join(version);
            fs::create_dir_all(&path).unwrap();
            fs::write(path.join("vmlinuz"), "").unwrap();
        };
        fs::create_dir_all(dir.path().join("usr/lib/modules/empty")).unwrap();
        assert!(find(dir.path()).unwrap_err().to_string().contains("0 kernels"));
        kernel("7.1");
        assert_eq!(find(dir.path()).unwrap(), "7.1");
        kernel("7.2");
        assert!(find(dir.path()).unwrap_err().to_string().contains("2 kernels"));
    }
}
