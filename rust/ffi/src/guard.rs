// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! No panic crosses the seam: cxx would abort the whole installer.

use crate::convert::internal;
use bootc_plan::error::Fault;
use std::any::Any;
use std::panic::{UnwindSafe, catch_unwind};

/// Runs `body`; a failure or a panic becomes what `failed` makes of it.
pub fn guard<T>(body: impl FnOnce() -> Result<T, Fault> + UnwindSafe, failed: impl FnOnce(Fault) -> T) -> T {
    match catch_unwind(body) {
        Ok(Ok(value)) => value,
        Ok(Err(fault)) => failed(fault),
        Err(panic) => failed(internal(format!("a defect of the installer: {}", words(&*panic)))),
    }
}

fn words(panic: &(dyn Any + Send)) -> &str {
    panic
        .downcast_ref::<&str>()
        .copied()
        .or_else(|| panic.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("it left no message")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_becomes_a_failure() {
        let details = guard(|| panic!("disk {} is on fire", 3), |fault| fault.details);
        assert!(details.contains("disk 3 is on fire"), "{details}");
    }
}
