// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Debian's docker-registry on loopback, with TLS, client certificates and a login as asked: what a registry does when
//! it works. Registries that misbehave belong to `broken`.

use std::{
    fs::{self, File},
    net::TcpStream,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread::sleep,
    time::{Duration, Instant},
};

use serde_json::json;
use tempfile::TempDir;

use crate::{auth, certificates::Authority, command::done};

/// Longest time until the registry answers: it takes 0.1 s on an idle machine.
const PATIENCE: Duration = Duration::from_secs(30);

/// How a registry is started. The default is plain HTTP for everybody.
#[derive(Debug, Default)]
pub struct Options<'a> {
    /// HTTPS instead of HTTP.
    pub tls: Option<Tls<'a>>,
    /// Basic authentication: the only user and the password.
    pub login: Option<(&'a str, &'a str)>,
}

/// How a registry speaks TLS.
#[derive(Debug)]
pub struct Tls<'a> {
    /// Has signed the server's certificate, and signs the clients'.
    pub authority: &'a Authority,
    /// What the server shows.
    pub certificate: Certificate,
    /// Whether clients must show a certificate of the authority.
    pub client_certificate: bool,
}

/// The certificate that a server shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Certificate {
    /// For localhost.
    Valid,
    /// For localhost, until yesterday.
    Expired,
    /// For [`ELSEWHERE`]: right when /etc/hosts says that it is here.
    WrongName,
}

/// A name that is not loopback's.
pub const ELSEWHERE: &str = "elsewhere.example";

/// A running docker-registry. It ends with this value, and what was pushed with it.
#[derive(Debug)]
pub struct Real {
    child: Child,
    port: u16,
    /// What `push` proves itself with; nothing without TLS.
    certs: Option<PathBuf>,
    login: Option<(String, String)>,
    dir: TempDir,
}

impl Real {
    /// Starts a registry with nothing in it and waits until it answers.
    pub fn start(options: Options<'_>) -> Real {
        let dir = tempfile::tempdir().unwrap_or_else(|error| panic!("making a folder for docker-registry: {error}"));
        let mut config = json!({
            "version": 0.1,
            "log": {"level": "info", "formatter": "text"},
            "storage": {"filesystem": {"rootdirectory": dir.path().join("storage")}},
            // The kernel chooses the port: one that was free a moment ago may be another test's by now.
            "http": {"addr": "127.0.0.1:0", "net": "tcp", "secret": "fixture"},
        });
        if let Some((user, password)) = options.login {
            let path = dir.path().join("htpasswd");
            // docker-registry takes nothing but bcrypt. 4 is its least cost: this password is no secret.
            let bcrypt = ["-B", "-b", "-n", "-C", "4", user, password];
            write(&path, &done(Command::new("htpasswd").args(bcrypt), "apache2-utils").stdout);
            config["auth"] = json!({"htpasswd": {"realm": "fixture", "path": path}});
        }
        let certs = options.tls.as_ref().map(|tls| {
            config["http"]["tls"] = tls.config();
            tls.certs(&dir.path().join("certs.d"))
        });
        let path = dir.path().join("config.yml");
        // JSON is YAML.
        write(&path, config.to_string().as_bytes());
        let log = dir.path().join("log");
        let open = || File::create(&log).unwrap_or_else(|error| panic!("making {}: {error}", log.display()));
        let mut child = Command::new("docker-registry")
            .arg("serve")
            .arg(&path)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(open())
            .spawn()
            .unwrap_or_else(|error| panic!("starting docker-registry: {error}: apt-get install docker-registry"));
        let port = wait(&mut child, &log);
        let login = options.login.map(|(user, password)| (user.to_owned(), password.to_owned()));
        Real { child, port, certs, login, dir }
    }

    /// What stands before the image's name in a reference. A name and no address: certificates are for names.
    pub fn location(&self) -> String {
        format!("localhost:{}", self.port)
    }

    /// The same by another name of this machine.
    pub fn location_as(&self, name: &str) -> String {
        format!("{name}:{}", self.port)
    }

