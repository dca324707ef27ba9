#!/usr/bin/env bash
# Runs tests with the Windows that tools/windows/prepare.sh makes:  tools/windows/test.sh [what pytest takes]
# One at a time: whoever ends takes this Windows down.
set -euo pipefail
cd "$(dirname "$0")/../.."
mkdir -p build
exec 9>build/windows.lock
flock 9
source tools/windows/environment.sh
trap 'wineserver -k || true' EXIT # of this prefix alone
tools/windows/prepare.sh 9>&-
export QT_QPA_PLATFORM=offscreen PYTHONUTF8=1 TZ=Asia/Phnom_Penh
show=() # a desktop on which windows can be in front
[ -n "${DISPLAY:-}" ] || ! command -v xvfb-run >/dev/null || show=(xvfb-run -a)
timeout "${SECONDS_AT_MOST:-900}" "${show[@]}" wine build/windows/prefix/drive_c/python/python.exe -m pytest -p no:cacheprovider "$@" </dev/null 2>&1 9>&- | cat
