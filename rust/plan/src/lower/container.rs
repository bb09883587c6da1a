// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! `engine: container`: the image's own bootc, run by podman in a container of the image (bootc's documentation, "bootc install",
//! and its install.rs, `prepare_install`, say what it wants there).
//!
//! The image is copied from its layout into a podman storage on the target disk (`hidden`), which is removed afterwards: the
//! live system's memory holds none of it. bootc reads the image from the same layout by
//! `--source-imgref`, not from podman's storage, which would record another digest than the pinned one. Nothing is fetched
//! from inside: signatures were asked for when the layout was made.
//!
//! podman runs in a mount namespace of its own, so whatever it leaves mounted goes with it.

use super::hidden::Hidden;
use crate::config::{Config, LIVE_POLICY};
use crate::imgref::Source;
use crate::installer::{PHYSICAL_ROOT, WORK};
use crate::op::{Command, Op, ProgressSource};

/// What the image is called in the storage.
const NAME: &str = "localhost/installer:image";
/// Unpacking is as fast as the disk writes.
const LOAD_DEADLINE_S: u64 = 3600;

/// Loads the image at `source` into a storage on the target disk, and hides it there.
pub fn before<T>(source: &str) -> Vec<Op<T>> {
    let to = format!("containers-storage:[overlay@{}+{}:overlay.skip_mount_home=true]{NAME}", storage(), run_root());
    // Layers pass through the first directory, which is /var/tmp in the live system's memory otherwise.
    let tmp = format!("{}/tmp", place().dir);
    let load = ["unshare", "-m", "--", "skopeo", &format!("--tmpdir={tmp}"), "copy", "--quiet", source, &to];
    let mut ops = place().open();
    ops.extend([Op::mkdir(&tmp, 0o700), Command::new(load).deadline(LOAD_DEADLINE_S).op(), place().hide()]);
    ops
}

/// Removes it.
pub fn after<T>() -> Vec<Op<T>> {
    place().remove()
}

/// bootc with these arguments in a container. `source` is what its `--source-imgref` says, of which it gets the directory.
pub fn run(config: &Config, source: &str, args: Vec<String>, bytes: Option<u64>) -> Command {
    let pid_file = format!("{WORK}/conmon.pid");
    let mut argv: Vec<String> = ["unshare", "-m", "--", "podman", "--storage-driver=overlay"].map(Into::into).into();
    argv.extend([
        format!("--root={}", storage()),
        format!("--runroot={}", run_root()),
        format!("--tmpdir={}/libpod", run_root()),
        "--storage-opt=overlay.skip_mount_home=true".into(),
        // Nothing of the live system's services is needed: neither its journal nor its systemd.
        "--events-backend=none".into(),
        "--cgroup-manager=cgroupfs".into(),
        "run".into(),
        "--rm".into(),
        "--pull=never".into(),
        "--log-driver=none".into(),
        format!("--conmon-pidfile={pid_file}"),
    ]);
    // Privileges and processes: bootc mounts, and looks at process 1 for the live system's mounts and UEFI variables.
    argv.extend(["--privileged", "--pid=host", "--ipc=host", "--network=host", "--pids-limit=0"].map(Into::into));
    // The image may say of itself how it is to be run.
    argv.extend([format!("--entrypoint={}", config.bootc), "--user=0:0".into(), "--workdir=/".into()]);
    let mut volume = |path: &str, at: &str, options: &str| argv.push(format!("--volume={path}:{at}{options}"));
    // Recursive and private: /boot and the ESP lie below the root, and what bootc mounts stays inside.
    volume(PHYSICAL_ROOT, PHYSICAL_ROOT, ":rprivate");
    volume("/dev", "/dev", "");
    // lsblk reads partition types from it; bootc would fetch it from process 1 itself.
    volume("/run/udev", "/run/udev", ":ro");
    // The image's own policy is for its updates: it may ask signatures of what has none, as a layout.
    volume(LIVE_POLICY, LIVE_POLICY, ":ro");
    if let Ok(Source::OciDir { dir, .. }) = source.parse() {
        volume(&dir, &dir, ":ro");
    }
    argv.push(NAME.into());
    argv.extend(args);
    match bytes {
        Some(total) => Command::new(argv).progress(ProgressSource::ContainerBytes { pid_file, total }),
        None => Command::new(argv),
    }
}

fn place() -> Hidden {
    Hidden::new("container")
}

fn storage() -> String {
    format!("{}/storage", place().dir)
}

/// podman's state of what runs; small, and gone with the live system.
fn run_root() -> String {
    format!("{WORK}/podman")
}
