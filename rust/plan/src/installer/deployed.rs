// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The install step after bootc: the deployment gets its configuration, and the mounts by which the stock modules take it
//! for a root. An ostree deployment is a directory that can be configured as it is; a composefs image has to be mounted
//! first.

use super::{DEPLOYMENT_ROOT, PHYSICAL_ROOT, StepName, Strategy, Task, WORK, keep_plan, loader, task};
use crate::config::{Config, Engine};
use crate::facts::Facts;
use crate::lower::data::{self, DataMount};
use crate::lower::{access, composefs, crypt, fstab, layout, systemd_boot};
use crate::op::{Command, Op};
use crate::request::{Partition, Request};
use std::collections::BTreeMap;

/// What both parts are made of.
pub struct Deployed<'a> {
    pub config: &'a Config,
    pub request: &'a Request,
    pub facts: &'a Facts,
    pub data: &'a [DataMount<'a>],
    pub strategy: Strategy,
}

impl Deployed<'_> {
    /// Files in the deployment. Its /var gets the directories that the stock modules expect and that the image's
    /// tmpfiles.d makes only at first boot.
    pub fn configure(&self) -> Vec<Op<Task>> {
        let home = |root: &str| {
            // useradd makes /home/NAME through the link /home -> var/home and fails when that is missing.
            [skeleton(root).op(), Op::mkdir(format!("{root}/var/home"), 0o755)]
        };
        if self.strategy.is_composefs() {
            let esp = self.request.esp().map(Partition::node).unwrap_or_default();
            let mut ops = composefs::build(DEPLOYMENT_ROOT, PHYSICAL_ROOT, &esp);
            ops.extend(home(DEPLOYMENT_ROOT));
            ops.extend(self.files(DEPLOYMENT_ROOT, "/boot"));
            return ops;
        }
        let var = layout::var(PHYSICAL_ROOT, &self.config.stateroot);
        let mut ops = vec![
            Command::new(["mount", "--bind", &var, "{deployment}/var"]).undo(["umount", "{deployment}/var"]).op(),
            Op::command(["mount", "--make-private", "{deployment}/var"]),
        ];
        ops.extend(home("{deployment}"));
        ops.push(Op::command(["umount", "{deployment}/var"]));
        ops.extend(self.files("{deployment}", &self.request.esp_mount_point));
        ops
    }

    fn files(&self, root: &str, esp_at: &str) -> Vec<Op<Task>> {
        let (config, request, facts) = (self.config, self.request, self.facts);
        let fstab = fstab::render(request, facts, esp_at, self.data);
        let mut ops = vec![Op::write(format!("{root}/etc/fstab"), 0o644, fstab)];
        ops.extend(access::keep(config, root));
        let policy = config.kept_policy().map(|policy| Task::KeepPolicy { root: root.into(), policy });
        ops.extend(policy.map(|task| Op::Task { task }));
        let crypttab = crypt::crypttab(request, facts);
        ops.extend(crypttab.map(|table| Op::write(format!("{root}/etc/crypttab"), 0o600, table)));
        ops
    }

    /// The rest of the mounts, the end of ours and of Calamares', and what the later steps must know.
    pub fn layout(&self, mounted_at: &str, image: Vec<(&'static str, String)>) -> Vec<Op<Task>> {
        let sysroot = format!("{DEPLOYMENT_ROOT}/sysroot");
        let (mut ops, var) = if self.strategy.is_composefs() {
            let esp = format!("{DEPLOYMENT_ROOT}/boot");
            (systemd_boot::after(self.request, self.facts, &esp), composefs::var(&sysroot))
        } else {
            let stateroot = &self.config.stateroot;
            (layout::build(DEPLOYMENT_ROOT, PHYSICAL_ROOT, stateroot), layout::var(&sysroot, stateroot))
        };
        ops.extend(data::build(self.data, DEPLOYMENT_ROOT, &var));
        ops.push(keep_plan(StepName::Install));
        if self.strategy.is_composefs() {
            // EROFS keeps the image's file open by this mount: it goes when the root does.
            ops.push(Op::command(["umount", "--lazy", PHYSICAL_ROOT]));
        }
        ops.extend([
            Op::command(["umount", "-R", WORK]),
            Op::command(["umount", "-R", mounted_at]),
            Op::Task { task: Task::Publish { outputs: self.outputs(image) } },
        ]);
        ops
    }

    fn outputs(&self, image: Vec<(&'static str, String)>) -> BTreeMap<String, String> {
        let is_composefs = self.strategy.is_composefs();
        let stateroot = if is_composefs { composefs::STATEROOT } else { &self.config.stateroot };
        let mut outputs = vec![
            ("rootMountPoint", DEPLOYMENT_ROOT.to_owned()),
            ("bootc.sysroot", format!("{DEPLOYMENT_ROOT}/sysroot")),
            ("bootc.stateroot", stateroot.to_owned()),
            ("bootc.deployment", "{deployment_path}".to_owned()),
            ("bootc.checksum", "{checksum}".to_owned()),
            ("bootc.bootloader", self.strategy.name().to_owned()),
            ("bootc.loader", loader::device(self.request).to_owned()),
        ];
        if self.config.engine == Engine::Container {
            outputs.push(("bootc.engine", "container".to_owned()));
        }
        let outputs = outputs.into_iter().chain(image).map(|(key, value)| (key.to_owned(), value));
        outputs.chain(task::published(StepName::Install)).collect()
    }
}

/// Exit status 65 (EX_DATAERR) means that a line named a user that does not exist here, 73 (EX_CANTCREAT) that a line was
/// for somewhere else: both are normal for an offline root.
fn skeleton(root: &str) -> Command {
    let below = ["home", "roothome", "opt", "srv", "mnt", "usrlocal", "lib", "log", "tmp"];
    let mut argv = vec!["systemd-tmpfiles".to_owned(), "--create".into(), "--boot".into(), format!("--root={root}")];
    argv.extend(below.map(|name| format!("--prefix=/var/{name}")));
    let mut command = Command::new(argv);
    command.ok_codes = vec![65, 73];
    command
}
