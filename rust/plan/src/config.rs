// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! bootc.conf as types. Its comments (`module-config/bootc.conf`) are the manual; unknown keys are errors. Entries of its
//! two lists have files of their own: [`image`], [`registry`].

pub mod image;
mod login;
pub mod registry;

pub use image::{Image, Pin};
pub use registry::Registry;

use crate::error::PlanError;
use crate::imgref::{Source, repository};
use crate::suggest::{nearest, sharpen};
use serde::de::{Deserializer, Error, Visitor};
use serde::{Deserialize, Serialize};
use std::fmt;

/// What the file says, checked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// Which of the three steps this instance is; absent means the instance's id says it.
    #[serde(default)]
    pub step: Option<String>,
    /// Name of the ostree stateroot that bootc makes.
    #[serde(default = "default_stateroot", deserialize_with = "text")]
    pub stateroot: String,
    /// Who runs bootc.
    #[serde(default)]
    pub engine: Engine,
    /// Program name or absolute path of bootc.
    #[serde(default = "default_bootc")]
    pub bootc: String,
    /// Who installs the boot loader, unless the image's entry says otherwise.
    #[serde(default)]
    pub bootloader: Bootloader,
    /// Kernel arguments for the installed system.
    #[serde(default)]
    pub kargs: Vec<String>,
    /// Images on offer, the first of which is the default.
    pub images: Vec<Image>,
    /// What servers of images need.
    #[serde(default)]
    pub registries: Vec<Registry>,
    /// Policy by which images are judged (containers-policy.json(5)); without it the live system's.
    #[serde(default)]
    pub policy: Option<String>,
    /// Whether images without signatures may be installed.
    #[serde(default)]
    pub signatures: Signatures,
    /// HTTP proxy for fetching images.
    #[serde(default)]
    pub proxy: Option<String>,
    /// Servers that are asked without it, beside this machine: `host`, `host:port`, `.domain` or a CIDR range, as in Go's
    /// [`NO_PROXY`](https://pkg.go.dev/golang.org/x/net/http/httpproxy#Config).
    #[serde(default, rename = "no-proxy")]
    pub no_proxy: Vec<String>,
}

/// Who installs the boot loader.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Bootloader {
    /// Decided from the image.
    #[default]
    Auto,
    /// This module, with the live system's GRUB (`bootc --bootloader none`).
    InstallerGrub,
    /// bootc, systemd-boot on a composefs backend.
    SystemdBoot,
    /// bootc, by the image's bootupd.
    Bootupd,
}

/// Whether images without signatures may be installed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Signatures {
    /// If the policy lets them.
    #[default]
    AsPolicy,
    /// Never: a policy that asks for none is refused as well.
    Enforce,
}

/// Who runs bootc.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Engine {
    /// The live system's own bootc.
    #[default]
    Host,
    /// The image's bootc, in a container of the image.
    Container,
}

/// What skopeo reads unless it is told another.
pub const LIVE_POLICY: &str = "/etc/containers/policy.json";

fn default_stateroot() -> String {
    "default".into()
}

fn default_bootc() -> String {
    "bootc".into()
}

impl Config {
    /// From the JSON of a configuration map, with every value checked.
    pub fn from_json(json: &str) -> Result<Config, PlanError> {
        let mut reader = serde_json::Deserializer::from_str(json);
        let config: Config = serde_path_to_error::deserialize(&mut reader).map_err(|error| {
            // A position in our own JSON means nothing to who wrote the YAML; the key does.
            let text = sharpen(&error.inner().to_string());
            let text = text.split(" at line ").next().unwrap_or_default().to_owned();
            let key = error.path().to_string();
            // An unknown key is named by the message: of the path, where it stands is left to tell.
            let unknown = text.starts_with("unknown key `");
            let at = if unknown { key.rsplit_once('.').map_or(".", |(at, _)| at) } else { &key };
            problem(if at == "." || at.is_empty() { text } else { format!("{at}: {text}") })
        })?;
        config.check()?;
        Ok(config)
    }

