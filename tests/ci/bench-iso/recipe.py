#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Says to live-build what particle-iso's plan says to mmdebstrap and mksquashfs: packages, what apt and dpkg are told, and
what stays out of the squashfs. Prints the squashfs' compression for the shell. Usage: recipe.py PLAN.json CONFIG"""
import json
import os
import sys

plan, config = sys.argv[1:]
commands = {}


def find(value):
    """Commands by the program that does the work, the first of each."""
    if isinstance(value, dict):
        argv = value.get("argv")
        if argv:
            commands.setdefault(next((word for word in argv if word in ("mmdebstrap", "mksquashfs")), None), argv)
        value = list(value.values())
    if isinstance(value, list):
        for one in value:
            find(one)


def write(path, lines):
    path = os.path.join(config, path)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(line + "\n" for line in lines)


def options(name):
    return [word.split("=", 1)[1] for word in root if word.startswith(f"--{name}=")]


with open(plan, encoding="utf-8") as file:
    find(json.load(file))
root, squashfs = commands["mmdebstrap"], commands["mksquashfs"]
# In place of live-build's own list: live-boot is in the plan's, and live-config is not.
write("package-lists/live.list.chroot", options("include")[0].split(","))
write("apt/apt.conf", [line + ";" for line in options("aptopt")])
write("includes.chroot_before_packages/etc/dpkg/dpkg.cfg.d/bench", options("dpkgopt"))
write("rootfs/excludes", squashfs[squashfs.index("-e") + 1:])
for name, option in [("comp", "-comp"), ("level", "-Xcompression-level"), ("block", "-b")]:
    print(f"{name}={squashfs[squashfs.index(option) + 1]}")
