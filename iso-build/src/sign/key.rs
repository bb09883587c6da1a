// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What gpg tells of a key (its doc/DETAILS, "Format of the colon listings"): which part of it signs, and since when all of it
//! is valid. Asking gpg belongs to the module above.

/// A key that can sign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Key {
    /// Of the whole key.
    pub fingerprint: String,
    /// Of the part that signs: the key itself, or a subkey.
    pub signs: String,
    /// Seconds since 1970. A signature that is older than the key, or than what the key says of itself, is no good one.
    pub since: u64,
}

/// The key itself or a subkey.
#[derive(Debug, Default)]
struct Part<'a> {
    fingerprint: &'a str,
    validity: &'a str,
    since: u64,
    is_subkey: bool,
    signs: bool,
}

/// Fields of a record that are used here, counted from 0.
const VALIDITY: usize = 1;
const KEY_ID: usize = 4;
const CREATED: usize = 5;
const NAME: usize = 9;
const CAPABILITIES: usize = 11;
const TOKEN: usize = 14;

/// The fingerprint of the only key in a list of secret keys.
pub(super) fn only(secret: &str) -> Result<String, String> {
    let keys: Vec<&str> = parts(secret).iter().filter(|part| !part.is_subkey).map(|part| part.fingerprint).collect();
    match keys[..] {
        [] => Err("No secret key".to_owned()),
        [one] => Ok(one.to_owned()),
        _ => Err(format!("the signing key can be one of {}: name it by its fingerprint", keys.join(", "))),
    }
}

/// The only key of a list of secret keys, with a list of what is signed of it.
pub(super) fn read(secret: &str, signatures: &str) -> Result<Key, String> {
    let parts = parts(secret);
    let fingerprint = only(secret)?;
    let wrong = |how: &str| Err(format!("the signing key {fingerprint} {how}"));
    for (validity, how) in [("e", "has expired"), ("r", "was revoked"), ("d", "is disabled"), ("i", "is invalid")] {
        if parts.iter().any(|part| !part.is_subkey && part.validity == validity) {
            return wrong(how);
        }
    }
    let usable = parts.iter().filter(|part| part.signs && !["e", "r", "d", "i"].contains(&part.validity));
    // As gpg itself does: subkeys are there to be used, and the newest first.
    let Some(part) = usable.max_by_key(|part| (part.is_subkey, part.since)) else {
        return wrong("has no part that can sign, or that part is not here or has expired");
    };
    let since = own_signatures(signatures).chain(parts.iter().map(|part| part.since)).max().unwrap_or_default();
    Ok(Key { signs: part.fingerprint.to_owned(), since, fingerprint })
}

fn parts(secret: &str) -> Vec<Part<'_>> {
    let mut parts: Vec<Part> = Vec::new();
    for fields in records(secret) {
        let field = |index: usize| fields.get(index).copied().unwrap_or_default();
        match field(0) {
            kind @ ("sec" | "ssb") => parts.push(Part {
                fingerprint: "",
                validity: field(VALIDITY),
                since: field(CREATED).parse().unwrap_or_default(),
                is_subkey: kind == "ssb",
                // A lower-case letter is what this part can; # stands for a part whose secret is elsewhere.
                signs: field(CAPABILITIES).contains('s') && field(TOKEN) != "#",
            }),
            "fpr" => {
                if let Some(part) = parts.last_mut().filter(|part| part.fingerprint.is_empty()) {
                    part.fingerprint = field(NAME);
                }
            }
            _ => {}
        }
    }
    parts
}

/// When the key has signed something of itself: names, subkeys, its expiry.
fn own_signatures(listed: &str) -> impl Iterator<Item = u64> {
    let records = || records(listed);
    let id = records().find(|fields| fields[0] == "pub").and_then(|fields| fields.get(KEY_ID).copied());
    records()
        .filter(move |fields| fields[0] == "sig" && fields.get(KEY_ID).copied() == id)
        .filter_map(|fields| fields.get(CREATED)?.parse().ok())
}

fn records(listed: &str) -> impl Iterator<Item = Vec<&str>> {
    listed.lines().map(|line| line.split(':').collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECRET: &str = "sec:u:255:22:0DB4E846D642A40F:100:::u:::cSC:::+::ed25519:::0:\nfpr:::::::::AAAA:\n\
                          grp:::::::::0:\nuid:u::::100::9C::Maker <m@example.org>::::::::::0:\n\
                          ssb:u:255:22:1111111111111111:200::::::s:::+::ed25519::\nfpr:::::::::BBBB:\n\
                          ssb:u:255:22:2222222222222222:300::::::s:::D2760001::ed25519::\nfpr:::::::::CCCC:\n\
                          ssb:u:255:18:3333333333333333:400::::::e:::+::cv25519::\nfpr:::::::::DDDD:\n";
    const SIGNATURES: &str = "pub:u:255:22:0DB4E846D642A40F:100:::u:::scSC:::::ed25519:::0:\nfpr:::::::::AAAA:\n\
                              sig:::22:0DB4E846D642A40F:500::::Maker <m@example.org>:13x::AAAA:::8:\n\
                              sig:::22:9999999999999999:900::::A friend:10x::FFFF:::8:\n";

    #[test]
    fn the_newest_part_that_is_here_and_can_sign_signs() {
        for (from, to, signs) in [
            ("", "", "CCCC"),
            ("ssb:u:255:22:2", "ssb:e:255:22:2", "BBBB"),
            ("D2760001", "#", "BBBB"),
            ("300::::::s", "300::::::a", "BBBB"),
        ] {
            let key = read(&SECRET.replacen(from, to, 1), SIGNATURES).unwrap();
            let wanted = Key { fingerprint: "AAAA".into(), signs: signs.into(), since: 500 };
            assert_eq!(key, wanted, "{from} -> {to}");
        }
        let alone = "sec:u:255:22:0DB4E846D642A40F:100:::u:::scSC:::+::ed25519:::0:\nfpr:::::::::AAAA:\n";
        assert_eq!(read(alone, "").unwrap(), Key { fingerprint: "AAAA".into(), signs: "AAAA".into(), since: 100 });
    }

    #[test]
    fn what_cannot_sign_is_told() {
        for (secret, words) in [
            (String::new(), "No secret key"),
            (format!("{SECRET}{}", SECRET.replace("AAAA", "EEEE")), "can be one of AAAA, EEEE"),
            (SECRET.replace("sec:u", "sec:e"), "the signing key AAAA has expired"),
            (SECRET.replace("sec:u", "sec:r"), "the signing key AAAA was revoked"),
            (SECRET.replace(":s:", ":e:"), "has no part that can sign"),
            (SECRET.replace("ssb:u", "ssb:e"), "has no part that can sign"),
        ] {
            let error = read(&secret, SIGNATURES).unwrap_err();
            assert!(error.contains(words), "{error}");
        }
    }
}
