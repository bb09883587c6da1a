// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What stays out of the live system and of its initramfs to make the medium small and its start quick: files of packages that
//! its session never uses. Documentation, which no root has, is `archive`'s.

use crate::live;
use crate::profile::{Live, Profile, Session};

/// What the installer's session has no use for, as dpkg's patterns (`*` matches `/`, too).
const INSTALLER: &[&str] = &[
    // Drawing by a graphics card: compositor and QML draw on the CPU (live/session.sh).
    "/usr/lib/*/libLLVM*",
    "/usr/lib/*/libgallium*",
    "/usr/lib/*/libz3.so*",
    // Decoders of pictures for GTK: Qt has its own, and labwc's buttons are librsvg's. The libraries are those decoders'.
    "/usr/libexec/glycin-loaders/*",
    "/usr/lib/*/libheif*",
    "/usr/lib/*/libhwy*",
    "/usr/lib/*/libjxl*",
    // GRUB as one program for optical media and networks, unsigned; grub-install and this medium take the signed ones.
    "/usr/lib/grub/*/monolithic/*",
    "/usr/lib/grub/*-signed/grubnet*",
    // Tools for other boot media than a disk.
    "/usr/bin/grub-fstest",
    "/usr/bin/grub-mknetdir",
    "/usr/bin/grub-mkrescue",
    "/usr/bin/grub-mkstandalone",
    "/usr/bin/grub-mount",
    "/usr/bin/grub-render-label",
    "/usr/bin/grub-syslinux2cfg",
    // The console's font is of the family Uni2.
    "/usr/share/consolefonts/*",
    "!/usr/share/consolefonts/Uni2-*",
    // Of Python, in which some of Calamares' jobs are written. Its own files must all be there when it is configured.
    "/usr/lib/python3.*/lib-dynload/_codecs_*",
    "/usr/lib/python3.*/lib-dynload/_curses*",
    "/usr/lib/python3.*/lib-dynload/_remote_debugging*",
    "/usr/lib/python3.*/lib-dynload/_sqlite3*",
    "/usr/lib/python3.*/lib-dynload/_test*",
    // Character sets but those of the console, of FAT's labels and of the input method for Japanese.
    "/usr/lib/*/gconv/*",
    "!/usr/lib/*/gconv/gconv-modules*",
    "!/usr/lib/*/gconv/CP1252.so",
    "!/usr/lib/*/gconv/EUC-JP.so",
    "!/usr/lib/*/gconv/IBM437.so",
    "!/usr/lib/*/gconv/IBM850.so",
    "!/usr/lib/*/gconv/ISO8859-1.so",
    "!/usr/lib/*/gconv/ISO8859-15.so",
    "!/usr/lib/*/gconv/UNICODE.so",
    "!/usr/lib/*/gconv/UTF-*",
    "!/usr/lib/*/gconv/libJIS.so",
];

/// Of the kernel's modules: hardware that nobody installs from or to (sensors, cameras, flash without a controller, telephones),
/// file systems of servers and clusters, firewalls, virtual machines; and single drivers that need one of these.
const MODULES: &[&str] = &[
    "arch/x86/kvm/*",
    "drivers/accel/*",
    "drivers/base/regmap/regmap-sdw*",
    "drivers/block/rbd*",
    "drivers/bluetooth/*",
    "drivers/comedi/*",
    "drivers/edac/*",
    "drivers/gpu/drm/i915/kvmgt*",
    "drivers/hid/hid-prodikeys*",
    "drivers/hwmon/*",
    "drivers/hwtracing/*",
    "drivers/iio/*",
    "drivers/infiniband/*",
    "drivers/input/touchscreen/sur40*",
    "drivers/md/md-cluster*",
    "drivers/media/*",
    "drivers/mfd/cs42l43-sdw*",
    "drivers/mtd/*/*",
    "drivers/net/arcnet/*",
    "drivers/net/can/*",
    "drivers/net/fddi/*",
    "drivers/net/ieee802154/*",
    "drivers/net/wwan/*",
    "drivers/nfc/*",
    "drivers/nvme/host/nvme-rdma*",
    "drivers/nvme/target/nvmet-rdma*",
    "drivers/scsi/qla2xxx/tcm_*",
    "drivers/soundwire/*",
    "drivers/staging/*",
    "drivers/target/*",
    "drivers/usb/gadget/function/*",
    "drivers/usb/gadget/legacy/*",
    "drivers/vdpa/*/*",
    "drivers/vfio/*",
    "drivers/vhost/*",
    "drivers/xen/xen-scsiback*",
    "fs/afs/*",
    "fs/ceph/*",
    "fs/dlm/*",
    "fs/gfs2/*",
    "fs/jffs2/*",
    "fs/lockd/*",
    "fs/nfs/*",
    "fs/nfs_common/*",
    "fs/nfsd/*",
    "fs/ocfs2/*",
    "fs/orangefs/*",
    "fs/smb/*",
    "fs/ubifs/*",
    "net/6lowpan/*",
    "net/9p/9pnet_rdma*",
    "net/batman-adv/*",
    "net/bluetooth/*",
    "net/bridge/netfilter/*",
    "net/can/*",
    "net/ceph/*",
    "net/ieee802154/*",
    "net/ipv4/netfilter/*",
    "net/ipv6/netfilter/*",
    "net/l2tp/*",
    "net/mac802154/*",
    "net/netfilter/*",
    "net/nfc/*",
    "net/openvswitch/*",
    "net/rds/*",
    "net/rxrpc/*",
    "net/sched/act_c*",
    "net/sched/em_ip*",
    "net/sctp/*",
    "net/smc/*",
    "net/sunrpc/*",
    "net/tipc/*",
    "sound/*",
];

