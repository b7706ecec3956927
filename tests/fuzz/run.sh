#!/bin/sh
# Usage: tests/fuzz/run.sh [seconds]   Fuzzes the request reader and the URL decoder (clang 19).
set -eu
cd "$(dirname "$0")/../.."
out=build/fuzz
mkdir -p "$out/corpus"

printf 'GET /a%%20b?q=1 HTTP/1.1\r\nHost: a\r\n\r\n' > "$out/corpus/get"
printf 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc' > "$out/corpus/length"
printf 'POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3;a=b\r\nabc\r\n0\r\nT: u\r\n\r\n' \
    > "$out/corpus/chunked"

${CXX:-clang++-19} -std=c++20 -O1 -g1 -fsanitize=fuzzer,address,undefined \
    -fno-sanitize-recover=all -Isrc -o "$out/request_fuzz" tests/fuzz/request_fuzz.cpp \
    src/http/request_reader.cpp src/http/url.cpp src/http/message.cpp src/base/result.cpp -lutf8proc
"$out/request_fuzz" -max_total_time="${1:-20}" -max_len=2048 -print_final_stats=1 \
    -artifact_prefix="$out/" -dict=tests/fuzz/http.dict "$out/corpus"
