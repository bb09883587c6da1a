// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Reads what bootupd says it has installed, after bootc has called it: a JSON file in /boot (bootupd's model.rs,
//! `SavedState`), of which only the names of the components count here.

use crate::error::ExecError;
use bootc_plan::error::{Code, Fault};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::Path;

#[derive(Deserialize)]
struct State {
    installed: BTreeMap<String, serde::de::IgnoredAny>,
}

/// The component is among what was installed.
pub fn check(state: &Path, component: &str) -> Result<(), ExecError> {
    let at = state.display();
    let failed = |details: String| {
        let fault = Fault::new(Code::CommandFailed, "bootupd-component", details);
        ExecError::Fault(fault.arg("component", component))
    };
    let text = std::fs::read_to_string(state).map_err(|error| failed(format!("reading {at}: {error}")))?;
    let found: State = serde_json::from_str(&text).map_err(|error| failed(format!("parsing {at}: {error}")))?;
    if found.installed.contains_key(component) {
        return Ok(());
    }
    let names: Vec<&str> = found.installed.keys().map(String::as_str).collect();
    Err(failed(format!("bootupd has installed [{}], and {component} is needed", names.join(", "))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_component_of_this_firmware_counts() {
        let dir = tempfile::tempdir().unwrap();
        let state = dir.path().join("bootupd-state.json");
        let verdict = |component| check(&state, component).map_err(|error| error.fault().id);
        let wrong = Err("bootupd-component".to_owned());
        assert_eq!(verdict("EFI"), wrong);
        std::fs::write(&state, r#"{"installed":{"EFI":{"meta":{"version":"1"},"filetree":null}},"pending":null}"#)
            .unwrap();
        assert_eq!((verdict("EFI"), verdict("BIOS")), (Ok(()), wrong.clone()));
        std::fs::write(&state, "{").unwrap();
        assert_eq!(verdict("EFI"), wrong);
    }
}
