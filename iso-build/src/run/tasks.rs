// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Carries out the typed tasks of a build.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use bootc_exec::executor::Measured;
use bootc_exec::runner::Measure;
use bootc_exec::{Context, ExecError, Runner, TaskRunner};

use super::pace::with_amounts;
use super::{apt, hook, keys, modules, sign, sums};
use crate::image::sbom::origins;
use crate::tasks::IsoTask;

/// Runs [IsoTask]s.
#[derive(Debug, Default)]
pub struct IsoTasks;

impl TaskRunner<IsoTask> for IsoTasks {
    fn run(
        &mut self,
        task: &IsoTask,
        runner: &mut dyn Runner,
        context: &mut Context,
        fraction: &mut dyn FnMut(Measure),
    ) -> Result<(), ExecError> {
        if !runner.is_real() {
            return Ok(());
        }
        match task {
            IsoTask::Image { image } => return crate::image::tasks::run(image, context, fraction),
            IsoTask::Push { push } => return crate::image::push::tasks::run(push, runner, context),
            IsoTask::Medium { medium } => return crate::medium::run(medium, context),
            IsoTask::Hook { name, command } => return hook::run(name, command, runner, context),
            IsoTask::Sign { command, from, to } => return sign::run(command, (from, to), runner, context),
            _ => {}
        }
        let fill = |text: &str| context.fill(text);
        match task {
            IsoTask::Checksums { members, to } => {
                let members: Vec<_> = members.iter().map(|(name, from)| (name.clone(), fill(from))).collect();
                checksums(&members, Path::new(&fill(to)), fraction)
            }
            IsoTask::WriteWithDigest { layout, path, content } => {
                write_with_digest(Path::new(&fill(layout)), Path::new(&fill(path)), content)
            }
            IsoTask::Image { .. }
            | IsoTask::Push { .. }
            | IsoTask::Medium { .. }
            | IsoTask::Hook { .. }
            | IsoTask::Sign { .. } => Ok(()),
            IsoTask::AptSource { key, fingerprint, entry, to } => {
                keys::source(&fill(key), fingerprint, entry, &fill(to))
            }
            IsoTask::AptOffers { dir, wanted, check_valid_until } => {
                apt::offers(&fill(dir), wanted, *check_valid_until)
            }
            IsoTask::Origins { policy, sources, to } => origins::keep(&fill(policy), sources, &fill(to)),
            IsoTask::ForgetOverlay { dir } => {
                let dir = fill(dir);
                super::overlay::forget(Path::new(&dir)).map_err(ExecError::io(format!("cleaning {dir}")))
            }
            IsoTask::NeededModules { dir } => modules::judge(&fill(dir)),
            IsoTask::Publish { from, to } => publish(Path::new(&fill(from)), Path::new(&fill(to))),
            IsoTask::CopySource { from, members, to } => {
                copy_source(Path::new(&fill(from)), members, Path::new(&fill(to)))
            }
        }
    }

    fn is_measured(&self, task: &IsoTask) -> bool {
        matches!(task, IsoTask::Checksums { .. })
    }

    fn measured(&self) -> Measured {
        with_amounts
    }
}

fn checksums(members: &[(String, String)], to: &Path, fraction: &mut dyn FnMut(Measure)) -> Result<(), ExecError> {
    let (mut files, mut total) = (Vec::new(), 0);
    for (name, from) in members {
        let reading = || ExecError::io(format!("reading {from}"));
        for file in walk(Path::new(from)).map_err(reading())? {
            total += fs::metadata(&file).map_err(reading())?.len();
            let below = file.strip_prefix(from).expect("walk stays below");
            files.push((Path::new(name).join(below), file));
        }
    }
    let (names, files): (Vec<_>, Vec<_>) = files.into_iter().unzip();
    let mut done = 0;
    let sums = sums::sums(&files, &mut |bytes| {
        done += bytes;
        fraction(Measure::of_bytes(done, total));
    });
    let sums = sums.map_err(|(file, error)| ExecError::io(format!("reading {}", file.display()))(error))?;
    let line =
        |(name, sum): (&PathBuf, String)| format!("{sum}  {}\n", name.display().to_string().trim_end_matches('/'));
    let list: String = names.iter().zip(sums).map(line).collect();
    fs::write(to, list).map_err(ExecError::io(format!("writing {}", to.display())))
}

/// All regular files below `path`, or itself, in the order of their names.
pub fn walk(path: &Path) -> io::Result<Vec<PathBuf>> {
    if !fs::symlink_metadata(path)?.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let mut entries =
        fs::read_dir(path)?.map(|entry| entry.map(|entry| entry.path())).collect::<io::Result<Vec<_>>>()?;
    entries.sort();
    let mut files = Vec::new();
    for entry in entries {
        files.extend(walk(&entry)?);
    }
    Ok(files)
}

