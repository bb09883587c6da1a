// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Our types to the bridge's and nothing else.

use crate::ffi;
use bootc_plan::error::{Code, Fault};
use bootc_plan::wifi;

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

/// Networks of access points.
pub fn networks(seen: Vec<ffi::AccessPoint>) -> Vec<ffi::WifiNetwork> {
    let told = |point: ffi::AccessPoint| {
        let ffi::AccessPoint { id, ssid, strength, flags, wpa, rsn, connected } = point;
        wifi::AccessPoint { id, ssid, strength, flags, wpa, rsn, connected }
    };
    let points: Vec<_> = seen.into_iter().map(told).collect();
    let shown = |network: wifi::Network| ffi::WifiNetwork {
        supported: network.security != wifi::Security::Unsupported,
        needs_password: network.security.needs_password(),
        key_management: network.security.key_management().to_owned(),
        id: network.id,
        name: network.name,
        bars: network.bars,
        connected: network.connected,
    };
    wifi::networks(&points).into_iter().map(shown).collect()
}

/// Why a network could not be joined.
pub fn trouble(trouble: wifi::Trouble) -> ffi::WifiTrouble {
    match trouble {
        wifi::Trouble::Password => ffi::WifiTrouble::Password,
        wifi::Trouble::NoAnswer => ffi::WifiTrouble::NoAnswer,
        wifi::Trouble::Other => ffi::WifiTrouble::Other,
    }
}

/// A defect of this program.
pub fn internal(details: String) -> Fault {
    Fault::new(Code::Internal, "internal", details)
}
