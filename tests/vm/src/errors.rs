// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What a person sees when it goes wrong, in any of the languages: the live system is started once, the first page and one
//! error after the other are photographed, and each error's sentence must be the one of the module's catalogue. That every
//! sentence is translated is the catalogues' own test; whether it looks right is for a person's eye.

use std::{fs, thread};

use particle_vm::{Seat, Timings, Vm};

use crate::{
    cli::Errors,
    error::TestError,
    headless::{finish, fresh},
    live::{self, Patience},
};

/// The picture's name, what is done in /etc/calamares, and what Calamares then says, in English.
type Row = (&'static str, &'static str, &'static str);

const ROWS: &[Row] = &[
    (
        "image-missing",
        "sed -i 's|source: .*|source: oci:/nowhere:latest|; /digest:/d' modules/bootc.conf",
        "The system image is not on the installation medium.",
    ),
    (
        "no-network",
        "sed -i 's|source: .*|source: docker://registry.invalid/p:latest|; /digest:/d' modules/bootc.conf",
        "The image's server cannot be reached over the network.",
    ),
    (
        "another-image",
        "sed -i \"s|digest: .*|digest: sha256:$(printf '0%.0s' $(seq 64))|\" modules/bootc.conf",
        "The system image is not the one that this installer was made for.",
    ),
    (
        "program-missing",
        "echo 'bootc: /nowhere/bootc' >>modules/bootc.conf",
        "The program {tool} is missing on this installation medium.",
    ),
    ("wrong-key", "sed -i 's|^images:|imges:|' modules/bootc.conf", "The installer is configured wrongly: {problem}."),
    // The last one: it stays.
    (
        "damaged-image",
        "blob=$(ls -S /run/live/medium/images/particleos/blobs/sha256/* | head -1) && cp $blob /run/blob && \
         printf X | dd of=/run/blob bs=1 seek=100000 conv=notrunc status=none && mount --bind /run/blob $blob",
        "The system image is damaged: its content does not match its checksum.",
    ),
];

/// Of Calamares nothing but the module's first step.
const FIRST_STEP: &str = "/^sequence:/,/^branding:/c\\sequence:\\n  - exec: [bootc@preflight]\\n  - show: [finished]\\n\\nbranding: particleos";
const LOG: &str = "/root/.cache/calamares/session.log";

/// Runs the test.
pub fn run(options: &Errors) -> Result<(), TestError> {
    let common = &options.common;
    let patience = Patience(common.patience);
    let catalogue = options
        .catalogue
        .as_ref()
        .map(|path| fs::read_to_string(path).map_err(TestError::io(format!("reading {}", path.display()))));
    let catalogue = catalogue.transpose()?;
    let mut timings = Timings::default();
    let (_, vars) = fresh(common)?;
    // systemd hands it to the session (systemd.system-credentials(7), locale.conf(5)).
    let spec = live::installer(common, &format!("locale.LANG={}", options.language))?;
    let mut vm = Vm::start(&spec, &common.out, &vars).map_err(TestError::stage("starting the ISO"))?;
    live::shell(&mut vm, patience)?;
    timings.stage("live system up");
    // The product's name stands on the first page in every language.
    let stage = || TestError::stage("waiting for Calamares' first page");
    vm.wait_for_text(&["particleos"], patience.seconds(300)).map_err(stage())?;
    thread::sleep(patience.seconds(5));
    vm.shot("welcome").map_err(stage())?;
    timings.stage("first page");
    let keep = "cp -a /etc/calamares /run/keep";
    vm.serial.must(keep, patience.seconds(60)).map_err(TestError::stage("keeping the configuration"))?;
    for row in ROWS {
        photograph(&mut vm, row, catalogue.as_deref(), patience)?;
        timings.stage(row.0);
    }
    // Where the details send who wants to save the log.
    let stage = || TestError::stage("looking for the console beside the installer");
    vm.press("ctrl-alt-f2").map_err(stage())?;
    vm.wait_for_text(&["root@"], patience.seconds(60)).map_err(stage())?;
    vm.shot("console").map_err(stage())?;
    timings.stage("console");
    vm.kill();
    finish(&timings, &common.out)
}

/// Has Calamares fail by one row, which its log must tell, and takes the picture.
fn photograph(
    vm: &mut Vm,
    (name, edit, sentence): &Row,
    catalogue: Option<&str>,
    patience: Patience,
) -> Result<(), TestError> {
    let wanted = match catalogue {
        None => (*sentence).to_owned(),
        Some(text) => translated(text, sentence)
            .ok_or_else(|| TestError::Failed(format!("the catalogue does not translate: {sentence}")))?,
    };
    let wanted = longest_part(&wanted);
    let stage = |what: &str| TestError::stage(format!("{what} ({name})"));
    let prepare = format!(
        "cd /etc/calamares && cp -a /run/keep/. . && {edit} && sed -i '{FIRST_STEP}' settings.conf && rm -f {LOG} && pkill calamares"
    );
    vm.serial.must(&prepare, patience.seconds(60)).map_err(stage("preparing a failure"))?;
    let told = format!("for i in $(seq 120); do grep -hF -- \"{wanted}\" {LOG} && exit; sleep 1; done; exit 1");
    let found = vm.serial.must(&format!("({told})"), patience.seconds(150));
    thread::sleep(patience.seconds(5));
    vm.shot(name).map_err(stage("photographing the error"))?;
    found.map_err(stage(&format!("waiting for the sentence: {wanted}"))).map(drop)
}

/// The translation of a sentence in a catalogue of Qt's.
fn translated(text: &str, sentence: &str) -> Option<String> {
    let sentence = sentence.replace('\'', "&apos;");
    let after = text.split_once(&format!("<source>{sentence}</source>"))?.1;
    let translation = after.split_once("<translation>")?.1.split_once("</translation>")?.0;
    Some(translation.replace("&apos;", "'"))
}

/// What is told of a sentence whatever its arguments are.
fn longest_part(sentence: &str) -> &str {
    let parts = sentence.split(['{', '}']).step_by(2);
    parts.max_by_key(|part| part.len()).unwrap_or(sentence).trim()
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn every_error_is_in_the_catalogues() {
        let lang = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../cpp/lang");
        let arabic = fs::read_to_string(lang.join("bootc_ar.ts")).unwrap();
        for (name, _, sentence) in ROWS {
            let found = translated(&arabic, sentence).unwrap_or_else(|| panic!("{name}: {sentence}"));
            assert!(longest_part(&found).chars().any(|c| ('\u{600}'..'\u{700}').contains(&c)), "{found}");
        }
        assert_eq!(translated("<source>a</source>", "b"), None);
    }

    #[test]
    fn arguments_are_left_out_of_what_is_looked_for() {
        for (sentence, part) in
            [("All of it.", "All of it."), ("The {tool} is missing.", "is missing."), ("{a}: {b} it is", "it is")]
        {
            assert_eq!(longest_part(sentence), part);
        }
    }
}
