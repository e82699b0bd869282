#!/usr/bin/env bash
# Surprise: code that was said is gone once SRT has been made WebVTT.
# Version:  subtitle 4.2.2, subtitle-converter 3.0.12, subsrt-ts 2.1.2; read by webvtt-parser 2.2.0 as the format says
# Expected: `<` and `&` mean nothing in SRT and much in WebVTT, so whoever turns one into the other writes `&lt;`.
# Seen:     two write them as they are, and what looks like a tag is dropped by whatever reads the file; the third drops
#           it by itself. `if a < b && c > d return Vec<T>` reads `if a  d return Vec`.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts subtitle@4.2.2 subtitle-converter@3.0.12 subsrt-ts@2.1.2 webvtt-parser@2.2.0
cat >run.js <<'JS'
import { convert } from 'subtitle-converter';
import * as subtitle from 'subtitle';
import subsrt from 'subsrt-ts';
import webvtt from 'webvtt-parser';
const srt = '1\n00:00:01,000 --> 00:00:04,000\nif a < b && c > d return Vec<T>\n';
const made = {
  subtitle: subtitle.stringifySync(subtitle.parseSync(srt), { format: 'WebVTT' }),
  'subtitle-converter': convert(srt, '.vtt', {}).subtitle,
  'subsrt-ts': subsrt.convert(srt, { format: 'vtt' }),
};
const read = (node) => (node.children ? node.children.map(read).join('') : (node.value ?? ''));
for (const [name, vtt] of Object.entries(made)) {
  const [cue] = new webvtt.WebVTTParser().parse(vtt).cues;
  console.log(`${name}: ${read(cue.tree)}`);
}
JS
expected='subtitle: if a  d return Vec
subtitle-converter: if a  d return Vec
subsrt-ts: if a  d return Vec'
seen=$(node run.js)
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'One of them keeps the code now.' >&2; exit 1; }
