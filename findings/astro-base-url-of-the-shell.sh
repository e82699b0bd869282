#!/usr/bin/env bash
# Surprise: a variable of the shell wins over the `base` that a build was given.
# Version:  astro 7.3.0 (Node 22.12 or later)
# Expected: `build({ base: '/archive/' })` gives pages `/archive/` as `import.meta.env.BASE_URL`, whatever the shell says.
# Seen:     where the shell has a variable BASE_URL, pages read that one, and nothing warns.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export HOME="$folder" ASTRO_TELEMETRY_DISABLED=1
echo '{"type":"module"}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts astro@7.3.0
mkdir -p src/pages
cat >src/pages/index.astro <<'ASTRO'
<p>{import.meta.env.BASE_URL}</p>
ASTRO
cat >run.js <<'JS'
import { build } from 'astro';
await build({ base: '/archive/', logLevel: 'silent' });
JS
page() { grep -o '<p>[^<]*</p>' dist/index.html; }
env -u BASE_URL node run.js
told="$(page)"
BASE_URL=/elsewhere/ node run.js
seen="$(page)"
echo "without the variable: $told; with it: $seen"
[ "$told" = '<p>/archive/</p>' ] && [ "$seen" = '<p>/elsewhere/</p>' ] ||
  { echo 'Astro asks the shell otherwise now.' >&2; exit 1; }
