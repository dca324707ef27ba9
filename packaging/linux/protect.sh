#!/usr/bin/env bash
# Puts a built bundle on this computer and starts the guard as its service, so that limits hold:
#   protect.sh install [BUNDLE]   copies the programs (default: dist/ of this checkout), starts the service
#   protect.sh remove             takes the programs away; what the family keeps stays, and where it is, is said
# Run as root. Running it again replaces the programs and leaves people, rules and usage alone.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
programs=/usr/lib/familysafe
kept=/var/lib/familysafe
unit=/etc/systemd/system/familysafe-guard.service
autostart=/etc/xdg/autostart/familysafe-agent.desktop
menu=/usr/share/applications/familysafe.desktop
icon=/usr/share/icons/hicolor/scalable/apps/familysafe.svg
signin=/usr/share/pam-configs/familysafe
rights=/etc/polkit-1/rules.d/50-familysafe.rules

say() { printf '%s\n' "$*"; }
stop() { say "$*" >&2; exit 4; }

as_administrator() {
  [ "$(id -u)" -eq 0 ] || stop "Only an administrator may do this. Run it with sudo."
  command -v systemctl >/dev/null || stop "This computer has no systemd. The service cannot be kept running without it."
}

install_programs() {
  local bundle=${1:-$here/../../dist} part
  for part in familysafe familysafe-guard; do
    [ -x "$bundle/$part/$part" ] || stop "$bundle holds no built $part. Run 'make bundle' first."
  done
  say "Putting the programs into $programs"
  systemctl stop familysafe-guard.service 2>/dev/null || true
  rm -rf "$programs.new"
  install -d -m 755 "$programs.new"
  cp -r "$bundle/familysafe" "$bundle/familysafe-guard" "$here/pam/gate" "$programs.new/"
  chown -R root:root "$programs.new"
  chmod -R u=rwX,go=rX "$programs.new"
  rm -rf "$programs"
  mv "$programs.new" "$programs"
  ln -sf "$programs/familysafe/familysafe" "$programs/familysafe/familysafectl" "$programs/familysafe/familysafe-agent" /usr/bin/
  install -D -m 644 "$here/familysafe-agent.desktop" "$autostart"
  install -D -m 644 "$here/familysafe.desktop" "$menu"
  install -D -m 644 "$programs/familysafe/_internal/familysafe/resources/illustrations/logo/mark.svg" "$icon"
  install -D -m 644 "$here/50-familysafe.rules" "$rights"
  say "Starting the service"
  install -D -m 644 "$here/familysafe-guard.service" "$unit"
  systemctl daemon-reload
  systemctl enable --quiet familysafe-guard.service
  systemctl restart familysafe-guard.service
  close_the_sign_in
  say "Limits hold on this computer from now on. Open FamilySafe, and give each child an account of their own."
}

# A child without time is refused at the sign-in, before the desktop starts. PAM asks; nobody else is asked about.
close_the_sign_in() {
  command -v pam-auth-update >/dev/null || { say "This system has no pam-auth-update: a child without time can sign in, and is locked afterwards."; return; }
  install -D -m 644 "$here/pam/profile" "$signin"
  DEBIAN_FRONTEND=noninteractive pam-auth-update --package
}

open_the_sign_in() {
  [ -e "$signin" ] || return 0
  DEBIAN_FRONTEND=noninteractive pam-auth-update --package --remove familysafe
  rm -f "$signin"
}

# A guard takes its own out of the browsers' policies when it ends; one that was killed could not.
free_the_browsers() {
  local guard=$programs/familysafe-guard/familysafe-guard policies
  [ -x "$guard" ] || return 0
  "$guard" --clear-browsers || say "What the limits wrote into the policies of browsers could not be taken away everywhere."
  for policies in /etc/chromium /etc/chromium-browser /etc/opt/chrome /etc/opt/edge /etc/firefox; do
    rmdir --ignore-fail-on-non-empty "$policies/policies/managed" "$policies/policies" "$policies" 2>/dev/null || true
  done
}

remove_programs() {
  open_the_sign_in
  systemctl disable --quiet --now familysafe-guard.service 2>/dev/null || true
  free_the_browsers
  rm -f "$unit" "$rights" "$autostart" "$menu" "$icon" /usr/bin/familysafe /usr/bin/familysafectl /usr/bin/familysafe-agent
  systemctl daemon-reload
  rm -rf "$programs"
  say "The programs are gone and no limit holds any more. Rules and usage are still in $kept; evidence is in the homes of its owners."
}

case ${1:-} in
install) as_administrator; install_programs "${2:-}" ;;
remove) as_administrator; remove_programs ;;
*) say "usage: $0 install [BUNDLE] | remove" >&2; exit 2 ;;
esac
