// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What the program inherits besides its three streams: a parent such as `make --jobs` leaves descriptors open, every child
//! gets them too, and mmdebstrap (seen with 1.3) then hands its shell a descriptor above 9, which dash cannot name.

use std::fs;
use std::os::fd::RawFd;

/// The first descriptor that is no standard stream.
pub const FIRST: RawFd = 3;

/// Closes what is open from `first` on. Only for the start of the program: whatever it opened itself would go too.
pub fn close_from(first: RawFd) {
    // Without /proc there is nothing to find them by, and no stage works without it either.
    let Ok(listing) = fs::read_dir("/proc/self/fd") else { return };
    let open: Vec<RawFd> = listing.flatten().filter_map(|entry| entry.file_name().to_str()?.parse().ok()).collect();
    for fd in open.into_iter().filter(|fd| *fd >= first) {
        // The listing's own is closed already.
        nix::unistd::close(fd).ok();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::fd::{AsFd, IntoRawFd};
    use std::path::Path;

    #[test]
    fn what_was_inherited_is_closed_from_a_number_on() {
        let file = fs::File::open("/dev/null").unwrap();
        // High numbers: those below belong to the test program.
        let [kept, closed] =
            [700, 800].map(|at| rustix::io::fcntl_dupfd_cloexec(file.as_fd(), at).unwrap().into_raw_fd());
        close_from(closed);
        assert!(Path::new(&format!("/proc/self/fd/{kept}")).exists());
        assert!(!Path::new(&format!("/proc/self/fd/{closed}")).exists());
    }
}
