#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# For tests: fetches an image as bootc does, through the skopeo that it finds (containers-image-proxy's src/imageproxy.rs).
# Usage: fake_bootc.py ROOT IMAGE ALL|REVERSED|STOPS|FAILS|WAITS: all layers go to ROOT/out in the manifest's order, whichever is
# asked for first; or it fails after some bytes, or before it asks; or it waits for its end.
import json
import os
import socket
import subprocess
import sys
import time

root, image, how = sys.argv[1:]
if os.listdir(root) != ["lost+found"]:
    sys.exit(9)
if how == "FAILS":
    print("full", file=sys.stderr)
    sys.exit(3)
ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
skopeo = subprocess.Popen(["skopeo", "experimental-image-proxy"], stdin=theirs)
theirs.close()


def ask(method, *args):
    ours.send(json.dumps({"method": method, "args": args}).encode())
    packet, fds, _, _ = socket.recv_fds(ours, 32768, 1)
    reply = json.loads(packet)
    if not reply["success"]:
        sys.exit(f"{method}: {reply['error']}")
    return reply["value"], reply["pipeid"], fds


def read(method, *args, most=-1):
    value, number, [pipe] = ask(method, *args)
    with open(pipe, "rb") as file:
        content = file.read(most)
    if most >= 0:
        print("full", file=sys.stderr)
        sys.exit(3)
    ask("FinishPipe", number)
    return value, content


assert ask("Initialize")[0] == "0.2.4"
opened = ask("OpenImage", image)[0]
digest, manifest = read("GetManifest", opened)
assert image.endswith(digest), digest
assert read("GetFullConfig", opened)[1] == b"{}"
if how == "WAITS":
    time.sleep(60)
layers = [(layer["digest"], layer["size"]) for layer in json.loads(manifest)["layers"]]
if how == "STOPS":
    read("GetBlob", opened, *layers[0], most=9)
order = range(len(layers))
content = {at: read("GetBlob", opened, *layers[at])[1] for at in (reversed(order) if how == "REVERSED" else order)}
with open(os.path.join(root, "out"), "wb") as file:
    for at in order:
        file.write(content[at])
ask("Shutdown")
sys.exit(skopeo.wait())