/// What of it drivers need that stay: RSI's Wi-Fi, laptops by Lenovo and Toshiba, graphics cards by Intel and AMD. That nothing
/// else is missing is the stage [modules](super::modules)' to say.
const MODULES_KEPT: &[&str] = &[
    "drivers/bluetooth/btrsi.ko*",
    "drivers/iio/industrialio.ko*",
    "drivers/media/cec/core/*",
    "drivers/media/rc/rc-core.ko*",
    "net/bluetooth/bluetooth.ko*",
    "sound/core/snd.ko*",
    "sound/soundcore.ko*",
];

/// Of the input methods, with which people write their names there. Their packages bring spelling, emoji, other front ends and,
/// for m17n's pictures, libgd with all decoders.
const INPUT_METHODS: &[&str] = &[
    "/usr/share/anthy/zipcode.t",
    "/usr/share/fcitx5/emoji/*",
    "/usr/share/fcitx5/spell/*",
    "/usr/share/fcitx5/unicode/*",
    "/usr/share/hunspell/*",
    "/usr/share/m17n/*.flt",
    "/usr/share/m17n/*.map",
    "/usr/share/m17n/*.mim",
    "!/usr/share/m17n/cjk-util.mim",
    "!/usr/share/m17n/global.mim",
    "!/usr/share/m17n/zh-py.mim",
    "!/usr/share/m17n/zh-util.mim",
    "/usr/share/m17n/NAME.tab",
    "/usr/lib/*/fcitx5/libclassicui.so",
    "/usr/lib/*/fcitx5/libwayland*",
    "/usr/lib/*/fcitx5/libxcb.so",
    "/usr/lib/*/fcitx5/libxim.so",
    "/usr/lib/*/libLerc*",
    "/usr/lib/*/libSvtAv1Enc*",
    "/usr/lib/*/libabsl_*",
    "/usr/lib/*/libaom*",
    "/usr/lib/*/libaspell*",
    "/usr/lib/*/libavif*",
    "/usr/lib/*/libenchant*",
    "/usr/lib/*/libgav1*",
    "/usr/lib/*/libgd.so*",
    "/usr/lib/*/libhunspell*",
    "/usr/lib/*/libimagequant*",
    "/usr/lib/*/librav1e*",
    "/usr/lib/*/libtiff*",
    "/usr/lib/*/libwebp*",
    "/usr/lib/*/libxcb-imdkit*",
];

/// What an initramfs that reads a disc, a stick or a file on a disk never loads, below the kernel's modules: it has no network.
const INITRAMFS: [&str; 5] = ["drivers/infiniband", "drivers/net", "drivers/watchdog", "fs/nfs", "sound"];

/// The patterns of files that are not unpacked.
pub fn excluded(live: &Live) -> Vec<String> {
    match (&live.exclude, live.session) {
        (Some(own), _) => own.clone(),
        (None, Session::Installer) => {
            let files = [INSTALLER, INPUT_METHODS].concat().into_iter().map(str::to_owned);
            // Without /usr: noble's kernel lies below /lib.
            let modules = MODULES.iter().map(|path| format!("*/lib/modules/*/kernel/{path}"));
            let kept = MODULES_KEPT.iter().map(|path| format!("!*/lib/modules/*/kernel/{path}"));
            files.chain(modules).chain(kept).collect()
        }
        (None, Session::Plasma) => Vec::new(),
    }
}

/// What hides the rest from mkinitramfs, in the initramfs' own layer. Until the live system is up the screen is the firmware's,
/// but with plymouth, which draws on a graphics card's; udev's hardware database names devices for people.
pub fn hide(profile: &Profile) -> String {
    let mut modules = INITRAMFS.to_vec();
    if live::splash(profile).is_none() {
        modules.push("drivers/gpu");
    }
    format!(
        "cd /lib/modules/* && (cd kernel && rm -rf {}) && depmod \"${{PWD##*/}}\" && cd / && rm -f /usr/lib/udev/hwdb.bin",
        modules.join(" ")
    )
}
