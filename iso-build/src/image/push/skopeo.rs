// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! skopeo's command lines for uploading (skopeo-copy(1), skopeo-inspect(1)). Secrets stay in their files: only paths are on
//! a command line.

use std::path::PathBuf;

use bootc_plan::lower::skopeo::{COPY_ATTEMPTS, COPY_DEADLINE_S, INSPECT_ATTEMPTS, INSPECT_DEADLINE_S, options};
use bootc_plan::op::{Command, ProgressSource};

use super::{Push, REGISTRIES_D};
use crate::place::Place;

/// Uploads an image or an artifact as it is, signed when there is a key.
pub fn copy(push: &Push, from: &str, to: &str) -> Command {
    let mut argv = start();
    argv.extend(push.signing.iter().map(|_| format!("--registries.d={REGISTRIES_D}")));
    argv.extend(["copy".to_owned(), "--preserve-digests".to_owned()]);
    argv.extend(access(push, "dest-"));
    if let Some(signing) = &push.signing {
        argv.push(format!("--sign-by-sigstore-private-key={}", signing.key.display()));
        argv.push(format!("--sign-passphrase-file={}", signing.passphrase.display()));
    }
    uploading(push, argv, from, to)
}

/// Uploads an index whose images are there. Its digest may change: skopeo 1.9 cannot keep that of an index.
pub fn copy_index(push: &Push, from: &str, to: &str) -> Command {
    let mut argv = start();
    argv.extend(["copy".to_owned(), "--multi-arch=index-only".to_owned()]);
    argv.extend(access(push, "dest-"));
    uploading(push, argv, from, to)
}

/// Reads a manifest or an index, byte by byte.
pub fn inspect(push: &Push, what: &str) -> Command {
    let mut argv = vec!["skopeo".to_owned(), "inspect".to_owned(), "--raw".to_owned()];
    argv.extend(access(push, ""));
    argv.push(what.to_owned());
    finding_logins(push, Command::new(argv).deadline(INSPECT_DEADLINE_S).attempts(INSPECT_ATTEMPTS))
}

/// With what tells how much of the image has gone out. A registry that has some of it already lets that part be seen at the
/// end only.
pub fn measured(command: Command, bytes: Option<u64>) -> Command {
    match bytes {
        Some(total) => command.progress(ProgressSource::SkopeoBytes { total }),
        None => command,
    }
}

/// The policy of this machine is about images that come to it, and it may have none.
fn start() -> Vec<String> {
    vec!["skopeo".to_owned(), "--insecure-policy".to_owned()]
}

fn uploading(push: &Push, mut argv: Vec<String>, from: &str, to: &str) -> Command {
    argv.extend([from.to_owned(), to.to_owned()]);
    finding_logins(push, Command::new(argv).deadline(COPY_DEADLINE_S).attempts(COPY_ATTEMPTS))
}

fn access(push: &Push, prefix: &str) -> Vec<String> {
    let text = |path: &Option<PathBuf>| path.as_ref().map(|path| Place::text(path));
    let (authfile, certs) = (text(&push.access.authfile), text(&push.access.cert_dir));
    options(authfile.as_deref(), certs.as_deref(), push.access.insecure, prefix)
}

fn finding_logins(push: &Push, mut command: Command) -> Command {
    command.env.clone_from(&push.access.env);
    command
}
