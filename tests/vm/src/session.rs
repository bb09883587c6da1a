// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The live system's graphical session on this machine's own processor: its root, entered with chroot, its session script,
//! its compositor drawing on a screen that is nowhere. Pictures and keys come from small Wayland programs in that
//! root. Making the root, and what is done in the session, do not belong here.

use std::{
    fs::{self, File},
    io,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::Duration,
};

use particle_vm::{Eyes, Screen, Seat, VmError};

/// Environment of the session and of the programs that reach it.
const ENVIRONMENT: [(&str, &str); 5] = [
    ("PATH", "/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"),
    ("HOME", "/root"),
    ("LANG", "C.UTF-8"),
    ("XDG_RUNTIME_DIR", "/run/session"),
    ("WAYLAND_DISPLAY", "wayland-0"),
];

/// A running session.
pub struct Session {
    root: PathBuf,
    out: PathBuf,
    compositor: Child,
    /// Holds a keyboard, as a computer always has one: a keyboard that only comes with its first key loses that.
    keyboard: Child,
    size: (u32, u32),
    shots: u32,
    eyes: Eyes,
}

impl Session {
    /// Starts the session on a screen of `size` dots. `out` receives the screenshots and the session's own words.
    pub fn start(root: &Path, out: &Path, size: (u32, u32)) -> Result<Self, VmError> {
        let runtime = root.join("run/session");
        fs::create_dir_all(&runtime).map_err(VmError::io("creating the session's folder"))?;
        fs::set_permissions(&runtime, fs::Permissions::from_mode(0o700))
            .map_err(VmError::io("closing the session's folder"))?;
        // The screen gets its size before Calamares looks at it.
        let (width, height) = size;
        let wrapper = format!(
            "#!/bin/sh\n[ -e /run/session/sized ] || {{ wlr-randr --output HEADLESS-1 --custom-mode {width}x{height} && \
             touch /run/session/sized; }}\nexec /usr/bin/calamares \"$@\"\n"
        );
        let path = root.join("usr/local/bin/calamares");
        fs::write(&path, wrapper).map_err(VmError::io("writing what starts Calamares"))?;
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755))
            .map_err(VmError::io("allowing what starts Calamares"))?;
        let log = out.join("session.log");
        let log = File::create(&log).map_err(VmError::io(format!("creating {}", log.display())))?;
        let mut command = inside(root, "/usr/lib/particle/session");
        // The compositor makes its own.
        command.env_remove("WAYLAND_DISPLAY").env("WLR_BACKENDS", "headless");
        let also = log.try_clone().map_err(VmError::io("opening the session's log twice"))?;
        let compositor = command.stdout(also).stderr(log).spawn().map_err(VmError::io("starting the session"))?;
        let socket = runtime.join("wayland-0");
        for _ in 0..100 {
            if socket.exists() {
                break;
            }
            thread::sleep(Duration::from_millis(100));
        }
        let keyboard =
            inside(root, "wtype").args(["-s", "2000000000"]).spawn().map_err(VmError::io("starting wtype"))?;
        let (root, out) = (root.to_owned(), out.to_owned());
        Ok(Self { root, out, compositor, keyboard, size, shots: 0, eyes: Eyes::default() })
    }

    /// What grim makes of the screen. It fails while the screen gets its size.
    fn picture(&self, arguments: &[&str]) -> Result<Vec<u8>, VmError> {
        for _ in 0..5 {
            if let Ok(picture) = self.tool("grim", arguments) {
                return Ok(picture);
            }
            thread::sleep(Duration::from_millis(300));
        }
        self.tool("grim", arguments)
    }

    /// Runs a program in the root, as part of the session, and returns what it wrote.
    pub fn tool(&self, program: &str, arguments: &[&str]) -> Result<Vec<u8>, VmError> {
        let output = inside(&self.root, program)
            .args(arguments)
            .stdin(Stdio::null())
            .output()
            .map_err(VmError::io(format!("running {program} in the live system's root")))?;
        if output.status.success() {
            return Ok(output.stdout);
        }
        Err(VmError::tool(program, &output))
    }
}

impl Seat for Session {
    fn screen(&mut self) -> Result<Screen, VmError> {
        let ppm = self.picture(&["-t", "ppm", "-"])?;
        let screen = Screen::from_ppm(&ppm).ok_or_else(|| bad_picture("it is no PPM".into()))?;
        let (width, height) = self.size;
        // Until its size is set.
        if (screen.width, screen.height) != (width as usize, height as usize) {
            return Ok(Screen { width: 1, height: 1, rgb: vec![0; 3] });
        }
        Ok(screen)
    }

    fn shot(&mut self, name: &str) -> Result<PathBuf, VmError> {
        self.shots += 1;
        let path = self.out.join(format!("{:02}-{name}.png", self.shots));
        let png = self.picture(&["-"])?;
        fs::write(&path, png).map_err(VmError::io(format!("writing {}", path.display())))?;
        let screen = self.screen()?;
        if screen.rgb.chunks_exact(3).all(|pixel| pixel == &screen.rgb[..3]) {
            return Err(bad_picture(format!("it is blank when {name} should be on it")));
        }
        Ok(path)
    }

    fn press(&mut self, chord: &str) -> Result<(), VmError> {
        let arguments = wtype(&particle_vm::chord(chord));
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        self.tool("wtype", &arguments).map(drop)
    }

    fn type_text(&mut self, text: &str) -> Result<(), VmError> {
        self.tool("wtype", &["-d", "30", text]).map(drop)
    }

    fn has_ended(&mut self) -> Result<bool, VmError> {
        Ok(self.compositor.try_wait().map_err(VmError::io("watching the session"))?.is_some())
    }

    fn eyes(&mut self) -> &mut Eyes {
        &mut self.eyes
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // Both fail only when the process is gone already.
        for child in [&mut self.keyboard, &mut self.compositor] {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

fn bad_picture(why: String) -> VmError {
    VmError::Io { context: "photographing the session".into(), source: io::Error::new(io::ErrorKind::InvalidData, why) }
}

/// A program in the root, with the session's environment and nothing else.
fn inside(root: &Path, program: &str) -> Command {
    let mut command = Command::new("chroot");
    command.arg(root).arg(program).env_clear().envs(ENVIRONMENT);
    command
}

/// wtype's arguments for keys that are held together, which have QEMU's names.
fn wtype(keys: &[String]) -> Vec<String> {
    let named = |key: &str| match key {
        "ret" => "Return".to_owned(),
        "tab" => "Tab".to_owned(),
        "spc" => "space".to_owned(),
        "down" => "Down".to_owned(),
        "pgdn" => "Page_Down".to_owned(),
        "left" => "Left".to_owned(),
        "pgup" => "Page_Up".to_owned(),
        other => other.to_owned(),
    };
    let Some((last, held)) = keys.split_last() else { return Vec::new() };
    let hold = held.iter().flat_map(|key| ["-M".to_owned(), key.clone()]);
    let release = held.iter().rev().flat_map(|key| ["-m".to_owned(), key.clone()]);
    hold.chain(["-k".to_owned(), named(last)]).chain(release).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chords_become_keys_that_are_pressed_and_released() {
        for (chord, want) in [
            ("alt-n", "-M alt -k n -m alt"),
            ("ret", "-k Return"),
            ("ctrl-shift-tab", "-M ctrl -M shift -k Tab -m shift -m ctrl"),
        ] {
            assert_eq!(wtype(&particle_vm::chord(chord)).join(" "), want);
        }
    }
}
