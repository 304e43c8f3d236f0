#!/usr/bin/env bash
# A MariaDB of its own in the state folder $1, on a socket there and no port.
set -euo pipefail
exec mariadbd --no-defaults --user=mysql --datadir="$1/database" --socket="$1/run/db.sock" --pid-file="$1/run/db.pid" --skip-networking \
  --character-set-server=utf8mb4 --max-allowed-packet=64M --innodb-log-file-size=256M --innodb-buffer-pool-size=128M --default-time-zone=+00:00
