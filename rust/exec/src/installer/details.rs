// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The end of a failure's details: what a report of it must name beside the tool's own words, which come first. What is not
//! known has no line. Asking the tools costs time, so it is done after a failure alone, and never when a person waits for
//! the end that they have asked for.

use super::versions;
use bootc_plan::error::{Code, Fault};
use bootc_plan::installer::Task;
use bootc_plan::secret::Secrets;
use bootc_plan::{Config, InstallerPlan, Op, Request, StepName};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// For a tool to tell its version.
const PATIENCE: Duration = Duration::from_secs(3);
const TOOLS: [&str; 3] = ["bootc", "skopeo", "podman"];
/// Calamares' log: this, below the cache directory of the user that it runs as (Calamares' utils/Dirs.cpp, Logger.cpp).
const SESSION_LOG: &str = "calamares/session.log";

/// What failed, and of which image.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct About {
    /// Where the image is read, or what it is called.
    pub image: Option<String>,
    /// Of its manifest.
    pub digest: Option<String>,
    /// What was being done.
    pub step: Option<String>,
}

impl About {
    /// When no plan could be made.
    pub fn planning(step: StepName, config: &Config, request: &Request) -> Self {
        // What an earlier preflight has published was for the image that was chosen then.
        let pinned = |key: &str| request.bootc.get(key).filter(|_| step != StepName::Preflight).cloned();
        let chosen = config.chosen(request.image_id(step)).ok();
        let image = chosen.as_ref().map(Config::image);
        About {
            image: pinned("source").or_else(|| image.map(|image| image.source.join(", "))),
            digest: pinned("digest").or_else(|| image?.pinned()),
            step: Some(format!("making the plan of {}", step.name())),
        }
    }

    /// When `step` of a plan failed; `fill` gives the values that were published until then.
    pub fn running(plan: &InstallerPlan, step: Option<&str>, fill: &dyn Fn(&str) -> String) -> Self {
        let known = |key: &str| told(plan, key).map(fill).filter(|value| !value.contains('{'));
        About {
            image: known("source").or_else(|| known("target")),
            digest: known("digest"),
            step: step.map(Into::into),
        }
    }

    fn lines(&self, log: Option<&Path>) -> Vec<String> {
        let line = |name: &str, value: &Option<String>| value.as_ref().map(|value| format!("{name}: {value}"));
        let mut lines: Vec<String> =
            [line("Image", &self.image), line("Digest", &self.digest), line("Step", &self.step)]
                .into_iter()
                .flatten()
                .collect();
        let tools = versions::ask(&TOOLS, PATIENCE).into_iter().map(|version| version.to_string());
        let ours = concat!("Installer ", env!("CARGO_PKG_VERSION")).to_owned();
        let all: Vec<String> = std::iter::once(ours).chain(tools).chain([versions::kernel()]).collect();
        lines.push(all.join(", "));
        lines.extend(log.map(|path| {
            let keep = "a restart deletes it: to keep it, press Ctrl+Alt+F2 and copy it to a USB stick";
            format!("Log: {} ({keep})", path.display())
        }));
        lines
    }
}

/// What the plan says of its image, as it is published or reported.
fn told<'a>(plan: &'a InstallerPlan, key: &str) -> Option<&'a str> {
    let published = format!("bootc.{key}");
    plan.steps
        .iter()
        .flat_map(|step| &step.ops)
        .find_map(|op| match op {
            Op::Task { task: Task::Publish { outputs } } => outputs.get(&published),
            Op::Task { task: Task::Report { facts, .. } } => facts.get(key),
            _ => None,
        })
        .map(String::as_str)
}

/// The failure with what a report of it must name.
pub fn complete(fault: Fault, about: &About, secrets: &Secrets) -> Fault {
    if fault.code == Code::Stopped {
        return fault;
    }
    let lines = about.lines(session_log(Path::new("/proc/self/fd")).as_deref());
    let details = format!("{}\n\n{}", fault.details.trim_end(), lines.join("\n"));
    Fault { details: secrets.mask(&details), ..fault }
}

/// Calamares' log, if this process is Calamares: it has the file open. `open` is the directory of open files.
fn session_log(open: &Path) -> Option<PathBuf> {
    let entries = fs::read_dir(open).ok()?;
    entries.filter_map(|entry| fs::read_link(entry.ok()?.path()).ok()).find(|path| path.ends_with(SESSION_LOG))
}

#[cfg(test)]
mod tests {
    use super::*;
    use bootc_plan::Step;
    use bootc_plan::secret::Secret;
    use std::os::unix::fs::symlink;

    fn some(text: &str) -> Option<String> {
        Some(text.to_owned())
    }

