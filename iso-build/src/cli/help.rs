// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What `--help` and the manual pages tell beside the options.

/// Of the whole program.
pub const EXAMPLES: &str = "\
Examples:
  particle-iso check                              what this machine lacks for a build
  particle-iso build --profile my.yaml            out/FILE of the profile's medium
  particle-iso build --quiet --events json        for CI: one JSON object a line
  particle-iso boot --bios --disk disk.img        try it in a virtual machine
  particle-iso report --boot                      what takes its space and the time of its start
  particle-iso image --lint DIR                   whether an image can be installed";

/// Of the whole program, in the long help.
pub const MORE: &str = "\
Exit status:
  0  done
  1  failed while working; a second try begins where the first has ended
  2  wrong usage or profile
  3  a requirement is missing; nothing was touched

Environment:
  SOURCE_DATE_EPOCH  seconds since 1970 that files get as their time (reproducible-builds.org)
  CARGO_HOME         where cargo keeps the crates of the module";

/// Of `build`.
pub const BUILDING: &str = "\
Examples:
  particle-iso build                              the default profile
  particle-iso build --release --out /srv/iso     smaller and slower to make, in another place
  particle-iso build --release --sign-with KEY    checksums signed by your gpg
  particle-iso build --rebuild rootfs             with the archive's packages of today
  particle-iso build --quiet --events json | jq -r 'select(.event == \"build-finished\").digest'";

/// Of `image`.
pub const IMAGES: &str = "\
Examples:
  particle-iso image --profile my-image.yaml      out/image/ID, an OCI layout
  particle-iso image --lint oci-layout:latest     what an image lacks to be installable
  particle-iso image --derive out/image/ID --overlay files --layout out/image/other
  particle-iso image --push docker://git.example/particle/base:forky --authfile auth.json";
