// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! docker-registry as skopeo sees it: logins and certificates, good and bad. What is wrong with answers and connections
//! belongs to `skopeo.rs`.

use std::{ffi::OsStr, process::Command};

use registry_fixtures::{Authority, Certificate, ImageSpec, Layout, Options, Pushed, Real, Tls};

/// The digest, or skopeo's words.
fn inspect<S: AsRef<OsStr>>(real: &Real, args: &[S]) -> Result<String, String> {
    let ran = Command::new("timeout")
        .args(["60", "skopeo", "inspect", "--format", "{{.Digest}}"])
        .args(args)
        .arg(format!("docker://{}/some/name:tag", real.location()))
        // Nobody's own login.
        .env("REGISTRY_AUTH_FILE", "/nonexistent/auth.json")
        .output()
        .expect("timeout starts");
    let (told, words) = (String::from_utf8_lossy(&ran.stdout), String::from_utf8_lossy(&ran.stderr));
    eprintln!("{}, {told}{words}", ran.status);
    if ran.status.success() { Ok(told.trim().to_owned()) } else { Err(words.into_owned()) }
}

fn fixture() -> (tempfile::TempDir, Layout, Pushed, Authority) {
    let dir = tempfile::tempdir().unwrap();
    let layout = Layout::new(dir.path().join("layout"));
    let pushed = layout.image("tag", &ImageSpec::default());
    let authority = Authority::new(dir.path().join("authority"));
    (dir, layout, pushed, authority)
}

fn started(authority: &Authority, certificate: Certificate, client_certificate: bool, layout: &Layout) -> Real {
    let tls = Some(Tls { authority, certificate, client_certificate });
    let real = Real::start(Options { tls, login: Some(("user", "pass:word")) });
    real.push(layout.dir(), "tag", "some/name");
    real
}

#[test]
#[ignore = "needs docker-registry, skopeo, openssl, htpasswd: run by make images"]
fn plain_http_takes_images_and_indexes_as_they_are() {
    let (_dir, layout, pushed, _authority) = fixture();
    let real = Real::start(Options::default());
    real.push(layout.dir(), "tag", "some/name");
    assert_eq!(inspect(&real, &["--tls-verify=false"]), Ok(pushed.manifest_digest));
    let index = layout.index("tag", &[("amd64", &ImageSpec::default()), ("arm64", &ImageSpec::default())]);
    real.push(layout.dir(), "tag", "some/name");
    assert_eq!(inspect(&real, &["--tls-verify=false"]), Ok(index));
    let said = inspect(&real, &["--tls-verify=true"]).unwrap_err();
    assert!(said.contains("server gave HTTP response to HTTPS client"), "{said}");
    assert!(real.log().contains("http.request.uri=/v2/some/name/manifests/tag "), "{}", real.log());
}

#[test]
#[ignore = "needs docker-registry, skopeo, openssl, htpasswd: run by make images"]
fn a_login_is_needed() {
    let (dir, layout, pushed, authority) = fixture();
    let real = started(&authority, Certificate::Valid, false, &layout);
    let certs = ["--cert-dir".into(), authority.certs_dir().into_os_string()];
    let auth = real.auth_file(dir.path()).into_os_string();
    let with_login = [&certs[..], &["--authfile".into(), auth]].concat();
    assert_eq!(inspect(&real, &with_login), Ok(pushed.manifest_digest));
    let said = inspect(&real, &certs).unwrap_err();
    assert!(said.contains("authentication required"), "{said}");
    let wrong = [&certs[..], &["--creds".into(), "user:wrong".into()]].concat();
    let said = inspect(&real, &wrong).unwrap_err();
    assert!(said.contains("authentication required"), "{said}");
}

#[test]
#[ignore = "needs docker-registry, skopeo, openssl, htpasswd: run by make images"]
fn each_bad_certificate_is_told_apart() {
    let (dir, layout, _pushed, authority) = fixture();
    let said = |certificate, certs: &Authority| {
        let real = started(&authority, certificate, false, &layout);
        let auth = real.auth_file(dir.path()).into_os_string();
        inspect(&real, &["--authfile".into(), auth, "--cert-dir".into(), certs.certs_dir().into_os_string()])
            .expect_err("a bad certificate is refused")
    };
    let expired = said(Certificate::Expired, &authority);
    assert!(expired.contains("x509: certificate has expired or is not yet valid"), "{expired}");
    let name = said(Certificate::WrongName, &authority);
    assert!(name.contains("x509: certificate is valid for elsewhere.example, not localhost"), "{name}");
    let stranger = Authority::new(dir.path().join("stranger"));
    let unknown = said(Certificate::Valid, &stranger);
    assert!(unknown.contains("x509: certificate signed by unknown authority"), "{unknown}");
}

#[test]
#[ignore = "needs docker-registry, skopeo, openssl, htpasswd: run by make images"]
fn a_client_certificate_is_needed() {
    let (dir, layout, pushed, authority) = fixture();
    let real = started(&authority, Certificate::Valid, true, &layout);
    let auth = real.auth_file(dir.path()).into_os_string();
    let args = ["--authfile".into(), auth, "--cert-dir".into(), authority.certs_dir().into_os_string()];
    let said = inspect(&real, &args).unwrap_err();
    assert!(said.contains("remote error: tls: "), "{said}");
    authority.client("somebody");
    assert_eq!(inspect(&real, &args), Ok(pushed.manifest_digest));
}
