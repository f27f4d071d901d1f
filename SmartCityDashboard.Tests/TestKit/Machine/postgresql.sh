#!/usr/bin/env bash
# A PostgreSQL server to throw away: postgresql.sh BIN-FOLDER DATA-FOLDER PORT
# It says “ready” and runs for as long as standard input stays open. The test process holds the other end, so the server
# goes away with the tests however they end.
set -eu
bin=$1 dir=$2 port=$3
trap '' INT TERM HUP # Ctrl-C goes to the whole group, and this script has to outlive the tests to clean up.

# PostgreSQL refuses to run as root.
as() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }

mkdir -p "$dir"
cd "$dir"
if [ "$(id -u)" = 0 ]; then chown postgres: "$dir"; fi
trap 'as "$bin/pg_ctl" -D "$dir/data" -m immediate -w stop >"$dir/stop" 2>&1 || true; cd /; rm -rf "$dir"' EXIT

init() { as "$bin/initdb" -D "$dir/data" -U app --auth=trust -E UTF8 --locale=C.UTF-8 --no-sync "$@" >"$dir/init" 2>&1; }
init --locale-provider=icu --icu-locale=sv-SE || init || { cat "$dir/init" >&2; exit 1; }

settings="-c listen_addresses=127.0.0.1 -c port=$port -c unix_socket_directories=$dir -c max_connections=300"
settings="$settings -c fsync=off -c synchronous_commit=off -c full_page_writes=off"
as "$bin/pg_ctl" -D "$dir/data" -w -l "$dir/log" -o "$settings" start >"$dir/start" 2>&1 || { cat "$dir/start" "$dir/log" >&2; exit 1; }

echo ready
while read -r _; do :; done
