#!/bin/sh
# Makes src/App/wwwroot from theme.scss, css/, img/, js/ and the packages in package-lock.json.
# Usage: sh build.sh [target folder]. Without Node only app.css, js/ and img/ are renewed.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
out=${1:-$here/../../src/App/wwwroot}
mkdir -p "$out/css" "$out/js" "$out/img" "$out/fonts/public-sans" "$out/fonts/merriweather"

cat "$here"/css/*.css > "$out/css/app.css"
cp "$here"/js/*.js "$out/js/"
cp "$here"/img/*.svg "$out/img/"

command -v node > /dev/null || { echo "Node is missing: site.css, fonts and htmx are left as they are."; exit 0; }
cd "$here"
[ -d node_modules/sass ] || npm ci --ignore-scripts --no-audit --no-fund --loglevel=error > /dev/null
uswds=node_modules/@uswds/uswds

# We ship the upright faces only; the italic rules would point at files that are not there.
npx sass --quiet --style=compressed --no-source-map --load-path=$uswds/packages theme.scss |
  sed -E 's/@font-face\{[^}]*Italic[^}]*\}//g' > "$out/css/site.css"
for face in public-sans/PublicSans-Regular public-sans/PublicSans-SemiBold public-sans/PublicSans-Bold \
  merriweather/Latin-Merriweather-Regular merriweather/Latin-Merriweather-Bold; do
  cp "$uswds/dist/fonts/$face.woff2" "$out/fonts/$face.woff2"
done
cp node_modules/htmx.org/dist/htmx.min.js "$out/js/htmx.min.js"
cp "$here/LICENSES.txt" "$out/LICENSES.txt"
