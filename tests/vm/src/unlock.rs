// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Opens an encrypted disk at its start as a person does: the question is read, and keys are pressed where the chosen
//! keyboard layout has the passphrase's letters. A system that asks with another layout does not open.

use std::time::{Duration, Instant};

use particle_vm::{Seat, Vm, VmError};

use crate::{answers::Answers, error::TestError, installed::photographed, live::Patience};

/// What systemd asks on every console (systemd-cryptsetup).
pub const QUESTION: &str = "passphrase for disk";

/// What systemd-cryptsetup writes into the journal when an answer was wrong.
pub const WRONG: &str = "Passphrase incorrect";

/// How often it may be typed: on a busy host a key can get lost on its way, and the system then asks once more, as it does
/// a person.
const ATTEMPTS: u32 = 3;

/// Waits for the question and types the answer on the screen's keyboard, until the system goes on to its login.
pub fn unlock(vm: &mut Vm, answers: &Answers, patience: Patience) -> Result<(), TestError> {
    let keys = pressed(answers.layout, answers.passphrase);
    for _ in 0..ATTEMPTS {
        let asked = vm.expect(&[QUESTION], patience.seconds(300));
        asked.map_err(TestError::stage("waiting for the question for the passphrase"))?;
        vm.shot("passphrase").map_err(TestError::stage("photographing the question for the passphrase"))?;
        keyboard(vm, patience).map_err(TestError::stage("waiting for the keyboard"))?;
        vm.type_text(&format!("{keys}\n")).map_err(TestError::stage("typing the passphrase"))?;
        let next = vm.see(&["login: ", QUESTION], patience.seconds(400));
        let next = photographed(vm, "no-login", next);
        let (next, _) = next.map_err(TestError::stage("waiting for what follows the passphrase"))?;
        if next == 0 {
            return Ok(());
        }
    }
    Err(TestError::Failed(format!("the passphrase was typed {ATTEMPTS} times, and each time it was asked for again")))
}

/// How many bytes of the picture change at the first key, which removes the hint beside the question: far more than those
/// of a blinking cursor.
const HINT: usize = 1000;

/// Waits until keys arrive: the kernel finds a USB keyboard a moment later than systemd asks. Ctrl+U empties the line
/// again (systemd-ask-password).
fn keyboard(vm: &mut Vm, patience: Patience) -> Result<(), VmError> {
    let before = vm.screen()?;
    let end = Instant::now() + patience.seconds(60);
    loop {
        vm.press("a")?;
        std::thread::sleep(Duration::from_secs(2));
        let now = vm.screen()?;
        let changed = before.rgb.iter().zip(&now.rgb).filter(|(old, new)| old != new).count();
        if changed > HINT || Instant::now() > end {
            break;
        }
    }
    vm.press("ctrl-u")
}

/// What a US keyboard would write when the keys are pressed that write `text` in `layout`.
fn pressed(layout: &str, text: &str) -> String {
    let german = |c| match c {
        'y' => 'z',
        'z' => 'y',
        'Y' => 'Z',
        'Z' => 'Y',
        '-' => '/',
        other => other,
    };
    if layout == "de" { text.chars().map(german).collect() } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_lie_where_the_layout_has_them() {
        assert_eq!(pressed("de", "yz-Luks"), "zy/Luks");
        assert_eq!(pressed("us", "yz-Luks"), "yz-Luks");
    }
}
