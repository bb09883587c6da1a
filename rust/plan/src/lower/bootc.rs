// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! bootc's command line, as bootc 1.16 takes it.

use crate::config::{Config, Signatures};
use crate::installer::PHYSICAL_ROOT;
use crate::lower::skopeo::with_proxy;
use crate::op::{Command, ProgressSource};

/// Longest time for a deployment: a large image over a slow line, not a hanging tool (skopeo has its own time-outs).
const DEADLINE_S: u64 = 6 * 3600;

/// `bootc install to-filesystem` onto the physical root, with the configuration's kernel arguments after `kargs`, so that
/// they win.
///
/// Always in a mount namespace of its own: with an external source bootc binds `/run/bootc/storage` in the caller's,
/// which keeps the device busy and breaks a second run. `--skip-finalize`, as the target must stay writable for the
/// modules that follow; the finish step does what it skips.
pub fn install(config: &Config, bootloader: &str, source: &str, kargs: &[String], bytes: Option<u64>) -> Command {
    let mut argv: Vec<String> =
        ["unshare", "-m", "--", &config.bootc, "install", "to-filesystem", "--skip-finalize"].map(Into::into).into();
    let mut option = |name: &str, value: &str| argv.extend([name.to_owned(), value.to_owned()]);
    option("--bootloader", bootloader);
    option("--stateroot", &config.stateroot);
    option("--source-imgref", source);
    option("--target-imgref", &config.image().target);
    for karg in kargs.iter().chain(&config.kargs) {
        option("--karg", karg);
    }
    if config.signatures == Signatures::Enforce {
        // The deployment's origin then says that updates must be signed.
        argv.push("--enforce-container-sigpolicy".into());
    }
    argv.push(PHYSICAL_ROOT.into());
    let command = with_proxy(Command::new(argv).deadline(DEADLINE_S), config);
    match bytes {
        Some(total) => command.progress(ProgressSource::SkopeoBytes { total }),
        None => command,
    }
}

/// `bootc install finalize`: bootc's own look at what was installed.
pub fn finalize(config: &Config, root: &str) -> Command {
    Command::new([config.bootc.as_str(), "install", "finalize", root])
}
