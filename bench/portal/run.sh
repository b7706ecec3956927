#!/usr/bin/env bash
# Usage: bench/portal/run.sh BINARY [PATH] [rounds]   CPU a request of a kept public page and of nginx on the same bytes.
# Both servers on core 0, wrk on core 1, in turns; needs node, sqlite3, nginx, wrk, curl and two free ports.
set -euo pipefail
binary=$(realpath "$1")
path=${2:-/san-pham/quyt-hong}
rounds=${3:-3}
cd "$(dirname "$0")/../.."
out=$(mktemp -d)
ours=18092
nginx=18093
mkdir -p "$out/www"
"$binary" migrate --data "$out/data" >/dev/null
node -e 'import(process.argv[1]).then(({ seed }) => seed(process.argv[2]))' "$PWD/tests/journeys/support/public_seed.mjs" "$out/data/sen.sqlite"
cat >"$out/nginx.conf" <<END
worker_processes 1; daemon off; pid $out/nginx.pid; error_log $out/error.log; user root;
events { worker_connections 1024; }
http { access_log $out/access.log; keepalive_requests 100000000; open_file_cache max=100;
  client_body_temp_path $out/b; proxy_temp_path $out/p; fastcgi_temp_path $out/f;
  uwsgi_temp_path $out/u; scgi_temp_path $out/s;
  server { listen 127.0.0.1:$nginx; root $out/www; default_type text/html;
    add_header X-Request-Id \$request_id; add_header X-Content-Type-Options nosniff;
    add_header Referrer-Policy same-origin; add_header X-Frame-Options DENY;
    add_header Cache-Control no-cache; add_header Vary Accept-Encoding; } }
END
taskset -c 0 "$binary" serve --data "$out/data" --port $ours >"$out/log" 2>&1 & server=$!
taskset -c 0 nginx -c "$out/nginx.conf" & master=$!
trap 'kill $server $master; wait; rm -rf "$out"' EXIT
sleep 2
worker=$(tr -d ' ' <"/proc/$master/task/$master/children")
curl -sf "127.0.0.1:$ours$path" >"$out/www/page.html"
echo "page: $(wc -c <"$out/www/page.html") bytes"

ticks() { awk '{print $14 + $15}' "/proc/$1/stat"; }
measure() {  # name, process, address
    before=$(ticks "$2")
    said=$(taskset -c 1 wrk -t1 -c64 -d3s "http://127.0.0.1:$3")
    echo "$said" | awk -v name="$1" -v spent=$(($(ticks "$2") - before)) \
        '/requests in/ {n = $1} /Requests\/sec/ {printf "%-12s %8.0f req/s %6.2f us CPU\n", name, $2, spent * 1e4 / n}'
}
for _ in $(seq "$rounds"); do
    measure "nginx" "$worker" "$nginx/page.html"
    measure "kept page" "$server" "$ours$path"
done
