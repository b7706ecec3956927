#!/usr/bin/env bash
# Usage: tools/with_postgres.sh bench/postgres/run.sh [rounds]   The API's point read on PostgreSQL beside pgbench's prepared read
# of the same row. Needs build/bench (see bench/api/run.sh), pgbench, wrk, curl and a free port.
set -euo pipefail
cd "$(dirname "$0")/../.."
rounds=${1:-3}
bin=build/bench
out=$(mktemp -d)
port=18097
"$bin/fill" "$SEN_TEST_DATABASE_URL" 1
psql -qc 'VACUUM ANALYZE' "$SEN_TEST_DATABASE_URL"
id=$(psql -Atc "SELECT id FROM product WHERE is_public ORDER BY id LIMIT 1 OFFSET 777" "$SEN_TEST_DATABASE_URL")
cat >"$out/point.sql" <<END
SELECT p.id, p.name, p.slug, p.description, r.name, c.stars, c.valid_until FROM product p JOIN producer r ON r.id = p.producer_id
LEFT JOIN recognition c ON c.product_id = p.id WHERE p.id = '$id';
END
"$bin/sen" serve --database-url "$SEN_TEST_DATABASE_URL" --data "$out/data" --port $port 2>"$out/log" & server=$!
trap 'kill $server; wait; rm -rf "$out"' EXIT
until curl -sf "127.0.0.1:$port/readyz" >"$out/ready"; do sleep 0.05; done
sleep 1
for _ in $(seq "$rounds"); do
    /usr/lib/postgresql/15/bin/pgbench -n -M prepared -c 8 -j 1 -T 3 -f "$out/point.sql" "$SEN_TEST_DATABASE_URL" | awk '/^tps/ {printf "pgbench  %8.0f reads/s\n", $3}'
    wrk -t1 -c16 -d3s -H "Cookie: sen_session=bench" "http://127.0.0.1:$port/api/v1/products/$id" |
        awk '/Non-2xx/ {print} /Requests\/sec/ {printf "sen      %8.0f req/s\n", $2}'
done
