// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Install: from Calamares' mounted, empty target to a deployment that the stock modules can configure.

use super::deployed::Deployed;
use super::{OURS, PHYSICAL_ROOT, Strategy, Task, WORK, checks, loader, strategy};
use crate::config::{Config, Engine};
use crate::error::PlanError;
use crate::facts::{Facts, probed};
use crate::imgref::Source;
use crate::lower::data::{self, DataMount};
use crate::lower::fetch::{self, Fetch};
use crate::lower::{bootc, container, crypt, stale, stream, systemd_boot};
use crate::op::{Command, Op, Plan, Step};
use crate::pin;
use crate::request::Request;
use std::collections::BTreeMap;

/// Everything that is mounted stands in fstab. Without this, systemd-gpt-auto-generator also mounts partitions by their types,
/// over the image's links: /home of another system, which was kept, keeps its type.
const FSTAB_ONLY: &str = "systemd.gpt_auto=0";

/// The plan of the step.
pub fn plan(config: &Config, request: &Request, facts: &Facts) -> Result<Plan<Task>, PlanError> {
    // What Calamares has made comes before the image: of several things that are wrong, the person can mend that here.
    let image = Pinned::find(config, request, facts);
    let named = || strategy::choose(config, None, request.bootc.get("bootloader"));
    let strategy = image.as_ref().map_or_else(|_| named(), |image| image.strategy);
    let root = checks::root(request, strategy)?;
    if strategy != Strategy::SystemdBoot {
        checks::boot(request)?;
    }
    checks::stacked(request)?;
    let data = data::mounts(request, &config.image().mountpoints)?;
    loader::check(request, facts, strategy)?;
    let mounted_at = request.root_mount_point.as_deref().filter(|path| !path.is_empty()).ok_or_else(|| {
        let problem = "is missing: the mount module has not run, or it failed".into();
        PlanError::Request { key: "rootMountPoint".into(), module: "mount", problem }
    })?;
    checks::mounted(request, mounted_at, facts)?;
    let image = image?;
    checks::room(root, image.bytes, checks::beside(config, strategy, &image.source), facts.root_free)?;
    let streamed = stream::is_streamed(config, strategy, &image.source);
    let fetch = if streamed {
        let (source, outputs) = (image.source.pinned(&image.digest), stream::outputs(config, &image.wanted()));
        Fetch { source, outputs, ..Fetch::default() }
    } else {
        fetch::lower(config, &image.wanted(), checks::spare(image.bytes, facts.root_free))
    };
    let mut kargs = vec![FSTAB_ONLY.to_owned()];
    kargs.extend(crypt::kargs(request, facts));
    let (fs, source, bytes) = (&root.fs, &fetch.source, image.bytes);
    let command = bootc::install(config, &bootc::Install { strategy, fs, source, kargs: &kargs, bytes });
    let stream = |command| Op::Task { task: stream::task(config, &image.wanted(), command) };
    let mut deploy = vec![if streamed { stream(command) } else { command.op() }];
    let weight = bootc::weight(image.bytes);
    let mut steps =
        vec![Step::new("prepare", "Prepare the target", 1, prepare(request, facts, mounted_at, &data, strategy))];
    if !fetch.before.is_empty() {
        // What it really takes is measured (rust/exec, `share`).
        steps.push(Step::new("download", "Fetch the system image", weight, fetch.before));
    }
    if config.engine == Engine::Container {
        let unpack = container::before(&fetch.source);
        steps.push(Step::new("container", "Unpack the system image's installer", weight.div_ceil(8), unpack));
        deploy.extend(container::after());
    }
    deploy.extend(fetch.after);
    let mut verify = vec![find(config, &image)];
    verify.extend(loader::verify(request, strategy));
    steps.extend([
        Step::new("deploy", "Deploy the system image", weight, deploy),
        Step::new("verify", "Verify what was deployed", 2, verify),
    ]);
    let loader = loader::after(request, facts, root, strategy);
    if !loader.is_empty() {
        let step = Step::new("bootloader", "Install the boot loader", 10, loader);
        steps.push(step.arg("device", loader::device(request)));
    }
    let job = Deployed { config, request, facts, data: &data, strategy };
    let outputs = image.outputs(config).into_iter().chain(fetch.outputs).collect();
    steps.extend([
        Step::new("configure", "Write the system's configuration", 2, job.configure()),
        Step::new("layout", "Prepare the new system for its settings", 2, job.layout(mounted_at, outputs)),
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
    strategy: Strategy,
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
        let offer = chosen.as_ref().map(|chosen| chosen.image);
        let strategy = strategy::choose(config, offer, said("bootloader").as_ref());
        let bytes = said("bytes").and_then(|bytes| bytes.parse().ok());
        let bytes = bytes.or(chosen.as_ref().map(|chosen| chosen.image.bytes));
        let source = source.parse().map_err(|problem| PlanError::Config { problem })?;
        let failures = said("failures").or_else(|| chosen.as_ref().map(|chosen| chosen.failures.join("\n")));
        let why = said("why").or(chosen.map(|chosen| chosen.why));
        let (why, failures) = (why.unwrap_or_default(), failures.unwrap_or_default());
        Ok(Pinned { source, why, failures, digest, bytes, strategy })
    }

    /// What a report of success or failure must know, of a run without preflight as well.
    fn outputs(&self, config: &Config) -> [(&'static str, String); 3] {
        let target = config.image().target.clone();
        [("bootc.source", self.source.to_string()), ("bootc.target", target), ("bootc.digest", self.digest.clone())]
    }

    fn wanted(&self) -> fetch::Wanted<'_> {
        let Pinned { source, why, failures, digest, bytes, .. } = self;
        fetch::Wanted { source, why, failures, digest, bytes: *bytes }
    }
}

/// Every mount below a shared one also appears in the mount namespaces of services such as udev, and goes from there
/// only when the mount that it lies in is still shared. So Calamares' own mounts stay as they are, and ours lie below
/// a private one: a partition that a forgotten namespace holds cannot be made anew by the next try.
fn prepare(
    request: &Request,
    facts: &Facts,
    mounted_at: &str,
    data: &[DataMount],
    strategy: Strategy,
) -> Vec<Op<Task>> {
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
    ]);
    ops.extend(loader::before(request, facts, strategy));
    if strategy == Strategy::SystemdBoot {
        ops.extend(systemd_boot::before(request, facts, mounted_at));
    }
    ops.extend([
        Op::mkdir(PHYSICAL_ROOT, 0o700),
        Op::command(["mount", "--rbind", mounted_at, PHYSICAL_ROOT]),
        Op::command(["mount", "--make-rprivate", PHYSICAL_ROOT]),
    ]);
    ops
}

fn find(config: &Config, image: &Pinned) -> Op<Task> {
    let (sysroot, digest) = (PHYSICAL_ROOT.to_owned(), image.digest.clone());
    let task = if image.strategy.is_composefs() {
        Task::FindComposefs { sysroot, digest }
    } else {
        Task::FindDeployment { sysroot, stateroot: config.stateroot.clone(), digest }
    };
    Op::Task { task }
}
