// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Install: from Calamares' mounted, empty target to a deployment that the stock modules can configure.

use super::{DEPLOYMENT_ROOT, OURS, PHYSICAL_ROOT, Task, WORK, checks, strategy};
use crate::config::Config;
use crate::error::PlanError;
use crate::facts::{Facts, probed};
use crate::imgref::Source;
use crate::lower::data::{self, DataMount};
use crate::lower::{access, bootc, crypt, fetch, fstab, grub, layout, stale, types};
use crate::op::{Command, Op, Plan, Step};
use crate::pin;
use crate::request::{Partition, Request};
use std::collections::BTreeMap;

/// Everything that is mounted stands in fstab. Without this, systemd-gpt-auto-generator also mounts partitions by their types,
/// over the image's links: /home of another system, which was kept, keeps its type.
const FSTAB_ONLY: &str = "systemd.gpt_auto=0";

/// The plan of the step.
pub fn plan(config: &Config, request: &Request, facts: &Facts) -> Result<Plan<Task>, PlanError> {
    let strategy = strategy::choose(config)?;
    let root = checks::root(request)?;
    checks::boot(request)?;
    checks::stacked(request)?;
    let data = data::mounts(request, &config.image().mountpoints)?;
    checks::firmware(request, facts)?;
    let mounted_at = request.root_mount_point.as_deref().filter(|path| !path.is_empty()).ok_or_else(|| {
        let problem = "is missing: the mount module has not run, or it failed".into();
        PlanError::Request { key: "rootMountPoint".into(), module: "mount", problem }
    })?;
    checks::mounted(request, mounted_at, facts)?;
    let image = Pinned::find(config, request, facts)?;
    checks::room(root, image.bytes, config.must_download(&image.source), facts.root_free)?;
    let spare = checks::spare(image.bytes, facts.root_free);
    let fetch = fetch::lower(config, &image.wanted(), spare);
    let mut kargs = vec![FSTAB_ONLY.to_owned()];
    kargs.extend(crypt::kargs(request, facts));
    let mut deploy = vec![bootc::install(config, strategy.bootc_name(), &fetch.source, &kargs, image.bytes).op()];
    deploy.extend(fetch.after);
    let mut steps = vec![Step::new("prepare", "Prepare the target", 1, prepare(request, facts, mounted_at, &data))];
    if !fetch.before.is_empty() {
        steps.push(Step::new("download", "Fetch the system image", 60, fetch.before));
    }
    steps.extend([
        Step::new("deploy", "Deploy the system image", 80, deploy),
        Step::new("verify", "Verify what was deployed", 2, vec![find(config, &image)]),
        Step::new("bootloader", "Install the boot loader", 10, loader(request, facts, root))
            .arg("device", loader_device(request)),
        Step::new("configure", "Write the system's configuration", 2, configure(config, request, facts, &data)),
        Step::new(
            "layout",
            "Prepare the new system for its settings",
            2,
            finish_layout(config, request, mounted_at, &data, fetch.outputs),
        ),
    ]);
    Ok(Plan::new(steps))
}

/// The image as preflight pinned it.
struct Pinned {
    source: Source,
    why: String,
    failures: String,
    digest: String,
    bytes: Option<u64>,
}

