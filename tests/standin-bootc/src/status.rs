// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Reading the booted system: which deployment runs, which is queued, which is the way back.

use crate::cli::{OutputFormat, StatusOpts};
use crate::{deploy, records};
use anyhow::{Result, anyhow};
use ostree_ext::container::{OstreeImageReference, store};
use ostree_ext::gio::Cancellable;
use ostree_ext::ostree::{self, Deployment};
use serde_json::{Value, json};
use std::io::IsTerminal as _;

/// The deployments of the running system by their roles.
pub struct Roles {
    /// Applied at the next shutdown.
    pub staged: Option<Deployment>,
    /// Running now.
    pub booted: Option<Deployment>,
    /// The other one.
    pub rollback: Option<Deployment>,
    /// True when the other one is first in the boot order.
    pub rollback_queued: bool,
    /// Everything else.
    pub rest: Vec<Deployment>,
}

/// Load the running system's sysroot.
pub fn load() -> Result<ostree::Sysroot> {
    let sysroot = ostree::Sysroot::new_default();
    sysroot.load(Cancellable::NONE)?;
    Ok(sysroot)
}

impl Roles {
    /// Sort the deployments of `sysroot`.
    pub fn of(sysroot: &ostree::Sysroot) -> Self {
        let booted = sysroot.booted_deployment();
        let mut all = sysroot.deployments();
        let staged = all.iter().position(Deployment::is_staged).map(|i| all.remove(i));
        let is_booted = |d: &Deployment| booted.as_ref().is_some_and(|b| d.equal(b));
        let rollback_queued = booted.is_some() && staged.is_none() && !all.first().is_some_and(is_booted);
        all.retain(|d| !is_booted(d));
        let rollback = (!all.is_empty()).then(|| all.remove(0));
        Self { staged, booted, rollback, rollback_queued, rest: all }
    }

    /// The running deployment, which updates need.
    pub fn require_booted(&self) -> Result<&Deployment> {
        self.booted.as_ref().ok_or_else(|| anyhow!("This command requires a booted host system"))
    }
}

/// The image that a deployment follows.
pub fn image_of(d: &Deployment) -> Result<Option<OstreeImageReference>> {
    let Some(origin) = d.origin() else {
        return Ok(None);
    };
    match origin.string("origin", records::ORIGIN_KEY) {
        Ok(text) => Ok(Some(OstreeImageReference::try_from(text.as_str())?)),
        Err(_) => Ok(None),
    }
}

fn entry(repo: &ostree::Repo, d: Option<&Deployment>) -> Result<Value> {
    let Some(d) = d else {
        return Ok(Value::Null);
    };
    let image = match image_of(d)? {
        None => Value::Null,
        Some(i) => {
            let state = store::query_image_commit(repo, &d.csum())?;
            let labels = deploy::labels(&state.configuration);
            json!({
                "image": {"image": i.imgref.name, "transport": i.imgref.transport.serializable_name()},
                "version": deploy::version(&labels),
                "timestamp": state.configuration.created(),
                "imageDigest": state.manifest_digest.to_string(),
                "architecture": state.configuration.architecture().to_string(),
            })
        }
    };
    Ok(json!({
        "image": image,
        "pinned": d.is_pinned(),
        "ostree": {
            "checksum": d.csum().as_str(),
            "deploySerial": d.deployserial(),
            "stateroot": d.osname().as_str(),
        },
    }))
}

/// `status`. As with bootc, text is for terminals, pipes get YAML, and no newline follows the JSON.
pub fn print(o: &StatusOpts) -> Result<()> {
    let on_booted_system = std::path::Path::new("/run/ostree-booted").exists();
    let (mut booted, mut staged, mut rollback, mut queued) = (Value::Null, Value::Null, Value::Null, false);
    if on_booted_system {
        let sysroot = load()?;
        let (repo, roles) = (sysroot.repo(), Roles::of(&sysroot));
        booted = entry(&repo, roles.booted.as_ref())?;
        if !o.booted {
            staged = entry(&repo, roles.staged.as_ref())?;
            rollback = entry(&repo, roles.rollback.as_ref())?;
        }
        queued = roles.rollback_queued;
    }
    let piped = !std::io::stdout().is_terminal();
    let format = match o.format {
        _ if o.json => OutputFormat::Json,
        Some(f) => f,
        None if piped => OutputFormat::Yaml,
        None => OutputFormat::HumanReadable,
    };
    match format {
        OutputFormat::Json => print!("{}", document(booted, staged, rollback, queued)),
        OutputFormat::Yaml => print_yaml(&document(booted, staged, rollback, queued), 0),
        OutputFormat::HumanReadable if !on_booted_system => println!("System is not deployed via bootc."),
        OutputFormat::HumanReadable => print_text(&booted, &staged, &rollback),
    }
    Ok(())
}

fn print_yaml(map: &Value, indent: usize) {
    for (key, value) in map.as_object().into_iter().flatten() {
        print!("{:indent$}{key}:", "");
        match value {
            Value::Object(_) => {
                println!();
                print_yaml(value, indent + 2);
            }
            Value::String(s) if s.chars().all(|c| c.is_ascii_alphanumeric() || "/._-".contains(c)) => println!(" {s}"),
            // Every JSON scalar is a YAML scalar.
            other => println!(" {other}"),
        }
    }
}

fn print_text(booted: &Value, staged: &Value, rollback: &Value) {
    for (mark, title, e) in [(" ", "Staged", staged), ("●", "Booted", booted), (" ", "Rollback", rollback)] {
        if e.is_null() {
            continue;
        }
        let text = |v: &Value| v.as_str().unwrap_or("none").to_owned();
        let image = &e["image"];
        println!("{mark} {title} image: {}", text(&image["image"]["image"]));
        println!("        Digest: {}", text(&image["imageDigest"]));
        println!("       Version: {}", text(&image["version"]));
    }
}

fn document(booted: Value, staged: Value, rollback: Value, queued: bool) -> Value {
    let first = if staged.is_null() { &booted } else { &staged };
    let spec = &first["image"]["image"];
    json!({
        "apiVersion": "org.containers.bootc/v1",
        "kind": "BootcHost",
        "metadata": {"name": "host"},
        "spec": {
            "image": spec,
            "bootOrder": if queued { "rollback" } else { "default" },
        },
        "status": {
            "staged": staged,
            "booted": booted,
            "rollback": rollback,
            "rollbackQueued": queued,
            "type": if booted.is_null() { Value::Null } else { json!("bootcHost") },
            "usrOverlay": null,
            "readOnly": false,
        },
    })
}
