// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Names, routes, proxies and certificates: the words of Go's net/http, which skopeo has and bootc and podman pass on. What a
//! server answers belongs to `rows_registry`.

use super::rows::Table;

/// Programs that open images by containers/image, and this installer, which looks at manifests itself.
pub const READERS: &[&str] = &["skopeo", "bootc", "podman", "bootc-job"];

pub static NETWORK: Table = Table {
    programs: READERS,
    source: None,
    rows: &[
        ("proxyconnect tcp", "proxy-unreachable"),
        // What a proxy answers to CONNECT is all that net/http tells then: with a reason in HTTP's words, or tinyproxy's.
        ("Proxy Authentication Required$", "proxy-refused"),
        ("pinging container registry *\": Forbidden$", "proxy-refused"),
        ("pinging container registry *\": Access violation$", "proxy-refused"),
        ("pinging container registry *\": Filtered$", "proxy-refused"),
        ("pinging container registry *\": Unable to connect$", "registry-refused"),
        ("pinging container registry *\": Service Unavailable$", "registry-refused"),
        ("pinging container registry *\": Bad Gateway$", "registry-refused"),
        ("pinging container registry *\": Gateway Timeout$", "registry-timeout"),
        ("connect: network is unreachable", "network-unreachable"),
        ("connect: no route to host", "network-unreachable"),
        ("dial tcp: lookup *: no such host", "registry-not-found"),
        // Without any name server Go asks this machine, ::1 last (net/dnsconfig.go): no network has named one.
        ("dial tcp: lookup * on [::1]:53: read udp *: read: connection refused", "network-unreachable"),
        ("dial tcp: lookup * on [::1]:53: dial udp *: connect: ", "network-unreachable"),
        ("dial tcp: lookup ", "registry-dns"),
        ("connect: connection refused", "registry-refused"),
        ("dial tcp *: i/o timeout", "registry-timeout"),
        // Of bootc-job, in Go's words.
        ("no answer in * s: i/o timeout", "registry-timeout"),
        ("TLS handshake timeout", "registry-timeout"),
        ("context deadline exceeded", "registry-timeout"),
        ("x509: certificate signed by unknown authority", "registry-certificate-unknown"),
        // A server's certificate that is not valid yet is a clock that is behind.
        ("x509: certificate has expired or is not yet valid: current time * is before ", "clock-wrong"),
        ("x509: certificate has expired or is not yet valid: ", "registry-certificate-expired"),
        ("x509: certificate is valid for ", "registry-certificate-name"),
        ("x509: cannot validate certificate for ", "registry-certificate-name"),
        ("x509: certificate relies on legacy Common Name field", "registry-certificate-name"),
        ("server gave HTTP response to HTTPS client", "registry-plain-http"),
        // The server has looked at our certificate, or for it.
        ("remote error: tls: certificate required", "registry-login"),
        ("remote error: tls: unknown certificate authority", "registry-login"),
        ("remote error: tls: handshake failure", "registry-tls"),
        ("remote error: tls: protocol version not supported", "registry-tls"),
        ("tls: first record does not look like a TLS handshake", "registry-tls"),
        ("connection reset by peer", "connection-lost"),
        // A server that closes instead of answering.
        ("Get \"*\": EOF$", "connection-lost"),
        ("after reconnecting", "connection-lost"),
        // Of Go's HTTP/2, which servers behind a distribution network speak.
        ("stream error: stream ID *; received from peer", "connection-lost"),
        ("http2: client connection lost", "connection-lost"),
        ("http2: server sent GOAWAY and closed the connection", "connection-lost"),
        ("local error: tls: bad record MAC", "connection-lost"),
        ("write tcp *: write: broken pipe", "connection-lost"),
        ("read tcp *: read: connection timed out", "registry-timeout"),
        ("read tcp *: i/o timeout", "registry-timeout"),
        ("(Client.Timeout exceeded while ", "registry-timeout"),
    ],
};
