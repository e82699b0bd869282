import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite } from '../build-site.ts';
import { createOutput } from '../output.ts';
import { MOST_BYTES, shots } from './shots.ts';
import { picturesFolder, takePictures } from './take-pictures.ts';

// npm run pictures -- [--built FOLDER]: builds the demo, unless it is built, and takes the README's pictures of it.
const out = createOutput(process.stdout, process.stderr, process.env);
const { values } = parseArgs({ options: { built: { type: 'string' } } });
const site = resolve(values.built ?? join('.cache', 'pictures'));
if (values.built === undefined) {
  const data = resolve('test', 'fixtures', 'demo');
  await buildSite({ data, out: site, base: '/', site: 'https://longhaul.example.org' }, out);
}
mkdirSync(picturesFolder, { recursive: true });
for (const { file, bytes } of await takePictures(site, shots, (line) => out.note(line))) {
  writeFileSync(join(picturesFolder, file), bytes);
  out.print(`${join(picturesFolder, file)}  ${Math.ceil(bytes.length / 1000)} kB`);
  if (bytes.length > MOST_BYTES) process.exitCode = 1;
}
