// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! `--in podman` of `check`, `plan` and `build`: looks at this machine and hands the order to `container`.

use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::Context;
use crate::check;
use crate::cli::{self, BuildArgs, Where};
use crate::container::{self, IMAGE, Image, Order, run as carry_out};
use crate::error::Error;
use crate::events::Show;
use crate::place::Place;
use crate::profile;
use crate::run::logging;
use crate::stage::Stage;
use crate::stages::Inputs;

/// Every stage, to `--rebuild`.
const ALL: &str = "all";

/// The container's image; none for a build without one.
pub fn image(context: &Context, at: &Where) -> Result<Option<Image>, Error> {
    match (at.place, &at.container_image) {
        (cli::Place::Host, None) => Ok(None),
        (cli::Place::Host, Some(_)) => Err(Error::Usage("--container-image: needs --in podman".to_owned())),
        (cli::Place::Podman, named) => Ok(Some(check::podman::image(named.as_deref(), &context.profile.archive))),
    }
}

/// The plan; `more` are further options of the build inside.
pub fn stages(context: &Context, inputs: &Inputs, image: &Image, more: &[String]) -> Result<Vec<Stage>, Error> {
    let (cargo_home, terminal) = (Place::cargo_home(), watched());
    let order = Order {
        inputs,
        profile: &context.file,
        folders: &folders(context)?,
        cargo_home: &cargo_home,
        image,
        terminal: terminal.as_deref(),
        more,
    };
    container::check(&order)?;
    Ok(container::stages(&order))
}

/// Builds.
pub fn run(context: &Context, image: &Image, args: &BuildArgs, show: Show) -> Result<ExitCode, Error> {
    let inputs = context.inputs(args.release)?;
    // The container's image is no stage of the build inside.
    let (of_image, inside): (Vec<&String>, _) = args.rebuild.iter().partition(|id| *id == IMAGE);
    let mut more: Vec<String> = inside.iter().flat_map(|id| ["--rebuild".to_owned(), (*id).clone()]).collect();
    more.extend(["--jobs".to_owned(), args.jobs.to_string()]);
    let told = [(show.verbose, &["--verbose"][..]), (show.quiet, &["--quiet"]), (show.events, &["--events", "json"])];
    more.extend(told.iter().filter(|(wanted, _)| *wanted).flat_map(|(_, words)| *words).map(|word| (*word).to_owned()));
    let stages = stages(context, &inputs, image, &more)?;
    check::require(&check::in_container(context, image))?;
    logging::without_file(show);
    let anew = !of_image.is_empty() || inside.iter().any(|id| *id == ALL);
    let make_image = anew || !check::podman::has(image, &context.profile.archive);
    carry_out::run(&stages, &context.place, &carry_out::Choices { make_image, terminal: watched().is_some(), show })
}

/// Of the profile, what it extends and the image's profile.
fn folders(context: &Context) -> Result<Vec<PathBuf>, Error> {
    let mut files = profile::files(&context.file)?;
    let image = context.profile.payload.as_ref().and_then(|payload| payload.image.as_ref());
    files.extend(image.cloned());
    Ok(files.iter().filter_map(|file| file.parent()).map(Path::to_owned).collect())
}

/// The terminal's kind, when all three streams are one.
fn watched() -> Option<String> {
    let streams = [std::io::stdin().is_terminal(), std::io::stdout().is_terminal(), std::io::stderr().is_terminal()];
    streams.iter().all(|is| *is).then(|| std::env::var("TERM").unwrap_or_else(|_| "dumb".to_owned()))
}
