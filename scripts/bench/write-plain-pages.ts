import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// What the site's build is held against: so many pages of so many bytes together, and nothing else.
const [folder = '', pages = '0', bytes = '0'] = process.argv.slice(2);
const length = Math.round(Number(bytes) / Math.max(1, Number(pages)));
for (let page = 0; page < Number(pages); page += 1) {
  const line = `<p><a href="?t=${page}">${page}</a> What was said at that second of the recording.</p>\n`;
  const place = join(folder, String(page % 100), String(page));
  mkdirSync(place, { recursive: true });
  writeFileSync(
    join(place, 'index.html'),
    line.repeat(Math.ceil(length / line.length)).slice(0, length),
  );
}
