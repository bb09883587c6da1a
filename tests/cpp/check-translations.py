#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that catalogues of translations are complete: every sentence that lupdate finds in the sources, no other.

    check-translations.py LUPDATE SOURCES CATALOGUE...           each CATALOGUE (.ts) must be complete
    check-translations.py --refuses LUPDATE SOURCES CATALOGUE... each must have what is wrong with it noticed

Exit codes: 0 as expected, 1 not so, 2 usage.
"""
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml


def messages(path):
    """{(context, source, comment): (translation, its type)}"""
    found = {}
    for context in xml.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
            translation = message.find("translation")
            found[key] = ("".join(translation.itertext()), translation.get("type"))
    return found


def wanted(lupdate, sources):
    with tempfile.TemporaryDirectory() as folder:
        # lupdate wants a file that is a catalogue or is not there.
        catalogue = f"{folder}/wanted.ts"
        command = [lupdate, "-silent", "-locations", "none", "-source-language", "en", sources, "-ts", catalogue]
        subprocess.run(command, check=True)
        return set(messages(catalogue))


def placeholders(text):
    """What must be the same in every language."""
    return sorted(re.findall(r"\{[a-z_]+\}|%[0-9]", text))


def problems(path, sources):
    there = messages(path)
    for context, source, _ in sorted(sources - set(there)):
        yield f"missing: {context}: {source}"
    for key, (translation, kind) in sorted(there.items()):
        source = key[1]
        if key not in sources:
            yield f"not in the sources any more: {source}"
        elif kind or not translation.strip():
            yield f"{kind or 'empty'}: {source}"
        # A single word may be the same one in another language.
        elif translation == source and not source.isalpha():
            yield f"left in English: {source}"
        elif placeholders(translation) != placeholders(source):
            yield f"other placeholders: {source}: {translation}"
        elif re.search("[<>&]", translation) and not re.search("[<>&]", source):
            yield f"characters of HTML: {translation}"
        elif source.endswith("…") != translation.endswith("…"):
            yield f"ends otherwise: {translation}"


def main(args):
    refuses = args[:1] == ["--refuses"]
    if refuses:
        args = args[1:]
    if len(args) < 3:
        print(__doc__, file=sys.stderr)
        return 2
    sources = wanted(args[0], args[1])
    if not sources:
        print(f"nothing to translate below {args[1]}", file=sys.stderr)
        return 1
    bad = 0
    for path in args[2:]:
        found = list(problems(path, sources))
        bad += bool(found) != refuses
        for line in found:
            print(f"{path}: {line}", file=sys.stdout if refuses else sys.stderr)
    print(f"{len(args) - 2} catalogues, {len(sources)} sentences, {bad} wrong")
    return 1 if bad else 0


sys.exit(main(sys.argv[1:]))
