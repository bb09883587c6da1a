// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! A running virtual machine: started from a spec, watched through its serial line and screen, typed into, and always
//! gone when the value is dropped.

use std::{
    fs::{self, File},
    panic::resume_unwind,
    path::{Path, PathBuf},
    process::{Child, Command, ExitStatus, Stdio},
    thread,
    time::{Duration, Instant},
};

use serde_json::{Value, json};

use crate::{
    accel::Accel,
    argv::{Paths, argv},
    error::VmError,
    firmware::Ovmf,
    gave_up, keys, ocr, qemu,
    qmp::Qmp,
    screen::Screen,
    seat::{Eyes, Seat},
    serial::{self, Serial},
    spec::VmSpec,
    still::{self, Still},
};

/// QEMU opens its sockets before it does anything else.
const START_DEADLINE: Duration = Duration::from_secs(30);
/// A pause between keys that a translated guest under load can follow; faster loses or repeats keys.
const KEY_PAUSE: Duration = Duration::from_millis(120);
/// A longer one where a firmware takes keys, one at a time between drawings: its buffer holds few.
const KEY_REST: Duration = Duration::from_secs(1);
/// How long a key is held: shorter than any auto-repeat delay, even when the guest is slow.
const KEY_HOLD_MS: u64 = 40;
/// A panic's messages: registers and the calls of each processor.
const WORDS_OF_PANIC: usize = 200;

/// A running machine.
pub struct Vm {
    child: Child,
    pub(crate) qmp: Qmp,
    /// The serial console.
    pub serial: Serial,
    dir: PathBuf,
    shots: u32,
    eyes: Eyes,
    still: Still,
    // Sockets live in a short path: a unix socket's name is limited to about 100 bytes.
    _sockets: tempfile::TempDir,
}

impl Vm {
    /// Starts the machine. `dir` receives `serial.log`, `qemu.log`, `qemu.cmd` and the screenshots; the UEFI variables
    /// are kept in `vars` so that the next boot of the same disk sees them.
    ///
    /// # Errors
    /// When QEMU is missing or refuses the description.
    pub fn start(spec: &VmSpec, dir: &Path, vars: &Path) -> Result<Self, VmError> {
        qemu::require()?;
        fs::create_dir_all(dir).map_err(VmError::io(format!("creating {}", dir.display())))?;
        let sockets =
            tempfile::Builder::new().prefix("vm").tempdir().map_err(VmError::io("creating a socket folder"))?;
        let ovmf = Ovmf::debian(spec.firmware);
        if spec.firmware.is_uefi() {
            ovmf.copy_vars(vars)?;
        }
        let paths = Paths {
            qmp: sockets.path().join("qmp"),
            serial: sockets.path().join("serial"),
            serial_log: dir.join("serial.log"),
            vars: vars.to_owned(),
        };
        let args = argv(spec, Accel::detect(), &ovmf, &paths);
        let log_path = dir.join("qemu.log");
        let log = File::create(&log_path).map_err(VmError::io(format!("creating {}", log_path.display())))?;
        fs::write(dir.join("qemu.cmd"), format!("qemu-system-x86_64 {}\n", args.join(" ")))
            .map_err(VmError::io("writing qemu.cmd"))?;
        // setpriv: when this process is killed, no Drop runs, and a forgotten guest would load the machine for ever.
        let mut child = Command::new("setpriv")
            .args(["--pdeathsig", "KILL", "qemu-system-x86_64"])
            .args(&args)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(log)
            .spawn()
            .map_err(VmError::io("starting qemu-system-x86_64 through setpriv"))?;
        let connected = connect(&mut child, &paths, &log_path);
        let (qmp, serial) = match connected {
            Ok(pair) => pair,
            Err(error) => {
                reap(&mut child);
                return Err(error);
            }
        };
        let (still, eyes) = (Still::new(child.id()), Eyes::default());
        let mut vm = Self { child, qmp, serial, dir: dir.to_owned(), shots: 0, eyes, still, _sockets: sockets };
        vm.qmp.execute("cont", Value::Null)?;
        Ok(vm)
    }

    /// The words on the screen now, read while a key is pressed over and over: for what counts down and stops doing so at a
    /// key. Reading can take seconds on a busy host. (QMP's `stop` would hold the guest too, but waits until all that the
    /// guest's disks hold is on the host's, which can take minutes.)
    ///
    /// # Errors
    /// When the screen cannot be dumped or read, or QEMU does not know the key.
    pub fn read_screen_pressing(&mut self, chord: &str) -> Result<String, VmError> {
        let screen = self.screen()?;
        let text = thread::scope(|scope| {
            let reader = scope.spawn(|| ocr::read(&screen));
            while !reader.is_finished() {
                self.press(chord)?;
                thread::sleep(KEY_REST);
            }
            reader.join().unwrap_or_else(|panic| resume_unwind(panic))
        })?;
        self.eyes.remember(screen, &text);
        Ok(text)
    }

    /// Presses several chords with a second's rest before each: what they do can be seen before the next one.
    ///
    /// # Errors
    /// When QEMU does not know a key.
    pub fn press_slowly(&mut self, chords: &[&str]) -> Result<(), VmError> {
        chords.iter().try_for_each(|chord| {
            thread::sleep(KEY_REST);
            self.press(chord)
        })
    }

    /// As [`Serial::expect`], and as [`Vm::see`].
    ///
    /// # Errors
    /// As there.
    pub fn expect(&mut self, patterns: &[&str], within: Duration) -> Result<(usize, String), VmError> {
        self.see(patterns, within)?;
        self.serial.expect(patterns, Duration::ZERO)
    }

