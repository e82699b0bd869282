import { expect, test } from 'vitest';
import { momentLink } from '../../../src/player/handing-on/moment-link.ts';
import { writeQuotation } from '../../../src/player/handing-on/quotation.ts';

const SAID = {
  words: 'every crane  wants\nthe same berth ',
  speakers: 'Ada Quay',
  talk: 'Tides of a build farm',
  at: 704.2,
  link: 'https://example.org/tides/?t=704',
};

test('a quotation names speaker, talk, time and link', () => {
  expect(writeQuotation(SAID)).toBe(
    '“every crane wants the same berth”\n— Ada Quay, Tides of a build farm, 11:44\nhttps://example.org/tides/?t=704',
  );
});

test('a talk without speakers is quoted by its title', () => {
  expect(writeQuotation({ ...SAID, speakers: '' })).toContain('\n— Tides of a build farm, 11:44\n');
});

test('a whole transcript is not one quotation', () => {
  const quotation = writeQuotation({ ...SAID, words: 'crane '.repeat(10_000) });
  expect(quotation.length).toBeLessThan(2_200);
  expect(quotation).toContain('crane …”');
});

test.each([
  ['https://example.org/a/tides/?t=5&list=event:x#transcript', 704.9, 't=704'],
  ['https://example.org/a/tides/', 0.4, ''],
  ['https://example.org/a/tides/', NaN, ''],
])('the link of %s at %d has %s and nothing else', (page, second, query) => {
  const link = momentLink(page, second);
  expect(link).toBe(`https://example.org/a/tides/${query && `?${query}`}`);
});
