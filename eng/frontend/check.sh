#!/bin/sh
# Is what is committed in src/App/wwwroot what build.sh makes? Needs Node; says so and passes without it.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
command -v node > /dev/null || { echo "Node is missing: the front end was not rebuilt."; exit 0; }
fresh=$(mktemp -d)
trap 'rm -rf "$fresh"' EXIT
sh "$here/build.sh" "$fresh"
diff -r "$fresh" "$here/../../src/App/wwwroot" && echo "wwwroot is what build.sh makes."
