#!/usr/bin/env bash
# A real ticket system for the tests: on 127.0.0.1 alone, in a folder of its own, ended by its process id.
#
#   desk.sh PRODUCT install   puts Debian's packages there, or ends with 69 where that is not possible
#   desk.sh PRODUCT start     makes and fills its database the first time, starts it, waits until it answers
#   desk.sh PRODUCT stop
#   desk.sh PRODUCT reset     as start, with fresh tickets
#
# PRODUCT           requestTracker, redmine or znuny: a folder beside this file
# PRAZO_DESK_STATE  the folder for database, sessions and logs
# PRAZO_DESK_PORT   the port to answer on; not needed to install
set -euo pipefail

UNAVAILABLE=69
product=${1:?which product?}
verb=${2:?install, start, stop or reset?}
here=$(cd "$(dirname "$0")" && pwd)
state=${PRAZO_DESK_STATE:-}
port=${PRAZO_DESK_PORT:-}
tickets=$here/tickets.txt
serverZone=Europe/Berlin
export DEBIAN_FRONTEND=noninteractive

# Whether this system has these packages; a product that lies elsewhere says so itself.
areThere() { apt-get --simulate -qq install "$@"; }

# Sets `packages` and `process`, and says how to `fill` and `serve`.
# shellcheck source=/dev/null
. "$here/$product/desk.sh"

isInstalled() { dpkg-query --show --showformat '${Status}\n' "$1" 2> /dev/null | grep -q '^install ok installed$'; }

# The scripts were written against one version; another one is no fault of Prazo's.
isVersion() {
  local installed
  installed=$(dpkg-query --show --showformat '${Version}' "$1")
  [[ $installed == "$2".* ]] || { echo "$1 is $installed here, not $2" >&2; return 1; }
}

missing() { for package in "${packages[@]}"; do isInstalled "$package" || echo "$package"; done; }

aptInstall() {
  apt-get -o DPkg::Lock::Timeout=300 -qq install --yes --no-install-recommends "$@" < /dev/null > "$log" 2>&1
}

install() {
  local wanted log
  mapfile -t wanted < <(missing)
  [ ${#wanted[@]} -gt 0 ] || { usable || exit "$UNAVAILABLE"; return; }
  if [ "$(id -u)" != 0 ] || ! command -v apt-get > /dev/null; then
    echo "Debian's packages ${wanted[*]} are not installed, and only root can install them" >&2
    exit "$UNAVAILABLE"
  fi
  log=$(mktemp)
  apt-get -o DPkg::Lock::Timeout=300 -qq update < /dev/null > "$log" 2>&1 || true
  if ! areThere "${wanted[@]}" > "$log" 2>&1; then
    echo "this system has no packages ${wanted[*]}" >&2
    exit "$UNAVAILABLE"
  fi
  installPackages "${wanted[@]}" || { tail -n 30 "$log" >&2; exit 1; }
  rm -f "$log"
  usable || exit "$UNAVAILABLE"
}

stop() {
  local pid
  [ -f "$state/pid" ] || return 0
  pid=$(cat "$state/pid")
  # The number may belong to another process by now.
  if tr '\0' ' ' 2> /dev/null < "/proc/$pid/cmdline" | grep -q "$process"; then
    # It leads its own group, which its workers belong to.
    kill -TERM -- "-$pid" 2> /dev/null || true
    for _ in $(seq 100); do kill -0 -- "-$pid" 2> /dev/null || break; sleep 0.1; done
    kill -KILL -- "-$pid" 2> /dev/null || true
  fi
  rm -f "$state/pid"
  afterwards
}

answers() { curl --silent --show-error --output /dev/null --max-time 20 "http://127.0.0.1:$port/" 2> /dev/null; }

start() {
  mkdir -p "$state/log"
  configure
  if [ ! -f "$state/filled" ]; then
    fill > "$state/log/fill.log" 2>&1 || { tail -n 30 "$state/log/fill.log" >&2; exit 1; }
    touch "$state/filled"
  fi
  ! answers || { echo "port $port is taken" >&2; exit 1; }
  serve >> "$state/log/server.log" 2>&1 < /dev/null &
  echo $! > "$state/pid"
  for _ in $(seq 240); do
    ! answers || return 0
    kill -0 "$(cat "$state/pid")" 2> /dev/null || break
    sleep 0.25
  done
  tail -n 30 "$state/log/server.log" >&2
  exit 1
}

case "$verb" in
  install) install ;;
  start) install; start ;;
  stop) stop ;;
  reset) stop; rm -rf "${state:?}"; install; start ;;
  *) echo "install, start, stop or reset?" >&2; exit 2 ;;
esac
