// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What stands between the installer and an image: a proxy, a server that wants tokens. `make images` runs them as `images`,
//! inside forky's build root (tinyproxy besides).

#[path = "support/bench.rs"]
mod bench;

use bench::{Bench, insecure};
use registry_fixtures::{
    Action, Authority, Broken, Certificate, ELSEWHERE, Fault, ImageSpec, Match, Options, Proxy, Real, Tls, Tokens,
};
use serde_json::{Value, json};
use std::fs;

/// Says that this machine is `ELSEWHERE` too: who speaks to loopback needs no proxy. (This root is thrown away.)
fn be_elsewhere() {
    let hosts = fs::read_to_string("/etc/hosts").unwrap_or_default();
    fs::write("/etc/hosts", format!("{hosts}\n127.0.0.1 {ELSEWHERE}\n")).unwrap();
}

#[test]
#[ignore = "needs docker-registry, skopeo, openssl, htpasswd and tinyproxy: run it with `make images`"]
fn servers_are_asked_through_the_proxy_and_this_machine_is_not() {
    be_elsewhere();
    let bench = Bench::new();
    let pushed = bench.layout.image("1", &ImageSpec::default());
    let authority = Authority::new(bench.path().join("ca"));
    let tls = |certificate| Some(Tls { authority: &authority, certificate, client_certificate: false });
    let real = Real::start(Options { tls: tls(Certificate::WrongName), login: Some(("vera", "geheim")) });
    real.push(bench.layout.dir(), "1", "p");
    let location = real.location_as(ELSEWHERE);
    let auth = json!({"auths": {&location: {"auth": "dmVyYTpnZWhlaW0="}}});
    fs::write(bench.path().join("elsewhere.json"), auth.to_string()).unwrap();
    let entry = json!({"location": location, "authfile": bench.path().join("elsewhere.json"),
        "certs": authority.certs_dir()});
    let image = json!({"source": format!("docker://{location}/p:1")});
    let check = |proxy: &str| bench.check_with(&image, &json!({"registries": [entry], "proxy": proxy}));

    let proxy = Proxy::start();
    let told = check(&proxy.address()).unwrap();
    assert_eq!(told["digest"], pushed.manifest_digest);
    // Manifest, configuration and the signature: three programs.
    assert!(proxy.asked_for(&location) >= 3, "{}", proxy.log());
    assert!(!proxy.log().contains("geheim") && !proxy.log().contains("dmVyYTpnZWhlaW0="));
    assert!(bench.digest(&image, &json!([entry])).is_ok(), "the server is there without a proxy, too");

    let before = proxy.log();
    let near = Real::start(Options::default());
    near.push(bench.layout.dir(), "1", "p");
    for location in [near.location(), near.location_as("127.0.0.1")] {
        let image = json!({"source": format!("docker://{location}/p:1")});
        let more = json!({"registries": insecure(&location), "proxy": proxy.address()});
        assert_eq!(bench.check_with(&image, &more).unwrap()["digest"], pushed.manifest_digest, "{location}");
    }
    assert_eq!(proxy.log(), before, "this machine needs no proxy");

    let direct = json!({"registries": [entry], "proxy": proxy.address(), "no-proxy": [ELSEWHERE]});
    assert_eq!(bench.check_with(&image, &direct).unwrap()["digest"], pushed.manifest_digest);
    assert_eq!(proxy.log(), before, "an exception is asked without the proxy");

    assert_eq!(check("http://127.0.0.1:9").unwrap_err(), "proxy-unreachable");
    assert_eq!(check("http://no-such-proxy.invalid:3128").unwrap_err(), "proxy-unreachable");
    let gone = json!({"source": format!("docker://{ELSEWHERE}:9/p:1")});
    assert_eq!(bench.check_with(&gone, &json!({"proxy": proxy.address()})).unwrap_err(), "registry-refused");
    let closed = Proxy::with("BasicAuth vera geheim");
    assert_eq!(check(&closed.address()).unwrap_err(), "proxy-refused");
    let choosy = Proxy::with("ConnectPort 443");
    assert_eq!(check(&choosy.address()).unwrap_err(), "proxy-refused");
}

#[test]
#[ignore = "needs docker-registry, skopeo, openssl and htpasswd: run it with `make images`"]
fn tokens_are_asked_for_with_the_login_of_the_server() {
    let bench = Bench::new();
    let wanted = bench.layout.image("1", &ImageSpec::default()).manifest_digest;
    let broken = Broken::serve(bench.layout.dir(), "p", Vec::new());
    let location = broken.location();
    let image = json!({"source": format!("docker://{location}/p:1")});
    let check = |tokens: &Tokens, password: Option<&str>| {
        broken.set_tokens(tokens.clone());
        let mut entry = insecure(&location)[0].clone();
        if let Some(password) = password {
            entry["authfile"] = json!(broken.auth_file(bench.path(), "vera", password));
        }
        bench.digest(&image, &Value::Array(vec![entry]))
    };
    let everybody = Tokens::default();
    assert_eq!(check(&everybody, None).as_ref(), Ok(&wanted));
    let asked = broken.requests();
    assert!(
        asked.iter().any(|request| request.starts_with("GET /token") && request.contains("repository")),
        "{asked:?}"
    );
    assert_eq!(check(&everybody, Some("geheim")).as_ref(), Ok(&wanted));
    let vera = Tokens::for_login("vera", "geheim");
    assert_eq!(check(&vera, Some("geheim")).as_ref(), Ok(&wanted));
    for (tokens, password) in [
        (&vera, None),
        (&vera, Some("falsch")),
        (&Tokens { worthless: true, ..everybody.clone() }, None),
        (&Tokens { worthless: true, ..vera.clone() }, Some("geheim")),
    ] {
        assert_eq!(check(tokens, password).unwrap_err(), "registry-login", "{tokens:?} {password:?}");
    }
    for (action, id) in [
        (Action::page(503), "registry-broken"),
        (Action::refuse(403, "DENIED", "not for you"), "registry-login"),
        (Action::refuse(429, "TOOMANYREQUESTS", "slow down"), "registry-rate-limit"),
        (Action::page(200), "captive-portal"),
    ] {
        broken.set_faults(vec![Fault::always(Match::Token, action.clone())]);
        assert_eq!(check(&everybody, None).unwrap_err(), id, "{action:?}");
    }
}
