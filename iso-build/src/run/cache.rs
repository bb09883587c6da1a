// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The cache of finished stages below `<out>/cache`: one directory a result, named after stage and key.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, SystemTime};

use bootc_exec::mountinfo;
use bootc_plan::facts::MountFact;
use rustix::fs::{FlockOperation, flock};
use rustix::io::Errno;
use rustix::mount::{UnmountFlags, unmount};

use super::{digest, origin};
use crate::error::{Context, Error};
use crate::place::Place;
use crate::stage::Stage;
use crate::tools;

/// Results of one stage that are kept: the current one and the one before, for switching between two branches.
const KEPT: usize = 2;
/// Ends the name of a result that is being made.
const UNFINISHED: &str = ".new";
/// How often a stage that another process makes is looked at.
const PATIENCE: Duration = Duration::from_millis(200);

/// Knows where each stage's result is or will be.
#[derive(Debug)]
pub struct Cache {
    place: Place,
    keys: BTreeMap<String, String>,
}

impl Cache {
    /// Computes the keys of all stages; reads the input files for it. Its directories are there after it.
    pub fn new(place: &Place, stages: &[Stage]) -> Result<Self, Error> {
        let cache = Self::look(place, stages)?;
        for dir in [place.cache(), place.work(), place.logs()] {
            fs::create_dir_all(&dir).context(|| format!("making {}", dir.display()))?;
        }
        Ok(cache)
    }

    /// The same to look only: nothing is made.
    pub fn look(place: &Place, stages: &[Stage]) -> Result<Self, Error> {
        let mut keys = BTreeMap::new();
        for stage in stages {
            let reading = || format!("reading the sources of {}", stage.id());
            let (files, trees) = (stage.files(), stage.trees());
            let mut digests = digest::sources(&files).context(reading)?;
            for tree in &trees {
                digests += &format!("\ntree={}", digest::tree(tree).context(reading)?);
            }
            let paths = [files, trees].concat();
            stage.tools().for_each(|tool| digests += &format!("\n{tool}={}", tools::version(tool)));
            let key = stage.key(&keys, &digests, |ops| without_places(&paths, neutral(place, ops)));
            keys.insert(stage.id().to_owned(), key);
        }
        Ok(Self { place: place.clone(), keys })
    }

    /// Where the result of a stage is or will be.
    pub fn result(&self, id: &str) -> PathBuf {
        let key = self.keys.get(id).map_or("none", String::as_str);
        self.place.cache().join(format!("{id}-{key}"))
    }

    /// Whether a stage's result is there, made of the results that are there.
    pub fn has(&self, stage: &Stage) -> bool {
        let result = self.result(stage.id());
        stage.keep && result.exists() && origin::is(&result, &self.origin(stage))
    }

    /// What a stage is made of now.
    pub fn origin(&self, stage: &Stage) -> String {
        origin::of(stage.needs().map(|id| (id, self.result(id))))
    }

    /// Where a stage makes its result.
    pub fn unfinished(&self, id: &str) -> PathBuf {
        let mut name = self.result(id).into_os_string();
        name.push(UNFINISHED);
        name.into()
    }

    /// Scratch space of a stage.
    pub fn work(&self, id: &str) -> PathBuf {
        self.place.work().join(id)
    }

    /// Compilers' incremental results, which are no stage's result.
    pub fn target(&self) -> PathBuf {
        self.place.cache().join("target")
    }

    /// Keeps other processes from making the same stage at the same time, until the guard is dropped. Waits for them unless
    /// `stop` is set.
    pub fn lock(&self, id: &str, stop: &AtomicBool) -> Result<File, Error> {
        let mut waits = false;
        // A wait inside of flock(2) would go on after a signal.
        loop {
            if let Some(lock) = try_lock(&self.place, id)? {
                return Ok(lock);
            }
            if stop.load(Ordering::Relaxed) {
                return Err(Error::stopped(id));
            }
            if !std::mem::replace(&mut waits, true) {
                log::warn!("waiting for another particle-iso that makes {id}");
            }
            std::thread::sleep(PATIENCE);
        }
    }

