import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatClock, longestTime } from '../../../src/domain/chapters/clock-time.ts';
import {
  askedMoment,
  cueHash,
  momentQuery,
  readMoment,
  secondOfCue,
} from '../../../src/domain/moment-address.ts';
import { readMomentTime } from '../../../src/domain/schema/moment-time.ts';
import { hitAddress } from '../../../src/islands/search/hits/hit-address.ts';
import { momentLink } from '../../../src/player/handing-on/moment-link.ts';
import { parseVideoLink } from '../../../src/search/query/video-link.ts';
import { createUrls } from '../../../src/site/address/urls.ts';

const times: readonly (readonly [string, number | undefined])[] = [
  ['350', 350],
  ['350s', 350],
  ['350.5s', 350.5],
  ['350.75', 350.75],
  ['5m50s', 350],
  ['5m50', 350],
  ['5m', 300],
  ['5 min 50 s', 350],
  ['1h2m3s', 3723],
  ['1h2m3.5s', 3723.5],
  ['1H', 3600],
  ['1h3s', 3603],
  ['5:50', 350],
  [' 5:50 ', 350],
  ['5:50.5', 350.5],
  ['0:07', 7],
  ['75:10', 4510],
  ['1:02:03', 3723],
  ['01:02:03', 3723],
  ['1:5:00', 3900],
  ['999:59:59', 3_599_999],
  ['t=350', 350],
  ['?t=350', 350],
  ['#t=5:50', 350],
  ['t=5m50s', 350],
  ['npt:350', 350],
  ['npt:5:50', 350],
  ['npt:0:05:50.5,0:06:10', 350.5],
  ['t=npt:10,20', 10],
  ['350,400', 350],
  ['0', 0],
  ['5:60', undefined],
  ['1:60:00', undefined],
  ['5:5', undefined],
  ['-5:50', undefined],
  ['5:50pm', undefined],
  ['NaN', undefined],
  ['Infinity', undefined],
  ['-350', undefined],
  ['1e9', undefined],
  ['1000000000', undefined],
  ['3600001', undefined],
  ['5m50s;drop', undefined],
  ['s', undefined],
  ['.5', undefined],
  ['t=', undefined],
  ['npt:', undefined],
  [',20', undefined],
  ['', undefined],
  ['9'.repeat(10_000), undefined],
];

test.each(times)('a person who types %j means second %s', (text, second) => {
  expect(readMoment(text)).toBe(second);
});

const asked = times.filter(([text]) => !/^t=|^\s|\s$/.test(text));

test.each(asked)(
  'asked for %j, a page and a pasted link open at the same second',
  (text, second) => {
    const whole = second === undefined ? undefined : Math.floor(second);
    const query = `?t=${encodeURIComponent(text)}`;
    expect(askedMoment({ search: query, hash: '' })).toBe(whole);
    expect(askedMoment({ search: '', hash: `#t=${encodeURIComponent(text)}` })).toBe(whole);
    if (text.length > 40) return;
    expect(parseVideoLink(`https://youtu.be/a1B2c3D4-_x${query}`)?.seconds).toBe(whole);
  },
);

test.each(times.filter(([text]) => !/^\d+\.\d+$/.test(text)))(
  'a hand file that says %j means the same',
  (text, second) => {
    expect(readMomentTime(text)).toBe(second);
  },
);

test.each([
  ['?t=350', '', 350],
  ['?t=5m50s', '', 350],
  ['?t=1h', '', 3600],
  ['?t=5:50', '', 350],
  ['', '#t=350', 350],
  ['', '#t-704', 704],
  ['?t=10', '#t=20', 10],
  ['?t=', '', undefined],
  ['?t=-5', '', undefined],
  ['?t=NaN', '', undefined],
  ['?t=1e9', '', undefined],
  ['?t=99999999999', '', undefined],
  ['?t=<script>alert(1)</script>', '', undefined],
  [`?t=${'9'.repeat(10_000)}`, '', undefined],
  ['', `#t=${'0'.repeat(10_000)}`, undefined],
  ['', '#transcript', undefined],
  ['', '', undefined],
])('the address %s%s asks for %s', (search, hash, second) => {
  expect(askedMoment({ search, hash })).toBe(second);
});

test.each([
  [0, '?t=0', '#t-0'],
  [704.9, '?t=704', '#t-704'],
])('second %s is written %s and %s, and read again', (second, query, hash) => {
  expect([momentQuery(second), cueHash(second)]).toEqual([query, hash]);
  expect(askedMoment({ search: query, hash: '' })).toBe(Math.floor(second));
  expect(askedMoment({ search: '', hash })).toBe(Math.floor(second));
  expect(secondOfCue(hash)).toBe(Math.floor(second));
});

test('all who hand a moment on write it alike', () => {
  const page = '/events/brook/talks/rivers/';
  const urls = createUrls('/');
  expect(urls.moment({ eventId: 'brook', slug: 'rivers' }, 704.9, 703.2)).toContain('?t=704#t-703');
  expect(hitAddress('/', { type: 'moment', url: page, t: 704.9 })).toBe(`${page}?t=704#t-704`);
  expect(hitAddress('/', { type: 'chapter', url: page, t: 704.9 })).toBe(`${page}?t=704`);
  expect(momentLink(`https://brook.example${page}?list=a#b`, 704.9)).toBe(
    `https://brook.example${page}?t=704`,
  );
  expect(momentLink(`https://brook.example${page}?t=5`, 0.9)).toBe(`https://brook.example${page}`);
});

test('whatever is written can be read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: longestTime - 1 }), (second) => {
      expect(readMoment(formatClock(second))).toBe(second);
      expect(readMoment(`${second}`)).toBe(second);
      expect(askedMoment({ search: momentQuery(second), hash: '' })).toBe(second);
    }),
  );
});

test('nothing else writes a moment’s address', () => {
  const writers = ['src', 'scripts'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:tsx?|astro)$/.test(name))
      .map((name) => join(folder, name).replaceAll('\\', '/'))
      .filter((path) => /\?t=\$\{|#t-\$\{|`t-\$\{|"t-\$\{/.test(readFileSync(path, 'utf8'))),
  );
  // The page of the benchmark names itself by number, not by second.
  expect(writers).toEqual(['src/domain/moment-address.ts', 'scripts/bench/write-plain-pages.ts']);
});
