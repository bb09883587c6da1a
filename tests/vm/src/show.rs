// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What a virtual machine without KVM cannot show at double size: Calamares from an error to the last page, in the live
//! system's session on this machine's own processor. It fails first and starts again, as it does for a person; then the
//! second of several images is chosen, by keyboard alone, and must arrive. The pictures are for a person's eye.

use std::{fs, path::Path, thread, time::Duration};

use particle_vm::{Screen, Seat, Timings};

use crate::{
    answers::Answers,
    cli::Show,
    config::with_keys,
    error::TestError,
    headless::finish,
    input_methods::{self, WRITTEN},
    live::Patience,
    pages::pages_of_second_image,
    progress_bar,
    session::Session,
    show_config::{self, CHOSEN, EDGE, Exec, GO_ON, NAME},
};

/// More pages than Calamares' log has.
const LOG_PAGES: usize = 20;
/// The colour of the sidebar, and how many dots it may be wide when nothing is enlarged.
const SIDEBAR: ([u8; 3], std::ops::Range<usize>) = ([0x12, 0x20, 0x3a], 140..200);

/// Runs the test.
pub fn run(options: &Show) -> Result<(), TestError> {
    fs::create_dir_all(&options.out).map_err(TestError::io(format!("creating {}", options.out.display())))?;
    let result = walk(options);
    let log = options.root.join("root/.cache/calamares/session.log");
    match fs::copy(&log, options.out.join("calamares.log")) {
        Err(error) if result.is_ok() => Err(TestError::io("keeping Calamares' log")(error)),
        _ => result,
    }
}

fn walk(options: &Show) -> Result<(), TestError> {
    let patience = Patience(options.patience);
    let mut timings = Timings::default();
    configure(&options.root, Exec::Fails)?;
    let size = (1024 * options.scale, 768 * options.scale);
    let mut session =
        Session::start(&options.root, &options.out, size).map_err(TestError::stage("starting the session"))?;
    error_dialog(&mut session, patience)?;
    timings.stage("error");

    configure(&options.root, Exec::Waits)?;
    let page = session.tool("bootc-job", &["chooser", "--config", "/etc/calamares/modules/bootc.conf"]);
    let page = page.map_err(TestError::stage("making the configuration of the page for several images"))?;
    write(&options.root.join("etc/calamares/modules/packagechooser.conf"), &page)?;
    // Calamares ends, and the session starts it again.
    session.press("ret").map_err(TestError::stage("closing the error"))?;
    for page in pages_of_second_image(&Answers::vera(), EDGE.1) {
        page.show(&mut session, patience)?;
        if page.name == "users" {
            input_methods::write(&mut session)?;
        }
        page.leave(&mut session)?;
        timings.stage(page.name);
        if page.name == "welcome" {
            drawn_at(options.scale, &session.screen().map_err(TestError::stage("looking at the first page"))?)?;
        }
    }
    slides(&mut session, options, patience)?;
    timings.stage("slides and log");
    has(&options.root, CHOSEN, EDGE.0, "chosen")?;
    has(&options.root, NAME, WRITTEN, "written with the input methods")?;
    write(&options.root.join(GO_ON.trim_start_matches('/')), b"")?;
    let stage = || TestError::stage("waiting for the last page");
    session.wait_for_text(&["all done"], patience.seconds(30)).map_err(stage())?;
    session.wait_for_text(&["restart now"], patience.seconds(30)).map_err(stage())?;
    session.shot("finished").map_err(stage())?;
    timings.stage("last page");
    finish(&timings, &options.out)
}

/// The message, and the end of its details, which are scrolled by keyboard.
fn error_dialog(session: &mut Session, patience: Patience) -> Result<(), TestError> {
    let stage = || TestError::stage("waiting for the error");
    session.wait_for_text(&["installation failed"], patience.seconds(60)).map_err(stage())?;
    thread::sleep(Duration::from_secs(1));
    session.shot("error").map_err(stage())?;
    let stage = || TestError::stage("reading the error's details");
    for _ in 0..3 {
        session.press("pgdn").map_err(stage())?;
    }
    session.wait_for_text(&["session.log", "usb stick"], patience.seconds(30)).map_err(stage())?;
    session.shot("error-details").map(drop).map_err(stage())
}