    /// Removes what an earlier, killed run left of a stage, and makes its scratch directory.
    pub fn sweep(&self, id: &str) -> Result<(), Error> {
        self.abandon(id)?;
        fs::create_dir_all(self.work(id)).context(|| format!("making {}", self.work(id).display()))
    }

    /// Removes what is unfinished of a stage, whatever its key was: nobody else makes it now.
    pub fn abandon(&self, id: &str) -> Result<(), Error> {
        abandon(&self.place, id)
    }

    /// Gives a finished result, made of `origin`, its name and drops the stage's scratch space and its outdated results.
    pub fn finish(&self, id: &str, origin: &str) -> Result<(), Error> {
        let (from, to) = (self.unfinished(id), self.result(id));
        remove(&to)?;
        origin::write(&to, origin)?;
        fs::rename(&from, &to).context(|| format!("moving {} to {}", from.display(), to.display()))?;
        remove(&self.work(id))?;
        for old in self.results_of(id).into_iter().skip(KEPT) {
            // A build of another profile may be reading it; the next one that makes this stage looks again.
            if hold(&old, FlockOperation::NonBlockingLockExclusive).is_some() {
                remove(&old)?;
                origin::forget(&old)?;
            }
        }
        Ok(())
    }

    /// Keeps a result from being removed as an outdated one as long as the guard lives; none where there is no result.
    pub fn hold(&self, id: &str) -> Option<File> {
        hold(&self.result(id), FlockOperation::NonBlockingLockShared)
    }

    /// Results of a stage, newest first.
    fn results_of(&self, id: &str) -> Vec<PathBuf> {
        let mut found = those_of(&self.place, id, "");
        found.sort();
        found.into_iter().rev().map(|(_, path)| path).collect()
    }
}

/// A directory's lock, unless somebody has one that forbids it.
fn hold(dir: &Path, lock: FlockOperation) -> Option<File> {
    File::open(dir).ok().filter(|file| flock(file, lock).is_ok())
}

/// Where the one who makes a stage holds its lock.
fn lock_of(place: &Place, id: &str) -> PathBuf {
    place.cache().join(format!(".{id}.lock"))
}

/// The stage whose lock a file is, by its name.
pub fn locked_by(name: &str) -> Option<&str> {
    name.strip_prefix('.')?.strip_suffix(".lock")
}

/// The lock of a stage, unless another process has it.
pub fn try_lock(place: &Place, id: &str) -> Result<Option<File>, Error> {
    let path = lock_of(place, id);
    let file = File::create(&path).context(|| format!("making {}", path.display()))?;
    match flock(&file, FlockOperation::NonBlockingLockExclusive) {
        Ok(()) => Ok(Some(file)),
        Err(Errno::WOULDBLOCK) => Ok(None),
        Err(error) => Err(error).context(|| format!("locking {}", path.display())),
    }
}

/// Removes what is unfinished of a stage that is locked: results that are being made, whatever their keys, and scratch space.
pub fn abandon(place: &Place, id: &str) -> Result<(), Error> {
    for (_, dir) in those_of(place, id, UNFINISHED) {
        remove(&dir)?;
    }
    remove(&place.work().join(id))
}

/// Directories of a stage whose names end so, and their times.
fn those_of(place: &Place, id: &str, ending: &str) -> Vec<(SystemTime, PathBuf)> {
    let start = format!("{id}-");
    let is_one = |name: &str| {
        let key = name.strip_prefix(&start).and_then(|rest| rest.strip_suffix(ending));
        key.is_some_and(|key| key.len() == 16 && key.bytes().all(|byte| byte.is_ascii_hexdigit()))
    };
    let entries = fs::read_dir(place.cache()).into_iter().flatten().flatten();
    entries
        .filter(|entry| entry.file_name().to_str().is_some_and(is_one))
        .filter_map(|entry| Some((entry.metadata().ok()?.modified().ok()?, entry.path())))
        .collect()
}

