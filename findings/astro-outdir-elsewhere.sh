#!/usr/bin/env bash
# Surprise: an Astro build whose `outDir` is outside the working folder keeps its server's modules in the working folder.
# Version:  astro 7.3.0 (Node 22.12 or later)
# Expected: everything a build makes on the way stands in its own `outDir`, so that two builds of one project into two
#           folders have nothing in common.
# Seen:     with `outDir` elsewhere pages are rendered by modules in `.astro/.prerender` below the working folder, which
#           every such build started there writes and deletes; with one inside it they are in the `outDir` itself.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir -p "$folder/project/src/pages"
cd "$folder/project"
export HOME="$folder" ASTRO_TELEMETRY_DISABLED=1
echo '{"type":"module"}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts astro@7.3.0
cat >src/pages/index.astro <<'ASTRO'
<p>{import.meta.url}</p>
ASTRO
echo "import { build } from 'astro'; await build({ outDir: process.argv[2], logLevel: 'silent' });" >run.js
place() { node run.js "$1" && grep -o '\(/elsewhere\|/inside\|/project/\.astro\)/\.prerender' "$1/index.html"; }
inside="$(place "$folder/project/inside")"
outside="$(place "$folder/elsewhere")"
echo "rendered by modules in $inside and in $outside"
[ "$inside" = /inside/.prerender ] && [ "$outside" = /project/.astro/.prerender ] ||
  { echo 'Astro keeps its modules somewhere else now.' >&2; exit 1; }
