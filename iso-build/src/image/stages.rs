// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The stages of an image: packages, and from them the tree and its layers. Pure: profile in, plan out.

use std::collections::BTreeMap;

use bootc_plan::op::{Command, Stdin};
use bootc_plan::{Op, Step};

use super::files;
use super::tasks::ImageTask;
use crate::oci::annotations;
use crate::place::Place;
use crate::profile::image::ImageProfile;
use crate::stage::{Stage, result_of, tools};
use crate::stages::archive::mmdebstrap;
use crate::stages::sources;
use crate::tasks::IsoTask;

/// Packages that every image needs, whatever the profile adds.
const PACKAGES: [&str; 35] = [
    // boot
    "dracut",
    "kmod",
    "libcomposefs1",
    "ostree",
    "ostree-boot",
    "systemd-sysv",
    "udev",
    // file systems of the root and the EFI system partition. xfsprogs is not here: forky's brings Python and ICU (70 MB)
    // and a unit that fails on a composefs root; the kernel mounts XFS without it, and fsck.xfs does nothing anyway.
    "btrfs-progs",
    "cryptsetup-bin",
    "dosfstools",
    "e2fsprogs",
    "mount",
    "systemd-cryptsetup",
    "util-linux",
    "util-linux-extra",
    // people
    "dbus",
    "libpam-systemd",
    "login",
    "passwd",
    "polkitd",
    "sudo",
    // language, keyboard, time
    "console-setup",
    "kbd",
    "locales",
    "systemd-timesyncd",
    "tzdata",
    // network and updates
    "ca-certificates",
    "iproute2",
    "iputils-ping",
    "netbase",
    "network-manager",
    "openssh-client",
    "skopeo",
    "systemd-resolved",
    "zstd",
];

/// Choices of one build of an image.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choices {
    /// Tag in the layout's index.
    pub tag: String,
    /// `org.opencontainers.image.version`.
    pub version: String,
    /// Time stamp of everything.
    pub epoch: u64,
    /// `org.opencontainers.image.revision`, when it is known. Asked for, never looked up: a commit that changes nothing in
    /// the image must not change its digest.
    pub revision: Option<String>,
}

impl Choices {
    /// The profile's own: tag `latest`, version `SUITE.DATE`.
    #[must_use]
    pub fn of(profile: &ImageProfile) -> Self {
        let date = crate::oci::layout::timestamp(profile.epoch)[..10].replace('-', "");
        let version = format!("{}.{date}", profile.archive.suite);
        Self { tag: "latest".to_owned(), version, epoch: profile.epoch, revision: None }
    }
}

/// The stages that end in a layout, the result of stage `image`.
#[must_use]
pub fn stages(profile: &ImageProfile, place: &Place, choices: &Choices) -> Vec<Stage> {
    let mut packages = sources::prepare(&profile.archive, "{image-packages.work}");
    packages.push(Op::Command(bootstrap(profile, choices.epoch)));
    packages.extend(sources::origins(&profile.archive, "image-packages"));
    let title = format!("Packages of the image ({})", profile.archive.suite);
    let inputs = sources::keys(&profile.archive).into_iter().chain([tools(&["mmdebstrap"])]).collect();
    let packages = Stage::kept(Step::new("image-packages", &title, 90, packages), inputs);
    let image = Step::new("image", "Image to install", 60, image(profile, place, choices));
    vec![packages, Stage::kept(image, vec![result_of("image-packages")])]
}

/// Names and order are part of the result: mmdebstrap passes them to apt as they are.
fn bootstrap(profile: &ImageProfile, epoch: u64) -> Command {
    let mut packages: Vec<&str> = PACKAGES.to_vec();
    packages.push(&profile.kernel.package);
    packages.extend(profile.packages.iter().map(String::as_str));
    packages.sort_unstable();
    packages.dedup();
    let exclude = &profile.exclude;
    let command = mmdebstrap(&profile.archive, "essential", &packages, exclude, "image-packages");
    // dracut's kernel hook: no initramfs for each package that asks for one, it is made once at the end.
    command.env("INITRD", "No").env("SOURCE_DATE_EPOCH", &epoch.to_string())
}

