#!/usr/bin/env bash
# Surprise: a YAML document changed in one place and written again says something else in another.
# Version:  yaml 2.9.1
# Expected: a document read by `parseDocument`, changed by `set` and written again, which keeps comments and
#           blank lines, says elsewhere what it said.
# Seen:     plain numbers nobody touched are written anew from what JavaScript made of them: `007` becomes 7, and
#           a number of twenty digits another one. (`1.10` stays: the digits behind its point are remembered.)
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts yaml@2.9.1
cat >run.js <<'JS'
import { parseDocument } from 'yaml';
const document = parseDocument('room: 007 # on the left\nticket: 12345678901234567890\nprice: 1.10\nhidden: false\n');
document.set('hidden', true);
process.stdout.write(String(document));
JS
expected='room: 7 # on the left
ticket: 12345678901234567000
price: 1.10
hidden: true'
seen=$(node run.js)
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'yaml writes untouched numbers otherwise now.' >&2; exit 1; }
