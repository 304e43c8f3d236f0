#!/usr/bin/env bash
# The database and the web server of the Znuny in the state folder $1, on 127.0.0.1 and port $2 alone: one group of processes, which ends as one.
set -euo pipefail
"$(dirname "$0")/database.sh" "$1" &
for _ in $(seq 200); do
  ! mariadb-admin --no-defaults --socket "$1/run/db.sock" --user root ping > /dev/null 2>&1 || break
  sleep 0.1
done
cd "$1/znuny/bin/cgi-bin"
setpriv --reuid otrs --regid www-data --init-groups plackup --server Starlet --max-workers 3 --host 127.0.0.1 --port "$2" -E deployment app.psgi &
# Either of them is nothing without the other.
wait -n
