#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Validates a module configuration against its schema.

    validate-conf.py SCHEMA CONF              CONF must be valid
    validate-conf.py --refuses SCHEMA CASES   every entry of CASES (name: configuration) must be invalid

Exit codes: 0 as expected, 1 not so, 2 usage.
"""
import sys

import jsonschema
import yaml


def load(path):
    with open(path, encoding="utf-8") as file:
        return yaml.safe_load(file)


def main(args):
    refuses = args[:1] == ["--refuses"]
    if refuses:
        args = args[1:]
    if len(args) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    schema = load(args[0])
    # The drafts differ in nothing that is used here; the newest name for `definitions` is not understood by old ones.
    validator = jsonschema.Draft7Validator(schema)
    validator.check_schema(schema)
    problems = 0
    documents = load(args[1]) if refuses else {args[1]: load(args[1])}
    for name, document in documents.items():
        errors = [f"{'/'.join(map(str, e.absolute_path))}: {e.message}" for e in validator.iter_errors(document)]
        if bool(errors) != refuses:
            problems += 1
            print(f"{name}: " + ("was accepted" if refuses else "; ".join(errors)), file=sys.stderr)
    print(f"{len(documents)} checked, {problems} wrong")
    return 1 if problems or not documents else 0


sys.exit(main(sys.argv[1:]))
