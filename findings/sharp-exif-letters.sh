#!/usr/bin/env bash
# Surprise: a name written into a picture's EXIF by sharp loses its accents, and © becomes (C), without a word.
# Version:  sharp 0.35.5 (libvips 8.18), read by exifreader 4.46.0
# Expected: `withExif({ IFD0: { Artist, Copyright } })` keeps the text it was given, or refuses what it cannot write.
# Seen:     other letters are replaced by look-alikes of ASCII (Zoë Łukasz: Zoe Lukasz), those without by
#           question marks. Text given as XMP stays as it is.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --silent --no-audit --no-fund sharp@0.35.5 exifreader@4.46.0
cat >run.js <<'JS'
import ExifReader from 'exifreader';
import sharp from 'sharp';
const plain = sharp({ create: { width: 8, height: 8, channels: 3, background: '#456' } });
for (const name of ['Zoë Łukasz', 'Ελένη', '花子']) {
  const exif = { IFD0: { Artist: name, Copyright: `© ${name}` } };
  const { Artist, Copyright } = ExifReader.load(await plain.clone().withExif(exif).jpeg().toBuffer());
  console.log(`${name}: ${Artist.description}, ${Copyright.description}`);
}
const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:Credit="Zoë Łukasz"/></rdf:RDF></x:xmpmeta>`;
const { Credit } = ExifReader.load(await plain.clone().withXmp(xmp).jpeg().toBuffer());
console.log(`XMP: ${Credit.description}`);
JS
expected='Zoë Łukasz: Zoe Lukasz, (C) Zoe Lukasz
Ελένη: ?????, (C) ?????
花子: ??, (C) ??
XMP: Zoë Łukasz'
seen=$(node run.js)
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'sharp writes names otherwise now.' >&2; exit 1; }
