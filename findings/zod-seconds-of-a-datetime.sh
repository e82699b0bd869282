#!/usr/bin/env bash
# Surprise: whether a time needs its seconds hangs on the zone behind it.
# Version:  zod 4.6.7
# Expected: a time without seconds is right or wrong whatever zone follows it.
# Seen:     `z.iso.datetime()` takes `2024-03-19T09:30` where it takes times without a zone (`local: true`), as
#           `z.iso.time()` takes `09:30`; with `Z` or an offset behind it the same minute is refused, in every
#           setting but `precision: -1`, which refuses seconds. No setting takes both kinds with a zone.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts zod@4.6.7
cat >run.js <<'JS'
import { z } from 'zod';
const settings = { plain: {}, offset: { offset: true }, local: { local: true }, both: { offset: true, local: true } };
for (const [name, setting] of Object.entries(settings)) {
  for (const text of ['2024-03-19T09:30', '2024-03-19T09:30Z', '2024-03-19T09:30+01:00', '2024-03-19T09:30:00Z']) {
    if (z.iso.datetime(setting).safeParse(text).success) console.log(`${name} ${text}`);
  }
}
JS
expected='plain 2024-03-19T09:30:00Z
offset 2024-03-19T09:30:00Z
local 2024-03-19T09:30
local 2024-03-19T09:30:00Z
both 2024-03-19T09:30
both 2024-03-19T09:30:00Z'
seen=$(node run.js)
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'zod reads these times otherwise now.' >&2; exit 1; }
