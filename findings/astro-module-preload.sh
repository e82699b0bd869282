#!/usr/bin/env bash
# Surprise: Vite's `build.modulePreload: false` does nothing in an Astro build.
# Version:  astro 7.3.0 (Node 22.12 or later)
# Expected: with it, as in a build of Vite's own, scripts name no chunks to be fetched ahead of an `import()`.
# Seen:     Astro sets `modulePreload: { polyfill: false }` for browsers after the configuration is read, so the list of
#           chunks and the code that fetches them are in the script; only a plugin's `configEnvironment` is heard.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export HOME="$folder" ASTRO_TELEMETRY_DISABLED=1
echo '{"type":"module"}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts astro@7.3.0
mkdir -p src/pages
echo 'export const shared = `shared ${Date.now()}`;' >src/shared.js
for name in one two; do
  echo "import { shared } from './shared.js'; export const say = () => '$name ' + shared;" >"src/$name.js"
done
cat >src/pages/index.astro <<'ASTRO'
<script>
  document.onclick = async () => console.log((await import('../one.js')).say());
  document.onkeydown = async () => console.log((await import('../two.js')).say());
</script>
ASTRO
cat >run.js <<'JS'
import { build } from 'astro';
const off = { modulePreload: false };
const plugin = { name: 'off', configEnvironment: (name) => (name === 'client' ? { build: off } : undefined) };
const vite = { build: { ...off, assetsInlineLimit: 0 }, plugins: process.argv[2] === 'plugin' ? [plugin] : [] };
await build({ vite, logLevel: 'silent' });
JS
lists() { cat dist/_astro/*.js dist/index.html | grep -c 'mapDeps' || true; }
node run.js
option="$(lists)"
node run.js plugin
plugin="$(lists)"
echo "lines with a list of chunks: $option by the option, $plugin by a plugin"
[ "$option" -gt 0 ] && [ "$plugin" -eq 0 ] ||
  { echo 'Astro hears the option now, or no plugin.' >&2; exit 1; }
