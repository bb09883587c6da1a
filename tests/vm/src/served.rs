// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! A registry (Debian's docker-registry) on this machine, as a virtual machine sees it: at another address (QEMU's user
//! network), and as the mirror of the server that images name.

use std::path::Path;

use particle_vm::Vm;
use registry_fixtures::{Options, Real};

use crate::{error::TestError, install, live::Patience};

/// The server that images name: nobody knows it.
const SERVER: &str = "registry.particleos.org";
/// Where the setting of a mirror stands.
pub const MIRROR_CONF: &str = "/etc/containers/registries.conf.d/50-mirror.conf";

/// Brings up the network of a live system that runs without its services.
const NETWORK: &str = "modprobe virtio_net; cd /sys/class/net && for card in e*; do ip link set \"$card\" up && \
                           ip address add 10.0.2.15/24 dev \"$card\"; done";

/// Serves the image of a layout that is tagged `latest`; `to` is its name, with server and tag.
pub fn serve(layout: &Path, to: &str) -> Real {
    let registry = Real::start(Options::default());
    registry.push_as(layout, "latest", to.split_once('/').map_or(to, |(_, name)| name));
    registry
}

/// Lets a live system fetch from the registry.
pub fn connect(vm: &mut Vm, registry: &Real, patience: Patience) -> Result<(), TestError> {
    install::must(vm, patience, "connecting the live system", NETWORK, 60)?;
    install::must(vm, patience, "setting a mirror of the image's server", &mirror(registry), 60).map(drop)
}

/// What an administrator would do whose machines fetch from a server of their own.
pub fn mirror(registry: &Real) -> String {
    let mirror = registry.location().replace("localhost", "10.0.2.2");
    format!(
        "set -e; mkdir -p $(dirname {MIRROR_CONF}); printf '[[registry]]\nlocation = \"{SERVER}\"\n\
         [[registry.mirror]]\nlocation = \"{mirror}\"\ninsecure = true\n' > {MIRROR_CONF}"
    )
}
