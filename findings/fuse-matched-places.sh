#!/usr/bin/env bash
# Surprise: where fuse.js says that it matched is not where the words stand.
# Version:  fuse.js 7.5.0
# Expected: with `includeMatches`, `value.slice(from, to + 1)` of what was matched is what was searched for, to be marked
#           on the page: the places and the text come in one answer.
# Seen:     places are those of the text in small letters and, with `ignoreDiacritics`, without accents. Each İ before
#           the match (two signs when small) moves it to the right, each accent that is a sign of its own to the left.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts fuse.js@7.5.0
cat >run.js <<'JS'
import Fuse from 'fuse.js';
const marked = (title, word, options) => {
  const fuse = new Fuse([{ title }], { keys: ['title'], includeMatches: true, ignoreLocation: true, ...options });
  const [{ value, indices }] = fuse.search(word)[0].matches;
  return indices.map(([from, to]) => value.slice(from, to + 1)).join('|');
};
console.log(`small letters: ${marked('İstanbul’da İzleme: prometheus', 'prometheus')}`);
console.log(`accents: ${marked('Cafe\u0301 ole\u0301 metrics', 'metrics', { ignoreDiacritics: true })}`);
console.log(`neither: ${marked('Istanbul metrics', 'metrics')}`);
JS
expected='small letters: ometheus
accents: ́ metri
neither: metrics'
seen=$(node run.js)
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'fuse.js tells other places now.' >&2; exit 1; }
