#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What bench-boot.sh has measured, medians of its rounds. Usage: table.py DIR ROUNDS DEBIAN.iso"""
import json
import os
import statistics
import sys

kept, rounds, debian = sys.argv[1:]


def load(name):
    with open(os.path.join(kept, f"{name}.json"), encoding="utf-8") as file:
        return json.load(file)


def row(cells):
    print("| " + " | ".join(cells) + " |")


size = load("size")["size"]
images = sum(file["bytes"] for file in size["files"] if file["name"].startswith("images/"))
media = [
    ("Debian's live image", "debian", os.path.getsize(debian), 0),
    ("ParticleOS", "particleos", size["bytes"], images),
]
names = ["", "ISO, MB", "without the embedded image, MB", "installer starts, s", "first page, s", "memory in use then, MiB"]
print()
row(names)
print("|---" * len(names) + "|")
pages = []
for title, name, whole, embedded in media:
    boots = [load(f"{name}-{number + 1}")["boot"] for number in range(int(rounds))]
    median = {key: statistics.median(boot[key] for boot in boots) for key in ("installer_s", "first_page_s", "memory_used_mib")}
    megabytes = [f"{count / 1e6:.0f}" for count in (whole, whole - embedded)]
    row([title, *megabytes, *(f"{median[key]:.0f}" for key in median)])
    pages.append(f"{name} " + ", ".join(f"{boot['first_page_s']:.1f}" for boot in boots))
print(f"\nFirst pages: {'; '.join(pages)}.")
print(f"Medians of {rounds} rounds; seconds from the kernel's start; QEMU, {boots[0]['accelerator']},"
      f" {boots[0]['processors']} processors, {boots[0]['memory_mib']} MiB.")
