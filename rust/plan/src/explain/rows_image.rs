// SPDX-FileCopyrightText: 2026 ParticleOS contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//! The image: where it lies, whether it is one, whether it is whole, whether it may be used and whether it can be
//! installed. How it travels belongs to `rows_network` and `rows_registry`.

use super::rows::Table;
use super::rows_network::READERS;
use super::speaker::Source;

/// Policy and signatures, containers-policy.json(5).
pub static TRUST: Table = Table {
    programs: READERS,
    source: None,
    rows: &[
        (" is rejected by policy.", "image-rejected"),
        ("A signature was required, but no signature exists", "signature-required"),
        ("None of the signatures were accepted", "signature-wrong"),
        ("cryptographic signature verification failed", "signature-wrong"),
        ("Signature for identity * is not accepted", "signature-wrong"),
        ("no policy.json file found at any of the following", "policy-missing"),
        ("Error loading trust policy: open *: no such file or directory", "policy-missing"),
        ("Error loading trust policy: invalid policy in ", "policy-invalid"),
    ],
};

/// Of what lies on the medium or a disk.
pub static LOCAL: Table = Table {
    programs: READERS,
    source: Some(Source::Local),
    rows: &[
        ("read /*: input/output error", "medium-unreadable"),
        ("Digest did not match, expected ", "image-corrupt"),
        ("corrupted blob, expecting ", "image-corrupt"),
        ("Pulling image into composefs repository: *: CRC computed does not match", "image-corrupt"),
        ("unexpected EOF", "image-truncated"),
        ("Processing tar: *unexpected end of file", "image-truncated"),
        ("initializing source oci:*: EOF$", "image-truncated"),
    ],
};

pub static IMAGE: Table = Table {
    programs: READERS,
    source: None,
    rows: &[
        ("/index.json: no such file or directory", "image-medium-missing"),
        ("/blobs/sha256/*: no such file or directory", "image-medium-missing"),
        ("archive file not found: ", "image-medium-missing"),
        ("does not resolve to an image ID", "image-medium-missing"),
        ("no descriptor found for reference ", "image-tag-missing"),
        ("no image found in image index for architecture", "image-architecture"),
        ("Image has architecture *; expected ", "image-architecture"),
        ("does not have ostree.bootable label", "image-not-bootable"),
        ("No such file or directory: /usr/lib", "image-no-kernel"),
        ("Found multiple subdirectories in usr/lib/modules", "image-no-kernel"),
        ("Unhandled layer type: ", "image-too-new"),
        ("initializing image from source *: unexpected end of JSON input", "image-truncated"),
        ("method GetManifest: unexpected end of JSON input", "image-truncated"),
        ("matches unsupported manifest MIME types ", "image-not-an-image"),
        ("no FSLayers in manifest", "image-not-an-image"),
        (": unsupported schema version ", "image-not-an-image"),
        ("unsupported image-specific operation on artifact with type ", "image-not-an-image"),
        ("exceeded maximum allowed size of ", "image-not-an-image"),
        ("Processing tar: *: invalid gzip header", "image-not-an-image"),
        ("Processing tar: *: numeric field was not a number", "image-not-an-image"),
        ("untarring file *: invalid tar header", "image-not-an-image"),
        ("invalid reference format", "image-reference-invalid"),
        ("Invalid transport: ", "image-reference-invalid"),
        (", unknown transport ", "image-reference-invalid"),
        ("Invalid source index ", "image-reference-invalid"),
        // Of bootc-job, which looks at manifests itself.
        ("the image has no variant for ", "image-architecture"),
        ("the manifest: unexpected end of file", "image-truncated"),
        ("what was found is no image manifest", "image-not-an-image"),
    ],
};
