// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What a profile adds to the live system: its place and order in the plan, and overlays packed with the plan's own commands.

use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::path::Path;
use std::process::Command as Process;

use super::*;
use crate::{print, profile};

/// The layer's plan of a profile with this in `live`.
fn layer(live: &str) -> String {
    let text = format!(
        "version: 1\nid: x\nname: X\narchive: {{ suite: forky, mirror: 'http://example.org' }}\nmodule: none\n\
         live: {{ packages: [], {live} }}\nmedium: {{ label: X, file: x.iso }}\n"
    );
    let profile = profile::parse(Path::new("/p/x.yaml"), &text).unwrap();
    let place = Place { src: "/src".into(), out: "/out".into(), exe: "/exe".into() };
    let inputs = Inputs { profile: &profile, image: None, place: &place, release: false, epoch: Some(7), signer: None };
    let stages = crate::stages::all(&inputs);
    print::text(stages.iter().filter(|stage| stage.id() == "layer").cloned().collect::<Vec<_>>().as_slice())
}

#[test]
fn each_key_is_in_the_plan_in_its_order() {
    let plan = layer(
        "display-manager: sddm, session: plasma, user: demo, debs: [a.deb, b.deb], overlays: [o], hooks: [h.sh, i.sh],\n\
         services: { enable: [fstrim.timer], disable: [cups.service] }, locale: de_DE.UTF-8, locales: [fr_FR.UTF-8], timezone: Europe/Berlin",
    );
    let mut rest = plan.as_str();
    for part in [
        "/p/a.deb",
        "/p/b.deb",
        "dpkg --install",
        "tar --create",
        "--mtime=@7 --directory=/p/o .",
        "--keep-directory-symlink --no-overwrite-dir",
        "useradd --create-home",
        " demo\n",
        "localedef --no-archive -i de_DE -f UTF-8 de_DE.UTF-8",
        "localedef --no-archive -i fr_FR -f UTF-8 fr_FR.UTF-8",
        "/usr/share/zoneinfo/Europe/Berlin",
        "etc/localtime",
        "SYSTEMD_OFFLINE=1 -- systemctl enable fstrim.timer",
        "SYSTEMD_OFFLINE=1 -- systemctl disable cups.service",
        "/p/h.sh",
        "hook h.sh: ",
        "unshare --net --mount",
        "/p/i.sh",
        "hook i.sh: ",
        "etc/.updated",
    ] {
        let at = rest.find(part).unwrap_or_else(|| panic!("{part} is not, or not there, in: {plan}"));
        rest = &rest[at + part.len()..];
    }
    assert!(!plan.contains("etc/systemd/system/fstrim.timer"), "enabled, and masked");
    assert!(layer("").contains("etc/systemd/system/fstrim.timer"), "masked");
    assert!(!layer("").contains("systemctl"), "{}", layer(""));
}

/// What tar does to a root, without one.
#[test]
fn an_overlay_goes_through_links_and_changes_no_directory() {
    let dir = tempfile::tempdir().unwrap();
    let (over, root) = (dir.path().join("over"), dir.path().join("root"));
    let mode = |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    for folder in ["over/bin", "over/root/new", "over/tmp", "root/usr/bin", "root/root", "root/tmp"] {
        fs::create_dir_all(dir.path().join(folder)).unwrap();
    }
    symlink("usr/bin", root.join("bin")).unwrap();
    symlink("elsewhere", root.join("root/file")).unwrap();
    mode(&root.join("root"), 0o700);
    fs::write(over.join("bin/tool"), "tool").unwrap();
    fs::write(over.join("root/file"), "mine").unwrap();
    symlink("/dev/null", over.join("root/masked")).unwrap();
    // As a checkout with umask 077 has it.
    mode(&over.join("bin/tool"), 0o700);
    mode(&over.join("root/new"), 0o700);
    mode(&over.join("root/file"), 0o600);
    let done =
        |argv: &[String]| assert!(Process::new(&argv[0]).args(&argv[1..]).status().unwrap().success(), "{argv:?}");
    let tar = Place::text(&dir.path().join("tar"));
    done(&pack(&Place::text(&over), &tar, 7));
    let extract = ["tar".to_owned(), format!("--file={tar}"), format!("--directory={}", Place::text(&root))];
    // Who runs the test may be nobody special.
    done(&[&extract[..1], &UNPACK.map(str::to_owned), &extract[1..], &["--no-same-owner".to_owned()]].concat());
    assert!(root.join("bin").is_symlink());
    assert_eq!(fs::read_to_string(root.join("usr/bin/tool")).unwrap(), "tool");
    assert_eq!(fs::read_to_string(root.join("root/file")).unwrap(), "mine");
    assert_eq!(fs::read_link(root.join("root/masked")).unwrap(), Path::new("/dev/null"));
    let meta = |path: &str| fs::symlink_metadata(root.join(path)).unwrap();
    let modes = ["root", "usr/bin/tool", "root/new", "root/file"].map(|path| meta(path).mode() & 0o777);
    assert_eq!(modes, [0o700, 0o755, 0o755, 0o644]);
    assert_eq!(meta("usr/bin/tool").mtime(), 7);
}
