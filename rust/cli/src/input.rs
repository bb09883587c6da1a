// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Reading the job's inputs from files: YAML or JSON (which YAML contains) into the documents that the seam takes.

use crate::args::Inputs;
use bootc_plan::error::{Code, Fault};
use bootc_plan::secret::{Secret, Secrets};
use bootc_plan::{Config, Facts, PlanError, Request, StepName, request};
use serde_json::Value;
use std::path::Path;

/// Everything that one run of the job needs.
pub struct Job {
    /// The step.
    pub step: StepName,
    /// The configuration.
    pub config: Config,
    /// GlobalStorage's subset.
    pub request: Request,
    /// Passphrases that were in it.
    pub secrets: Secrets,
}

impl Job {
    /// Reads all inputs.
    pub fn read(inputs: &Inputs) -> Result<Job, Fault> {
        let config = config(&inputs.config)?;
        let word = inputs.step.clone().or_else(|| config.step.clone()).unwrap_or_else(|| "install".into());
        let step = word.parse().map_err(|problem| PlanError::Config { problem }.fault())?;
        let (request, secrets) = global_storage(&inputs.global_storage)?;
        Ok(Job { step, config, request, secrets })
    }
}

/// The module's configuration.
pub fn config(path: &Path) -> Result<Config, Fault> {
    Config::from_json(&document(path)?.to_string()).map_err(|error| {
        let mut fault = error.fault();
        fault.details = format!("{}: {}", path.display(), fault.details);
        fault
    })
}

/// GlobalStorage, split into request and secrets.
pub fn global_storage(path: &Path) -> Result<(Request, Secrets), Fault> {
    let (document, found) = request::from_global_storage(&document(path)?);
    let mut secrets = Secrets::default();
    for (id, value) in found {
        secrets.insert(id, Secret::new(value));
    }
    let request = Request::from_json(&document.to_string()).map_err(|error| error.fault())?;
    Ok((request, secrets))
}

/// What probing would tell.
pub fn facts(path: Option<&Path>) -> Result<Facts, Fault> {
    let Some(path) = path else { return Ok(Facts::default()) };
    let value = document(path)?;
    serde_json::from_value(value).map_err(|error| unusable(path, &error.to_string()))
}

/// A YAML file as JSON.
pub fn document(path: &Path) -> Result<Value, Fault> {
    let text = std::fs::read_to_string(path).map_err(|error| unusable(path, &error.to_string()))?;
    let value: Value = serde_yaml::from_str(&text).map_err(|error| unusable(path, &error.to_string()))?;
    if value.is_object() { Ok(value) } else { Err(unusable(path, "it is no map of keys")) }
}

fn unusable(path: &Path, problem: &str) -> Fault {
    let details = format!("reading {}: {problem}", path.display());
    Fault::new(Code::BadConfig, "config-invalid", details.clone()).arg("problem", details)
}
