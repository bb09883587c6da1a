// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What bootc's composefs backend leaves on the physical root, and the mounts that make a running root of it for Calamares'
//! stock modules, as bootc's initramfs does at each start (its crates/initramfs, `setup_root`):
//!
//! ```text
//! composefs/images/ID    an EROFS image of names and metadata, whose files are overlayfs redirects
//! composefs/objects      the files' contents
//! state/deploy/ID        etc (its writable copy), var (a link), ID.origin     (its bootc_composefs/state.rs)
//! state/os/default/var   /var of all deployments; bootc knows no other name than `default` here
//! ```
//!
//! The image is mounted by mount(8) and not by mount.composefs: that is a package of its own and needs libcomposefs, while
//! EROFS and overlayfs are what bootc has just used itself. fs-verity is not asked for: bootc has done so a moment before.

use super::layout::{api, bind, mount};
use crate::installer::WORK;
use crate::op::Op;

/// The stateroot's name.
pub const STATEROOT: &str = "default";

/// /var of the deployments.
pub fn var(sysroot: &str) -> String {
    format!("{sysroot}/state/os/{STATEROOT}/var")
}

/// Builds the layout of deployment `{deployment}` (its state directory; `{checksum}` is its image) at `target`; `physical`
/// is the physical root, `esp` the ESP's device.
pub fn build<T>(target: &str, physical: &str, esp: &str) -> Vec<Op<T>> {
    let (image, sysroot) = (format!("{WORK}/image"), format!("{target}/sysroot"));
    // A layer behind `::` has data alone, which the image's redirects name (kernel: filesystems/overlayfs, "Data-only lower
    // layers"). Overlayfs keeps the layers itself: the image's own mount is not needed afterwards.
    let layers = format!("ro,metacopy=on,redirect_dir=on,lowerdir={image}::{physical}/composefs/objects");
    let mut ops = vec![
        Op::mkdir(target, 0o700),
        Op::mkdir(&image, 0o700),
        Op::command(["mount", "-t", "erofs", "-o", "ro", &format!("{physical}/composefs/images/{{checksum}}"), &image]),
        // The first undo below takes the whole tree down: undos run newest first, and all else lies below it.
        mount(&["-t", "overlay", "-o", &layers, "composefs", target]),
        Op::command(["mount", "--make-private", target]),
        Op::command(["umount", &image]),
    ];
    ops.extend(bind("--rbind", physical, &sysroot, "--make-rprivate"));
    ops.extend(bind("--bind", "{deployment}/etc", &format!("{target}/etc"), "--make-private"));
    ops.extend(bind("--bind", &var(&sysroot), &format!("{target}/var"), "--make-private"));
    let boot = format!("{target}/boot");
    ops.push(mount(&["-t", "vfat", "-o", "umask=0077", esp, &boot]));
    ops.push(Op::command(["mount", "--make-private", &boot]));
    ops.extend(api(target));
    ops
}
