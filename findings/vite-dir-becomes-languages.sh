#!/usr/bin/env bash
# Surprise: `:dir(rtl)` in a stylesheet is built by Vite as a list of languages.
# Version:  vite 8.4.0 (lightningcss 1.33)
# Expected: a selector that asks for the direction goes on asking for it: an Arabic name marked `dir="rtl"` on a page in
#           English is meant, a page in Arabic laid out from left to right is not.
# Seen:     with the targets Vite has by itself, the minified rule asks for `lang` alone (`:lang(ar)`, `:lang(he)`, …), so
#           that `dir` and `dir="auto"` mean nothing; with browsers as targets that know `:dir()` the rule stays.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --silent --no-audit --no-fund vite@8.4.0
echo '.name:dir(rtl) { rotate: 180deg }' >style.css
echo "import './style.css'" >main.js
cat >run.js <<'JS'
import { build } from 'vite';
for (const cssTarget of [undefined, ['chrome125', 'firefox128', 'safari18']]) {
  const options = { rollupOptions: { input: 'main.js' }, write: false, ...(cssTarget && { cssTarget }) };
  const { output } = await build({ logLevel: 'silent', build: options });
  const css = String(output.find(({ fileName }) => fileName.endsWith('.css')).source).trim();
  const asks = [...new Set(css.match(/:(?:dir|lang)\(/g))].join(' ');
  console.log(`${cssTarget ? 'browsers of 2024' : 'by itself'}: ${asks}`);
}
JS
expected='by itself: :lang(
browsers of 2024: :dir('
seen=$(node run.js)
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'Vite builds :dir() otherwise now.' >&2; exit 1; }
