// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! A certificate authority by the openssl program, for servers with good and bad certificates and for clients that must
//! show one. Which server presents what belongs to `server`.

use std::{
    fs,
    net::IpAddr,
    path::{Path, PathBuf},
    process::Command,
};

use crate::command::done;

/// `req` and `ca` read it instead of the machine's openssl.cnf. Paths are relative to the authority's folder.
const CONFIG: &str = "\
[req]
distinguished_name = name
prompt = no
x509_extensions = authority
[name]
[authority]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign
subjectKeyIdentifier = hash
[ca]
default_ca = issuer
[issuer]
certificate = ca.crt
private_key = ca.key
database = index.txt
new_certs_dir = .
default_md = sha256
policy = any
rand_serial = yes
unique_subject = no
[any]
commonName = supplied
";

/// Long before today: a clock that is a little off must not matter.
const NOT_BEFORE: &str = "20000101000000Z";

/// A certificate authority in a folder.
#[derive(Debug)]
pub struct Authority {
    dir: PathBuf,
}

impl Authority {
    /// Makes a new authority in a folder of its own.
    pub fn new(dir: impl Into<PathBuf>) -> Authority {
        let authority = Authority { dir: dir.into() };
        let certs = authority.certs_dir();
        fs::create_dir_all(&certs).unwrap_or_else(|error| panic!("making {}: {error}", certs.display()));
        authority.write("openssl.cnf", CONFIG);
        authority.write("index.txt", "");
        authority.request("ca", "/CN=Fixture CA", &["-x509", "-days", "3650", "-out", "ca.crt"]);
        copy(&authority.ca(), &certs.join("ca.crt"));
        authority
    }

    /// The authority's own certificate.
    pub fn ca(&self) -> PathBuf {
        self.dir.join("ca.crt")
    }

    /// A certificate for a server's DNS name or IP address that ends in `days` from now, or has ended when negative:
    /// certificate and key.
    pub fn server(&self, name_or_ip: &str, days: i32) -> (PathBuf, PathBuf) {
        let kind = if name_or_ip.parse::<IpAddr>().is_ok() { "IP" } else { "DNS" };
        let extensions = format!("extendedKeyUsage = serverAuth\nsubjectAltName = {kind}:{name_or_ip}\n");
        self.issue(&format!("server {name_or_ip} {days}"), name_or_ip, days, &extensions)
    }

    /// A certificate for a client, certificate and key; `certs_dir` has it from now on.
    pub fn client(&self, cn: &str) -> (PathBuf, PathBuf) {
        let (certificate, key) = self.issue(&format!("client {cn}"), cn, 30, "extendedKeyUsage = clientAuth\n");
        copy(&certificate, &self.certs_dir().join("client.cert"));
        copy(&key, &self.certs_dir().join("client.key"));
        (certificate, key)
    }

    /// A folder for one registry as containers-certs.d(5) has it: ca.crt, and client.cert with client.key when a client
    /// was made.
    pub fn certs_dir(&self) -> PathBuf {
        self.dir.join("certs.d")
    }

    /// `openssl ca`, not `x509`: before OpenSSL 3.4 only the former takes the date of the end, in all versions.
    pub(crate) fn issue(&self, file: &str, cn: &str, days: i32, extensions: &str) -> (PathBuf, PathBuf) {
        self.write(&format!("{file}.ext"), extensions);
        self.request(file, &format!("/CN={cn}"), &["-out", &format!("{file}.csr")]);
        let format = ["-u", "-d", &format!("{days} days"), "+%Y%m%d%H%M%SZ"];
        let end = done(Command::new("date").args(format).env("LC_ALL", "C"), "coreutils").stdout;
        let end = String::from_utf8_lossy(&end).trim().to_owned();
        let (request, extensions, certificate) = (format!("{file}.csr"), format!("{file}.ext"), format!("{file}.crt"));
        let ca = ["ca", "-config", "openssl.cnf", "-batch", "-notext", "-startdate", NOT_BEFORE, "-enddate", &end];
        self.openssl(&[&ca[..], &["-in", &request, "-extfile", &extensions, "-out", &certificate]].concat());
        (self.dir.join(certificate), self.dir.join(format!("{file}.key")))
    }

    /// Makes a key and a request for it, or with `-x509` the certificate itself.
    fn request(&self, file: &str, subject: &str, more: &[&str]) {
        let key = format!("{file}.key");
        // An elliptic curve: RSA keys take a second.
        let new = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", &key];
        self.openssl(&[&["req", "-config", "openssl.cnf", "-subj", subject], &new[..], more].concat());
    }

    fn openssl(&self, args: &[&str]) {
        done(Command::new("openssl").args(args).current_dir(&self.dir), "openssl");
    }

    fn write(&self, name: &str, text: &str) {
        let path = self.dir.join(name);
        fs::write(&path, text).unwrap_or_else(|error| panic!("writing {}: {error}", path.display()));
    }
}

fn copy(from: &Path, to: &Path) {
    fs::copy(from, to).unwrap_or_else(|error| panic!("copying {} to {}: {error}", from.display(), to.display()));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn verifies(authority: &Authority, certificate: &Path, purpose: &str) -> Result<(), String> {
        let ca = authority.ca();
        let ran = Command::new("openssl")
            .args(["verify", "-x509_strict", "-purpose", purpose, "-CAfile"])
            .args([&ca, certificate])
            .output()
            .expect("openssl starts");
        if ran.status.success() { Ok(()) } else { Err(String::from_utf8_lossy(&ran.stderr).into_owned()) }
    }

    #[test]
    #[ignore = "needs docker-registry, skopeo, openssl, htpasswd: run by make images"]
    fn openssl_agrees_with_each_certificate() {
        let dir = tempfile::tempdir().unwrap();
        let authority = Authority::new(dir.path().join("ca"));
        assert!(!authority.certs_dir().join("client.cert").exists());
        let (certificate, key) = authority.server("localhost", 30);
        assert!(key.exists());
        assert_eq!(verifies(&authority, &certificate, "sslserver"), Ok(()));
        let (address, _) = authority.server("127.0.0.1", 30);
        assert_eq!(verifies(&authority, &address, "sslserver"), Ok(()));
        let (expired, _) = authority.server("localhost", -1);
        assert!(verifies(&authority, &expired, "sslserver").unwrap_err().contains("expired"));
        let (client, _) = authority.client("somebody");
        assert_eq!(verifies(&authority, &client, "sslclient"), Ok(()));
        assert!(verifies(&authority, &client, "sslserver").is_err());
        let certs = authority.certs_dir();
        assert!(["ca.crt", "client.cert", "client.key"].iter().all(|name| certs.join(name).exists()));
    }
}