/// A tree, or nothing. What a killed mmdebstrap left mounted below it (/proc, /sys, nodes of /dev) is taken down first:
/// removing must never reach into the running system.
pub fn remove(path: &Path) -> Result<(), Error> {
    let mounts =
        mountinfo::read().map_err(|error| Error::Stage { stage: "cache".to_owned(), message: error.to_string() })?;
    for target in mounts_below(&mounts, path) {
        unmount(&target, UnmountFlags::DETACH).context(|| format!("unmounting {}", target.display()))?;
    }
    match fs::symlink_metadata(path) {
        Err(_) => Ok(()),
        Ok(meta) if meta.is_dir() => fs::remove_dir_all(path).context(|| format!("removing {}", path.display())),
        Ok(_) => fs::remove_file(path).context(|| format!("removing {}", path.display())),
    }
}

/// Mount points at or below `path`, the innermost first.
fn mounts_below(mounts: &[MountFact], path: &Path) -> Vec<PathBuf> {
    mounts.iter().rev().map(|mount| PathBuf::from(&mount.target)).filter(|target| target.starts_with(path)).collect()
}

/// The same for input files outside of the source tree, such as keys beside a profile: their content is in the key.
fn without_places(files: &[PathBuf], ops: String) -> String {
    files
        .iter()
        .filter_map(|file| Some((file, file.file_name()?)))
        .fold(ops, |ops, (file, name)| ops.replace(&Place::text(file), &name.to_string_lossy()))
}

/// Ops without what differs between machines but not in the result.
fn neutral(place: &Place, ops: &str) -> String {
    ops.replace(&Place::text(&place.out), "OUT")
        .replace(&Place::text(&place.exe), "EXE")
        .replace(&Place::text(&place.src), "SRC")
}

#[cfg(test)]
mod tests {
    use bootc_plan::{Op, Step};

    use super::*;

    fn place(dir: &Path) -> Place {
        Place { src: dir.join("src"), out: dir.join("out"), exe: "/exe".into() }
    }

    fn stages(argv: &str) -> Vec<Stage> {
        let step = Step::new("a", "A", 1, vec![Op::command([argv])]);
        vec![Stage::kept(step, vec![crate::stage::files(["/nonexistent/source"])])]
    }

    fn make(cache: &Cache) {
        cache.sweep("a").unwrap();
        fs::create_dir(cache.unfinished("a")).unwrap();
        cache.finish("a", "").unwrap();
    }

    #[test]
    fn a_killed_run_leaves_nothing_that_counts_as_a_result() {
        let dir = tempfile::tempdir().unwrap();
        let cache = Cache::new(&place(dir.path()), &stages("make")).unwrap();
        cache.sweep("a").unwrap();
        fs::create_dir(cache.unfinished("a")).unwrap();
        fs::write(cache.unfinished("a").join("half"), "").unwrap();
        assert!(!cache.result("a").exists());
        make(&cache);
        assert!(cache.result("a").is_dir() && !cache.result("a").join("half").exists());
        assert!(!cache.unfinished("a").exists() && !cache.work("a").exists());
    }

    #[test]
    fn what_was_left_of_another_version_goes_too() {
        let dir = tempfile::tempdir().unwrap();
        let cache = Cache::new(&place(dir.path()), &stages("make")).unwrap();
        let at = |name: &str| cache.place.cache().join(name);
        for name in ["a-0123456789abcdef.new", "a-0123456789abcdef", "a-packages-0123456789abcdef.new"] {
            fs::create_dir(at(name)).unwrap();
        }
        cache.abandon("a").unwrap();
        assert!(!at("a-0123456789abcdef.new").exists());
        assert!(at("a-0123456789abcdef").exists() && at("a-packages-0123456789abcdef.new").exists());
    }

