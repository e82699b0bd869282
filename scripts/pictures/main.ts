import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UserError } from '../../src/domain/user-error.ts';
import { runTool } from '../run-tool.ts';
import { buildSite } from '../site/build-site.ts';
import { MOST_BYTES, shots } from './shots.ts';
import { picturesFolder, takePictures } from './take-pictures.ts';

runTool({
  name: 'pictures',
  help: `
Usage: npm run pictures -- [--built FOLDER]

Builds the demo and takes the README's pictures of it.

  --built FOLDER   the demo's site, where it is built already
`,
  options: { built: { type: 'string' } },
  async run({ values: { built } }, out) {
    const site = resolve(built ?? join('.cache', 'pictures'));
    if (built === undefined) {
      const data = resolve('test', 'fixtures', 'demo');
      await buildSite({ data, out: site, base: '/', site: 'https://longhaul.example.org' }, out);
    } else if (!existsSync(join(site, 'index.html'))) {
      throw new UserError('There is no site to take pictures of.', {
        found: site,
        expected: 'a folder with index.html: npm run build -- --data test/fixtures/demo',
      });
    }
    mkdirSync(picturesFolder, { recursive: true });
    let code = 0;
    for (const { file, bytes } of await takePictures(site, shots, (line) => out.note(line))) {
      writeFileSync(join(picturesFolder, file), bytes);
      out.print(`${join(picturesFolder, file)}  ${Math.ceil(bytes.length / 1000)} kB`);
      if (bytes.length > MOST_BYTES) code = 1;
    }
    return code;
  },
});
