import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceSite } from '../../../scripts/site/replace-site.ts';

const [root = '', round = '', ...pages] = process.argv.slice(2);
process.send?.('started');
for (let n = 1; ; n += 1) {
  const made = join(root, 'made');
  rmSync(made, { recursive: true, force: true });
  mkdirSync(made);
  for (const page of pages) writeFileSync(join(made, page), `${round}.${n}`);
  await replaceSite(made, join(root, 'dist'));
}
