#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""make-images.py DIRECTORY: writes the OCI layouts that the cases in cases-live name, each wrong in one thing.

    good         a bootable image, as far as its manifest and configuration tell
    corrupt      one bit of its layer is flipped
    unlabelled   nothing says that it is bootable
    foreign      for another architecture
    big          its layer is 3 GiB of nothing: reading it takes long enough to be stopped
"""
import hashlib
import json
import platform
import shutil
import sys
from pathlib import Path

ARCH = {"x86_64": "amd64", "aarch64": "arm64"}.get(platform.machine(), platform.machine())


def blob(layout, content):
    digest = hashlib.sha256(content).hexdigest()
    (layout / "blobs/sha256" / digest).write_bytes(content)
    return {"digest": f"sha256:{digest}", "size": len(content)}


def image(layout, labels, arch=ARCH, layer=b"not really a layer, but bytes that can be verified\n" * 1000):
    shutil.rmtree(layout, ignore_errors=True)
    (layout / "blobs/sha256").mkdir(parents=True)
    first = blob(layout, layer)
    config = {"architecture": arch, "os": "linux", "created": "2026-09-01T12:00:00Z", "config": {"Labels": labels},
              "rootfs": {"type": "layers", "diff_ids": [first["digest"]]}, "history": []}
    kind = "application/vnd.oci.image."
    manifest = {"schemaVersion": 2, "mediaType": kind + "manifest.v1+json",
                "config": {"mediaType": kind + "config.v1+json", **blob(layout, json.dumps(config).encode())},
                "layers": [{"mediaType": kind + "layer.v1.tar", **first}]}
    entry = {"mediaType": kind + "manifest.v1+json", **blob(layout, json.dumps(manifest).encode()),
             "annotations": {"org.opencontainers.image.ref.name": "latest"}}
    (layout / "index.json").write_text(json.dumps({"schemaVersion": 2, "manifests": [entry]}))
    (layout / "oci-layout").write_text('{"imageLayoutVersion":"1.0.0"}')
    return layout / "blobs/sha256" / first["digest"].removeprefix("sha256:")


def main(out):
    bootable = {"containers.bootc": "1", "ostree.bootable": "true", "org.opencontainers.image.version": "1"}
    image(out / "good", bootable)
    image(out / "unlabelled", {})
    image(out / "foreign", bootable, arch="s390x")
    layer = image(out / "corrupt", bootable)
    content = bytearray(layer.read_bytes())
    content[len(content) // 2] ^= 1
    layer.write_bytes(content)
    layer = image(out / "big", bootable)
    with layer.open("r+b") as file:
        file.truncate(3 << 30)
    index = json.loads((out / "big/index.json").read_text())
    manifest = layer.parent / index["manifests"][0]["digest"].removeprefix("sha256:")
    text = json.loads(manifest.read_text())
    text["layers"][0]["size"] = 3 << 30
    index["manifests"][0].update(blob(out / "big", json.dumps(text).encode()))
    (out / "big/index.json").write_text(json.dumps(index))


if len(sys.argv) != 2:
    sys.exit(__doc__)
main(Path(sys.argv[1]))
