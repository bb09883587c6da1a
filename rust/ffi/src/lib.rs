// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The seam between the Calamares module and its Rust core: documents in, small structs out.
//!
//! JSON comes in because nested optional lists are what cxx cannot express, and because the command line tool takes
//! the same files. No function returns a `Result`: there is no exception path to forget. Every entry is guarded, so a
//! panic comes back as [`Code::Internal`](ffi::Code) instead of ending the installer. Logic does not belong here.

mod convert;
mod guard;
mod logging;

use crate::convert::{ok, outcome};
use crate::guard::guard;
use bootc_exec::{Real, Sink, Status};
use bootc_plan::secret::{Secret, Secrets};
use bootc_plan::{Config, InstallerPlan, Request, StepName, wifi};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// The bridge. Functions are documented at their definitions below.
#[cxx::bridge(namespace = "bootc::ffi")]
#[allow(missing_docs)]
pub mod ffi {
    /// Kind of an outcome; C++ must treat an unknown value as a failure.
    #[repr(u8)]
    #[derive(Debug)]
    enum Code {
        Ok,
        BadConfig,
        BadRequest,
        MissingRequirement,
        Refused,
        CommandFailed,
        Io,
        Stopped,
        Internal,
    }

    /// A named value.
    #[derive(Debug, Clone)]
    struct Arg {
        key: String,
        value: String,
    }

    /// A secret by id, such as `luks:/dev/vda3`.
    struct Secret {
        id: String,
        value: String,
    }

    /// How something ended.
    #[derive(Debug)]
    struct Outcome {
        code: Code,
        /// Id in the message catalogue; empty when `code` is Ok.
        id: String,
        /// Arguments of the sentence.
        args: Vec<Arg>,
        /// The whole story; not empty unless `code` is Ok.
        details: String,
        /// Values for GlobalStorage.
        outputs: Vec<Arg>,
    }

    /// A plan, or why there is none.
    #[derive(Debug)]
    struct Planned {
        outcome: Outcome,
        /// The plan as JSON; empty unless `outcome.code` is Ok.
        plan: String,
    }

    /// What NetworkManager tells of an access point.
    struct AccessPoint {
        id: String,
        ssid: Vec<u8>,
        strength: u8,
        flags: u32,
        wpa: u32,
        rsn: u32,
        connected: bool,
    }

    /// A Wi-Fi network to choose.
    struct WifiNetwork {
        /// The access point to join it by.
        id: String,
        name: String,
        /// Strength, 0 to 4.
        bars: u8,
        connected: bool,
        supported: bool,
        needs_password: bool,
        /// NetworkManager's word for how it is joined; empty where that needs none.
        key_management: String,
    }

    /// Why a network could not be joined; C++ must treat an unknown value as Other.
    #[repr(u8)]
    #[derive(Debug)]
    enum WifiTrouble {
        Password,
        NoAnswer,
        Other,
    }

    #[namespace = "bootc"]
    unsafe extern "C++" {
        include!("ProgressSink.h");
        type ProgressSink;
        fn progress(self: &ProgressSink, fraction: f64, id: &str, args: &Vec<Arg>);
        fn log(self: &ProgressSink, level: u8, line: &str);
    }

    extern "Rust" {
        fn version() -> String;
        fn check_config(config: &str) -> Outcome;
        fn make_plan(step: &str, config: &str, request: &str) -> Planned;
        fn describe_image(config: &str, request: &str) -> Outcome;
        fn stop_describing();
        fn run_plan(plan: &str, secrets: Vec<Secret>, sink: &ProgressSink) -> Outcome;
        fn request_stop();
        fn wifi_networks(seen: Vec<AccessPoint>) -> Vec<WifiNetwork>;
        fn wifi_password_fits(key_management: &str, password: &str) -> bool;
        fn wifi_trouble(reason: u32) -> WifiTrouble;
    }
}

/// Set by [`request_stop`], looked at by the run. One run at a time: Calamares has one job thread.
static STOP: AtomicBool = AtomicBool::new(false);

/// The same for [`describe_image`]: of the call that came last, whose answer alone is of interest.
static DESCRIBING: Mutex<Option<Arc<AtomicBool>>> = Mutex::new(None);

/// Version of this library.
fn version() -> String {
    env!("CARGO_PKG_VERSION").into()
}

