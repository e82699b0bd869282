import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hide } from '../../../scripts/commands/hide.ts';
import { createOutput } from '../../../scripts/output.ts';
import { replaceSite } from '../../../scripts/site/replace-site.ts';
import { whileNothingIsWithdrawn } from '../../../scripts/site/while-nothing-is-withdrawn.ts';
import { readArchive } from '../../../src/store/read-archive.ts';
import { runIn, smallArchive } from '../photos/small-archive.ts';

const quiet = { write: () => undefined };
const out = createOutput(quiet, quiet, {});

/** An archive as a build read it, and a site made of it. */
function built() {
  const data = smallArchive();
  const { archive } = readArchive(data);
  if (!archive) throw new Error('The archive has mistakes.');
  const made = join(data, '..', `${data}-made`);
  mkdirSync(made);
  writeFileSync(join(made, 'index.html'), 'new');
  const site = join(data, 'dist');
  mkdirSync(site);
  writeFileSync(join(site, 'index.html'), 'old');
  const publish = () =>
    replaceSite(made, site, (swap) => whileNothingIsWithdrawn(archive, data, out, swap));
  return { data, publish, page: () => readFileSync(join(site, 'index.html'), 'utf8') };
}

test('a talk that is hidden while its site is built is not published, and the old site stays', async () => {
  const { data, publish, page } = built();
  await runIn(data, ['talk', 'opening'], { why: 'asked for' }, hide);
  await expect(publish()).rejects.toThrow('Something was hidden while the site was built');
  expect(page()).toBe('old');
  expect(existsSync(join(data, '.aftertalk-lock'))).toBe(false);
});

test('a site is not published of an archive that has mistakes by now', async () => {
  const { data, publish, page } = built();
  writeFileSync(join(data, 'people.yaml'), 'no: list\n');
  await expect(publish()).rejects.toThrow('now has mistakes');
  expect(page()).toBe('old');
});

test('what was added while a site was built does not hinder it', async () => {
  const { data, publish, page } = built();
  writeFileSync(
    join(data, 'events/meetup/corrections.yaml'),
    '- { talk: opening, say: { title: T } }\n',
  );
  await publish();
  expect(page()).toBe('new');
});