    fn check(&self) -> Result<(), PlanError> {
        if let Some(step) = &self.step {
            step.parse::<crate::StepName>().map_err(problem)?;
        }
        let plain = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
        if ["", ".", ".."].contains(&self.stateroot.as_str()) || !self.stateroot.chars().all(plain) {
            return Err(problem(format!("stateroot: `{}` must be letters, digits, -, _ and .", self.stateroot)));
        }
        let relative = self.bootc.contains('/') && !self.bootc.starts_with('/');
        if self.bootc.is_empty() || self.bootc.contains(char::is_whitespace) || relative {
            return Err(problem("bootc: write one program name or absolute path, without arguments".into()));
        }
        if let Some(karg) = self.kargs.iter().find(|karg| karg.is_empty() || karg.contains(char::is_whitespace)) {
            return Err(problem(format!("kargs: `{karg}` must be one kernel argument per entry, without spaces")));
        }
        if self.images.is_empty() {
            return Err(problem("images: the list is empty; name the image to install".into()));
        }
        for (index, image) in self.images.iter().enumerate() {
            image.check(&format!("images[{index}]"))?;
            if self.engine == Engine::Container {
                image.check_for_container(&format!("images[{index}]"))?;
            }
            if self.images[..index].iter().any(|other| other.id == image.id) {
                return Err(problem(format!("images[{index}].id: `{}` is taken by another image", image.id)));
            }
        }
        for (index, registry) in self.registries.iter().enumerate() {
            registry.check(&format!("registries[{index}]"))?;
        }
        if let Some(path) = self.policy.as_ref().filter(|path| !path.starts_with('/')) {
            return Err(problem(format!("policy: `{path}` must be an absolute path")));
        }
        if let Some(server) = self.no_proxy.iter().find(|server| !registry::is_exception(server)) {
            let text = format!("no-proxy: `{server}` must be a host, host:port, .domain or a range of addresses");
            return Err(problem(text));
        }
        match &self.proxy {
            Some(proxy) => registry::check_proxy(proxy).map_err(|text| problem(format!("proxy: {text}"))),
            None => Ok(()),
        }
    }

    /// The image to install: of a configuration that [`Config::chosen`] has made, the chosen one.
    pub fn image(&self) -> &Image {
        &self.images[0]
    }

    /// The same configuration with the chosen image alone; without a choice (no page has asked) it is the first.
    pub fn chosen(&self, id: Option<&str>) -> Result<Config, PlanError> {
        let ids: Vec<&str> = self.images.iter().map(|image| image.id.as_str()).collect();
        let wanted = id.filter(|id| !id.is_empty()).unwrap_or(ids[0]);
        let Some(image) = self.images.iter().find(|image| image.id == wanted) else {
            let near = nearest(wanted, &ids).map(|near| format!(" (did you mean `{near}`?)")).unwrap_or_default();
            let problem = format!("`{wanted}` is none of the images of bootc.conf ({}){near}", ids.join(", "));
            return Err(PlanError::Request { key: "packagechooser_bootc".into(), module: "packagechooser", problem });
        };
        Ok(Config { images: vec![image.clone()], ..self.clone() })
    }

    /// The policy that the installed system gets: one that was named, or the live system's where signatures are demanded.
    pub fn kept_policy(&self) -> Option<String> {
        let live = || (self.signatures == Signatures::Enforce).then(|| LIVE_POLICY.to_owned());
        self.policy.clone().or_else(live)
    }

    /// Whether an image must lie on the target disk before bootc may read it: an archive is unpacked there, and of what a
    /// private server or a policy of one's own needs bootc knows nothing. A container is made of what lies there.
    pub fn must_download(&self, source: &Source) -> bool {
        match source {
            Source::Registry(_) => {
                self.engine == Engine::Container
                    || self.policy.is_some()
                    || self.registry(source).is_some_and(Registry::is_private)
            }
            Source::OciArchive { .. } => true,
            Source::OciDir { .. } | Source::Storage(_) => false,
        }
    }

    /// What the server of a source needs; the longest location that fits counts (containers-registries.conf(5)).
    pub fn registry(&self, source: &Source) -> Option<&Registry> {
        let Source::Registry(reference) = source else { return None };
        let name = repository(reference);
        self.registries.iter().filter(|entry| entry.serves(&name)).max_by_key(|entry| entry.location.len())
    }
}

fn problem(problem: String) -> PlanError {
    PlanError::Config { problem: login::blanked(&problem) }
}

