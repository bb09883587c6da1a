// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Our types to the bridge's and nothing else.

use crate::ffi;
use bootc_plan::error::{Code, Fault};

/// Success without outputs.
pub fn ok() -> ffi::Outcome {
    ffi::Outcome {
        code: ffi::Code::Ok,
        id: String::new(),
        args: Vec::new(),
        details: String::new(),
        outputs: Vec::new(),
    }
}

/// A failure.
pub fn outcome(fault: Fault) -> ffi::Outcome {
    let code = match fault.code {
        Code::BadConfig => ffi::Code::BadConfig,
        Code::BadRequest => ffi::Code::BadRequest,
        Code::MissingRequirement => ffi::Code::MissingRequirement,
        Code::Refused => ffi::Code::Refused,
        Code::CommandFailed => ffi::Code::CommandFailed,
        Code::Io => ffi::Code::Io,
        Code::Stopped => ffi::Code::Stopped,
        Code::Internal => ffi::Code::Internal,
    };
    ffi::Outcome { code, id: fault.id, args: args(&fault.args), details: fault.details, outputs: Vec::new() }
}

/// Named values.
pub fn args(pairs: &[(String, String)]) -> Vec<ffi::Arg> {
    pairs.iter().map(|(key, value)| ffi::Arg { key: key.clone(), value: value.clone() }).collect()
}

/// A defect of this program.
pub fn internal(details: String) -> Fault {
    Fault::new(Code::Internal, "internal", details)
}
