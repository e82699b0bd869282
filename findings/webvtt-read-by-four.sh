#!/usr/bin/env bash
# Surprise: four packages that read WebVTT read a valid file of four cues in three ways, and none as a browser does.
# Version:  media-captions 1.0.4, node-webvtt 1.9.4, subsrt-ts 2.1.2, @plussub/srt-vtt-parser 2.0.5
# Expected: what the format allows is read: hours left out before settings, hours of three digits (recordings of days,
#           clocks of streams), a tab before the arrow, `&amp;` and `&lt;` as what they stand for.
# Seen:     a cue of hour 100 is lost by two, one with a tab before its arrow by one, an end without hours but with a
#           setting behind it is no number in one; and all four hand entities on as they were written.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts media-captions@1.0.4 node-webvtt@1.9.4 subsrt-ts@2.1.2 @plussub/srt-vtt-parser@2.0.5
cat >run.js <<'JS'
import { parse } from '@plussub/srt-vtt-parser';
import { parseText } from 'media-captions';
import webvtt from 'node-webvtt';
import subsrt from 'subsrt-ts';
const file = [
  'WEBVTT',
  '00:01.000 --> 00:02.000 align:start\nset',
  '00:03.000\t-->\t00:04.000\ntab',
  '00:05.000 --> 00:06.000\nTom &amp; Vec&lt;T&gt;',
  '100:00:00.000 --> 100:00:01.000\nlate',
].join('\n\n');
const tell = (name, cues) => {
  const told = cues.map(({ end, text }) => `${text.trim()} until ${end}`);
  console.log(`${name}: ${told.join(', ')}`);
};
const media = await parseText(`${file}\n`, { type: 'vtt' });
tell('media-captions', media.cues.map(({ endTime, text }) => ({ end: endTime, text })));
tell('node-webvtt', webvtt.parse(`${file}\n`, { strict: false }).cues);
const captions = subsrt.parse(`${file}\n`, { format: 'vtt' }).filter(({ type }) => type === 'caption');
tell('subsrt-ts', captions.map(({ end, text }) => ({ end: end / 1000, text })));
tell('srt-vtt-parser', parse(`${file}\n`).entries.map(({ to, text }) => ({ end: to / 1000, text })));
JS
expected='media-captions: set until 2, tab until 4, Tom &amp; Vec&lt;T&gt; until 6
node-webvtt: set until 2, Tom &amp; Vec&lt;T&gt; until 6, late until 360001
subsrt-ts: set until 2, tab until 4, Tom &amp; Vec&lt;T&gt; until 6
srt-vtt-parser: set until NaN, tab until 4, Tom &amp; Vec&lt;T&gt; until 6, late until 360001'
seen=$(node run.js)
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'One of them reads the file otherwise now.' >&2; exit 1; }
