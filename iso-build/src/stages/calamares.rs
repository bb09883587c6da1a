// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Calamares' configuration on the medium: module-config as it is, and bootc.conf made from the profile.

use bootc_plan::Op;
use bootc_plan::op::Command;

use super::Inputs;
use crate::place::Place;
use crate::profile::Payload;
use crate::tasks::IsoTask;

/// What of module-config goes to /etc/calamares, and the name there.
const PARTS: [&str; 3] = ["settings.conf", "modules", "branding"];

/// The files this depends on.
pub fn sources(inputs: &Inputs) -> Vec<std::path::PathBuf> {
    vec![inputs.place.src.join("module-config")]
}

/// Copies and writes below `root`.
pub fn ops(inputs: &Inputs, root: &str) -> Vec<Op<IsoTask>> {
    let config = Place::text(&inputs.place.src.join("module-config"));
    let etc = format!("{root}/etc/calamares");
    let mut ops = vec![Op::mkdir(&etc, 0o755)];
    for part in PARTS {
        ops.push(Op::Command(Command::new(["cp", "-a", "--no-preserve=ownership", &format!("{config}/{part}"), &etc])));
    }
    if let Some(payload) = &inputs.profile.payload {
        let path = format!("{etc}/modules/bootc.conf");
        let content = bootc_conf(inputs, payload);
        ops.push(if payload.image.is_some() {
            Op::Task { task: IsoTask::WriteWithDigest { layout: "{image}".into(), path, content } }
        } else {
            Op::write(path, 0o644, content)
        });
    }
    ops
}

/// Where the live system finds an image that is on the medium.
pub fn embedded_source(payload: &Payload) -> String {
    format!("oci:/run/live/medium/images/{}:latest", payload.id)
}

/// The module's configuration for this medium.
pub fn bootc_conf(inputs: &Inputs, payload: &Payload) -> String {
    let source = payload.source.clone().unwrap_or_else(|| embedded_source(payload));
    let digest = if payload.image.is_some() { "    digest: \"<digest>\"\n" } else { "" };
    let own = inputs.image.map(|image| image.mountpoints.as_slice()).unwrap_or_default();
    let mountpoints =
        if own.is_empty() { String::new() } else { format!("    mountpoints: {}\n", serde_json::Value::from(own)) };
    format!(
        "# Made by particle-iso for {name}; the manual is in module-config/bootc.conf.\n---\nimages:\n  \
         - id: {id}\n    name: {title}\n    source: {source}\n    target: {target}\n{digest}{mountpoints}",
        name = inputs.profile.name,
        id = quoted(&payload.id),
        title = quoted(&payload.name),
        source = quoted(&source),
        target = quoted(&payload.target),
    )
}

/// A YAML string: JSON's quoting is a subset of it.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
