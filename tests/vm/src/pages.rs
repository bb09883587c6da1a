// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! How a person with a keyboard walks through Calamares: for each page the words that are only on it (the sidebar shows
//! every page's name all the time), the keys that fill it in, and what must then be readable. Data and small steps; the
//! order of the whole test is in `click`.

use std::{
    thread,
    time::{Duration, Instant},
};

use particle_vm::{Seat, VmError};

use crate::{answers::Answers, error::TestError, live::Patience};

/// One key press or text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    Keys(&'static str),
    Text(String),
}

/// A page of Calamares.
pub struct Page {
    /// Name of the screenshot.
    pub name: &'static str,
    /// Words of which one tells that this page is shown.
    pub shows: &'static [&'static str],
    /// What fills it in.
    pub fill: Vec<Input>,
    /// Words that must be on the page when it is filled in.
    pub then: Vec<String>,
    /// What leaves it.
    pub leave: &'static str,
}

/// The question after the last page, whose answer changes the disk.
pub const CONFIRM: &str = "confirm";

/// How often a key is pressed again whose page still stands.
const INSISTENCE: u32 = 3;

/// Of several images: what the page says of the first and of the second one.
pub const FIRST: &str = "What most people want.";
pub const SECOND: &str = "What the next release will be.";

/// The pages where nothing is partitioned and the second of several images is wanted: its name is then on the pages after.
pub fn pages_of_second_image(answers: &Answers, name: &str) -> Vec<Page> {
    let mut pages = pages(answers);
    pages.retain(|page| page.name != "partitions");
    for page in pages.iter_mut().filter(|page| ["system", "summary"].contains(&page.name)) {
        page.then.push(name.to_lowercase());
    }
    // One key to the list of images, one to the second of them.
    let fill = vec![Input::Keys("tab"), Input::Keys("down")];
    let then = vec![SECOND.to_lowercase()];
    pages.insert(1, Page { name: "images", shows: &[FIRST], fill, then, leave: "alt-n" });
    pages
}

/// The pages in their order, with `answers` filled in.
pub fn pages(answers: &Answers) -> Vec<Page> {
    use Input::{Keys, Text};
    let zone_initial: String = answers.zone.1.to_lowercase().chars().take(1).collect();
    let page = |name, shows, fill, then, leave| Page { name, shows, fill, then, leave };
    vec![
        page("welcome", &["some questions and set up", "recommended requirements"], vec![], vec![], "alt-n"),
        // These words are there when the image has been looked at; Next is possible from then on.
        page("system", &["updates from"], vec![], vec!["the installation medium".into(), "digest".into()], "alt-n"),
        // The region has the focus; one letter chooses the zone, because a guest under load takes letters typed one
        // after the other for separate searches.
        page(
            "location",
            &["region:", "zone:"],
            vec![Keys("tab"), Text(zone_initial)],
            vec![answers.zone.1.to_lowercase()],
            "alt-n",
        ),
        // The chosen layout is white on blue in a long list, which OCR may lose; the summary tells it again.
        page("keyboard", &["keyboard model"], vec![], vec![], "alt-n"),
        // Alt+V is the disk selector; the first choice after it is "Erase disk". Its swap choice appears when it is taken.
        page(
            "partitions",
            &["erase disk"],
            vec![Keys("alt-v"), Keys("tab"), Keys("spc")],
            vec!["no swap".into()],
            "alt-n",
        ),
        page(
            "users",
            &["what is your name"],
            vec![
                Keys("ctrl-a"),
                Text(answers.full_name.into()),
                Keys("tab"),
                Keys("ctrl-a"),
                Text(answers.login.into()),
                Keys("tab"),
                Keys("ctrl-a"),
                Text(answers.host_name.into()),
                Keys("tab"),
                Keys("ctrl-a"),
                Text(answers.password.into()),
                Keys("tab"),
                Keys("ctrl-a"),
                Text(answers.password.into()),
            ],
            vec![answers.full_name.to_lowercase(), answers.host_name.into()],
            "alt-n",
        ),
        page(
            "summary",
            &["overview of what will happen"],
            vec![],
            vec!["from: the installation medium".into(), "digest: sha".into(), answers.zone.1.to_lowercase()],
            "alt-i",
        ),
        page(CONFIRM, &["continue with installation", "install now"], vec![], vec![], "alt-i"),
    ]
}

impl Page {
    /// Waits for the page, fills it in, photographs it and leaves it.
    pub fn pass(&self, vm: &mut impl Seat, patience: Patience) -> Result<(), TestError> {
        self.show(vm, patience)?;
        self.leave(vm)?;
        if self.name == CONFIRM { self.insist(vm, patience) } else { Ok(()) }
    }

    /// Presses the key again while the page still stands: a question that has just come may not have the keyboard yet. For
    /// keys that mean nothing on what follows.
    fn insist(&self, vm: &mut impl Seat, patience: Patience) -> Result<(), TestError> {
        let stage = || TestError::stage(format!("leaving Calamares' page {}", self.name));
        for _ in 0..INSISTENCE {
            let pressed = Instant::now();
            while pressed.elapsed() < patience.seconds(10) {
                thread::sleep(Duration::from_secs(1));
                let text = vm.read_screen().map_err(stage())?;
                if !self.shows.iter().any(|words| text.contains(words)) {
                    return Ok(());
                }
            }
            self.leave(vm)?;
        }
        Ok(())
    }

    /// Leaves it.
    pub fn leave(&self, vm: &mut impl Seat) -> Result<(), TestError> {
        vm.press(self.leave).map_err(TestError::stage(format!("leaving Calamares' page {}", self.name)))
    }

    /// Waits for the page, fills it in and photographs it.
    pub fn show(&self, vm: &mut impl Seat, patience: Patience) -> Result<(), TestError> {
        let stage = || TestError::stage(format!("on Calamares' page {}", self.name));
        vm.wait_for_text(self.shows, patience.seconds(90)).map_err(stage())?;
        // The words are there before the page's first widget has the focus.
        thread::sleep(Duration::from_secs(1));
        self.fill_in(vm, patience).map_err(stage())?;
        vm.shot(self.name).map(drop).map_err(stage())
    }

    fn fill_in(&self, vm: &mut impl Seat, patience: Patience) -> Result<(), VmError> {
        for input in &self.fill {
            match input {
                Input::Keys(keys) => vm.press(keys)?,
                Input::Text(text) => vm.type_text(text)?,
            }
            thread::sleep(Duration::from_millis(300));
        }
        for words in &self.then {
            vm.wait_for_text(&[words.as_str()], patience.seconds(60))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_answer_is_typed_and_everything_typed_is_on_the_keyboard() {
        let answers = Answers::vera();
        let texts: Vec<String> = pages(&answers)
            .into_iter()
            .flat_map(|page| page.fill)
            .filter_map(|input| if let Input::Text(text) = input { Some(text) } else { None })
            .collect();
        for answer in [answers.full_name, answers.login, answers.host_name, answers.password] {
            assert!(texts.iter().any(|t| t == answer), "{answer} is never typed");
        }
        for text in &texts {
            particle_vm::typed(text).unwrap();
        }
    }
}
