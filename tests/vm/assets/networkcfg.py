# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs Calamares' own module networkcfg, as it is on the medium, for the target in the first argument."""
import glob
import importlib.util
import sys
import types

target = sys.argv[1]
calamares = types.ModuleType("libcalamares")
calamares.globalstorage = types.SimpleNamespace(value={"rootMountPoint": target, "username": "vera"}.get)
calamares.utils = types.SimpleNamespace(
    gettext_path=lambda: "/usr/share/locale", gettext_languages=lambda: [], warning=print, debug=print
)
sys.modules["libcalamares"] = calamares
(path,) = glob.glob("/usr/lib/*/calamares/modules/networkcfg/main.py")
spec = importlib.util.spec_from_file_location("networkcfg", path)
networkcfg = importlib.util.module_from_spec(spec)
spec.loader.exec_module(networkcfg)
sys.exit(networkcfg.run())
