// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The installer in another language than English: the live system is started with it, the first page and an error are
//! photographed, and the error's sentence must be the one of the module's catalogue for that language. That every sentence is
//! translated is the catalogues' own test; whether it looks right is for a person's eye.

use std::{fs, path::Path, thread};

use particle_vm::{Kernel, Medium, Timings, Vm, VmSpec};

use crate::{
    cli::Language,
    error::TestError,
    headless::{finish, fresh},
    live::{self, Mode, Patience},
};

/// Starts with the module's first step alone, and with an image that is nowhere.
const FAILING: &str = "cd /etc/calamares && sed -i 's|source: .*|source: oci:/nowhere:latest|; /digest:/d' modules/bootc.conf && \
    sed -i '/^sequence:/,/^branding:/c\\sequence:\\n  - exec: [bootc@preflight]\\n  - show: [finished]\\n\\nbranding: particleos' settings.conf && \
    pkill calamares";
/// What then is said, in English.
const SENTENCE: &str = "The system image is not on the installation medium.";

/// Runs the test.
pub fn run(options: &Language) -> Result<(), TestError> {
    let common = &options.common;
    let patience = Patience(common.patience);
    let wanted = translation(&options.catalogue, SENTENCE)?;
    let mut timings = Timings::default();
    let (_, vars) = fresh(common)?;
    let Kernel { image, initrd, append } = live::kernel(&common.iso, &common.out, Mode::Install)?;
    // systemd hands it to the session (systemd.system-credentials(7), locale.conf(5)).
    let append = format!("{append} particle.debug locale.LANG={}", options.language);
    let spec = VmSpec {
        memory_mib: common.memory,
        iso: Some((common.iso.clone(), Medium::Cdrom)),
        kernel: Some(Kernel { image, initrd, append }),
        ..VmSpec::new(common.firmware)
    };
    let mut vm = Vm::start(&spec, &common.out, &vars).map_err(TestError::stage("starting the ISO"))?;
    live::shell(&mut vm, patience)?;
    timings.stage("live system up");
    // The product's name stands on the first page in every language.
    let stage = || TestError::stage("waiting for Calamares' first page");
    vm.wait_for_text(&["particleos"], patience.seconds(300)).map_err(stage())?;
    thread::sleep(patience.seconds(5));
    vm.shot("welcome").map_err(stage())?;
    timings.stage("first page");
    vm.serial.must(FAILING, patience.seconds(60)).map_err(TestError::stage("preparing a failure"))?;
    let told = format!(
        "for i in $(seq 120); do grep -hF -- '{wanted}' /root/.cache/calamares/session.log && exit; sleep 1; done; exit 1"
    );
    let found = vm.serial.must(&format!("({told})"), patience.seconds(150));
    thread::sleep(patience.seconds(5));
    vm.shot("error").map_err(TestError::stage("photographing the error"))?;
    found.map_err(TestError::stage(format!("waiting for the sentence in {}: {wanted}", options.language)))?;
    timings.stage("error");
    vm.kill();
    finish(&timings, &common.out)
}

/// The translation of a sentence in a catalogue of Qt's.
fn translation(catalogue: &Path, sentence: &str) -> Result<String, TestError> {
    let text = fs::read_to_string(catalogue).map_err(TestError::io(format!("reading {}", catalogue.display())))?;
    translated(&text, sentence)
        .ok_or_else(|| TestError::Failed(format!("{} does not translate: {sentence}", catalogue.display())))
}

fn translated(text: &str, sentence: &str) -> Option<String> {
    let after = text.split_once(&format!("<source>{sentence}</source>"))?.1;
    let translation = after.split_once("<translation>")?.1.split_once("</translation>")?.0;
    Some(translation.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_is_found_in_the_catalogue_of_arabic() {
        let catalogue = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../cpp/lang/bootc_ar.ts");
        let found = translation(&catalogue, SENTENCE).unwrap();
        assert!(found.chars().any(|c| ('\u{600}'..'\u{700}').contains(&c)), "{found}");
        assert_eq!(translated("<source>a</source>", "b"), None);
    }
}
