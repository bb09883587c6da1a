// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Names and passwords in addresses (`http://me:secret@proxy`): bootc.conf takes none, and who has written one must not read
//! it again in a message, which goes to the screen and into the log.

/// What an address with a login is told.
pub(super) const REFUSED: &str = "a name and password cannot be given here: they would be readable in logs";

/// A message that quotes values, without the logins in them.
pub(super) fn blanked(message: &str) -> String {
    message.split_inclusive(['`', '"']).map(blanked_value).collect()
}

fn blanked_value(text: &str) -> String {
    // An @ is before a digest as well, and in a sentence of ours.
    let login = |at: &usize| !text[at + 1..].starts_with("sha") && !text[..*at].ends_with(' ');
    let server = text.rmatch_indices('@').map(|(at, _)| at).find(login);
    let Some(server) = server else { return text.into() };
    let scheme = text[..server].find("://").map(|at| at + 3);
    let path = text.starts_with('/');
    match scheme {
        None if path || !text[..server].contains(':') => text.into(),
        _ => format!("{}********{}", &text[..scheme.unwrap_or(0)], &text[server..]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn logins_go_and_the_rest_stays() {
        let digest = "docker://r.example:5000/p:1@sha256:00";
        for (message, shown) in [
            ("proxy: `socks5://me:secret@p:1` must be", "proxy: `socks5://********@p:1` must be"),
            ("`me:secret@p:1`: no", "`********@p:1`: no"),
            ("`https://token@r.example`", "`https://********@r.example`"),
            (
                "invalid type: string \"http://me:a@b@p\", expected",
                "invalid type: string \"http://********@p\", expected",
            ),
            ("`docker://me:s@r.example/p@sha256:00`", "`docker://********@r.example/p@sha256:00`"),
            (digest, digest),
            ("`/dir@x:t`: not by @digest", "`/dir@x:t`: not by @digest"),
            ("stateroot: `a/b` must be", "stateroot: `a/b` must be"),
        ] {
            assert_eq!(blanked(message), shown);
        }
    }
}