fn image(profile: &ImageProfile, place: &Place, choices: &Choices) -> Vec<Op<IsoTask>> {
    let root = "{image.work}/root";
    let task = |image: ImageTask| Op::Task { task: IsoTask::Image { image } };
    let inside = |argv: &[&str]| inside(place, root, argv, choices.epoch);
    let mut ops =
        vec![Op::Command(Command::new(["cp", "-a", "--reflink=auto", "{image-packages}", root]).deadline(900))];
    ops.extend(files::write(profile, root));
    ops.push(task(ImageTask::FindKernel { root: root.to_owned() }));
    if !profile.kernel.drop.is_empty() {
        ops.push(task(ImageTask::TrimModules { root: root.to_owned(), drop: profile.kernel.drop.clone() }));
        ops.push(inside(&["depmod", "{kver}"]).op());
    }
    if !profile.locales.is_empty() {
        ops.push(inside(&["locale-gen"]).op());
    }
    let mut keymaps = inside(&["sh", "-s"]);
    keymaps.stdin = Some(Stdin::Text(files::KEYMAPS.to_owned()));
    ops.push(keymaps.op());
    // dracut makes one of files with the same content and second: which of ours have the same must not be chance.
    let date = format!("@{}", choices.epoch);
    let touch = ["-exec", "touch", "--no-dereference", &format!("--date={date}"), "{}", "+"];
    ops.push(Op::command(["find", root, "-xdev", "-newermt", &date].into_iter().chain(touch)));
    ops.push(inside(&["dracut", "--force", "--kver", "{kver}", "/usr/lib/modules/{kver}/initramfs.img"]).op());
    // dracut keeps it for root alone; whoever checks an image must be able to read it, and nothing in it is secret.
    ops.push(Op::command([
        "chmod".to_owned(),
        "0644".to_owned(),
        format!("{root}/usr/lib/modules/{{kver}}/initramfs.img"),
    ]));
    ops.extend(files::tidy(profile, root));
    ops.push(task(ImageTask::Pack {
        root: root.to_owned(),
        layout: "{image.new}".to_owned(),
        layers: profile.layers.clone(),
        epoch: choices.epoch,
        tag: choices.tag.clone(),
        labels: labels(profile, choices),
    }));
    let (packages, layout) = ("{image-packages}".to_owned(), "{image.new}".to_owned());
    ops.push(task(ImageTask::Sbom { root: root.to_owned(), packages, layout, epoch: choices.epoch }));
    ops.push(task(ImageTask::Lint { layout: "{image.new}".to_owned() }));
    ops
}

/// A command inside the tree, in namespaces of its own (see `particle-iso enter`).
fn inside(place: &Place, root: &str, argv: &[&str], epoch: u64) -> Command {
    let exe = Place::text(&place.exe);
    let mut words = vec!["unshare", "--mount", "--pid", "--fork", "--kill-child", "--", &exe, "enter", "--root", root];
    // dracut would copy the building machine's extended attributes.
    words.extend(["--env", "DRACUT_NO_XATTR=1", "--"]);
    words.extend(argv);
    Command::new(words).env("SOURCE_DATE_EPOCH", &epoch.to_string()).deadline(1800)
}

fn labels(profile: &ImageProfile, choices: &Choices) -> BTreeMap<String, String> {
    let fixed = [
        // bootc accepts either of the first two.
        ("containers.bootc", "1"),
        ("ostree.bootable", "true"),
        ("ostree.linux", "{kver}"),
        // The image has the dracut module ostree and no loader of its own.
        (bootc_plan::installer::LABEL, bootc_plan::installer::Strategy::InstallerGrub.name()),
        (annotations::TITLE, &profile.name),
        (annotations::VERSION, &choices.version),
    ];
    let mut labels: BTreeMap<String, String> =
        fixed.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect();
    labels.extend(choices.revision.iter().map(|revision| (annotations::REVISION.to_owned(), revision.clone())));
    labels.extend(profile.labels.clone());
    labels
}