    /// Copies a tag of a layout with skopeo, an index with all its images; digests stay what they are. Works with every
    /// certificate and login of this registry.
    pub fn push(&self, layout: &Path, tag: &str, name: &str) {
        self.push_as(layout, tag, &format!("{name}:{tag}"));
    }

    /// The same under another tag: `to` is a name with its tag.
    pub fn push_as(&self, layout: &Path, tag: &str, to: &str) {
        let mut skopeo = Command::new("skopeo");
        skopeo.args(["--insecure-policy", "copy", "--quiet", "--all", "--preserve-digests", "--dest-tls-verify=false"]);
        if let Some(certs) = &self.certs {
            skopeo.arg("--dest-cert-dir").arg(certs);
        }
        if self.login.is_some() {
            skopeo.arg("--dest-authfile").arg(self.auth_file(self.dir.path()));
        }
        skopeo.arg(format!("oci:{}:{tag}", layout.display()));
        done(skopeo.arg(format!("docker://{}/{to}", self.location())), "skopeo");
    }

    /// Writes a containers-auth.json(5) with this registry's login into a folder, for its owner only.
    pub fn auth_file(&self, dir: &Path) -> PathBuf {
        let (user, password) = self.login.as_ref().unwrap_or_else(|| panic!("this registry has no login"));
        self.auth_file_of(dir, user, password)
    }

    /// The same with another login, which it refuses.
    pub fn auth_file_of(&self, dir: &Path, user: &str, password: &str) -> PathBuf {
        auth::write(&dir.join("auth.json"), &self.location(), user, password)
    }

    /// What the registry has logged, every request with its status among it.
    pub fn log(&self) -> String {
        read(&self.dir.path().join("log"))
    }
}

impl Drop for Real {
    fn drop(&mut self) {
        // It may have ended by itself; then there is nothing to do.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Tls<'_> {
    /// `http.tls` of docker-registry's configuration.
    fn config(&self) -> serde_json::Value {
        let (name, days) = match self.certificate {
            Certificate::Valid => ("localhost", 30),
            Certificate::Expired => ("localhost", -1),
            Certificate::WrongName => (ELSEWHERE, 30),
        };
        let (certificate, key) = self.authority.server(name, days);
        let mut config = json!({"certificate": certificate, "key": key});
        if self.client_certificate {
            config["clientcas"] = json!([self.authority.ca()]);
        }
        config
    }

    /// A folder of its own: the authority's `certs_dir` has a client's certificate only when the test has made one.
    fn certs(&self, dir: &Path) -> PathBuf {
        fs::create_dir_all(dir).unwrap_or_else(|error| panic!("making {}: {error}", dir.display()));
        let (certificate, key) = self.authority.issue("pusher", "pusher", 30, "extendedKeyUsage = clientAuth\n");
        for (from, to) in [(self.authority.ca(), "ca.crt"), (certificate, "client.cert"), (key, "client.key")] {
            fs::copy(&from, dir.join(to)).unwrap_or_else(|error| panic!("copying {}: {error}", from.display()));
        }
        dir.to_owned()
    }
}

/// Waits until the registry says on which port it listens, and answers there.
fn wait(child: &mut Child, log: &Path) -> u16 {
    let deadline = Instant::now() + PATIENCE;
    loop {
        let text = read(log);
        let port = text.split_once("listening on 127.0.0.1:").map(|(_, rest)| rest.chars());
        let port = port.map(|rest| rest.take_while(char::is_ascii_digit).collect::<String>());
        let port = port.and_then(|digits| digits.parse().ok());
        if let Some(port) = port.filter(|port| TcpStream::connect(("127.0.0.1", *port)).is_ok()) {
            return port;
        }
        let ended = child.try_wait().unwrap_or_else(|error| panic!("waiting for docker-registry: {error}"));
        if ended.is_some() || Instant::now() > deadline {
            let _ = child.kill();
            panic!("docker-registry does not answer ({ended:?}): {text}");
        }
        sleep(Duration::from_millis(20));
    }
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("reading {}: {error}", path.display()))
}

fn write(path: &Path, bytes: &[u8]) {
    fs::write(path, bytes).unwrap_or_else(|error| panic!("writing {}: {error}", path.display()));
}
