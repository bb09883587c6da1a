// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Signed checksums: which key of whose gpg signs, and gpg's command lines for it. gpg alone sees secret keys, passphrases and
//! smart cards. Finding the key asks gpg, once; what follows is plan. Carrying a signature out is `run::sign`, judging it on the
//! medium is `live/verify.sh`.

mod key;
mod person;

use std::sync::atomic::AtomicBool;

use bootc_exec::runner;
use bootc_plan::Op;
use bootc_plan::op::{Command, Stdin};

use crate::error::Error;
use crate::tasks::IsoTask;
use key::Key;
pub use person::Person;

/// Seconds that gpg has for what asks nobody.
const LOCAL_S: u64 = 60;
/// Seconds that a person has for a passphrase or a smart card.
const PERSON_S: u64 = 3600;

/// Who signs: a secret key in somebody's keyring.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signer {
    person: Person,
    key: Key,
    public: String,
}

impl Signer {
    /// Asks this machine's gpg for the key that a person has named, as gpg takes names.
    pub fn find(name: &str) -> Result<Self, Error> {
        Self::of(Person::here(), name).map_err(|message| Error::SigningKey { key: name.to_owned(), message })
    }

    /// Asks a person's gpg.
    pub fn of(person: Person, name: &str) -> Result<Self, String> {
        let ask = |args: &[&str]| {
            let command = person.gpg(args).deadline(LOCAL_S);
            runner::quietly(&command, &AtomicBool::new(false)).map(|ran| ran.stdout).map_err(|error| error.to_string())
        };
        if !runner::installed("gpg", None) {
            return Err("running gpg: the program is not installed".to_owned());
        }
        let secret = ask(&["--with-colons", "--list-secret-keys", "--", name])?;
        let fingerprint = key::only(&secret)?;
        let signatures = ask(&["--with-colons", "--list-sigs", "--", &fingerprint])?;
        let key = key::read(&secret, &signatures)?;
        let public = ask(&["--armor", "--export-options", "export-minimal", "--export", "--", &fingerprint])?;
        Ok(Self { person, key, public })
    }

    /// The key's fingerprint: people compare it.
    #[must_use]
    pub fn fingerprint(&self) -> &str {
        &self.key.fingerprint
    }

    /// The public key in ASCII armor, without what others have signed of it.
    #[must_use]
    pub fn public(&self) -> &str {
        &self.public
    }

    /// Signs the file `from`; the signature becomes `to`. With an `epoch` it is dated so, or as early as the key allows: the
    /// same file then has the same signature (of Ed25519 and RSA keys), as the rest of a medium has. Without, it has the
    /// clock's time.
    #[must_use]
    pub fn op(&self, from: &str, to: &str, epoch: Option<u64>) -> Op<IsoTask> {
        let command = self.command(epoch);
        Op::Task { task: IsoTask::Sign { command, from: from.to_owned(), to: to.to_owned() } }
    }

    /// Whether the key can sign, found out by signing nothing: whoever has its passphrase is asked now, not at a build's end.
    pub fn try_out(&self, stop: &AtomicBool) -> Result<(), Error> {
        let mut command = self.command(None);
        command.stdin = Some(Stdin::Text(String::new()));
        let tried = runner::quietly(&command, stop);
        tried
            .map(drop)
            .map_err(|error| Error::SigningKey { key: self.key.fingerprint.clone(), message: error.to_string() })
    }

    /// Reads a text, prints its signature.
    fn command(&self, epoch: Option<u64>) -> Command {
        // Whether others trust the key is no question here.
        let mut args = vec!["--trust-model".to_owned(), "always".to_owned(), "--no-auto-check-trustdb".to_owned()];
        if let Some(epoch) = epoch {
            args.extend(["--faked-system-time".to_owned(), format!("{}!", epoch.max(self.key.since))]);
        }
        // The exclamation mark: this part of the key and no other.
        args.extend(["--local-user".to_owned(), format!("{}!", self.key.signs), "--armor".to_owned()]);
        args.push("--detach-sign".to_owned());
        self.person.gpg(&args.iter().map(String::as_str).collect::<Vec<_>>()).deadline(PERSON_S)
    }
}
