#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# What the default profile says. To be sourced, in the source tree. Usage: value KEY
forky=$PWD/iso-build/profiles/forky.yaml

value() { sed -n "s/^ *$1: //p" "$forky"; }
