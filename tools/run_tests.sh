#!/usr/bin/env bash
# Runs all tests, or those that are named. The many small ones share the processors; those that watch a real machine by
# the second run afterwards and alone, since a busy computer would make a fair guard look late.
set -uo pipefail
cd "$(dirname "$0")/.."
export QT_QPA_PLATFORM=offscreen
[ $# -eq 0 ] || exec .venv/bin/pytest "$@"
failed=0
.venv/bin/pytest -n "$(nproc)" --dist loadgroup -m "not lab" || failed=$?
.venv/bin/pytest -m lab --durations 10 || failed=$?
exit "$failed"