    #[test]
    fn waiting_for_another_process_can_be_stopped() {
        let dir = tempfile::tempdir().unwrap();
        let cache = Cache::new(&place(dir.path()), &stages("make")).unwrap();
        let stop = AtomicBool::new(false);
        let held = cache.lock("a", &stop).unwrap();
        std::thread::scope(|scope| {
            let waits = scope.spawn(|| cache.lock("a", &stop).map(drop));
            std::thread::sleep(PATIENCE * 2);
            stop.store(true, Ordering::Relaxed);
            assert_eq!(waits.join().unwrap().unwrap_err().id(), "stopped");
        });
        drop(held);
        // A child of another test that has not begun its program yet still has the descriptor.
        let is_free = |_| cache.lock("a", &stop).is_ok() || (std::thread::sleep(PATIENCE), false).1;
        assert!((0..25).any(is_free), "nobody holds it");
    }

    #[test]
    fn mounts_that_were_left_are_found_innermost_first() {
        let table = "30 1 0:5 / / rw - ext4 /dev/vda rw\n\
                     31 30 0:6 / /o/a.new/dev/null rw - devtmpfs udev rw\n\
                     32 30 0:7 / /o/a.new/with\\040space rw - proc proc rw\n\
                     33 32 0:8 / /o/a.new/with\\040space/in rw - proc proc rw\n\
                     34 30 0:9 / /o/a.newer rw - proc proc rw\n";
        let found = mounts_below(&mountinfo::parse(table), Path::new("/o/a.new"));
        let expected = ["/o/a.new/with space/in", "/o/a.new/with space", "/o/a.new/dev/null"];
        assert_eq!(found, expected.map(PathBuf::from));
    }

    #[test]
    fn outdated_results_go_and_those_of_other_stages_stay() {
        let dir = tempfile::tempdir().unwrap();
        let place = place(dir.path());
        fs::create_dir_all(place.cache().join("a-packages-0123456789abcdef")).unwrap();
        let cache = |argv: &str| Cache::new(&place, &stages(argv)).unwrap();
        let made = |argv: &str| {
            make(&cache(argv));
            std::thread::sleep(std::time::Duration::from_millis(20));
        };
        let there = |all: &[&str]| all.iter().map(|argv| cache(argv).result("a").exists()).collect::<Vec<_>>();
        made("one");
        let read = cache("one").hold("a");
        ["two", "three"].iter().for_each(|argv| made(argv));
        assert_eq!(there(&["one", "two", "three"]), [true; 3], "somebody reads the first");
        drop(read);
        made("four");
        assert_eq!(there(&["one", "two", "three", "four"]), [false, false, true, true]);
        assert!(place.cache().join("a-packages-0123456789abcdef").exists());
    }

    #[test]
    fn where_a_key_of_a_repository_lies_is_not_in_the_key() {
        let dir = tempfile::tempdir().unwrap();
        let key = |folder: &str, content: &str| {
            let file = dir.path().join(folder).join("forge.asc");
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(&file, content).unwrap();
            let step = Step::new("a", "A", 1, vec![Op::command(["gpg", &Place::text(&file)])]);
            let stage = Stage::kept(step, vec![crate::stage::files([file])]);
            Cache::new(&place(dir.path()), &[stage]).unwrap().result("a")
        };
        assert_eq!(key("one", "1"), key("two", "1"));
        assert_ne!(key("one", "1"), key("one", "2"));
    }

    #[test]
    fn a_changed_source_is_another_key() {
        let dir = tempfile::tempdir().unwrap();
        let place = place(dir.path());
        let source = dir.path().join("source");
        let step = Step::new("a", "A", 1, vec![Op::command(["make"])]);
        let stages = vec![Stage::kept(step, vec![crate::stage::files([&source])])];
        let key = || Cache::new(&place, &stages).unwrap().result("a");
        let missing = key();
        fs::write(&source, "1").unwrap();
        let one = key();
        fs::write(&source, "2").unwrap();
        assert!(missing != one && one != key());
        fs::write(&source, "1").unwrap();
        assert_eq!(one, key());
    }
}
