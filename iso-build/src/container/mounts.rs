// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What of this machine the container sees, each under its own path, so that messages name what a person has: checkout,
//! output, cargo's directory, this program, and folders of files that a profile names elsewhere. No device, no socket.

use std::path::PathBuf;

use super::Order;
use crate::error::Error;
use crate::place::Place;
use crate::stages;

/// podman's `--mount` values.
pub(super) fn of(order: &Order) -> Vec<String> {
    let mount = |(path, read_only): (PathBuf, bool)| {
        let path = Place::text(&path);
        format!("type=bind,src={path},dst={path}{}", if read_only { ",ro" } else { "" })
    };
    paths(order).into_iter().map(mount).collect()
}

/// Whether podman's option can say them: a comma ends a value of it.
pub fn check(order: &Order) -> Result<(), Error> {
    match paths(order).iter().find(|(path, _)| Place::text(path).contains(',')) {
        None => Ok(()),
        Some((path, _)) => {
            Err(Error::Usage(format!("{}: a path with a comma cannot be mounted in a container", path.display())))
        }
    }
}

/// Each with whether it is read-only.
fn paths(order: &Order) -> Vec<(PathBuf, bool)> {
    let place = order.inputs.place;
    let files = stages::all(order.inputs).into_iter().flat_map(|stage| [stage.files(), stage.trees()].concat());
    // Mounted after the checkout, below which they may lie.
    let written = [place.out.clone(), PathBuf::from(order.cargo_home)];
    let mut paths = vec![(place.src.clone(), true)];
    for path in order.folders.iter().cloned().chain(files).chain([place.exe.clone()]) {
        let mut seen = paths.iter().map(|(path, _)| path).chain(&written);
        if !seen.any(|other| path.starts_with(other)) {
            paths.push((path, true));
        }
    }
    paths.extend(written.map(|path| (path, false)));
    paths
}
