// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! `particle-iso image`: builds an atomic image and publishes it, derives one from another, or checks one.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use super::{epoch, print_plan, push};
use crate::cli::ImageArgs;
use crate::error::{Context as _, Error};
use crate::events::{Event, Show, tenths};
use crate::image::derive::{Derive, derive};
use crate::image::push::Subject;
use crate::image::{self, Choices, lint, publish};
use crate::oci::Layout;
use crate::place::Place;
use crate::profile::image::ImageProfile;
use crate::run::{self, Options, logging};
use crate::{check, print, profile, stage};

pub fn run(args: &ImageArgs, show: Show) -> Result<ExitCode, Error> {
    match (&args.lint, &args.derive) {
        (Some(subject), _) => lint_one(subject),
        (None, Some(from)) => derive_one(from, args),
        (None, None) => build(args, show),
    }
}

fn build(args: &ImageArgs, show: Show) -> Result<ExitCode, Error> {
    let place = Place::find(args.out.as_deref())?;
    let file = profile_file(args, &place)?;
    let file = std::path::absolute(&file).unwrap_or(file);
    let profile = ImageProfile::load(&file)?;
    let mut choices = Choices::of(&profile);
    choices.tag.clone_from(&args.tag);
    choices.revision.clone_from(&args.revision);
    choices.epoch = epoch()?.unwrap_or(choices.epoch);
    if let Some(version) = &args.version_label {
        choices.version.clone_from(version);
    }
    let to = std::path::absolute(args.layout.clone().unwrap_or_else(|| place.out.join("image").join(&profile.id)))
        .context(|| "finding the layout's place".to_owned())?;
    let push = push::asked(&args.push, &to)?;
    publish::judge(&to)?;
    let upload = |bytes: Option<u64>| {
        let subject = Subject { layout: &to, tag: &choices.tag, epoch: choices.epoch, bytes };
        push.as_ref().map(|push| image::push::stage(push, &subject))
    };
    let stages = image::stages(&profile, &place, &choices);
    if args.plan {
        let stages: Vec<stage::Stage> = stages.into_iter().chain(upload(None)).collect();
        return print_plan(&stages, args.format);
    }
    let mut findings = check::for_root(&place.out);
    findings.extend(push.iter().flat_map(image::push::check::findings));
    check::require(&findings)?;
    let log = logging::to(&place.logs().join("image.log"), show)?;
    let started = Instant::now();
    show.tell(&Event::started(&file, stages.iter().chain(&upload(None))));
    let options = Options { rebuild: args.rebuild.clone(), jobs: 1, show };
    let mut report = run::run(&stages, &place, &options).inspect_err(|_| {
        print::err(&format!("The whole log: {}", log.display()));
    })?;
    let result = run::Cache::new(&place, &stages)?.result("image");
    publish::publish(&result, &to)?;
    report.seconds = tenths(started.elapsed());
    show.say(&format!("\n{report}"));
    let image = Layout::open(&to)?.image(Some(&choices.tag))?;
    let bytes: u64 = image.manifest.layers().iter().map(oci_spec::image::Descriptor::size).sum();
    let seconds = tenths(started.elapsed());
    print::err(&format!("{} {} ({} MB, {seconds:.1} s)", to.display(), image.digest, bytes / 1_000_000));
    if let (Some(push), Some(upload)) = (&push, upload(Some(bytes))) {
        push::run(push, upload, &place, &image.digest, show).inspect_err(|_| {
            print::err(&format!("The whole log: {}", log.display()));
        })?;
    }
    let (digest, seconds) = (image.digest.to_string(), tenths(started.elapsed()));
    show.tell(&Event::BuildFinished { path: to, bytes, digest, seconds });
    Ok(ExitCode::SUCCESS)
}

/// An image profile as it is; for an ISO profile the image profile that its payload names.
fn profile_file(args: &ImageArgs, place: &Place) -> Result<PathBuf, Error> {
    let Some(file) = &args.profile else {
        return Ok(place.src.join("iso-build/profiles/image-particleos.yaml"));
    };
    let text = profile::extends::read(file)?;
    // One that extends another may have its medium from there; image profiles extend nothing.
    let extends = profile::extends::resolve(file, &text)?.is_some();
    if !extends && !text.lines().any(|line| line.starts_with("medium:")) {
        return Ok(file.clone());
    }
    match profile::load(file)?.payload.and_then(|payload| payload.image) {
        Some(image) => Ok(image),
        None => Err(Error::Usage(format!("{} puts no image on its medium: payload.image is not set", file.display()))),
    }
}

fn derive_one(from: &str, args: &ImageArgs) -> Result<ExitCode, Error> {
    let (layout, from_tag) = split(from);
    let (Some(overlay), Some(to)) = (&args.overlay, &args.layout) else {
        return Err(Error::Usage("--derive needs --overlay and --layout".to_owned()));
    };
    // Without SOURCE_DATE_EPOCH the new files are as old as Unix: ostree records no times anyway.
    let order = Derive {
        from: &layout,
        from_tag: from_tag.as_deref(),
        overlay,
        to,
        tag: &args.tag,
        version: args.version_label.as_deref(),
        epoch: epoch()?.unwrap_or(0),
    };
    let digest = derive(&order)?;
    print::err(&format!("{} {digest}", to.display()));
    Ok(ExitCode::SUCCESS)
}

fn lint_one(subject: &str) -> Result<ExitCode, Error> {
    let (path, tag) = split(subject);
    if !path.is_dir() {
        return Err(Error::Usage(format!("--lint {}: there is no such directory", path.display())));
    }
    let report = lint::path(&path, tag.as_deref())?;
    print::out(&format!("{report}\n"), "printing")?;
    Ok(if report.installable() { ExitCode::SUCCESS } else { ExitCode::from(1) })
}

/// `DIR:TAG`; a directory of that whole name wins.
fn split(text: &str) -> (PathBuf, Option<String>) {
    match text.rsplit_once(':') {
        Some((path, tag)) if !Path::new(text).exists() => (path.into(), Some(tag.to_owned())),
        _ => (text.into(), None),
    }
}
