#!/usr/bin/env bash
# Usage: bench/api/run.sh [rounds]   CPU a request of the API and of the portal on 20,000 products, beside nginx on the same bytes.
# Needs build/bench (cmake --preset release -B build/bench -DSEN_BENCH=ON). Server (once it has started) and nginx on core 0, wrk on core 1, in turns.
set -euo pipefail
cd "$(dirname "$0")/../.."
rounds=${1:-3}
bin=build/bench
out=$(mktemp -d)
ours=18094
nginx=18095
mkdir -p "$out/www" "$out/data"
"$bin/fill" "$out/data/sen.sqlite" 1
id=$(sqlite3 "$out/data/sen.sqlite" "SELECT id FROM product WHERE is_public ORDER BY id LIMIT 1 OFFSET 777")
slug=$(sqlite3 "$out/data/sen.sqlite" "SELECT slug FROM product WHERE id = '$id'")
cat >"$out/nginx.conf" <<END
worker_processes 1; daemon off; pid $out/nginx.pid; error_log $out/error.log; user root;
events { worker_connections 1024; }
http { access_log off; keepalive_requests 100000000; open_file_cache max=100;
  client_body_temp_path $out/b; proxy_temp_path $out/p; fastcgi_temp_path $out/f;
  uwsgi_temp_path $out/u; scgi_temp_path $out/s;
  server { listen 127.0.0.1:$nginx; root $out/www; default_type application/json;
    add_header X-Request-Id \$request_id; add_header X-Content-Type-Options nosniff;
    add_header Referrer-Policy same-origin; add_header X-Frame-Options DENY; } }
END
begin=$(date +%s%N)
"$bin/sen" serve --data "$out/data" --port $ours 2>"$out/log" & server=$!
taskset -c 0 nginx -c "$out/nginx.conf" & master=$!
trap 'kill $server $master; wait; rm -rf "$out"' EXIT
until curl -sf "127.0.0.1:$ours/healthz" >"$out/health"; do sleep 0.01; done
echo "start to first answer, 20,000 products: $((($(date +%s%N) - begin) / 1000000)) ms"
taskset -acp 0 $server >"$out/pinned"
sleep 1
worker=$(tr -d ' ' <"/proc/$master/task/$master/children")
cookie="Cookie: sen_session=bench"
ticks() { awk '{print $14 + $15}' "/proc/$1/stat"; }
measure() {  # name, process, address
    before=$(ticks "$2")
    said=$(taskset -c 1 wrk -t1 -c16 -d3s -H "$cookie" "http://127.0.0.1:$3")
    echo "$said" | awk -v name="$1" -v spent=$(($(ticks "$2") - before)) \
        '/requests in/ {n = $1} /Non-2xx/ {bad = " REFUSED"} /Requests\/sec/ {printf "%-22s %8.0f req/s %7.2f us CPU%s\n", name, $2, spent * 1e4 / n, bad}'
}
api="$ours/api/v1"
declare -A paths=(
    [point]="/products/$id"
    [list]="/products?commune=29869&stars=3"
    [page]="/products"
    [search_common]="/products?q=sen"
    [search_rare]="/products?q=nem+lai+vung"
)
for name in point list page search_common search_rare; do
    curl -sf -H "$cookie" "127.0.0.1:$api${paths[$name]}" >"$out/www/$name"
    echo "$name: $(wc -c <"$out/www/$name") bytes"
done
curl -sf "127.0.0.1:$ours/san-pham/$slug" >"$out/www/portal"
for _ in $(seq "$rounds"); do
    for name in point list page search_common search_rare; do
        measure "nginx $name" "$worker" "$nginx/$name"
        measure "sen $name" "$server" "$api${paths[$name]}"
    done
    measure "nginx portal" "$worker" "$nginx/portal"
    measure "sen portal" "$server" "$ours/san-pham/$slug"
done
awk '/^RssAnon|^VmHWM/ {print $1, $2 / 1024, "MiB"}' "/proc/$server/status"
