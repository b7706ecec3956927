#!/bin/sh
# Usage: bench/http/run.sh [rounds]   CPU a request of our transport and of nginx on the same bytes.
# Both servers on core 0, wrk on core 1, in turns; needs nginx, wrk, curl and two free ports.
set -eu
cd "$(dirname "$0")/../.."
out=$PWD/build/bench-http
ours=18090
nginx=18091
mkdir -p "$out/www"

g++ -O2 -std=c++20 -Isrc -o "$out/server" bench/http/server.cpp src/base/result.cpp \
    src/http/server.cpp src/http/connection.cpp src/http/io_loop.cpp src/http/request_reader.cpp \
    src/http/response_head.cpp src/http/workers.cpp src/http/url.cpp src/http/message.cpp \
    -lutf8proc -lpthread
cat > "$out/nginx.conf" <<END
worker_processes 1; daemon off; pid $out/nginx.pid; error_log $out/error.log;
events { worker_connections 1024; }
http { access_log off; keepalive_requests 100000000; open_file_cache max=100;
  client_body_temp_path $out/b; proxy_temp_path $out/p; fastcgi_temp_path $out/f;
  uwsgi_temp_path $out/u; scgi_temp_path $out/s;
  server { listen 127.0.0.1:$nginx; root $out/www; default_type text/html;
    add_header X-Request-Id \$request_id; add_header X-Content-Type-Options nosniff;
    add_header Referrer-Policy same-origin; add_header X-Frame-Options DENY; } }
END

taskset -c 0 "$out/server" $ours & server=$!
taskset -c 0 nginx -c "$out/nginx.conf" & master=$!
trap 'kill -INT $server $master; wait' EXIT
sleep 1
worker=$(cat "/proc/$master/task/$master/children" | tr -d ' ')
curl -sf "127.0.0.1:$ours/page.html" > "$out/www/page.html"
curl -sf "127.0.0.1:$ours/json" > "$out/www/json"

ticks() { awk '{print $14 + $15}' "/proc/$1/stat"; }
measure() {  # name, process, address
    before=$(ticks "$2")
    said=$(taskset -c 1 wrk -t1 -c64 -d3s "http://127.0.0.1:$3")
    echo "$said" | awk -v name="$1" -v spent=$(($(ticks "$2") - before)) \
        '/requests in/ {n = $1} /Requests\/sec/ {printf "%-16s %8.0f req/s %6.2f us CPU\n", name, $2, spent * 1e4 / n}'
}
for _ in $(seq "${1:-3}"); do
    measure "nginx page" "$worker" "$nginx/page.html"
    measure "kept page" "$server" "$ours/page.html"
    measure "nginx json" "$worker" "$nginx/json"
    measure "computed" "$server" "$ours/json"
    measure "on a worker" "$server" "$ours/worker"
done
