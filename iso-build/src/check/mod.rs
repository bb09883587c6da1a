// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! `particle-iso check`: whether a profile can be built here, one row for each requirement with what was found and what to do.
//! Each file beside this gathers facts of one kind and judges them; the judging knows nothing of where they come from.

mod additions;
mod calamares;
mod finding;
pub mod images;
mod machine;
pub mod packages;
pub mod podman;
pub mod repositories;
mod signing;
mod tools;

use std::path::Path;
use std::process::ExitCode;
use std::sync::atomic::Ordering;

pub use finding::{Finding, State, require, table};
pub use tools::find_program;
pub(crate) use tools::{look, numbers, packages as packages_of_tools, tool};

use crate::commands::Context;
use crate::container::Image;
use crate::error::{Context as _, Error};
use crate::profile::Archive;
use crate::{print, stages};

/// Prints every requirement; exit code 3 when one is missing, 2 when the profile or what it is made of is wrong. With `image`
/// the requirements are those of a build in a container; `unsigned` is why the key that was named cannot sign.
pub fn command(context: &Context, image: Option<&Image>, unsigned: Option<&Error>) -> Result<ExitCode, Error> {
    // What asks the archives has a directory of its own, which goes away with it.
    let stop = bootc_exec::stop::on_signals().context(|| "asking for signals".to_owned())?;
    let mut findings = match image {
        None => findings(context),
        Some(image) => in_container(context, image),
    };
    findings.extend(signing::row(context.signer.as_ref(), unsigned));
    let stages = stages::all(&context.inputs(false)?);
    for archive in archives(context) {
        // What is not here is in the container, where the build asks.
        if image.is_none() || ["apt-get", "gpg"].iter().all(|tool| find_program(tool).is_some()) {
            findings.extend(repositories::findings(archive, &packages::roots(&stages, archive), &stop));
        } else {
            findings.push(Finding::open(repositories::name(archive), "is asked by the build, in the container"));
        }
    }
    findings.extend(images::findings(&context.profile, &stop));
    if stop.load(Ordering::Relaxed) {
        return Err(Error::stopped("check"));
    }
    print::out(&table(&findings), "printing the table")?;
    let failed = findings.iter().filter(|finding| finding.fails()).count();
    let told = format!("{failed} of {} requirements are not met", findings.len());
    match require(&findings) {
        Ok(()) => print::err(&format!("This machine can build {}.", context.file.display())),
        // The table has told the rest.
        Err(Error::Usage(_)) => return Err(Error::Usage(told)),
        Err(_) => return Err(Error::Missing(told)),
    }
    Ok(ExitCode::SUCCESS)
}

/// What can be told without a network: a build looks at it, too, before it begins.
pub fn findings(context: &Context) -> Vec<Finding> {
    let tools = tools::of(&context.profile, &archives(context), images::asks_registries(&context.profile));
    let mut findings: Vec<Finding> = tools.into_iter().map(look).collect();
    findings.push(machine::root());
    findings.extend(anywhere(context));
    findings
}

/// What a build needs wherever its steps run.
fn anywhere(context: &Context) -> Vec<Finding> {
    let mut findings = vec![machine::overlay(), machine::space(&context.place.out, machine::FOR_ISO)];
    findings.extend(repositories::unknown(&archives(context)));
    findings.extend(additions::findings(&context.profile));
    findings.extend(calamares::findings(context));
    findings
}

/// Requirements of a build root or an image alone, made below `out`.
pub fn for_root(out: &Path) -> Vec<Finding> {
    let machine = [machine::root(), machine::overlay(), machine::space(out, machine::FOR_ROOT)];
    tools::ROOTS.iter().map(look).chain(machine).collect()
}

/// The same of a build in a container.
pub fn in_container(context: &Context, image: &Image) -> Vec<Finding> {
    let mut findings = podman::findings(image, &context.profile.archive);
    findings.extend(anywhere(context));
    findings
}

/// Of the live system and of the image, each once.
fn archives(context: &Context) -> Vec<&Archive> {
    let live = &context.profile.archive;
    let image = context.image.as_ref().map(|image| &image.archive).filter(|archive| *archive != live);
    std::iter::once(live).chain(image).collect()
}
