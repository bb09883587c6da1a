// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Publishing an image: uploading it, its bill of materials and its signature to registries. Pure: what the person asked
//! for in, a stage of the plan out. skopeo uploads; what it cannot do (artifacts, their index) is [tasks].

pub mod check;
mod skopeo;
mod target;
pub mod tasks;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use bootc_plan::{Op, Step};

use crate::place::Place;
use crate::stage::Stage;
use crate::tasks::IsoTask;
pub use target::Target;
use tasks::PushTask;

/// What is uploaded where, and how.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Push {
    /// Where to, in this order.
    pub targets: Vec<Target>,
    /// How registries are reached.
    pub access: Access,
    /// With what the image is signed.
    pub signing: Option<Signing>,
}

/// How registries are reached. Names and passwords stay in their file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Access {
    /// containers-auth.json(5); where skopeo looks by itself when none.
    pub authfile: Option<PathBuf>,
    /// Certificates, as containers-certs.d(5) has them.
    pub cert_dir: Option<PathBuf>,
    /// HTTP, or certificates that nobody knows, are good enough.
    pub insecure: bool,
    /// Environment by which skopeo finds logins.
    pub env: BTreeMap<String, String>,
}

/// With what an image is signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signing {
    /// Private key, as cosign and `skopeo generate-sigstore-key` make it.
    pub key: PathBuf,
    /// File with its passphrase.
    pub passphrase: PathBuf,
}

/// The image that is uploaded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Subject<'a> {
    /// Its layout.
    pub layout: &'a Path,
    /// Its tag there.
    pub tag: &'a str,
    /// Time stamp of what is made for it.
    pub epoch: u64,
    /// Of its layers, for progress; unknown while it is not built.
    pub bytes: Option<u64>,
}

/// Layout of what is made while uploading, and the names in it.
const MADE: &str = "{push.work}/made";
const SBOM: &str = "sbom";
const REFERRERS: &str = "referrers";
/// Configuration that makes skopeo store signatures beside the image (containers-registries.d(5)).
const REGISTRIES_D: &str = "{push.work}/registries.d";

/// The stage that uploads `subject`. It runs whenever it is asked for: what a registry has already is not sent again.
#[must_use]
pub fn stage(push: &Push, subject: &Subject) -> Stage {
    let task = |push: PushTask| Op::Task { task: IsoTask::Push { push } };
    let mut ops = vec![task(PushTask::Sbom {
        layout: Place::text(subject.layout),
        tag: subject.tag.to_owned(),
        epoch: subject.epoch,
        to: MADE.to_owned(),
    })];
    if push.signing.is_some() {
        ops.push(Op::mkdir(REGISTRIES_D, 0o755));
        ops.push(Op::write(format!("{REGISTRIES_D}/push.yaml"), 0o644, attachments(&push.targets)));
    }
    let image = format!("oci:{}:{}", subject.layout.display(), subject.tag);
    for (at, target) in push.targets.iter().enumerate() {
        ops.push(skopeo::measured(skopeo::copy(push, &image, &target.reference()), subject.bytes).op());
        // Everything else is found by the image's digest: once in each repository is enough.
        if push.targets[..at].iter().any(|earlier| earlier.repository() == target.repository()) {
            continue;
        }
        let (artifact, list) = (target.at("{sbom}"), target.tagged("{referrers}"));
        ops.push(skopeo::copy(push, &format!("oci:{MADE}:{SBOM}"), &artifact).op());
        ops.push(task(PushTask::Referrers { ask: skopeo::inspect(push, &list), to: MADE.to_owned() }));
        ops.push(skopeo::copy_index(push, &format!("oci:{MADE}:{REFERRERS}"), &list).op());
    }
    Stage::always(Step::new("push", "Upload of the image", 30, ops), Vec::new())
}

fn attachments(targets: &[Target]) -> String {
    let mut repositories: Vec<String> = targets.iter().map(Target::repository).collect();
    repositories.sort();
    repositories.dedup();
    let entry = |repository: &String| format!("  \"{repository}\":\n    use-sigstore-attachments: true\n");
    format!("docker:\n{}", repositories.iter().map(entry).collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::print;

    fn planned(targets: &[&str], signing: bool) -> Vec<String> {
        let signing = signing.then(|| Signing { key: "/k".into(), passphrase: "/p".into() });
        let access = Access { authfile: Some("/a.json".into()), insecure: true, ..Access::default() };
        let targets = targets.iter().map(|text| text.parse().unwrap()).collect();
        let subject = Subject { layout: Path::new("/o"), tag: "t", epoch: 1, bytes: None };
        let text = print::text(&[stage(&Push { targets, access, signing }, &subject)]);
        text.lines().skip(1).map(|line| line.trim().to_owned()).collect()
    }

    #[test]
    fn the_plan_has_every_command() {
        let lines = planned(&["docker://r.example/p:1"], false);
        let copy = "skopeo --insecure-policy copy --preserve-digests --dest-authfile=/a.json --dest-tls-verify=false";
        let index = copy.replace("--preserve-digests", "--multi-arch=index-only");
        assert_eq!(
            lines,
            [
                r#"task {"task":"push","push":{"push":"sbom","layout":"/o","tag":"t","epoch":1,"to":"{push.work}/made"}}"#
                    .to_owned(),
                format!("{copy} oci:/o:t docker://r.example/p:1"),
                format!("{copy} oci:{{push.work}}/made:sbom docker://r.example/p@{{sbom}}"),
                format!(
                    "task {}",
                    r#"{"task":"push","push":{"push":"referrers","ask":{"argv":["skopeo","inspect","--raw","--authfile=/a.json","--tls-verify=false","docker://r.example/p:{referrers}"],"deadline_s":60,"attempts":3},"to":"{push.work}/made"}}"#
                ),
                format!("{index} oci:{{push.work}}/made:referrers docker://r.example/p:{{referrers}}"),
            ]
        );
    }

    #[test]
    fn what_is_found_by_the_digest_is_sent_once_to_a_repository() {
        let lines = planned(&["docker://r.example/p:1", "docker://r.example/p", "docker://s.example/p:1"], false);
        let ends = |end: &str| lines.iter().filter(|line| line.ends_with(end)).count();
        assert_eq!((ends("/p:1"), ends("r.example/p:latest"), ends("p@{sbom}"), ends("p:{referrers}")), (2, 1, 2, 2));
    }

    #[test]
    fn a_key_signs_image_and_bill_but_not_the_list() {
        let lines = planned(&["docker://r.example/p:1", "docker://r.example/p:2"], true);
        let signed = "--sign-by-sigstore-private-key=/k --sign-passphrase-file=/p";
        for (end, is_signed) in [("p:1", true), ("p:2", true), ("p@{sbom}", true), ("p:{referrers}", false)] {
            let line = lines.iter().find(|line| line.ends_with(end)).unwrap();
            assert_eq!(line.contains(signed), is_signed, "{line}");
            assert_eq!(line.contains("--registries.d={push.work}/registries.d"), is_signed, "{line}");
        }
        let targets: Vec<Target> = ["docker://r.example:5000/p:1", "docker://r.example:5000/p:2"]
            .iter()
            .map(|text| text.parse().unwrap())
            .collect();
        let yaml: serde_yaml::Value = serde_yaml::from_str(&attachments(&targets)).unwrap();
        assert_eq!(yaml["docker"]["r.example:5000/p"]["use-sigstore-attachments"], true);
    }
}
