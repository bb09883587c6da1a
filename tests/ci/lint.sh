#!/bin/sh
# SPDX-FileCopyrightText: 2026 ParticleOS contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The linters that are programs. All run even when one fails; rules of our own are in tests/lints.
set -u
bad=0
check() {
    echo "-- $1 $2"
    "$@" || bad=1
}
check cargo fmt --all --check
check cargo fmt --manifest-path tests/standin-bootc/Cargo.toml --all --check
check cargo clippy --workspace --all-targets --locked --quiet -- -D warnings
# shellcheck disable=SC2046 # names without spaces
check "$(command -v clang-format-16 || command -v clang-format)" --dry-run --Werror $(git ls-files '*.cpp' '*.h')
# shellcheck disable=SC2046
check shellcheck -x $(git ls-files '*.sh' .ci/run)
# shellcheck disable=SC2046
check codespell --ignore-words tests/ci/codespell-ignore.txt $(git ls-files | grep -vE '\.(png|svg|lock|qm|ts)$|/fixtures/|^LICENSES/')
exit $bad
