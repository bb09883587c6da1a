// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Reads the target's ostree sysroot after bootc: which deployment there is, and whether its commit was made from the pinned
//! manifest (`ostree.manifest-digest`, which ostree-ext writes into the commit's metadata).

use crate::error::ExecError;
use bootc_plan::error::{Code, Fault};
use gio::glib::VariantDict;
use ostree::Sysroot;

/// Metadata key of the manifest digest.
const MANIFEST_DIGEST: &str = "ostree.manifest-digest";

/// The deployment of a fresh installation.
pub struct Found {
    /// Directory, absolute within the physical root.
    pub path: String,
    /// Commit, or the id of a composefs deployment.
    pub checksum: String,
}

/// The one deployment of `stateroot` below `sysroot`, when it is the pinned image.
pub fn find(sysroot: &str, stateroot: &str, digest: &str) -> Result<Found, ExecError> {
    let failed = |what: &str, error: &dyn std::fmt::Display| missing(format!("{what} {sysroot}: {error}"));
    let root = Sysroot::new(Some(&gio::File::for_path(sysroot)));
    root.load(gio::Cancellable::NONE).map_err(|error| failed("reading the sysroot", &error))?;
    let deployments: Vec<_> = root.deployments().into_iter().filter(|d| d.osname() == stateroot).collect();
    let [deployment] = deployments.as_slice() else {
        return Err(missing(format!("{sysroot} has {} deployments of {stateroot} instead of one", deployments.len())));
    };
    let checksum = deployment.csum().to_string();
    let repo = root.repo();
    let (commit, _) = repo.load_commit(&checksum).map_err(|error| failed("reading the commit in", &error))?;
    let metadata = VariantDict::new(Some(&commit.child_value(0)));
    let found = metadata.lookup::<String>(MANIFEST_DIGEST).ok().flatten();
    compare(&checksum, found.as_deref(), digest)?;
    Ok(Found { path: format!("/{}", root.deployment_dirpath(deployment)), checksum })
}

/// What a deployment was made from against what was pinned.
pub(super) fn compare(id: &str, found: Option<&str>, pinned: &str) -> Result<(), ExecError> {
    let found = found.unwrap_or("none");
    if found == pinned {
        return Ok(());
    }
    let details = format!("the deployment {id} was made from manifest {found}, but {pinned} was pinned");
    let fault = Fault::new(Code::CommandFailed, "deployed-digest-mismatch", details);
    Err(ExecError::Fault(fault.arg("expected", pinned).arg("found", found)))
}

pub(super) fn missing(details: String) -> ExecError {
    ExecError::Fault(Fault::new(Code::CommandFailed, "deployment-missing", details))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_directory_that_is_no_sysroot_is_refused() {
        let dir = tempfile::tempdir().unwrap();
        let fault = find(&dir.path().display().to_string(), "default", "sha256:0").map(drop).unwrap_err().fault();
        assert_eq!(fault.id, "deployment-missing");
    }
}
