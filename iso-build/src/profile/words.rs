// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What single values of a profile must look like: they go into lists that apt, GRUB and mksquashfs read, where another
//! character would mean something else, and be found out an hour later or at the boot.

/// Short names: ids, names of repositories.
pub fn is_word(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_')
}

/// A name that people see: in the boot menu's theme and in os-release, which both quote by `"`.
pub fn name(key: &str, text: &str) -> Result<(), String> {
    let fits = !text.trim().is_empty() && !text.chars().any(|c| c.is_control() || "\"\\`$".contains(c));
    fits.then_some(())
        .ok_or_else(|| format!("{key}: {text:?}: a name without quotation marks (\"), \\, ` and $ is expected"))
}

/// Packages as mmdebstrap and apt take them: also `NAME:ARCH`, `NAME=VERSION`, `NAME/SUITE` and `?pattern`.
pub fn packages(key: &str, names: &[String]) -> Result<(), String> {
    let fits =
        |name: &String| !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || "+-.:~=/?".contains(c));
    match names.iter().find(|name| !fits(name)) {
        Some(name) => Err(format!("{key}: {name:?} is no name of a package")),
        None => Ok(()),
    }
}

/// Address, suite and components of a source of packages (sources.list(5)).
pub fn source(mirror: &str, suite: &str, components: &[String]) -> Result<(), String> {
    let address = mirror.split_once("://").is_some_and(|(scheme, rest)| {
        !scheme.is_empty() && scheme.chars().all(|c| c.is_ascii_alphanumeric() || c == '+') && !rest.is_empty()
    });
    if !address || mirror.chars().any(|c| c.is_whitespace() || c.is_control() || "[]\"".contains(c)) {
        return Err(format!("mirror: {mirror:?} is no address"));
    }
    let part = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || "-._/+~".contains(c));
    if !part(suite) {
        return Err(format!("suite: {suite:?} does not look like forky or stable/updates"));
    }
    // A suite that ends in a slash is a directory, and has none (sources.list(5)).
    if components.is_empty() != suite.ends_with('/') {
        return Err("components: at least one is expected, such as main".to_owned());
    }
    match components.iter().find(|one| !part(one)) {
        Some(one) => Err(format!("components: {one:?} does not look like main or non-free-firmware")),
        None => Ok(()),
    }
}

/// The server of an address.
pub fn host(mirror: &str) -> Option<&str> {
    let rest = mirror.split_once("://")?.1;
    rest.split(['/', ':']).next().filter(|host| !host.is_empty())
}

/// Kernel arguments go into GRUB's language; `'` ends its quotation, and live-boot takes none.
pub fn kargs(key: &str, list: &[String]) -> Result<(), String> {
    match list.iter().find(|one| one.is_empty() || one.contains('\'') || one.chars().any(char::is_control)) {
        Some(one) => Err(format!("{key}: {one:?}: kernel arguments are neither empty nor have ' in them")),
        None => Ok(()),
    }
}

/// A block size of a squashfs: a power of two from 4K to 1M (mksquashfs(1)).
pub fn block(key: &str, text: &str) -> Result<(), String> {
    let (number, unit) = match text.strip_suffix(['K', 'k']) {
        Some(number) => (number, 1024),
        None => text.strip_suffix(['M', 'm']).map_or((text, 1), |number| (number, 1024 * 1024)),
    };
    let bytes = number.parse::<u32>().ok().and_then(|number| number.checked_mul(unit));
    let fits = bytes.is_some_and(|bytes| bytes.is_power_of_two() && (4096..=1024 * 1024).contains(&bytes));
    fits.then_some(()).ok_or_else(|| format!("{key}: {text:?} is no block size: 4K, 8K and so on to 1M"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_mean_something_else_is_refused() {
        let list = |text: &str| vec![text.to_owned()];
        let main = list("main");
        for (given, good) in [
            (name("name", "Bob's OS"), true),
            (name("name", "Système ☃"), true),
            (name("name", " "), false),
            (name("name", "a\"b"), false),
            (name("name", "a\nb"), false),
            (name("name", "a$b"), false),
            (packages("p", &list("g++-14:amd64")), true),
            (packages("p", &list("linux-image-amd64/forky-backports")), true),
            (packages("p", &list("bootc=1.2~rc1+b2")), true),
            (packages("p", &list("")), false),
            (packages("p", &list("vim; reboot")), false),
            (packages("p", &list("a,b")), false),
            (source("http://deb.debian.org/debian", "forky", &main), true),
            (source("https://git.example:3000/a/b", "stable/updates", &main), true),
            (source("file:///srv/debian", "./", &[]), true),
            (source("http://deb.debian.org/debian", "forky", &[]), false),
            (source("http://deb.debian.org/debian", "", &main), false),
            (source("http://deb.debian.org/debian", "s\nTrusted: yes", &main), false),
            (source("", "forky", &main), false),
            (source("deb.debian.org", "forky", &main), false),
            (source("http://x [trusted=yes]", "forky", &main), false),
            (source("http://deb.debian.org/debian", "forky", &list("main contrib")), false),
            (kargs("k", &list("console=ttyS0,115200n8")), true),
            (kargs("k", &list("a{b;c $x")), true),
            (kargs("k", &list("a'b")), false),
            (kargs("k", &list("")), false),
            (block("b", "256K"), true),
            (block("b", "1M"), true),
            (block("b", "131072"), true),
            (block("b", "2M"), false),
            (block("b", "300K"), false),
            (block("b", "banana"), false),
        ] {
            assert_eq!(given.is_ok(), good, "{given:?}");
        }
    }
}