    fn publishing(outputs: &[(&str, &str)]) -> InstallerPlan {
        let outputs = outputs.iter().map(|(key, value)| (format!("bootc.{key}"), (*value).to_owned())).collect();
        InstallerPlan::new(vec![Step::new("x", "X", 1, vec![Op::Task { task: Task::Publish { outputs } }])])
    }

    #[test]
    fn what_is_known_of_the_image_is_taken_from_the_plan() {
        let fill = |text: &str| text.replace("{fetched}", "docker://r.example/p:1");
        let of = |plan: &InstallerPlan| {
            let about = About::running(plan, Some("deploy"), &fill);
            assert_eq!(about.step, some("deploy"));
            (about.image, about.digest)
        };
        let report = Op::Task {
            task: Task::Report {
                dir: "/log".into(),
                root: "/".into(),
                facts: [("source".to_owned(), "oci:/p".to_owned())].into(),
                disk: Vec::new(),
                tools: Vec::new(),
                plans: Vec::new(),
            },
        };
        let finish = InstallerPlan::new(vec![Step::new("report", "Report", 1, vec![report])]);
        for (plan, image, digest) in [
            (publishing(&[("source", "oci:/p:1"), ("digest", "sha256:1")]), some("oci:/p:1"), some("sha256:1")),
            (publishing(&[("source", "{fetched}"), ("target", "r/p:1")]), some("docker://r.example/p:1"), None),
            (publishing(&[("source", "{not.yet}"), ("target", "r/p:1")]), some("r/p:1"), None),
            (publishing(&[]), None, None),
            (finish, some("oci:/p"), None),
        ] {
            assert_eq!(of(&plan), (image, digest));
        }
    }

    #[test]
    fn what_is_known_before_there_is_a_plan_is_taken_from_configuration_and_preflight() {
        let config = r#"{"images": [{"id": "p", "source": ["oci:/p", "docker://r.example/p:1"], "target": "r/p:1"},
                                    {"id": "q", "source": "oci:/q", "target": "r/q:1", "digest": "sha256:DIGEST"}]}"#;
        let digest = format!("sha256:{}", "0".repeat(64));
        let config = Config::from_json(&config.replace("sha256:DIGEST", &digest)).unwrap();
        let earlier = r#"{"bootc": {"image": "p", "source": "oci:/p", "digest": "sha256:1"},
                          "packagechooser_bootc": "q"}"#;
        for (step, request, image, digest) in [
            (StepName::Preflight, "{}", some("oci:/p, docker://r.example/p:1"), None),
            (StepName::Preflight, earlier, some("oci:/q"), Some(digest)),
            (StepName::Install, earlier, some("oci:/p"), some("sha256:1")),
            (StepName::Install, r#"{"packagechooser_bootc": "none"}"#, None, None),
        ] {
            let about = About::planning(step, &config, &Request::from_json(request).unwrap());
            assert_eq!((about.image, about.digest), (image, digest), "{step:?} {request}");
        }
    }

    #[test]
    fn the_tools_words_come_first_and_what_is_unknown_has_no_line() {
        let mut secrets = Secrets::default();
        secrets.insert("x".into(), Secret::new("open sesame".into()));
        let fault = |code| Fault::new(code, "internal", "running frob: exit status 3:\nfrob: no\n");
        let about = About { image: some("oci:/open sesame"), digest: None, step: some("deploy") };
        let details = complete(fault(Code::CommandFailed), &about, &secrets).details;
        let lines: Vec<&str> = details.lines().collect();
        let start = ["running frob: exit status 3:", "frob: no", "", "Image: oci:/********", "Step: deploy"];
        assert_eq!(lines[..5], start, "{details}");
        let versions = lines[5];
        assert!(versions.starts_with("Installer 0.") && versions.ends_with(&versions::kernel()), "{versions}");
        for tool in TOOLS {
            assert!(versions.contains(&format!(", {tool}")), "{versions}");
        }
        assert_eq!(lines.len(), 6, "this is not Calamares: {details}");
        let stopped = fault(Code::Stopped);
        assert_eq!(complete(stopped.clone(), &about, &secrets), stopped);
    }

    #[test]
    fn calamares_log_is_the_one_that_it_has_open() {
        let dir = tempfile::tempdir().unwrap();
        let open = |number: &str, target: &str| symlink(target, dir.path().join(number)).unwrap();
        open("0", "/dev/null");
        open("1", "socket:[123]");
        assert_eq!(session_log(dir.path()), None);
        open("7", "/root/.cache/calamares/session.log");
        let log = session_log(dir.path()).unwrap();
        let line = About::default().lines(Some(&log)).pop().unwrap();
        assert!(line.starts_with("Log: /root/.cache/calamares/session.log (a restart deletes it: "), "{line}");
        assert_eq!(session_log(Path::new("/no/such/directory")), None);
    }
}