impl Pinned {
    /// Preflight's word stands; without it (the CLI, an instance without preflight) probing or the configuration's.
    fn find(config: &Config, request: &Request, facts: &Facts) -> Result<Self, PlanError> {
        let image = config.image();
        let chosen = pin::choose(image, facts)?;
        let said = |key: &str| request.bootc.get(key).filter(|value| !value.starts_with('<')).cloned();
        let digest = said("digest").or_else(|| chosen.as_ref().map(|chosen| chosen.image.digest.clone()));
        let digest = digest.or_else(|| image.pinned()).unwrap_or_else(|| probed("image digest"));
        let source = said("source").or_else(|| chosen.as_ref().map(|chosen| chosen.source.to_owned()));
        let source = source.unwrap_or_else(|| image.source[0].clone());
        if let Some(chosen) = chosen.as_ref().filter(|chosen| chosen.image.digest != digest) {
            let (found, pinned) = (chosen.image.digest.clone(), digest);
            return Err(PlanError::DigestMismatch { image: source, found, pinned });
        }
        let bytes = said("bytes").and_then(|bytes| bytes.parse().ok());
        let bytes = bytes.or(chosen.as_ref().map(|chosen| chosen.image.bytes));
        let source = source.parse().map_err(|problem| PlanError::Config { problem })?;
        let failures = said("failures").or_else(|| chosen.as_ref().map(|chosen| chosen.failures.join("\n")));
        let why = said("why").or(chosen.map(|chosen| chosen.why));
        Ok(Pinned { source, why: why.unwrap_or_default(), failures: failures.unwrap_or_default(), digest, bytes })
    }

    fn wanted(&self) -> fetch::Wanted<'_> {
        let Pinned { source, why, failures, digest, bytes } = self;
        fetch::Wanted { source, why, failures, digest, bytes: *bytes }
    }
}

/// Every mount below a shared one also appears in the mount namespaces of services such as udev, and goes from there
/// only when the mount that it lies in is still shared. So Calamares' own mounts stay as they are, and ours lie below
/// a private one: a partition that a forgotten namespace holds cannot be made anew by the next try.
fn prepare(request: &Request, facts: &Facts, mounted_at: &str, data: &[DataMount]) -> Vec<Op<Task>> {
    let mounts: BTreeMap<String, String> =
        request.mounted().map(|(point, node)| (request.below_root(mounted_at, point), node)).collect();
    let keep: Vec<String> = mounts.keys().cloned().collect();
    // The undo of this first command takes down what Calamares mounted: after a failure nothing stays mounted.
    let mut ops = vec![
        Command::new(["findmnt", "-R", mounted_at]).undo(["umount", "-R", mounted_at]).op(),
        Op::Task { task: Task::VerifyMounts { mounts } },
    ];
    ops.extend(stale::take_down(facts, &OURS));
    ops.extend(stale::clear_below(facts, mounted_at, &keep));
    ops.extend(data::take_down(data, mounted_at));
    ops.extend([
        Op::mkdir(WORK, 0o700),
        Command::new(["mount", "--bind", WORK, WORK]).undo(["umount", "-R", WORK]).op(),
        Op::command(["mount", "--make-private", WORK]),
        Op::mkdir(PHYSICAL_ROOT, 0o700),
        Op::command(["mount", "--rbind", mounted_at, PHYSICAL_ROOT]),
        Op::command(["mount", "--make-rprivate", PHYSICAL_ROOT]),
    ]);
    ops
}

fn find(config: &Config, image: &Pinned) -> Op<Task> {
    Op::Task {
        task: Task::FindDeployment {
            sysroot: PHYSICAL_ROOT.into(),
            stateroot: config.stateroot.clone(),
            digest: image.digest.clone(),
        },
    }
}

fn loader(request: &Request, facts: &Facts, root: &Partition) -> Vec<Op<Task>> {
    let esp = chosen_esp(request).map(|esp| request.below_root(PHYSICAL_ROOT, &esp.mount_point));
    let is_efi = is_efi(request);
    let boot = request.boot().unwrap_or(root);
    let mut ops = types::lower(request, facts);
    ops.extend(grub::lower(&grub::Grub {
        boot_dir: &format!("{PHYSICAL_ROOT}/boot"),
        esp: esp.as_deref(),
        disk: request.boot_disk.as_deref().filter(|_| !is_efi),
        fs: &boot.fs,
        uuid: &facts.uuid_of(boot),
        id: &grub::loader_id(request.branding.get("bootloaderEntryName")),
        keep_fallback: facts.esp_has_fallback == Some(true),
        esp_uuid: &request.esp().map(|esp| facts.uuid_of(esp)).unwrap_or_default(),
        loaders: &facts.esp_loaders,
    }));
    ops
}

