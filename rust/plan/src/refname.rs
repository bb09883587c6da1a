// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Where a registry reference breaks its grammar (distribution's reference package: `domain/path:tag@digest`). oci-spec's
//! parser says that a reference is wrong; people want to know at which character. What a reference means is `imgref`'s part.

/// What the tag of a reference may be long.
const LONGEST_TAG: usize = 128;
const NAME_RULE: &str = "a name has lower-case letters and digits, with single . _ or - between them";
const TAG_RULE: &str = "a tag has letters, digits, . _ and -, and starts with none of . and -";
const DIGEST_RULE: &str = "a digest is sha256: and 64 of 0-9 a-f";

/// The character (counted from 0) that cannot stand where it is, and the rule that it breaks; none when all is well.
pub fn first_fault(reference: &str) -> Option<(usize, &'static str)> {
    let (named, digest) = match reference.split_once('@') {
        Some((named, digest)) => (named, Some(digest)),
        None => (reference, None),
    };
    let last_slash = named.rfind('/').map_or(0, |at| at + 1);
    let colon = named[last_slash..].find(':').map(|at| last_slash + at);
    let (path, tag) = colon.map_or((named, None), |at| (&named[..at], Some(&named[at + 1..])));
    let fault = name_fault(path)
        .or_else(|| tag.and_then(tag_fault).map(|(at, rule)| (path.len() + 1 + at, rule)))
        .or_else(|| digest.and_then(digest_fault).map(|(at, rule)| (named.len() + 1 + at, rule)));
    // Bytes so far: people count characters.
    fault.map(|(at, rule)| (reference.get(..at).map_or(at, |before| before.chars().count()), rule))
}

/// The first component is a server when it looks like one.
fn name_fault(path: &str) -> Option<(usize, &'static str)> {
    let mut start = 0;
    for (index, component) in path.split('/').enumerate() {
        let server = index == 0 && path.contains('/') && (component.contains(['.', ':']) || component == "localhost");
        let fault = if server { server_fault(component) } else { component_fault(component) };
        if let Some((at, rule)) = fault {
            return Some((start + at, rule));
        }
        start += component.len() + 1;
    }
    None
}

fn server_fault(server: &str) -> Option<(usize, &'static str)> {
    let plain = |c: char| c.is_ascii_alphanumeric() || ".-:[]".contains(c);
    let rule = "a server has letters, digits, . and -, and a port after its colon";
    let port = server.rfind(':').filter(|_| !server.ends_with(']')).map_or(server.len(), |at| at + 1);
    let bad_port = || server[port..].char_indices().find(|(_, c)| !c.is_ascii_digit()).map(|(at, _)| port + at);
    server.char_indices().find(|(_, c)| !plain(*c)).map(|(at, _)| at).or_else(bad_port).map(|at| (at, rule))
}

fn component_fault(component: &str) -> Option<(usize, &'static str)> {
    let mut separators = String::new();
    for (at, c) in component.char_indices() {
        match c {
            'a'..='z' | '0'..='9' => separators.clear(),
            '.' | '_' | '-' => {
                separators.push(c);
                let alone = separators.len() == 1 || separators == "__" || separators.chars().all(|c| c == '-');
                if at + 1 == component.len() || at + 1 == separators.len() || !alone {
                    return Some((at, NAME_RULE));
                }
            }
            _ => return Some((at, NAME_RULE)),
        }
    }
    component.is_empty().then_some((0, NAME_RULE))
}

fn tag_fault(tag: &str) -> Option<(usize, &'static str)> {
    let fits = |(at, c): &(usize, char)| c.is_ascii_alphanumeric() || *c == '_' || (*at > 0 && ".-".contains(*c));
    let bad = tag.char_indices().find(|found| !fits(found)).map(|(at, _)| at);
    bad.or_else(|| tag.is_empty().then_some(0))
        .map(|at| (at, TAG_RULE))
        .or_else(|| (tag.len() > LONGEST_TAG).then_some((LONGEST_TAG, "a tag has at most 128 characters")))
}

fn digest_fault(digest: &str) -> Option<(usize, &'static str)> {
    const ALGORITHM: &str = "sha256:";
    let Some(hex) = digest.strip_prefix(ALGORITHM) else { return Some((0, DIGEST_RULE)) };
    let bad = hex.char_indices().find(|(at, c)| *at == 64 || !matches!(c, '0'..='9' | 'a'..='f')).map(|(at, _)| at);
    bad.or_else(|| (hex.len() < 64).then_some(hex.len())).map(|at| (ALGORITHM.len() + at, DIGEST_RULE))
}

/// A sentence that points at the character: counted from 1, as editors do.
pub fn pointed(reference: &str, shift: usize) -> Option<String> {
    let (at, rule) = first_fault(reference)?;
    let place = at + shift + 1;
    Some(match reference.chars().nth(at) {
        Some(c) => format!("`{c}` at character {place}: {rule}"),
        None => format!("it ends too early, at character {place}: {rule}"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use oci_spec::distribution::Reference;

    const D: &str = "sha256:0713aa37da8fba4c4928ccbc52e14e943cbc20dc03db8b3b7112dd4b9b62cf68";

    #[test]
    fn points_at_what_is_wrong() {
        for (text, at) in [
            ("quay.io/Up/x", 8),
            ("quay.io/x y", 9),
            ("quay.io//x", 8),
            ("quay.io/x/", 10),
            ("quay.io/x--y/z..w", 15),
            ("quay.io/-x", 8),
            ("quay.io/x-", 9),
            ("quay.io/x:", 10),
            ("quay.io/x:-1", 10),
            ("quay.io/x:a/b:c", 9),
            ("quay.io/x:a b", 11),
            ("quay.io:80a/x", 10),
            ("quay.io/größe", 10),
            ("quay.io/x@sha512:00", 10),
            ("quay.io/x@sha256:12", 19),
            ("quay.io/x@sha256:XY", 17),
            ("", 0),
        ] {
            assert_eq!(first_fault(text).map(|(at, _)| at), Some(at), "{text}");
            assert!(text.parse::<Reference>().is_err() || text.contains("sha"), "{text} is taken by oci-spec");
        }
        assert_eq!(first_fault(&format!("x/{}:{}", "y", "t".repeat(129))).map(|(at, _)| at), Some(132));
    }

    #[test]
    fn finds_nothing_where_nothing_is() {
        for text in
            ["quay.io/x", "localhost:5000/x/y:1", "[::1]:5000/x:1", "x/y__z/a---b:V_1.2-3", "r.example/p/base:forky"]
        {
            assert_eq!(first_fault(text), None, "{text}");
            assert_eq!(first_fault(&format!("{text}@{D}")), None, "{text}");
        }
    }

    #[test]
    fn counts_as_people_do() {
        let text = pointed("quay.io/größe", "docker://".len()).unwrap();
        assert!(text.starts_with("`ö` at character 20: a name has"), "{text}");
        assert!(pointed("quay.io/x:", 0).unwrap().starts_with("it ends too early, at character 11: "));
    }
}
