// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What killed builds have left of their stages, those of other profiles included: stages have locks, and a lock that nobody
//! holds tells that nobody makes the stage. One stage's own leftovers are [`Cache`](super::Cache)'s.

use std::fs::{self, File};

use super::cache;
use crate::error::Error;
use crate::place::Place;

/// All stages that have ever been made in an output directory.
#[derive(Debug)]
pub struct Stages {
    place: Place,
    /// Nobody makes them, and nobody begins to while this value lives.
    idle: Vec<(String, File)>,
    /// Other processes make them now.
    pub busy: Vec<String>,
}

impl Stages {
    /// Looks for them and locks those that it can.
    pub fn of(place: &Place) -> Result<Self, Error> {
        let mut stages = Self { place: place.clone(), idle: Vec::new(), busy: Vec::new() };
        let names = fs::read_dir(place.cache()).into_iter().flatten().flatten().map(|entry| entry.file_name());
        for id in names.filter_map(|name| cache::locked_by(name.to_str()?).map(ToOwned::to_owned)) {
            match cache::try_lock(place, &id)? {
                Some(lock) => stages.idle.push((id, lock)),
                None => stages.busy.push(id),
            }
        }
        stages.busy.sort();
        Ok(stages)
    }

    /// Removes what is unfinished of those that nobody makes.
    pub fn sweep(&self) -> Result<(), Error> {
        self.idle.iter().try_for_each(|(id, _)| cache::abandon(&self.place, id))
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn what_is_left_goes_and_what_is_being_made_or_finished_stays() {
        let dir = tempfile::tempdir().unwrap();
        let place = Place { src: dir.path().into(), out: dir.path().join("out"), exe: "/exe".into() };
        assert!(Stages::of(&place).unwrap().busy.is_empty(), "there is no cache yet");
        let made = ["a-0123456789abcdef.new", "b-0123456789abcdef.new", "a-0123456789abcdef", "target"];
        let made =
            [made.map(|name| place.cache().join(name)).to_vec(), ["a", "b"].map(|id| place.work().join(id)).to_vec()];
        made.concat().iter().for_each(|path| fs::create_dir_all(path).unwrap());
        drop(cache::try_lock(&place, "a").unwrap());
        let held = cache::try_lock(&place, "b").unwrap();
        assert!(held.is_some());

        let stages = Stages::of(&place).unwrap();
        assert_eq!(stages.busy, ["b"]);
        assert!(cache::try_lock(&place, "a").unwrap().is_none(), "nobody begins to make it now");
        stages.sweep().unwrap();
        let there: Vec<bool> = made.concat().iter().map(|path| path.exists()).collect();
        assert_eq!(there, [false, true, true, true, false, true]);
    }
}
