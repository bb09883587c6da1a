#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# For tests: answers as `skopeo experimental-image-proxy` does (skopeo's cmd/skopeo/proxy.go), for the layout at DIR.
# Usage: skopeo DIR HOW, with HOW good, breaks (each blob once, after its first half), refuses (the last blob), wrong (the
# last blob), lies (in the first half of the last blob, after which it breaks once), or stalls (after half of the last blob)
import json
import os
import socket
import sys
import threading

layout, how = sys.argv[1], sys.argv[2]
server = socket.socket(fileno=0)
pipes = {}


def blob(digest):
    with open(os.path.join(layout, "blobs", digest.replace(":", "/", 1)), "rb") as file:
        return file.read()


with open(os.path.join(layout, "index.json")) as file:
    top = json.load(file)["manifests"][0]["digest"]
last = json.loads(blob(top))["layers"][-1]["digest"]


def first_time(digest):
    try:
        open(os.path.join(layout, "asked-" + digest), "x").close()
        return True
    except FileExistsError:
        return False


def deliver(digest):
    content, error, pause = blob(digest), "", False
    if how == "breaks" and digest != top and first_time(digest):
        content, error = content[: len(content) // 2], "unexpected EOF"
    if how == "lies" and digest == last and first_time(digest):
        content, error = b"?" + content[1 : len(content) // 2], "unexpected EOF"
    if how == "stalls" and digest == last:
        content, pause = content[: len(content) // 2], True
    if how == "wrong" and digest == last:
        content, error = content[:-1] + b"?", f"corrupted blob, expecting {digest}"
    reader, writer = os.pipe()

    def write():
        with open(writer, "wb", closefd=False) as out:
            out.write(content)
        if pause:
            threading.Event().wait()

    thread = threading.Thread(target=write, daemon=True)
    thread.start()
    pipes[writer] = (thread, error)
    return reader, writer


def answer(request):
    method, args = request["method"], request["args"]
    if method == "Initialize":
        return {"value": "0.2.8"}, None
    if method == "OpenImage":
        return {"value": 1}, None
    if method == "FinishPipe":
        thread, error = pipes.pop(args[0])
        thread.join()
        os.close(args[0])
        return ({"error": error} if error else {}), None
    digest = top if method == "GetManifest" else args[1]
    if how == "refuses" and digest == last:
        return {"error": "fetching blob: blob unknown to registry"}, None
    reader, writer = deliver(digest)
    return {"value": top if method == "GetManifest" else 0, "pipeid": writer}, reader


while packet := server.recv(32768):
    reply, pipe = answer(json.loads(packet))
    reply = json.dumps({"success": "error" not in reply, **reply}).encode()
    if pipe is None:
        server.send(reply)
    else:
        socket.send_fds(server, [reply], [pipe])
        os.close(pipe)
