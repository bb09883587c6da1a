// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Which boot loader strategy an image gets, and what follows from it for bootc's command line. What each does to the disk
//! is lowered in files of its own: `lower::grub` (A), `lower::composefs` and `lower::systemd_boot` (B), `installer::loader`.

use crate::config::{Bootloader, Config};
use crate::facts::ImageFact;

/// Label by which an image says which strategy it is made for; its values are bootc.conf's words. Made up here, as no
/// standard label says it; particle-iso writes it into the images that it builds.
pub const LABEL: &str = "org.particleos.bootloader";

/// What bootc asks bootupd for, and bootupd's own program (bootc's bootloader.rs, `supports_bootupd`).
const BOOTUPD: [&str; 2] = ["usr/bin/bootupctl", "usr/lib/bootupd/updates"];
/// libostree's program that an initramfs mounts a deployment with.
const OSTREE: &str = "usr/lib/ostree/ostree-prepare-root";
/// bootc's own for composefs (its crates/initramfs).
const COMPOSEFS: &str = "usr/lib/bootc/initramfs-setup";

/// Paths whose presence in an image tells its strategy.
pub const MARKERS: [&str; 4] = [BOOTUPD[0], BOOTUPD[1], OSTREE, COMPOSEFS];

/// Who installs the loader (docs/bootloaders.md).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Strategy {
    /// A: ostree backend, `--bootloader none`, the live system's GRUB with blscfg.
    InstallerGrub,
    /// B: composefs backend, bootc puts systemd-boot and the kernels into the ESP.
    SystemdBoot,
    /// C: ostree backend, bootc has the image's bootupd install the image's GRUB.
    Bootupd,
}

impl Strategy {
    /// What bootc's `--bootloader` gets; it is always passed, as bootc's own guess fails only after the download.
    pub fn bootc_name(self) -> &'static str {
        match self {
            Strategy::InstallerGrub => "none",
            Strategy::SystemdBoot => "systemd",
            Strategy::Bootupd => "grub",
        }
    }

    /// The configuration's word for it.
    pub fn name(self) -> &'static str {
        match self {
            Strategy::InstallerGrub => "installer-grub",
            Strategy::SystemdBoot => "systemd-boot",
            Strategy::Bootupd => "bootupd",
        }
    }

    /// Whether the system lies in a composefs repository of bootc's instead of an ostree one.
    pub fn is_composefs(self) -> bool {
        self == Strategy::SystemdBoot
    }

    /// Whether a loader that Secure Boot accepts gets installed. Debian's signed GRUB has no blscfg; its signed systemd-boot
    /// is accepted only through a shim, which bootc does not install.
    pub fn may_be_signed(self) -> bool {
        self == Strategy::Bootupd
    }

    fn named(name: &str) -> Option<Strategy> {
        [Strategy::InstallerGrub, Strategy::SystemdBoot, Strategy::Bootupd]
            .into_iter()
            .find(|strategy| strategy.name() == name)
    }
}

/// The strategy that the configuration names: the image's entry, else the general setting.
pub fn configured(config: &Config) -> Option<Strategy> {
    let own = config.image().bootloader.filter(|own| *own != Bootloader::Auto);
    match own.unwrap_or(config.bootloader) {
        Bootloader::Auto => None,
        Bootloader::InstallerGrub => Some(Strategy::InstallerGrub),
        Bootloader::SystemdBoot => Some(Strategy::SystemdBoot),
        Bootloader::Bootupd => Some(Strategy::Bootupd),
    }
}

/// The strategy: what an earlier step has `published`, what the configuration names, what the image's label says, what its
/// content tells, else A.
pub fn choose(config: &Config, image: Option<&ImageFact>, published: Option<&String>) -> Strategy {
    let told = published.and_then(|name| Strategy::named(name));
    let named = || told.or_else(|| configured(config));
    let found = || image.and_then(|image| labelled(image).or_else(|| by_content(&image.markers)));
    named().or_else(found).unwrap_or(Strategy::InstallerGrub)
}

/// What the image's label says; a word that is none of ours is left alone, as the content may still tell.
pub fn labelled(image: &ImageFact) -> Option<Strategy> {
    image.labels.get(LABEL).and_then(|name| Strategy::named(name))
}

/// What an image with these of the [`MARKERS`] is made for. bootupd comes with its own loader; of the two initramfs programs
/// ostree's serves both firmwares, so an image that has both gets A.
fn by_content(markers: &[String]) -> Option<Strategy> {
    let has = |path: &str| markers.iter().any(|marker| marker == path);
    match (BOOTUPD.iter().all(|path| has(path)), has(OSTREE), has(COMPOSEFS)) {
        (true, _, _) => Some(Strategy::Bootupd),
        (_, true, _) => Some(Strategy::InstallerGrub),
        (_, false, true) => Some(Strategy::SystemdBoot),
        (_, false, false) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn config(general: &str, own: Option<&str>) -> Config {
        let mut image = json!({"id": "p", "source": "oci:/p", "target": "r.example/p:1"});
        if let Some(own) = own {
            image["bootloader"] = json!(own);
        }
        Config::from_json(&json!({"bootloader": general, "images": [image]}).to_string()).unwrap()
    }

    fn image(label: Option<&str>, markers: &[&str]) -> ImageFact {
        ImageFact {
            labels: label.map(|label| (LABEL.to_owned(), label.to_owned())).into_iter().collect(),
            markers: markers.iter().map(|path| (*path).to_owned()).collect(),
            ..ImageFact::default()
        }
    }

    #[test]
    fn each_source_of_the_choice_goes_before_the_next() {
        let rows = [
            // general, image's entry, label, published, choice
            ("auto", None, None, None, "installer-grub"),
            ("bootupd", None, Some("systemd-boot"), None, "bootupd"),
            ("bootupd", Some("systemd-boot"), None, None, "systemd-boot"),
            ("bootupd", Some("auto"), None, None, "bootupd"),
            ("auto", None, Some("systemd-boot"), None, "systemd-boot"),
            ("auto", None, Some("lilo"), None, "installer-grub"),
            ("auto", None, Some("systemd-boot"), Some("bootupd"), "bootupd"),
            ("auto", None, Some("systemd-boot"), Some("<probed:x>"), "systemd-boot"),
        ];
        for (general, own, label, published, wanted) in rows {
            let published = published.map(str::to_owned);
            let chosen = choose(&config(general, own), Some(&image(label, &[])), published.as_ref());
            assert_eq!(chosen.name(), wanted, "{general} {own:?} {label:?} {published:?}");
        }
    }

    #[test]
    fn content_tells_where_nobody_says() {
        let [bootupctl, updates, ostree, composefs] = MARKERS;
        for (markers, wanted) in [
            (&[][..], "installer-grub"),
            (&[bootupctl, ostree], "installer-grub"),
            (&[bootupctl, updates, ostree, composefs], "bootupd"),
            (&[ostree, composefs], "installer-grub"),
            (&[composefs], "systemd-boot"),
        ] {
            assert_eq!(choose(&config("auto", None), Some(&image(None, markers)), None).name(), wanted, "{markers:?}");
        }
        let labelled = image(Some("installer-grub"), &[composefs]);
        assert_eq!(choose(&config("auto", None), Some(&labelled), None), Strategy::InstallerGrub);
    }
}
