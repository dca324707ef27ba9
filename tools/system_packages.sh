#!/usr/bin/env bash
# Installs what the program (run), the tour or its tests (dev) need from the system. Says what it does; asks for nothing
# when all is there. Debian and Ubuntu; elsewhere it names what is needed.
set -euo pipefail
run=(python3-venv libegl1 libgl1 libopengl0 libxkbcommon0 libxkbcommon-x11-0 libdbus-1-3 libfontconfig1 libglib2.0-0
     libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0
     libxcb-xinerama0 libxcb-xkb1 libxcb-xfixes0 libxcb-sync1 libxcb-util1 libxss1)
screen=(xvfb openbox xdotool dbus at-spi2-core)
machine=(systemd-container mmdebstrap)
dev=("${screen[@]}" "${machine[@]}" libfaketime 7zip unzip x11-utils xterm imagemagick poppler-utils openssl openssh-client age
     dbus-bin binutils procps qpdf fonts-dejavu-core)
# Large, so for continuous integration alone: it tries the rules for sites in real browsers, and Windows' side under wine.
browsers=(chromium firefox-esr)
windows=(wine wine64 gcc-mingw-w64-x86-64 osslsigncode unzip)
[ "${CI:-}" = true ] && dev+=("${browsers[@]}" "${windows[@]}")
case ${1:-run} in
run) wanted=("${run[@]}"); if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then wanted+=("${screen[@]}"); fi ;;
tour) wanted=("${run[@]}" "${screen[@]}"); if [ "$(id -u)" -eq 0 ]; then wanted+=("${machine[@]}"); fi ;;
dev) wanted=("${run[@]}" "${dev[@]}") ;;
*) echo "usage: $0 run|tour|dev" >&2; exit 2 ;;
esac
if ! command -v dpkg-query >/dev/null; then
  echo "Not a Debian system: please see that these are installed: ${wanted[*]}"; exit 0
fi
missing=()
for package in "${wanted[@]}"; do
  dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0
as_root=(); [ "$(id -u)" -eq 0 ] || as_root=(sudo)
if [ "$(id -u)" -ne 0 ] && ! { command -v sudo >/dev/null && sudo -n true 2>/dev/null; }; then
  if [ -t 0 ] && command -v sudo >/dev/null; then
    echo "System libraries are needed; sudo may ask for your password: ${missing[*]}"
  else
    echo "These system packages are missing and cannot be installed without administrator rights:" >&2
    echo "  sudo apt-get install ${missing[*]}" >&2
    [ "${CI:-}" = true ] && exit 1
    exit 0
  fi
fi
echo "Installing system packages: ${missing[*]}"
export DEBIAN_FRONTEND=noninteractive
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
