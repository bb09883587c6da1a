// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! One file per command; errors become text and exit codes here.

mod boot;
mod build;
mod buildroot;
mod clean;
mod container;
mod image;
mod manual;
mod plan;
mod push;
mod report;

use std::path::PathBuf;
use std::process::ExitCode;

use crate::cli::{self, Cli, Command, Common, Format, SignArgs, Where};
use crate::error::Error;
use crate::events::{Event, Show};
use crate::place::Place;
use crate::profile::image::ImageProfile;
use crate::profile::{self, Profile};
use crate::sign::Signer;
use crate::stage::{self, Stage};
use crate::{check, enter, print};

/// Prints a plan.
fn print_plan(stages: &[Stage], format: Format) -> Result<ExitCode, Error> {
    let text = match format {
        Format::Json => serde_json::to_string_pretty(&stage::plan(stages)).expect("a plan is plain data") + "\n",
        Format::Text => print::text(stages),
    };
    print::out(&text, "printing the plan").map(|()| ExitCode::SUCCESS)
}

/// Runs one command line and says how the program ends.
#[must_use]
pub fn run(cli: Cli) -> ExitCode {
    let show = cli.show();
    match dispatch(cli, show) {
        Ok(code) => code,
        Err(error) => {
            show.tell(&Event::failed(&error));
            print::err(&format!("particle-iso: {error}"));
            // What is missing or wrong elsewhere has told what to do in its own rows.
            if error.exit_code() == 1 || matches!(error, Error::SigningKey { .. }) {
                print::err(&format!("What to do: {}.", error.advice()));
            }
            ExitCode::from(error.exit_code())
        }
    }
}

fn dispatch(cli: Cli, show: Show) -> Result<ExitCode, Error> {
    match cli.command {
        Command::Check(args) => {
            let mut context = Context::read(&args.common)?;
            let unsigned = match context.sign(&args.sign, &args.at) {
                Err(error) if !matches!(error, Error::SigningKey { .. }) => return Err(error),
                told => told.err(),
            };
            check::command(&context, container::image(&context, &args.at)?.as_ref(), unsigned.as_ref())
        }
        Command::Plan(args) => plan::run(&args),
        Command::Build(args) => build::run(&args, show),
        Command::Image(args) => image::run(&args, show),
        Command::Boot(args) => boot::run(&args),
        Command::Report(args) => report::run(&args),
        Command::Clean(args) => clean::run(&args, show),
        Command::Buildroot(args) => buildroot::run(&args, show),
        Command::Schema { of } => manual::schema(of),
        Command::Completions { shell } => manual::completions(shell),
        Command::Man { dir } => manual::pages(&dir),
        Command::Enter(args) => enter::enter(&args).map(|never| match never {}),
    }
}

/// What most commands start from.
#[derive(Debug)]
pub struct Context {
    /// Where things lie.
    pub place: Place,
    /// The profile and its file.
    pub profile: Profile,
    /// The profile's file.
    pub file: PathBuf,
    /// Profile of the image that is put on the medium.
    pub image: Option<ImageProfile>,
    /// Who signs the checksums.
    pub signer: Option<Signer>,
}

impl Context {
    /// Finds the source tree and reads the profile.
    pub fn read(common: &Common) -> Result<Self, Error> {
        let place = Place::find(common.out.as_deref())?;
        let file = profile_file(common, &place);
        let profile = profile::load(&file)?;
        let image = match profile.payload.as_ref().and_then(|payload| payload.image.as_ref()) {
            Some(image) => Some(ImageProfile::load(image)?),
            None => None,
        };
        Ok(Self { place, profile, file, image, signer: None })
    }

    /// Finds who signs, where somebody is named.
    pub fn sign(&mut self, args: &SignArgs, at: &Where) -> Result<(), Error> {
        let Some(name) = &args.sign_with else { return Ok(()) };
        if at.place == cli::Place::Podman {
            return Err(Error::Usage(
                "--sign-with: no container reaches a person's gpg; build with --in host".to_owned(),
            ));
        }
        self.signer = Some(Signer::find(name)?);
        Ok(())
    }

    /// The ISO that a build has left.
    pub fn built(&self) -> Result<PathBuf, Error> {
        let iso = self.place.out.join(&self.profile.medium.file);
        if !iso.exists() {
            return Err(Error::Usage(format!("{} does not exist: run particle-iso build first", iso.display())));
        }
        Ok(iso)
    }

    /// As what the stages are made of; reads the environment.
    pub fn inputs(&self, release: bool) -> Result<crate::stages::Inputs<'_>, Error> {
        let epoch = epoch()?;
        Ok(crate::stages::Inputs {
            profile: &self.profile,
            image: self.image.as_ref(),
            place: &self.place,
            release: release || self.profile.release,
            epoch,
            signer: self.signer.as_ref(),
        })
    }
}

/// The profile that was named, else the default one.
fn profile_file(common: &Common, place: &Place) -> PathBuf {
    match &common.profile {
        Some(file) => std::path::absolute(file).unwrap_or_else(|_| file.clone()),
        None => place.default_profile(),
    }
}

/// SOURCE_DATE_EPOCH, when the person set it.
fn epoch() -> Result<Option<u64>, Error> {
    match std::env::var("SOURCE_DATE_EPOCH") {
        Err(_) => Ok(None),
        Ok(text) => text.parse().map(Some).map_err(|_| Error::Usage(format!("SOURCE_DATE_EPOCH={text} is no number"))),
    }
}
