// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! skopeo's command lines (skopeo-inspect(1), skopeo-copy(1)) with what the configuration says of a server. Names and
//! passwords stay in their file: only its path is on the command line.

use crate::config::Config;
use crate::imgref::Source;
use crate::op::{Command, ProgressSource};

/// A registry that answers slower than this would not deliver an image either.
pub const INSPECT_DEADLINE_S: u64 = 60;
/// skopeo waits for ever for a server that holds a connection and says nothing. Its longest own wait (Retry-After) is 60 s.
const COPY_STALL_S: u64 = 120;
/// Longest time for one attempt to fetch or to upload an image: a large one over a slow line.
pub const COPY_DEADLINE_S: u64 = 6 * 3600;
/// What passes (a lost packet, a server that restarts) has passed after some seconds; a person who waits for the check
/// wants to know soon.
pub const INSPECT_ATTEMPTS: u32 = 3;
/// With waits that double, some minutes: a router that starts again. Each attempt keeps what the ones before have
/// moved.
pub const COPY_ATTEMPTS: u32 = 8;

/// What to ask of an image.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ask {
    /// Its manifest or index, byte by byte.
    Manifest,
    /// Its configuration.
    Config,
}

/// `skopeo inspect`.
pub fn inspect(config: &Config, source: &Source, ask: Ask) -> Command {
    let mut argv = vec!["skopeo".to_owned(), "inspect".into(), "--raw".into()];
    if ask == Ask::Config {
        argv.push("--config".into());
    }
    argv.extend(access(config, source, ""));
    argv.push(source.to_string());
    with_proxy(Command::new(argv).deadline(INSPECT_DEADLINE_S).attempts(INSPECT_ATTEMPTS), config)
}

/// `skopeo copy` of one manifest, as it is, into the OCI layout at `dir` under the tag `tag`. Blobs that are there from an
/// earlier attempt are not fetched again.
pub fn download(config: &Config, source: &Source, digest: &str, dir: &str, tag: &str, bytes: Option<u64>) -> Command {
    let mut argv = vec!["skopeo".to_owned()];
    argv.extend(policy(config));
    // Signatures are verified, but an OCI layout has no place for them.
    argv.extend(["copy", "--quiet", "--preserve-digests", "--remove-signatures"].map(Into::into));
    argv.extend(access(config, source, "src-"));
    argv.extend([source.pinned(digest), format!("oci:{dir}:{tag}")]);
    let command = with_proxy(Command::new(argv).deadline(COPY_DEADLINE_S).attempts(COPY_ATTEMPTS), config);
    match bytes {
        Some(total) => {
            command.progress(ProgressSource::DirectoryBytes { dir: dir.into(), total }).stalls_after(COPY_STALL_S)
        }
        None => command,
    }
}

/// skopeo as bootc runs it too: a proxy that is asked over a socket.
pub fn proxy(config: &Config, source: &Source) -> Command {
    let mut argv = vec!["skopeo".to_owned()];
    argv.extend(policy(config));
    argv.push("experimental-image-proxy".into());
    argv.extend(access(config, source, ""));
    with_proxy(Command::new(argv).deadline(INSPECT_DEADLINE_S).attempts(INSPECT_ATTEMPTS), config)
}

/// The same to fetch from.
pub fn feeder(config: &Config, source: &Source) -> Command {
    proxy(config, source).attempts(COPY_ATTEMPTS).stalls_after(COPY_STALL_S)
}

/// A global option: it stands before the command.
fn policy(config: &Config) -> Option<String> {
    config.policy.as_ref().map(|policy| format!("--policy={policy}"))
}

fn access(config: &Config, source: &Source, prefix: &str) -> Vec<String> {
    let Some(registry) = config.registry(source) else { return Vec::new() };
    options(registry.authfile.as_deref(), registry.certs.as_deref(), registry.insecure, prefix)
}

/// The options that a server needs; those of `skopeo copy` have a prefix, `src-` or `dest-`.
pub fn options(authfile: Option<&str>, certs: Option<&str>, insecure: bool, prefix: &str) -> Vec<String> {
    let paths = [("authfile", authfile), ("cert-dir", certs)];
    let given = paths.into_iter().filter_map(|(name, path)| Some(format!("--{prefix}{name}={}", path?)));
    given.chain(insecure.then(|| format!("--{prefix}tls-verify=false"))).collect()
}

/// Go's programs read the proxy from the environment; what is on this machine needs none.
pub fn with_proxy(command: Command, config: &Config) -> Command {
    let Some(proxy) = &config.proxy else { return command };
    let without = ["localhost", "127.0.0.1", "::1"].into_iter().chain(config.no_proxy.iter().map(String::as_str));
    let without: Vec<&str> = without.collect();
    command.env("HTTP_PROXY", proxy).env("HTTPS_PROXY", proxy).env("NO_PROXY", &without.join(","))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_server_gets_its_options_and_no_other_does() {
        let config = json!({"images": [{"id": "p", "source": "oci:/i", "target": "r.example/p:1"}],
            "proxy": "http://proxy:3128", "no-proxy": [".intern.example"],
            "registries": [{"location": "r.example", "authfile": "/a.json", "certs": "/c.d", "insecure": true}]});
        let config = Config::from_json(&config.to_string()).unwrap();
        let ours: Source = "docker://r.example/p:1".parse().unwrap();
        let argv = inspect(&config, &ours, Ask::Config).argv.join(" ");
        let options = "--authfile=/a.json --cert-dir=/c.d --tls-verify=false";
        assert_eq!(argv, format!("skopeo inspect --raw --config {options} docker://r.example/p:1"));
        let command = download(&config, &ours, &format!("sha256:{}", "0".repeat(64)), "/d", "image", Some(7));
        assert!(command.argv.contains(&"--src-tls-verify=false".to_owned()), "{:?}", command.argv);
        assert!(command.argv.ends_with(&["oci:/d:image".to_owned()]), "{:?}", command.argv);
        assert_eq!(command.env["HTTPS_PROXY"], "http://proxy:3128");
        assert_eq!(command.env["NO_PROXY"], "localhost,127.0.0.1,::1,.intern.example");
        let other: Source = "docker://s.example/p:1".parse().unwrap();
        assert_eq!(
            inspect(&config, &other, Ask::Manifest).argv.join(" "),
            "skopeo inspect --raw docker://s.example/p:1"
        );
    }
}
