// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! bootc's command line, as bootc 1.16 takes it, and the two ways to run it: the live system's program here, the image's own
//! in `container`.

use super::container;
use super::skopeo::with_proxy;
use super::systemd_boot;
use crate::config::{Config, Engine, Signatures};
use crate::installer::{PHYSICAL_ROOT, Strategy};
use crate::op::{Command, ProgressSource};

/// Longest time for a deployment: a large image over a slow line, not a hanging tool (skopeo has its own time-outs).
const DEADLINE_S: u64 = 6 * 3600;

/// What a usual machine deploys in a tenth of a second, in bytes of layers (`make bench`: 21 to 24 MB a second).
const DEPLOYED: u64 = 2_000_000;
/// Of an image whose size is not known, and at least.
const WEIGHTS: (u32, u32) = (80, 20);

/// The weight of a deployment: tenths of a second.
pub fn weight(bytes: Option<u64>) -> u32 {
    let (unknown, least) = WEIGHTS;
    bytes.map_or(unknown, |bytes| u32::try_from(bytes / DEPLOYED).unwrap_or(u32::MAX / 4).max(least))
}

/// What is installed and how.
pub struct Install<'a> {
    /// Decides backend and loader.
    pub strategy: Strategy,
    /// File system of the root.
    pub fs: &'a str,
    /// For `--source-imgref`.
    pub source: &'a str,
    /// Kernel arguments; those of the configuration come after them, so that they win.
    pub kargs: &'a [String],
    /// Sum of the layers' sizes, for progress.
    pub bytes: Option<u64>,
}

/// `bootc install to-filesystem` onto the physical root.
///
/// Always in a mount namespace of its own: with an external source bootc binds `/run/bootc/storage` in the caller's,
/// which keeps the device busy and breaks a second run. `--skip-finalize`, as the target must stay writable for the
/// modules that follow; the finish step does what it skips.
pub fn install(config: &Config, install: &Install) -> Command {
    let args = args(config, install);
    match config.engine {
        Engine::Host => {
            let argv = ["unshare", "-m", "--", &config.bootc].into_iter().map(Into::into).chain(args);
            let command = with_proxy(Command::new(argv).deadline(DEADLINE_S), config);
            match install.bytes {
                Some(total) => command.progress(ProgressSource::BootcBytes { total }),
                None => command,
            }
        }
        Engine::Container => container::run(config, install.source, args, install.bytes).deadline(DEADLINE_S),
    }
}

fn args(config: &Config, install: &Install) -> Vec<String> {
    let mut args: Vec<String> = ["install", "to-filesystem", "--skip-finalize"].map(Into::into).into();
    if install.strategy.is_composefs() {
        args.extend(systemd_boot::options(install.fs).iter().map(|option| (*option).to_owned()));
    }
    if config.engine == Engine::Container {
        // Images that the image wants beside itself lie in no storage here; the installed system fetches them when it
        // updates, as after an installation by the live system's bootc, which does not see that it wants them.
        args.extend(["--bound-images", "skip"].map(Into::into));
    }
    let mut option = |name: &str, value: &str| args.extend([name.to_owned(), value.to_owned()]);
    option("--bootloader", install.strategy.bootc_name());
    if !install.strategy.is_composefs() {
        option("--stateroot", &config.stateroot);
    }
    option("--source-imgref", install.source);
    option("--target-imgref", &config.image().target);
    for karg in install.kargs.iter().chain(&config.kargs) {
        option("--karg", karg);
    }
    if config.signatures == Signatures::Enforce {
        // The deployment's origin then says that updates must be signed.
        args.push("--enforce-container-sigpolicy".into());
    }
    args.push(PHYSICAL_ROOT.into());
    args
}

/// `bootc install finalize`: bootc's own look at what was installed. Not of a composefs target, of which it knows nothing;
/// and in a container bootc has looked itself at its end (its install.rs, `ostree_install`).
pub fn finalize(config: &Config, strategy: Strategy, root: &str) -> Option<Command> {
    let looks = config.engine == Engine::Host && !strategy.is_composefs();
    looks.then(|| Command::new([config.bootc.as_str(), "install", "finalize", root]))
}
