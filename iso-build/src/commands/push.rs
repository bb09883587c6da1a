// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The publishing half of `particle-iso image`: from what was typed to what is planned, and carrying that out.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::cli::PushArgs;
use crate::error::Error;
use crate::events::Show;
use crate::image::push::{Access, Push, Signing, Target};
use crate::place::Place;
use crate::print;
use crate::run::{self, Options};
use crate::stage::Stage;

/// By which skopeo finds logins when no file is named (containers-auth.json(5)).
const LOGINS: [&str; 5] = ["DOCKER_CONFIG", "HOME", "REGISTRY_AUTH_FILE", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"];

/// What is to be uploaded where; nothing when nobody asked for it. What is typed wrong is told before anything is built.
pub fn asked(args: &PushArgs, layout: &Path) -> Result<Option<Push>, Error> {
    if args.push.is_empty() {
        return Ok(None);
    }
    let target = |text: &String| text.parse::<Target>().map_err(|error| Error::Usage(format!("--push {error}")));
    let targets = args.push.iter().map(target).collect::<Result<Vec<_>, Error>>()?;
    // skopeo takes what follows the first colon for the tag.
    if layout.as_os_str().as_encoded_bytes().contains(&b':') {
        return Err(Error::Usage(format!("{}: a path with a colon cannot be uploaded from", layout.display())));
    }
    let authfile = existing("--authfile", args.authfile.as_deref(), Path::is_file)?;
    let env = if authfile.is_some() { BTreeMap::new() } else { logins() };
    let cert_dir = existing("--cert-dir", args.cert_dir.as_deref(), Path::is_dir)?;
    let key = existing("--sign-by-sigstore-private-key", args.sign_by_sigstore_private_key.as_deref(), Path::is_file)?;
    let passphrase = existing("--sign-passphrase-file", args.sign_passphrase_file.as_deref(), Path::is_file)?;
    let signing = key.zip(passphrase).map(|(key, passphrase)| Signing { key, passphrase });
    Ok(Some(Push { targets, access: Access { authfile, cert_dir, insecure: args.insecure, env }, signing }))
}

/// Uploads, and says what is where now.
pub fn run(push: &Push, stage: Stage, place: &Place, digest: &str, show: Show) -> Result<(), Error> {
    run::run(&[stage], place, &Options { rebuild: Vec::new(), jobs: 1, show })?;
    for target in &push.targets {
        print::err(&format!("{} {digest}", target.reference()));
    }
    Ok(())
}

fn logins() -> BTreeMap<String, String> {
    let set = |name: &&str| std::env::var(name).ok().map(|value| ((*name).to_owned(), value));
    LOGINS.iter().filter_map(set).collect()
}

/// The absolute path of a file that an option names.
fn existing(option: &str, path: Option<&Path>, fits: fn(&Path) -> bool) -> Result<Option<PathBuf>, Error> {
    match path {
        Some(path) if !fits(path) => Err(Error::Usage(format!("{option} {}: there is no such thing", path.display()))),
        Some(path) => Ok(Some(std::path::absolute(path).unwrap_or_else(|_| path.to_owned()))),
        None => Ok(None),
    }
}
