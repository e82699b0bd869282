#!/usr/bin/env bash
# Surprise: ts-ics cuts a category at the comma that its writer escaped.
# Version:  ts-ics 2.4.6
# Expected: `CATEGORIES:storage,queues\, logs` is two categories, as `SUMMARY:queues\, logs` is read without its backslash.
# Seen:     three, with a backslash at the end of one and a blank at the beginning of another.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts ts-ics@2.4.6
cat >run.js <<'JS'
import { convertIcsCalendar } from 'ts-ics';
const lines = [
  'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//talks.example//EN', 'BEGIN:VEVENT', 'UID:a', 'DTSTAMP:20260901T100000Z',
  'DTSTART:20260901T100000Z', 'DTEND:20260901T103000Z', 'SUMMARY:queues\\, logs', 'CATEGORIES:storage,queues\\, logs',
  'END:VEVENT', 'END:VCALENDAR', '',
];
const { events } = convertIcsCalendar(undefined, lines.join('\r\n'));
console.log(JSON.stringify([events[0].summary, ...events[0].categories]));
JS
expected='["queues, logs","storage","queues\\"," logs"]'
seen=$(node run.js)
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'ts-ics reads categories otherwise now.' >&2; exit 1; }
