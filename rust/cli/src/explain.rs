// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! `bootc-job explain`: what the catalogue of causes says of a tool's output. The catalogue is `bootc_plan::explain`.

use crate::args::{ExplainArgs, Format};
use crate::messages;
use crate::output::say;
use bootc_plan::error::{Code, Fault};
use bootc_plan::explain::{self, Again, Cause};
use serde_json::{Value, json};
use std::io::Read;

/// Lines that are shown of an output without a known cause.
const SHOWN: usize = 12;

/// Prints it; whether there is a known cause.
pub fn run(args: &ExplainArgs) -> Result<bool, Fault> {
    let output = read(args)?;
    let cause = explain::explain(args.tool.as_deref().unwrap_or_default(), &output);
    match (args.format, &cause) {
        (Format::Json, Some(cause)) => say(&known(cause).to_string()),
        (Format::Json, None) => {
            let lines = explain::tail(&output, SHOWN);
            say(&json!({"id": "unknown", "lines": lines.lines().collect::<Vec<_>>()}).to_string());
        }
        (Format::Text, Some(cause)) => {
            let (sentence, advice) = sentences(cause);
            let again = cause.again();
            say(&format!("{sentence}\n{advice}\nTrying again: {} ({})\n[{}]", again.word(), meaning(again), cause.id));
        }
        (Format::Text, None) => say(&format!("No known cause is in this output.\n{}", last_lines(&output))),
    }
    Ok(cause.is_some())
}

fn read(args: &ExplainArgs) -> Result<String, Fault> {
    let mut bytes = Vec::new();
    let read = match &args.file {
        Some(path) => std::fs::read(path).map(|found| bytes = found),
        None => std::io::stdin().read_to_end(&mut bytes).map(drop),
    };
    read.map_err(|error| {
        let details = format!("reading the output to explain: {error}");
        Fault::new(Code::BadConfig, "config-invalid", details.clone()).arg("problem", details)
    })?;
    // Tools print what they like.
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn sentences(cause: &Cause) -> (String, String) {
    messages::of(&cause.fault(String::new()))
}

fn known(cause: &Cause) -> Value {
    let (sentence, advice) = sentences(cause);
    json!({"id": cause.id, "sentence": sentence, "advice": advice, "again": cause.again().word()})
}

fn meaning(again: Again) -> &'static str {
    match again {
        Again::Now => "it may work at once",
        Again::Later => "it may work after a while",
        Again::No => "something has to be changed first",
    }
}

fn last_lines(output: &str) -> String {
    let lines = explain::tail(output, SHOWN);
    if lines.is_empty() { "It says nothing.".into() } else { format!("It ends with:\n{lines}") }
}