    /// As [`Serial::see`], and looks meanwhile whether a machine that does nothing is dead.
    ///
    /// # Errors
    /// As there; a kernel that gave up may have told it to its memory alone.
    pub fn see(&mut self, patterns: &[&str], within: Duration) -> Result<(usize, String), VmError> {
        let started = Instant::now();
        loop {
            let left = within.saturating_sub(started.elapsed());
            let (what, tail) = match self.serial.see(patterns, left.min(still::WATCHED)) {
                Err(VmError::Timeout { what, tail, .. }) => (what, tail),
                ended => return ended,
            };
            if let Some(error) = self.ends_wait(left <= still::WATCHED, what, started.elapsed(), tail) {
                return Err(error);
            }
        }
    }

    /// Waits for the guest to power itself off.
    ///
    /// # Errors
    /// When it is still running after the deadline.
    pub fn wait_off(&mut self, within: Duration) -> Result<(), VmError> {
        let started = Instant::now();
        while started.elapsed() < within {
            if let Some(status) = self.ended()? {
                if status.success() {
                    return Ok(());
                }
                return Err(VmError::Ended { what: format!("power off (QEMU: {status})"), tail: self.serial.tail() });
            }
            thread::sleep(Duration::from_millis(100));
        }
        Err(VmError::Timeout { what: "power off".into(), waited: within, tail: self.serial.tail() })
    }

    /// Ends the machine at once, like pulling the plug.
    pub fn kill(mut self) {
        reap(&mut self.child);
    }

    /// The folder with logs and screenshots.
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// How QEMU ended, if it has.
    ///
    /// # Errors
    /// When the process cannot be watched.
    pub fn ended(&mut self) -> Result<Option<ExitStatus>, VmError> {
        self.child.try_wait().map_err(VmError::io("watching QEMU"))
    }

    fn dump(&mut self, path: &Path, format: &str) -> Result<(), VmError> {
        let arguments = json!({ "filename": path.display().to_string(), "format": format });
        self.qmp.execute("screendump", arguments).map(|_| ())
    }

    fn send_keys(&mut self, keys: &[String]) -> Result<(), VmError> {
        let keys: Vec<Value> = keys.iter().map(|k| json!({ "type": "qcode", "data": k })).collect();
        self.qmp.execute("send-key", json!({ "keys": keys, "hold-time": KEY_HOLD_MS }))?;
        thread::sleep(KEY_PAUSE);
        Ok(())
    }
}

impl Seat for Vm {
    fn screen(&mut self) -> Result<Screen, VmError> {
        let path = self.dir.join("screen.ppm");
        self.dump(&path, "ppm")?;
        let ppm = fs::read(&path).map_err(VmError::io("reading the screen dump"))?;
        Screen::from_ppm(&ppm)
            .ok_or_else(|| VmError::Monitor { command: "screendump".into(), answer: "not a PPM".into() })
    }

    fn shot(&mut self, name: &str) -> Result<PathBuf, VmError> {
        self.shots += 1;
        let path = self.dir.join(format!("{:02}-{name}.png", self.shots));
        self.dump(&path, "png")?;
        Ok(path)
    }

    fn press(&mut self, chord: &str) -> Result<(), VmError> {
        self.send_keys(&keys::chord(chord))
    }

    fn type_text(&mut self, text: &str) -> Result<(), VmError> {
        for keys in keys::typed(text)? {
            self.send_keys(&keys)?;
        }
        Ok(())
    }

    fn has_ended(&mut self) -> Result<bool, VmError> {
        Ok(self.ended()?.is_some())
    }

    fn eyes(&mut self) -> &mut Eyes {
        &mut self.eyes
    }

    fn stands_still(&mut self) -> bool {
        self.still.is_so()
    }

    fn missed(&mut self, what: String, waited: Duration, tail: String) -> VmError {
        // Without a console on the serial line the kernel's words are in its memory alone.
        let words = self.autopsy(WORDS_OF_PANIC).unwrap_or_default();
        match gave_up::reason(&words) {
            Some(why) => VmError::GaveUp { what, why: why.to_owned(), tail: serial::tail(&words).to_owned() },
            None => VmError::Timeout { what, waited, tail },
        }
    }
}

impl Drop for Vm {
    fn drop(&mut self) {
        reap(&mut self.child);
    }
}

/// Connects to both sockets as soon as QEMU has made them.
fn connect(child: &mut Child, paths: &Paths, log: &Path) -> Result<(Qmp, Serial), VmError> {
    let started = Instant::now();
    let said = || fs::read_to_string(log).map(|text| serial::tail(&text).to_owned()).unwrap_or_default();
    while !(paths.qmp.exists() && paths.serial.exists()) {
        if child.try_wait().map_err(VmError::io("watching QEMU"))?.is_some() {
            return Err(VmError::Ended { what: "QEMU's sockets".into(), tail: said() });
        }
        if started.elapsed() > START_DEADLINE {
            return Err(VmError::Timeout { what: "QEMU's sockets".into(), waited: START_DEADLINE, tail: said() });
        }
        thread::sleep(Duration::from_millis(20));
    }
    // QEMU makes its sockets before it looks at its devices: a refused option ends it during the handshake, and what it
    // wrote about that says more than the broken connection.
    let pair = Qmp::connect(&paths.qmp).and_then(|qmp| Ok((qmp, Serial::connect(&paths.serial)?)));
    pair.map_err(|error| match said() {
        words if words.is_empty() => error,
        words => VmError::Ended { what: "QEMU's greeting".into(), tail: words },
    })
}

/// Kills and waits; both fail only when the process is gone already.
fn reap(child: &mut Child) {
    let _ = child.kill();
    let _ = child.wait();
}
