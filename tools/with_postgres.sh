#!/usr/bin/env bash
# tools/with_postgres.sh COMMAND… : runs it with SEN_TEST_DATABASE_URL on a throw-away PostgreSQL 15.
# SEN_TEST_DURABLE=1 keeps the server's syncs, for benchmarks.
set -euo pipefail

(($# > 0)) || { sed -n 2,3p "$0" >&2; exit 2; }
binaries=${SEN_POSTGRES_BIN:-/usr/lib/postgresql/15/bin}
[[ -x $binaries/initdb ]] || { echo "no PostgreSQL 15 in $binaries" >&2; exit 2; }

place=${TMPDIR:-/tmp}
room=$(df --output=avail -k /dev/shm 2>/dev/null | tail -1 || echo 0)
# In memory when there is room and nobody asked for a real disk: the tests make many databases.
[[ ${SEN_TEST_DURABLE:-} == 1 || $room -lt 2000000 || ! -w /dev/shm ]] || place=/dev/shm
folder=$(mktemp -d "$place/sen-pg-XXXXXX")
as_owner=()
if ((EUID == 0)); then # PostgreSQL refuses to run as root
    as_owner=(runuser -u postgres --)
    chown postgres "$folder"
fi
chmod 755 "$folder" # the socket is inside

stop() {
    cd / && "${as_owner[@]}" "$binaries/pg_ctl" -D "$folder/data" -m immediate -w stop >/dev/null 2>&1 || true
    rm -rf "$folder"
}
trap stop EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

in_folder() { (cd "$folder" && "${as_owner[@]}" "$@"); }
in_folder "$binaries/initdb" -D "$folder/data" -U postgres --locale=C -E UTF8 --auth=trust --no-sync >/dev/null
{
    echo "listen_addresses = ''"
    echo "unix_socket_directories = '$folder'"
    echo "max_connections = 200"
    [[ ${SEN_TEST_DURABLE:-} == 1 ]] ||
        printf '%s\n' "fsync = off" "synchronous_commit = off" "full_page_writes = off"
} >>"$folder/data/postgresql.conf"
in_folder "$binaries/pg_ctl" -D "$folder/data" -l "$folder/log" -w -t 60 start >/dev/null ||
    { cat "$folder/log" >&2; exit 1; }

export SEN_TEST_DATABASE_URL="postgresql:///postgres?host=$folder&user=postgres"
status=0
"$@" || status=$?
exit "$status"
