#!/usr/bin/env bash
# Surprise: fuse.js' token search for `c++` finds whatever has a c in it, C++ last.
# Version:  fuse.js 7.5.0
# Expected: a token that stands in one title as it was typed is found there first, as fuse.js does without the option.
# Seen:     with `useTokenSearch` texts are cut into letters and digits: what is left of `c++` is a `c`, and every title
#           with that letter fits better than the longer one meant. Other tokens of that kind: `c#`, `.net`, `@home`.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts fuse.js@7.5.0
cat >run.js <<'JS'
import Fuse from 'fuse.js';
const titles = ['Tracing a cache', 'Practical C for kernels', 'Modern C++ in practice', 'Scale and cost'];
for (const useTokenSearch of [false, true]) {
  const fuse = new Fuse(titles, { ignoreLocation: true, threshold: 0.3, useTokenSearch });
  console.log(`${useTokenSearch ? 'by tokens' : 'as it is'}: ${fuse.search('c++').map(({ item }) => item).join(' | ')}`);
}
JS
expected='as it is: Modern C++ in practice
by tokens: Tracing a cache | Scale and cost | Practical C for kernels | Modern C++ in practice'
seen=$(node run.js)
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'fuse.js finds other titles by tokens now.' >&2; exit 1; }