/// Each slide in its order, with the bar below it; then the log.
fn slides(session: &mut Session, options: &Show, patience: Patience) -> Result<(), TestError> {
    let qml = options.root.join("etc/calamares/branding/particleos/show.qml");
    let qml = fs::read_to_string(&qml).map_err(TestError::io(format!("reading {}", qml.display())))?;
    for (number, title) in show_config::slides(&qml).iter().enumerate() {
        let stage = || TestError::stage(format!("waiting for the slide \"{title}\""));
        // Longer than all slides: one that was missed comes again.
        session.wait_for_text(&[&title.to_lowercase()], patience.seconds(120)).map_err(stage())?;
        session.shot(&format!("slide-{}", number + 1)).map_err(stage())?;
        if progress_bar::percent(&session.screen().map_err(stage())?).is_none() {
            return Err(TestError::Failed(format!("there is no progress bar below the slide \"{title}\"")));
        }
    }
    // By keyboard alone: the button, the log, its first line, and back to the slides.
    let stage = || TestError::stage("looking at the log");
    session.press("tab").map_err(stage())?;
    session.shot("log-button").map_err(stage())?;
    session.press("spc").map_err(stage())?;
    session.wait_for_text(&["starting job"], patience.seconds(30)).map_err(stage())?;
    session.shot("log").map_err(stage())?;
    session.press("shift-tab").map_err(stage())?;
    for _ in 0..LOG_PAGES {
        session.press("pgup").map_err(stage())?;
    }
    session.wait_for_text(&["start calamares"], patience.seconds(30)).map_err(stage())?;
    session.shot("log-start").map_err(stage())?;
    for key in ["tab", "spc"] {
        session.press(key).map_err(stage())?;
    }
    let stage = || TestError::stage("turning the slides over by keyboard");
    let titles: Vec<String> = show_config::slides(&qml).iter().map(|title| title.to_lowercase()).collect();
    let titles: Vec<&str> = titles.iter().map(String::as_str).collect();
    let before = session.wait_for_text(&titles, patience.seconds(30)).map_err(stage())?;
    // Backwards, where the clock never goes; it may have gone on by one between reading and pressing.
    for _ in 0..2 {
        session.press("left").map_err(stage())?;
    }
    let back = |by: usize| titles[(before + titles.len() - by) % titles.len()];
    session.wait_for_text(&[back(2), back(1)], patience.seconds(5)).map(drop).map_err(stage())
}

/// What the last step has written of GlobalStorage, by its path in the live system.
fn has(root: &Path, path: &str, wanted: &str, how: &str) -> Result<(), TestError> {
    let path = root.join(path.trim_start_matches('/'));
    let got = fs::read_to_string(&path).map_err(TestError::io(format!("reading {}", path.display())))?;
    if got.trim() == wanted {
        return Ok(());
    }
    Err(TestError::Failed(format!("{wanted:?} was {how}, and GlobalStorage has {got:?}")))
}

/// Whether Calamares is drawn at a scale: by the width of its sidebar, in the last row that has nothing else in it.
fn drawn_at(scale: u32, screen: &Screen) -> Result<(), TestError> {
    let (colour, wide) = SIDEBAR;
    let width = screen.row(screen.height - 1).take_while(|pixel| *pixel == colour).count();
    if wide.contains(&(width / scale as usize)) {
        return Ok(());
    }
    Err(TestError::Failed(format!("the sidebar is {width} dots wide, which is not {wide:?} at scale {scale}")))
}

/// Makes the medium's configuration one for showing.
fn configure(root: &Path, exec: Exec) -> Result<(), TestError> {
    let etc = root.join("etc/calamares");
    let kept = root.join("etc/calamares.medium");
    let copied = |name: &str| {
        let (from, to) = (etc.join(name), kept.join(name));
        if !to.exists() {
            fs::create_dir_all(kept.join("modules")).map_err(TestError::io("keeping the medium's configuration"))?;
            fs::copy(&from, &to).map_err(TestError::io(format!("keeping {}", from.display())))?;
        }
        fs::read_to_string(&to).map_err(TestError::io(format!("reading {}", to.display())))
    };
    let bad = |error| TestError::Failed(format!("the medium's settings.conf is no YAML: {error}"));
    let settings = show_config::settings(&copied("settings.conf")?, exec).map_err(bad)?;
    write(&etc.join("settings.conf"), settings.as_bytes())?;
    write(&etc.join("modules/welcome.conf"), show_config::welcome(&copied("modules/welcome.conf")?).as_bytes())?;
    let images = show_config::images();
    let missing = [("images", images.as_str()), ("bootc", "/nowhere/bootc")];
    let keys = if exec == Exec::Fails { &missing[..] } else { &missing[..1] };
    write(&etc.join("modules/bootc.conf"), with_keys(&copied("modules/bootc.conf")?, keys).as_bytes())?;
    show_config::steps().iter().try_for_each(|(name, text)| write(&etc.join("modules").join(name), text.as_bytes()))
}

fn write(path: &Path, content: &[u8]) -> Result<(), TestError> {
    fs::write(path, content).map_err(TestError::io(format!("writing {}", path.display())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_session_at_another_scale_is_noticed() {
        let (colour, _) = SIDEBAR;
        let screen = |wide: usize| {
            let rgb = (0..400).flat_map(|x| if x < wide { colour } else { [0xef; 3] }).collect();
            Screen { width: 400, height: 1, rgb }
        };
        for (wide, scale, fine) in [(168, 1, true), (336, 2, true), (168, 2, false), (336, 1, false), (0, 1, false)] {
            assert_eq!(drawn_at(scale, &screen(wide)).is_ok(), fine, "{wide} at {scale}");
        }
    }
}
