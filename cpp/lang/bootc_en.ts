<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!--
SPDX-FileCopyrightText: 2026 ParticleOS contributors
SPDX-License-Identifier: GPL-3.0-or-later

The texts in the sources are English already, so this catalogue, which all languages fall back to, needs one entry only
(an empty one would not load). For another language add it to BOOTC_LANGUAGES in cpp/CMakeLists.txt, copy this file,
and run the target update-translations, which fills in everything that there is to translate.
-->
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BootcJob</name>
    <message>
        <source>Install the system image</source>
        <comment>@label</comment>
        <translation>Install the system image</translation>
    </message>
</context>
</TS>