fn write_with_digest(layout: &Path, path: &Path, content: &str) -> Result<(), ExecError> {
    let digest =
        manifest_digest(layout).map_err(ExecError::io(format!("reading the image in {}", layout.display())))?;
    fs::write(path, content.replace("<digest>", &digest)).map_err(ExecError::io(format!("writing {}", path.display())))
}

/// The digest of the only manifest of an OCI layout.
pub fn manifest_digest(layout: &Path) -> io::Result<String> {
    let index = oci_spec::image::ImageIndex::from_file(layout.join("index.json")).map_err(io::Error::other)?;
    match index.manifests().as_slice() {
        [manifest] => Ok(manifest.digest().to_string()),
        other => Err(io::Error::other(format!("expected one manifest, found {}", other.len()))),
    }
}

fn publish(from: &Path, to: &Path) -> Result<(), ExecError> {
    let what = format!("moving {} to {}", from.display(), to.display());
    File::open(from).and_then(|file| file.sync_all()).and_then(|()| fs::rename(from, to)).map_err(ExecError::io(what))
}

/// What builds and version control leave in a source tree.
pub(super) const LITTER: [&str; 4] = [".git", "target", "out", "build"];

fn copy_source(from: &Path, members: &[String], to: &Path) -> Result<(), ExecError> {
    for member in members {
        let source = from.join(member);
        copy_tree(&source, &to.join(member)).map_err(ExecError::io(format!("copying {}", source.display())))?;
    }
    Ok(())
}

fn copy_tree(from: &Path, to: &Path) -> io::Result<()> {
    let kind = fs::symlink_metadata(from)?.file_type();
    if let Some(parent) = to.parent() {
        fs::create_dir_all(parent)?;
    }
    if kind.is_symlink() {
        return std::os::unix::fs::symlink(fs::read_link(from)?, to);
    }
    if !kind.is_dir() {
        fs::copy(from, to)?;
        // Compilers compare times: what did not change must not look newer than their last results.
        return File::options().write(true).open(to)?.set_modified(fs::metadata(from)?.modified()?);
    }
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let name = entry?.file_name();
        if !LITTER.iter().any(|litter| name == *litter) {
            copy_tree(&from.join(&name), &to.join(&name))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sources_are_copied_without_litter_and_with_their_times() {
        let dir = tempfile::tempdir().unwrap();
        let (from, to) = (dir.path().join("from"), dir.path().join("to"));
        for folder in ["a/target", "a/.git", "a/b"] {
            fs::create_dir_all(from.join(folder)).unwrap();
        }
        let old = std::time::SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(1_000_000_000);
        fs::write(from.join("a/b/file"), "x").unwrap();
        File::options().write(true).open(from.join("a/b/file")).unwrap().set_modified(old).unwrap();
        fs::write(from.join("a/target/object"), "x").unwrap();
        std::os::unix::fs::symlink("b/file", from.join("a/link")).unwrap();
        copy_source(&from, &["a".to_owned()], &to).unwrap();
        assert_eq!(fs::metadata(to.join("a/b/file")).unwrap().modified().unwrap(), old);
        assert_eq!(fs::read_link(to.join("a/link")).unwrap(), Path::new("b/file"));
        assert!(!to.join("a/target").exists() && !to.join("a/.git").exists());
        let error = copy_source(&from, &["absent".to_owned()], &to).unwrap_err().to_string();
        assert!(error.contains("copying") && error.contains("absent"), "{error}");
    }

    #[test]
    fn checksums_use_the_names_on_the_medium() {
        let dir = tempfile::tempdir().unwrap();
        fs::create_dir_all(dir.path().join("layout/blobs")).unwrap();
        fs::write(dir.path().join("layout/blobs/b"), "abc").unwrap();
        fs::write(dir.path().join("kernel"), "").unwrap();
        let path = |name: &str| dir.path().join(name).display().to_string();
        let members = [("live/vmlinuz".to_owned(), path("kernel")), ("images/x".to_owned(), path("layout"))];
        let mut told = Vec::new();
        checksums(&members, &dir.path().join("list"), &mut |measure| told.push(measure.bytes)).unwrap();
        assert_eq!(told, [Some((3, 3))]);
        let expected = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  live/vmlinuz\n\
                        ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  images/x/blobs/b\n";
        assert_eq!(fs::read_to_string(dir.path().join("list")).unwrap(), expected);
    }

    #[test]
    fn a_layout_without_exactly_one_manifest_is_refused() {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join("index.json"), r#"{"schemaVersion":2,"manifests":[]}"#).unwrap();
        assert!(manifest_digest(dir.path()).unwrap_err().to_string().contains("expected one manifest, found 0"));
    }
}
