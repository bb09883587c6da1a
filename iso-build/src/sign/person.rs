// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Whose gpg it is. A build is root's, by sudo mostly, and the key is in the keyring of the person who has typed that: gpg then
//! runs as this person, with their agent. What gpg is asked does not belong here.

use std::collections::BTreeMap;
use std::io::IsTerminal;

use bootc_plan::op::Command;

/// By which gpg finds keyring and agent, and the agent finds out where to ask.
const PASSED: [&str; 9] = [
    "DBUS_SESSION_BUS_ADDRESS",
    "DISPLAY",
    "GNUPGHOME",
    "GPG_TTY",
    "HOME",
    "PINENTRY_USER_DATA",
    "WAYLAND_DISPLAY",
    "XAUTHORITY",
    "XDG_RUNTIME_DIR",
];
/// Those of them that are root's under sudo.
const OF_ROOT: [&str; 2] = ["HOME", "XDG_RUNTIME_DIR"];

/// Whose gpg.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Person {
    /// User and group, where they are others than this program's.
    other: Option<(u32, u32)>,
    env: BTreeMap<String, String>,
}

impl Person {
    /// Who has started this program.
    #[must_use]
    pub fn here() -> Self {
        let terminal = || {
            let link = std::fs::read_link("/proc/self/fd/0").ok().filter(|_| std::io::stdin().is_terminal())?;
            Some(link.display().to_string())
        };
        let variable = |name: &str| std::env::var(name).ok().or_else(|| terminal().filter(|_| name == "GPG_TTY"));
        Self::from(rustix::process::geteuid().is_root(), &variable)
    }

    /// The same from what `variable` tells of the environment.
    fn from(is_root: bool, variable: &dyn Fn(&str) -> Option<String>) -> Self {
        let id = |name: &str| variable(name)?.parse::<u32>().ok();
        // Who names a keyring means that, with this program's rights.
        let is_sudo = is_root && variable("GNUPGHOME").is_none();
        let other = id("SUDO_UID").zip(id("SUDO_GID")).filter(|(user, _)| is_sudo && *user != 0);
        let passed = PASSED.iter().filter(|name| other.is_none() || !OF_ROOT.contains(name));
        let env = passed.filter_map(|name| Some(((*name).to_owned(), variable(name)?))).collect();
        Self { other, env }
    }

    /// A keyring in a directory of its own.
    #[must_use]
    pub fn with_keyring(dir: &str) -> Self {
        Self { other: None, env: BTreeMap::from([("GNUPGHOME".to_owned(), dir.to_owned())]) }
    }

    /// The command that asks this person's gpg.
    pub(super) fn gpg(&self, args: &[&str]) -> Command {
        let gpg = ["gpg", "--batch"].iter().chain(args).map(|word| (*word).to_owned());
        let Some((user, group)) = self.other else {
            return Command { env: self.env.clone(), ..Command::new(gpg) };
        };
        // The environment is cleaned by setpriv, which knows the person's home.
        let (user, group) = (format!("--reuid={user}"), format!("--regid={group}"));
        let start = ["setpriv", "--pdeathsig=KILL", &user, &group, "--init-groups", "--reset-env", "--", "env"];
        let env = self.env.iter().map(|(name, value)| format!("{name}={value}"));
        Command::new(start.iter().map(|word| (*word).to_owned()).chain(env).chain(gpg))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn argv(is_root: bool, env: &[(&str, &str)]) -> String {
        let variable = |name: &str| env.iter().find(|(one, _)| *one == name).map(|(_, value)| (*value).to_owned());
        let command = Person::from(is_root, &variable).gpg(&["--list-secret-keys"]);
        let env = command.env.iter().map(|(name, value)| format!("{name}={value} "));
        env.collect::<String>() + &command.argv.join(" ")
    }

    #[test]
    fn under_sudo_it_is_the_persons_own_gpg() {
        let sudo = [("SUDO_UID", "1000"), ("SUDO_GID", "100"), ("HOME", "/root"), ("GPG_TTY", "/dev/pts/3")];
        let person = "setpriv --pdeathsig=KILL --reuid=1000 --regid=100 --init-groups --reset-env -- env \
                      GPG_TTY=/dev/pts/3 gpg --batch --list-secret-keys";
        let keyring = [("GNUPGHOME", "/srv/key"), sudo[0], sudo[1], ("UNRELATED", "x")];
        let by_root = [("SUDO_UID", "0"), ("SUDO_GID", "0"), ("HOME", "/root")];
        for (is_root, env, wanted) in [
            (true, &sudo[..], person),
            (true, &keyring, "GNUPGHOME=/srv/key gpg --batch --list-secret-keys"),
            (true, &by_root, "HOME=/root gpg --batch --list-secret-keys"),
            (true, &[("HOME", "/root")], "HOME=/root gpg --batch --list-secret-keys"),
            // Only root can be somebody else.
            (false, &sudo, "GPG_TTY=/dev/pts/3 HOME=/root gpg --batch --list-secret-keys"),
        ] {
            assert_eq!(argv(is_root, env), wanted);
        }
    }
}
