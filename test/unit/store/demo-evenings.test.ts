import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readArchive } from '../../../src/store/read-archive.ts';
import { eveningFiles, evenings } from '../../generate/long/demo-evenings.ts';

test.each([...eveningFiles()])('the demo’s %s is what its program makes', (name, text) => {
  expect(readFileSync(join(evenings, name), 'utf8')).toBe(text);
});

test('the demo has talks of 45 and of 90 minutes, with chapters and captions to their ends', () => {
  const { archive } = readArchive('test/fixtures/demo');
  const long = archive?.talks.filter(({ eventId }) => eventId === 'longhaul-evenings-2025') ?? [];
  expect(long.map(({ duration }) => duration)).toEqual([45 * 60, 90 * 60]);
  expect(long.map(({ chapters }) => chapters.length)).toEqual([9, 14]);
  for (const { captions } of long) expect(captions).toHaveLength(1);
  const ends = [...eveningFiles()].flatMap(([name, text]) =>
    name.endsWith('.vtt') ? /.*--> (\d\d:\d\d)(?![^]*-->)/.exec(text)?.slice(1) : [],
  );
  expect(ends).toEqual(['00:44', '01:29']);
});