/// Calamares turns a YAML scalar that looks like a number or a switch into one, quoted or not (its Yaml.cpp decides
/// by the text alone). A stateroot named `42` is still a name.
fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    struct Text;
    impl Visitor<'_> for Text {
        type Value = String;
        fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
            f.write_str("a text")
        }
        fn visit_str<E: Error>(self, value: &str) -> Result<String, E> {
            Ok(value.into())
        }
        fn visit_i64<E: Error>(self, value: i64) -> Result<String, E> {
            Ok(value.to_string())
        }
        fn visit_u64<E: Error>(self, value: u64) -> Result<String, E> {
            Ok(value.to_string())
        }
        fn visit_bool<E: Error>(self, value: bool) -> Result<String, E> {
            Err(E::custom(format!("`{value}` is read as a switch; write another name")))
        }
    }
    deserializer.deserialize_any(Text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn minimal() -> serde_json::Value {
        json!({"images": [{"id": "p", "source": "oci:/i:latest", "target": "r.example/p:forky"}]})
    }

    fn error_of(change: impl FnOnce(&mut serde_json::Value)) -> String {
        let mut value = minimal();
        change(&mut value);
        Config::from_json(&value.to_string()).unwrap_err().to_string()
    }

    #[test]
    fn little_is_enough() {
        let config = Config::from_json(&minimal().to_string()).unwrap();
        assert_eq!((config.stateroot.as_str(), config.bootc.as_str()), ("default", "bootc"));
        assert_eq!(config.bootloader, Bootloader::Auto);
    }

    #[test]
    fn a_number_may_be_a_name() {
        let mut value = minimal();
        value["stateroot"] = json!(42);
        assert_eq!(Config::from_json(&value.to_string()).unwrap().stateroot, "42");
    }

    #[test]
    fn the_chosen_image_is_the_only_one_left() {
        let mut value = minimal();
        let other = json!({"id": "edge", "source": ["oci:/e", "docker://r.example/e:1"], "target": "r.example/e:1"});
        value["images"].as_array_mut().unwrap().push(other);
        let config = Config::from_json(&value.to_string()).unwrap();
        for (choice, id) in [(None, "p"), (Some(""), "p"), (Some("p"), "p"), (Some("edge"), "edge")] {
            let chosen = config.chosen(choice).unwrap();
            assert_eq!((chosen.image().id.as_str(), chosen.images.len()), (id, 1));
        }
        let error = config.chosen(Some("edgy")).unwrap_err();
        assert_eq!(error.fault().id, "request-invalid");
        assert!(error.to_string().contains("(p, edge) (did you mean `edge`?)"), "{error}");
    }

    #[test]
    fn the_longest_location_counts() {
        let mut value = minimal();
        value["registries"] = json!([{"location": "r.example"}, {"location": "r.example/p", "insecure": true}]);
        let config = Config::from_json(&value.to_string()).unwrap();
        let insecure = |source: &str| config.registry(&source.parse().unwrap()).map(|registry| registry.insecure);
        assert_eq!(insecure("docker://r.example/p/x:1"), Some(true));
        assert_eq!(insecure("docker://r.example/pp:1"), Some(false));
        assert_eq!((insecure("docker://s.example/p:1"), insecure("oci:/r.example/p")), (None, None));
    }

    #[test]
    fn each_mistake_names_its_key() {
        type Change = fn(&mut serde_json::Value);
        let cases: &[(Change, &str)] = &[
            (|v| v["kargz"] = json!([]), ": unknown key `kargz` (did you mean `kargs`?)"),
            (|v| v["images"][0]["sorce"] = json!("x"), "images[0]: unknown key `sorce` (did you mean `source`?)"),
            (|v| v["images"] = json!([]), "images: the list is empty"),
            (|v| v["images"] = json!(null), "images: invalid type: null"),
            (|v| v["kargs"] = json!("quiet"), "kargs: invalid type: string"),
            (|v| v["step"] = json!("instal"), "instal"),
            (|v| v["stateroot"] = json!("a/b"), "stateroot"),
            (|v| v["stateroot"] = json!(".."), "stateroot"),
            (|v| v["stateroot"] = json!(true), "read as a switch"),
            (|v| v["bootloader"] = json!("lilo"), "lilo"),
            (|v| v["kargs"] = json!(["quiet splash"]), "kargs: `quiet splash`"),
            (|v| v["images"][0]["source"] = json!("quay.io/x"), "images[0].source"),
            (|v| v["images"][0]["target"] = json!("r/x@sha256:00"), "images[0].target"),
            (|v| v["images"][0]["digest"] = json!("sha256:12"), "images[0].digest"),
            (|v| v["bootc"] = json!("bootc --quiet"), "bootc:"),
            (|v| v["images"][0]["mountpoints"] = json!(["/usr"]), "images[0].mountpoints: `/usr`"),
            (|v| v["images"][0]["mountpoints"] = json!(["/data/x"]), "images[0].mountpoints: `/data/x`"),
            (|v| v["images"][0]["mountpoints"] = json!(["data"]), "images[0].mountpoints: `data`"),
            (|v| v["images"][0]["source"] = json!([]), "images[0].source: the list is empty"),
            (|v| v["images"][0]["source"] = json!(["oci:/i:x", "oci:i"]), "images[0].source[1]: `i` must be"),
            (|v| v["images"][0]["source"] = json!(7), "images[0].source: invalid type"),
            (|v| v["images"][0]["source"] = json!("docker://r.example/Up"), "`U` at character 20: a name has lower"),
            (|v| v["images"][0]["target"] = json!("r.example/p:a/b"), "`r.example/p:a/b`: `:` at character 12"),
            (|v| v["images"][0]["pin"] = json!("digest"), "images[0].pin: `digest` needs"),
            (|v| v["images"][0]["pin"] = json!("newest-of"), "images[0].pin: `newest-of` needs more than one source"),
            (|v| v["images"][0]["pin"] = json!("newest"), "images[0].pin: unknown variant `newest`"),
            (|v| v["images"][0]["id"] = json!("a,b"), "images[0].id: `a,b`"),
            (
                |v| v["images"].as_array_mut().unwrap().push(minimal()["images"][0].clone()),
                "images[1].id: `p` is taken",
            ),
            (|v| v["registries"] = json!([{"location": "https://r.example"}]), "registries[0].location"),
            (
                |v| v["registries"] = json!([{"location": "r.example", "authfile": "auth.json"}]),
                "registries[0].authfile",
            ),
            (|v| v["engine"] = json!("docker"), "engine: unknown variant `docker`"),
            (
                |v| {
                    v["engine"] = json!("container");
                    v["images"][0]["source"] = json!("containers-storage:localhost/p");
                },
                "images[0].source: `containers-storage:localhost/p` cannot be used with `engine: container`",
            ),
            (|v| v["policy"] = json!("policy.json"), "policy: `policy.json` must be an absolute path"),
            (|v| v["signatures"] = json!("yes"), "signatures: unknown variant `yes`"),
            (|v| v["proxy"] = json!("proxy:3128"), "proxy: `proxy:3128`"),
            (|v| v["no-proxy"] = json!(["a.example,b.example"]), "no-proxy: `a.example,b.example`"),
            (|v| v["no-proxy"] = json!(["https://a.example"]), "no-proxy: `https://a.example`"),
            (|v| v["proxy"] = json!("http://me:secret@proxy:3128"), "proxy: a name and password"),
        ];
        for (change, part) in cases {
            let text = error_of(change);
            assert!(text.contains(part), "{part} is not in: {text}");
        }
    }

    #[test]
    fn a_login_in_an_address_is_refused_and_not_repeated() {
        for (key, value) in [
            ("proxy", json!("http://me:geheim@proxy:3128")),
            ("proxy", json!("me:geheim@proxy:3128")),
            ("proxy", json!("socks5://me:geheim@proxy:3128")),
            ("proxy", json!("http://me:a geheim@proxy:3128")),
            ("proxy", json!({"url": "http://me:geheim@proxy:3128"})),
            ("proxy", json!(["http://me:geheim@proxy:3128"])),
            ("no-proxy", json!("http://me:geheim@proxy:3128")),
            ("no-proxy", json!(["me:geheim@r.example"])),
            ("registries", json!("https://me:geheim@r.example")),
            ("registries", json!([{"location": "https://me:geheim@r.example"}])),
            ("registries", json!([{"location": "me:geheim@r.example"}])),
            ("registries", json!([{"location": "r.example", "insecure": "http://me:geheim@r.example"}])),
            ("images", json!([{"id": "p", "source": "docker://me:geheim@r.example/p:1", "target": "r.example/p:1"}])),
            ("images", json!([{"id": "p", "source": "oci:/i:x", "target": "me:geheim@r.example/p:1"}])),
            ("http://me:geheim@proxy:3128", json!("proxy")),
        ] {
            let text = error_of(|v| v[key] = value.clone());
            assert!(!text.contains("geheim"), "{key}: {value}: {text}");
        }
    }
}
