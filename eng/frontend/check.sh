#!/bin/sh
# Is what is committed in src/App/wwwroot what build.sh makes? Without Node or its registry it says so and passes.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
command -v node > /dev/null || { echo "Node is missing: the front end was not rebuilt."; exit 0; }
cd "$here"
[ -d node_modules/sass ] || npm ci --ignore-scripts --no-audit --no-fund --loglevel=error > /dev/null ||
  { echo "The npm registry does not answer: the front end was not rebuilt."; exit 0; }
fresh=$(mktemp -d)
trap 'rm -rf "$fresh"' EXIT
sh build.sh "$fresh"
diff -r "$fresh" ../../src/App/wwwroot && echo "wwwroot is what build.sh makes."