/// Directories that the stock modules expect and that the image's tmpfiles.d makes only at first boot. Exit status
/// 65 (EX_DATAERR) means that a line named a user that does not exist here, 73 (EX_CANTCREAT) that a line was for
/// somewhere else: both are normal for an offline root.
fn configure(config: &Config, request: &Request, facts: &Facts, data: &[DataMount]) -> Vec<Op<Task>> {
    let mut skeleton = Command::new([
        "systemd-tmpfiles",
        "--create",
        "--boot",
        "--root={deployment}",
        "--prefix=/var/home",
        "--prefix=/var/roothome",
        "--prefix=/var/opt",
        "--prefix=/var/srv",
        "--prefix=/var/mnt",
        "--prefix=/var/usrlocal",
        "--prefix=/var/lib",
        "--prefix=/var/log",
        "--prefix=/var/tmp",
    ]);
    skeleton.ok_codes = vec![65, 73];
    let var = layout::var(PHYSICAL_ROOT, &config.stateroot);
    let mut ops = vec![
        Command::new(["mount", "--bind", &var, "{deployment}/var"]).undo(["umount", "{deployment}/var"]).op(),
        Op::command(["mount", "--make-private", "{deployment}/var"]),
        skeleton.op(),
        // useradd makes /home/NAME through the link /home -> var/home and fails when that is missing.
        Op::mkdir("{deployment}/var/home", 0o755),
        Op::command(["umount", "{deployment}/var"]),
        Op::write("{deployment}/etc/fstab", 0o644, fstab::render(request, facts, data)),
    ];
    ops.extend(access::keep(config));
    ops.extend(
        config.kept_policy().map(|policy| Op::Task { task: Task::KeepPolicy { root: "{deployment}".into(), policy } }),
    );
    ops.extend(crypt::crypttab(request, facts).map(|table| Op::write("{deployment}/etc/crypttab", 0o600, table)));
    ops
}

fn is_efi(request: &Request) -> bool {
    request.firmware.as_deref() == Some("efi")
}

fn chosen_esp(request: &Request) -> Option<&Partition> {
    request.esp().filter(|_| is_efi(request))
}

/// Where the loader goes: the chosen ESP, or the disk that BIOS starts from.
fn loader_device(request: &Request) -> &str {
    chosen_esp(request).map(|esp| &esp.device).or(request.boot_disk.as_ref()).map_or("", String::as_str)
}

fn finish_layout(
    config: &Config,
    request: &Request,
    mounted_at: &str,
    data: &[DataMount],
    fetched: Vec<(&'static str, String)>,
) -> Vec<Op<Task>> {
    let mut ops = layout::build(DEPLOYMENT_ROOT, PHYSICAL_ROOT, &config.stateroot);
    let var = layout::var(&format!("{DEPLOYMENT_ROOT}/sysroot"), &config.stateroot);
    ops.extend(data::build(data, DEPLOYMENT_ROOT, &var));
    ops.extend([
        Op::command(["umount", "-R", WORK]),
        Op::command(["umount", "-R", mounted_at]),
        Op::Task { task: Task::Publish { outputs: outputs(config, request, fetched) } },
    ]);
    ops
}

fn outputs(config: &Config, request: &Request, fetched: Vec<(&'static str, String)>) -> BTreeMap<String, String> {
    let installed = [
        ("rootMountPoint", DEPLOYMENT_ROOT.to_owned()),
        ("bootc.sysroot", format!("{DEPLOYMENT_ROOT}/sysroot")),
        ("bootc.stateroot", config.stateroot.clone()),
        ("bootc.deployment", "{deployment_path}".to_owned()),
        ("bootc.checksum", "{checksum}".to_owned()),
        ("bootc.loader", loader_device(request).to_owned()),
    ];
    installed.into_iter().chain(fetched).map(|(key, value)| (key.to_owned(), value)).collect()
}
