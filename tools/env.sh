# Sourced by ./run, ./test and the Makefile: a Node.js that is new enough comes first on the path.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
for node in "$root"/node_modules/node-linux-*/bin; do
    [ -x "$node/node" ] && export PATH="$node:$PATH"
done
export PATH="$root/node_modules/.bin:$PATH"
export CCACHE_BASEDIR="$root" CCACHE_NOHASHDIR=1
export CMAKE_BUILD_PARALLEL_LEVEL="${CMAKE_BUILD_PARALLEL_LEVEL:-2}"
