#!/usr/bin/env bash
# tools/check_invariants.sh SQLITE_FILE: every SELECT in tests/invariants/ must return no row.
set -euo pipefail
cd "$(dirname "$0")/.."
found=0
for file in tests/invariants/*.sql; do
    rows=$(sqlite3 -readonly "$1" <"$file")
    [ -z "$rows" ] || { echo "$file: $rows" >&2; found=1; }
done
exit $found
