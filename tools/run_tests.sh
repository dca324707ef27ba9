#!/usr/bin/env bash
# Runs all tests. Tests that need a machine of their own run apart from the many small ones.
set -euo pipefail
cd "$(dirname "$0")/.."
export QT_QPA_PLATFORM=offscreen
exec .venv/bin/pytest -n 2 --dist loadgroup "$@"
