import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ownReadme } from '../../../scripts/commands/new-archive/own-readme.ts';
import { testOfShipped } from '../../shipped-archive.ts';

const came =
  '# Aftertalk\n\n**Every talk.**\n\nbuilds the archive of [Old](data/events/old/event.yaml), the first there is, and\nprints its address. `npm run demo`\n';
const wish = { title: 'Mill & *Weir* [2031]', tagline: 'Talks by the <river>' };

test('the first lines are the archive’s own, shown as they were typed, and the rest stays', () => {
  expect(ownReadme(came, wish)).toBe(
    '# Mill & \\*Weir\\* \\[2031\\]\n\nTalks by the \\<river>\n\nMade with Aftertalk:\n\n**Every talk.**\n\nbuilds the archive of Mill & \\*Weir\\* \\[2031\\], and prints its address. `npm run demo`\n',
  );
});

test.each([
  ['that has another heading', came.replace('Aftertalk', 'Mine')],
  ['that names no archive it came with', came.replace('the first there is', 'mine')],
  ['that was changed already', ownReadme(came, wish) ?? ''],
  ['of nothing', ''],
])('a README %s is left alone', (_, text) => {
  expect(ownReadme(text, wish)).toBeUndefined();
});

testOfShipped(
  'the README of the project is one it knows, and says nothing of ThanosCon then',
  () => {
    const text = ownReadme(readFileSync('README.md', 'utf8'), wish);
    expect(text).toMatch(/^# Mill/);
    expect(text).not.toMatch(/ThanosCon/i);
  },
);
