// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Programs that the three steps run on the live system, and which of them an installation needs.

use super::Strategy;
use crate::config::{Config, Engine};

/// All that may be needed, besides the configured bootc.
pub const TOOLS: &[&str] = &[
    "blkid",
    "bootctl",
    "efibootmgr",
    "findmnt",
    "grub-install",
    "lsblk",
    "mount",
    "ostree",
    "podman",
    "sfdisk",
    "skopeo",
    "sync",
    "systemd-tmpfiles",
    "tune2fs",
    "umount",
    "unshare",
];

/// Whether `tool` is needed. A host's bootc runs ostree, and for systemd-boot bootctl; a container brings its own of all.
pub fn is_needed(tool: &str, config: &Config, strategy: Strategy) -> bool {
    let on_host = config.engine == Engine::Host;
    match tool {
        "grub-install" => strategy == Strategy::InstallerGrub,
        "efibootmgr" | "tune2fs" => strategy == Strategy::SystemdBoot,
        "bootctl" => strategy == Strategy::SystemdBoot && on_host,
        "podman" => !on_host,
        "ostree" => on_host,
        other => other != config.bootc || on_host,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn each_way_needs_its_own() {
        let needed = |engine: &str, strategy| -> String {
            let image = json!({"id": "p", "source": "oci:/p", "target": "r.example/p:1"});
            let config = Config::from_json(&json!({"engine": engine, "images": [image]}).to_string()).unwrap();
            let special = ["bootc", "bootctl", "efibootmgr", "grub-install", "ostree", "podman", "tune2fs"];
            special.into_iter().filter(|tool| is_needed(tool, &config, strategy)).collect::<Vec<_>>().join(" ")
        };
        for (engine, strategy, tools) in [
            ("host", Strategy::InstallerGrub, "bootc grub-install ostree"),
            ("host", Strategy::SystemdBoot, "bootc bootctl efibootmgr ostree tune2fs"),
            ("host", Strategy::Bootupd, "bootc ostree"),
            ("container", Strategy::InstallerGrub, "grub-install podman"),
            ("container", Strategy::SystemdBoot, "efibootmgr podman tune2fs"),
            ("container", Strategy::Bootupd, "podman"),
        ] {
            assert_eq!(needed(engine, strategy), tools, "{engine} {strategy:?}");
        }
    }
}
