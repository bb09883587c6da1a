// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Where things lie on the machine that builds: source tree, output directory, this program. Found once, then passed.

use std::path::{Path, PathBuf};

use crate::error::{Context, Error};

/// Paths of one invocation, all absolute.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The source tree: the directory with `iso-build` and `module-config`.
    pub src: PathBuf,
    /// Results, cache, work files.
    pub out: PathBuf,
    /// This program, for the ops that enter a root.
    pub exe: PathBuf,
}

/// Whether a path stays one where it stands beside others.
fn fits(path: &Path) -> bool {
    path.to_str().is_some_and(|text| !text.chars().any(|c| ":,'\"\\$".contains(c) || c.is_control()))
}

impl Place {
    /// Looks around: the source tree is found upwards from the working directory, then from the program.
    pub fn find(out: Option<&Path>) -> Result<Self, Error> {
        let exe = std::env::current_exe().context(|| "finding this program".to_owned())?;
        let cwd = std::env::current_dir().context(|| "finding the working directory".to_owned())?;
        let src = [cwd.as_path(), exe.as_path()]
            .into_iter()
            .flat_map(Path::ancestors)
            .find(|dir| dir.join("iso-build/profiles").is_dir() && dir.join("module-config").is_dir())
            .map(Path::to_owned)
            .ok_or_else(|| {
                Error::Usage("no ParticleOS source tree here: run particle-iso inside a checkout".to_owned())
            })?;
        let out = out.map_or_else(|| src.join("out"), |out| cwd.join(out));
        if let Some(path) = [&src, &out].into_iter().find(|path| !fits(path)) {
            return Err(Error::Usage(format!(
                "{}: mounts, hooks and lists of options end at : , ' \" \\ $ and line breaks; choose a path without these",
                path.display()
            )));
        }
        Ok(Self { src, out, exe })
    }

    /// The default profile.
    pub fn default_profile(&self) -> PathBuf {
        self.src.join("iso-build/profiles/forky.yaml")
    }

    /// Cargo's directory of this user, shared with build roots.
    pub fn cargo_home() -> String {
        std::env::var("CARGO_HOME").unwrap_or_else(|_| {
            let home = std::env::var("HOME").unwrap_or_else(|_| "/root".to_owned());
            format!("{home}/.cargo")
        })
    }

    /// Finished stages.
    pub fn cache(&self) -> PathBuf {
        self.out.join("cache")
    }

    /// Work files of a running build.
    pub fn work(&self) -> PathBuf {
        self.out.join("work")
    }

    /// Logs and reports.
    pub fn logs(&self) -> PathBuf {
        self.out.join("logs")
    }

    /// A path as the plan writes it.
    pub fn text(path: &Path) -> String {
        path.to_string_lossy().into_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_that_would_be_taken_for_two_is_refused() {
        for (path, good) in [
            ("/srv/out", true),
            ("/home/me/My Projects/ü", true),
            ("/srv/a:b", false),
            ("/srv/a,b", false),
            ("/srv/it's", false),
            ("/srv/$x", false),
            ("/srv/a\nb", false),
        ] {
            assert_eq!(fits(Path::new(path)), good, "{path}");
        }
    }
}
