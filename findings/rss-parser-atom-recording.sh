#!/usr/bin/env bash
# Surprise: an Atom entry read by rss-parser has no recording, one author and no categories.
# Version:  rss-parser 3.13.0
# Expected: `enclosure`, `categories` and the people are there whichever of the two formats a feed is in, as title, link
#           and date are.
# Seen:     of Atom the link of `rel="enclosure"`, every `category` and all authors but the first are left out; of RSS the
#           second enclosure is (a video and its sound), and each category and the first enclosure stay.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"type":"module"}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts rss-parser@3.13.0
cat >run.js <<'JS'
import Parser from 'rss-parser';
const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Talks</title><id>urn:a</id><updated>2026-09-01T10:00:00Z</updated>
<entry><title>One</title><id>urn:b</id><updated>2026-09-01T10:00:00Z</updated><link rel="alternate" href="https://talks.example/one/"/>
<link rel="enclosure" type="video/mp4" length="12" href="https://talks.example/one.mp4"/>
<author><name>Ada</name></author><author><name>Bo</name></author><category term="storage"/></entry></feed>`;
const rss = `<rss version="2.0"><channel><title>Talks</title><link>https://talks.example/</link><description>All</description>
<item><title>One</title><guid isPermaLink="false">b</guid><category>storage</category>
<enclosure type="video/mp4" length="12" url="https://talks.example/one.mp4"/>
<enclosure type="audio/mpeg" length="12" url="https://talks.example/one.mp3"/></item></channel></rss>`;
for (const [name, text] of Object.entries({ atom, rss })) {
  const [entry] = (await new Parser().parseString(text)).items;
  const { author, categories, enclosure } = entry;
  console.log(`${name}: ${JSON.stringify({ author, categories, enclosure: enclosure?.url })}`);
}
JS
expected='atom: {"author":"Ada"}
rss: {"categories":["storage"],"enclosure":"https://talks.example/one.mp4"}'
seen=$(node run.js)
echo "$seen"
[ "$seen" = "$expected" ] || { echo 'rss-parser reads entries otherwise now.' >&2; exit 1; }
