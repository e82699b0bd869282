#!/usr/bin/env bash
# Surprise: the clock of one photo is three instants to four readers, and none is the one it says.
# Version:  exifr 7.1.3, exif-reader 2.0.3, exif-parser 0.1.12, exifreader 4.46.0; the photo by sharp 0.35.5
# Expected: 10:30 beside `OffsetTimeOriginal` +02:00 is 08:30Z, or is handed on as a clock without a zone.
# Seen:     exifr takes it for the clock of the machine that reads it, exif-reader and exif-parser for UTC, whatever the
#           offset in the same photo says; only exifreader hands on the text.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --silent --no-audit --no-fund sharp@0.35.5 exifr@7.1.3 exif-reader@2.0.3 exif-parser@0.1.12 exifreader@4.46.0
cat >run.js <<'JS'
import parser from 'exif-parser';
import exifReader from 'exif-reader';
import ExifReader from 'exifreader';
import exifr from 'exifr';
import sharp from 'sharp';
const exif = { IFD2: { DateTimeOriginal: '2026:09:01 10:30:00', OffsetTimeOriginal: '+02:00' } };
const plain = sharp({ create: { width: 8, height: 8, channels: 3, background: '#456' } });
const photo = await plain.withExif(exif).jpeg().toBuffer();
const { DateTimeOriginal, OffsetTimeOriginal } = await exifr.parse(photo);
const { Photo } = exifReader((await sharp(photo).metadata()).exif);
const seconds = parser.create(photo).parse().tags.DateTimeOriginal;
console.log(`exifr ${DateTimeOriginal.toISOString()} beside ${OffsetTimeOriginal}`);
console.log(`exif-reader ${Photo.DateTimeOriginal.toISOString()} beside ${Photo.OffsetTimeOriginal}`);
console.log(`exif-parser ${new Date(seconds * 1000).toISOString()}`);
console.log(`exifreader ${ExifReader.load(photo).DateTimeOriginal.description}`);
JS
expected='exifr 2026-09-01T14:30:00.000Z beside +02:00
exif-reader 2026-09-01T10:30:00.000Z beside +02:00
exif-parser 2026-09-01T10:30:00.000Z
exifreader 2026:09:01 10:30:00'
seen=$(TZ=America/New_York node run.js)
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'One of them reads the clock otherwise now.' >&2; exit 1; }
