// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What a registry answers: containers/image tells the codes of the distribution specification in its own words, and
//! what it does not know with the HTTP status. What is wrong with an image that has arrived belongs to `rows_image`.

use super::rows::Table;
use super::rows_network::READERS;
use super::speaker::Source;

pub static REGISTRY: Table = Table {
    programs: READERS,
    source: None,
    rows: &[
        ("Manifest does not match provided manifest digest", "digest-mismatch"),
        ("toomanyrequests", "registry-rate-limit"),
        ("too many requests to registry", "registry-rate-limit"),
        (": StatusCode: 429, ", "registry-rate-limit"),
        // It has waited for the rest of the question, and closes the connection (RFC 9110, 15.5.9).
        (": StatusCode: 408, ", "connection-lost"),
        (": invalid status code from registry 408", "connection-lost"),
        ("manifest unknown", "registry-no-tag"),
        ("reading manifest *: unknown: artifact * not found", "registry-no-tag"),
        ("reading manifest *: name unknown", "registry-no-repository"),
        ("reading manifest *: repository name not known to registry", "registry-no-repository"),
        ("reading manifest *: unknown: repository * not found", "registry-no-repository"),
        ("reading manifest *: StatusCode: 404, ", "registry-no-repository"),
        ("fetching blob: blob unknown", "registry-blob-missing"),
        ("getting username and password: ", "credentials-unreadable"),
        ("reading manifest *: unauthorized", "registry-login"),
        ("reading manifest *: authentication required", "registry-login"),
        ("unable to retrieve auth token: invalid username/password", "registry-login"),
        ("fetching blob: unauthorized", "registry-login"),
        ("fetching blob: authentication required", "registry-login"),
        // A registry that shows a private image to nobody says it so; any other reason is the owner's.
        ("requested access to the resource is denied", "registry-login"),
        ("reading manifest *: denied: Your authorization token has expired", "registry-login"),
        ("reading manifest *: denied$", "registry-login"),
        ("reading manifest *: denied: ", "registry-forbidden"),
        ("fetching blob: denied$", "registry-login"),
        ("equesting bearer token: received unexpected HTTP status: 40", "registry-login"),
        ("equesting bearer token: invalid status code from registry 40", "registry-login"),
        (": StatusCode: 403, ", "registry-forbidden"),
        (": StatusCode: 451, ", "registry-forbidden"),
        // RFC 6585: what a network answers that wants a login.
        ("received unexpected HTTP status: 511", "captive-portal"),
        ("received unexpected HTTP status: 5", "registry-broken"),
        ("invalid status code from registry 5", "registry-broken"),
        ("stopped after 10 redirects", "registry-broken"),
        // Of bootc-job, which looks at the manifest itself.
        (" answered with a web page", "captive-portal"),
    ],
};

/// Of what was asked of a registry alone: the same words of a medium mean damage.
pub static SENT: Table = Table {
    programs: READERS,
    source: Some(Source::Registry),
    rows: &[
        ("invalid character '<' looking for beginning of value", "captive-portal"),
        ("Digest did not match, expected ", "download-corrupt"),
        ("Download config.json digest ", "download-corrupt"),
        ("corrupted blob, expecting ", "download-corrupt"),
        ("unexpected EOF", "connection-lost"),
    ],
};
