// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! A look at the image that would be installed, for a person who is about to decide. Nothing else of the machine is asked,
//! and nothing is pinned by it: preflight asks again.

use super::architecture;
use super::image::Asker;
use bootc_plan::error::Fault;
use bootc_plan::offer::{self, Told};
use bootc_plan::{Config, Facts, Request, StepName};
use std::sync::atomic::AtomicBool;

/// What is known of the image.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Looked {
    /// Names and values: the configuration's, and the source's if there is one to install from.
    pub told: Told,
    /// Why there is none: what preflight would say.
    pub fault: Option<Fault>,
    /// Whether that may have passed when the installation starts.
    pub may_pass: bool,
}

/// Asks the sources of the chosen image, until `stop` is set.
///
/// # Errors
/// There is no such image.
pub fn look(config: &Config, request: &Request, stop: &AtomicBool) -> Result<Looked, Fault> {
    let config = config.chosen(request.image_id(StepName::Preflight)).map_err(|error| error.fault())?;
    let facts = Facts {
        architecture: Some(architecture().into()),
        sources: Asker::brief(&config, architecture(), stop).sources(),
        ..Facts::default()
    };
    let found = offer::found(&config, &facts);
    let may_pass = found.is_err() && offer::may_pass(&facts);
    let fault = found.as_ref().err().map(|error| error.fault());
    let told = offer::configured(config.image()).into_iter().chain(found.unwrap_or_default()).collect();
    Ok(Looked { told, fault, may_pass })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::{Duration, Instant};

    fn looked(source: &str, stop: bool) -> Looked {
        let config = format!(r#"{{"images": [{{"id": "p", "source": "{source}", "target": "r.example/p:1"}}]}}"#);
        look(&Config::from_json(&config).unwrap(), &Request::default(), &AtomicBool::new(stop)).unwrap()
    }

    #[test]
    fn what_cannot_be_read_is_still_named() {
        let looked = looked("oci:/nonexistent:x", false);
        assert_eq!(looked.fault.unwrap().id, "image-medium-missing");
        assert_eq!(looked.told, [("name", "p"), ("target", "r.example/p:1")].map(|(k, v)| (k.into(), v.into())));
        assert!(!looked.may_pass);
    }

    #[test]
    fn an_unknown_choice_is_the_requests_fault() {
        let config = r#"{"images": [{"id": "p", "source": "oci:/i", "target": "r.example/p:1"}]}"#;
        let request = Request { choice: Some("q".into()), ..Request::default() };
        let fault = look(&Config::from_json(config).unwrap(), &request, &AtomicBool::new(false)).unwrap_err();
        assert_eq!(fault.id, "request-invalid");
    }

    #[test]
    fn a_look_that_is_not_wanted_any_more_ends() {
        // A server that takes the connection and says nothing; where skopeo is missing the answer is as quick.
        let server = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let started = Instant::now();
        let looked = looked(&format!("docker://{}/p:1", server.local_addr().unwrap()), true);
        assert!(looked.fault.is_some() && started.elapsed() < Duration::from_secs(10));
    }
}