/// Checks the module's configuration map, given as JSON.
fn check_config(config: &str) -> ffi::Outcome {
    guard(|| Config::from_json(config).map(|_| ok()).map_err(|error| error.fault()), outcome)
}

/// Probes the machine and plans `step` (preflight, install, finish). Changes nothing.
fn make_plan(step: &str, config: &str, request: &str) -> ffi::Planned {
    let planned = || {
        let step: StepName = step.parse().map_err(|problem| bootc_plan::PlanError::Config { problem }.fault())?;
        let config = Config::from_json(config).map_err(|error| error.fault())?;
        let request = Request::from_json(request).map_err(|error| error.fault())?;
        let plan = bootc_exec::installer::make_plan(step, &config, &request)?;
        let plan = serde_json::to_string_pretty(&plan).map_err(|error| convert::internal(error.to_string()))?;
        Ok(ffi::Planned { outcome: ok(), plan })
    };
    guard(planned, |fault| ffi::Planned { outcome: outcome(fault), plan: String::new() })
}

/// Asks the sources of the chosen image what would be installed (`bootc_plan::offer`): the outputs, also of a failure, which
/// has the output `may-pass` where it may be gone later. Ends an earlier call that still runs.
fn describe_image(config: &str, request: &str) -> ffi::Outcome {
    let stop = Arc::new(AtomicBool::new(false));
    stop_describing();
    *DESCRIBING.lock().unwrap_or_else(PoisonError::into_inner) = Some(Arc::clone(&stop));
    let look = || {
        let config = Config::from_json(config).map_err(|error| error.fault())?;
        let request = Request::from_json(request).map_err(|error| error.fault())?;
        let looked = bootc_exec::probe::look(&config, &request, &stop)?;
        let mut outputs = convert::args(&looked.told);
        if looked.may_pass {
            outputs.push(ffi::Arg { key: "may-pass".into(), value: "yes".into() });
        }
        Ok(ffi::Outcome { outputs, ..looked.fault.map_or_else(ok, outcome) })
    };
    guard(look, outcome)
}

/// Asks [`describe_image`] to return. From any thread.
fn stop_describing() {
    if let Some(stop) = DESCRIBING.lock().unwrap_or_else(PoisonError::into_inner).take() {
        stop.store(true, Ordering::Relaxed);
    }
}

/// Carries out the plan that [`make_plan`] made: the very bytes that were logged.
fn run_plan(plan: &str, secrets: Vec<ffi::Secret>, sink: &ffi::ProgressSink) -> ffi::Outcome {
    let _logging = logging::to(sink);
    let run = || {
        STOP.store(false, Ordering::Relaxed);
        let plan: InstallerPlan =
            serde_json::from_str(plan).map_err(|error| convert::internal(format!("parsing the plan: {error}")))?;
        let mut kept = Secrets::default();
        for secret in secrets {
            kept.insert(secret.id, Secret::new(secret.value));
        }
        let outputs = bootc_exec::installer::run_plan(&plan, &mut Real, &kept, &STOP, &SeamSink(sink))?;
        Ok(ffi::Outcome { outputs: convert::args(&outputs), ..ok() })
    };
    // The sink and the plan are not looked at again after a panic.
    guard(std::panic::AssertUnwindSafe(run), outcome)
}

/// Asks a running plan to end its child processes and return. From any thread.
fn request_stop() {
    STOP.store(true, Ordering::Relaxed);
}

/// The networks that access points are of, in the order in which people want to see them.
fn wifi_networks(seen: Vec<ffi::AccessPoint>) -> Vec<ffi::WifiNetwork> {
    guard(|| Ok(convert::networks(seen)), |_| Vec::new())
}

/// Whether a password can be one of a network that is joined so.
fn wifi_password_fits(key_management: &str, password: &str) -> bool {
    guard(|| Ok(wifi::password_fits(key_management, password)), |_| false)
}

/// What NetworkManager's reason (`NMDeviceStateReason`) means to a person.
fn wifi_trouble(reason: u32) -> ffi::WifiTrouble {
    guard(|| Ok(convert::trouble(wifi::trouble(reason))), |_| ffi::WifiTrouble::Other)
}

struct SeamSink<'a>(&'a ffi::ProgressSink);

impl Sink for SeamSink<'_> {
    fn progress(&self, fraction: f64, status: &Status) {
        self.0.progress(fraction, &status.id, &convert::args(&status.args));
    }
}
