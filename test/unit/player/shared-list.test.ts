import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseListAsked } from '../../../src/player/lists/list-asked.ts';
import { decodeList, encodeList } from '../../../src/player/lists/shared-list.ts';

test('a list is written with each event once', () => {
  const list = { name: 'For Monday', talks: ['harbour/tides', 'harbour/opening', 'quay-2/crane'] };
  expect(encodeList(list)).toBe('For%20Monday~harbour:tides,opening;quay-2:crane');
});

test('every list comes back out of its link as it went in', () => {
  const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);
  const key = fc.oneof(slug, fc.stringMatching(/^video:[\w-]{11}$/));
  const id = fc.tuple(slug, key).map(([event, talk]) => `${event}/${talk}`);
  const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(name, fc.uniqueArray(id, { minLength: 1, maxLength: 30 }), (name, talks) => {
      const link = new URL(`https://example.org/lists/#${encodeList({ name, talks })}`);
      const read = decodeList(link.hash);
      expect(read?.talks).toEqual(talks);
      expect(encodeList(read ?? { name: '', talks: [] })).toBe(encodeList({ name, talks }));
    }),
  );
});

test.each([
  ['', undefined],
  ['#', undefined],
  ['#~', undefined],
  ['#Name~', undefined],
  ['#no tilde', undefined],
  ['#Name~harbour', undefined],
  ['#Name~../..:x', undefined],
  ['#Name~harbour:<script>', undefined],
  ['#%E0%A4%A~harbour:tides', ['harbour/tides']],
  ['#Name~harbour:tides,ti', ['harbour/tides', 'harbour/ti']],
  ['#~harbour:tides', ['harbour/tides']],
  ['#Name~harbour%3Atides', undefined],
  ['#Name~harbour:tides%2Copening', ['harbour/tides', 'harbour/opening']],
])('out of %s come the talks %o', (code, talks) => {
  expect(decodeList(code)?.talks).toEqual(talks);
});

test('a link of any length is bounded', () => {
  const code = `x~${'harbour:a,'.repeat(100_000)}`;
  expect(decodeList(code)?.talks.length ?? 0).toBeLessThanOrEqual(500);
});

test.each([
  ['event:harbour-days', { is: 'event', id: 'harbour-days' }],
  ['person:ada-quay', { is: 'person', id: 'ada-quay' }],
  ['topic:tides', { is: 'topic', id: 'tides' }],
  ['talks:X~harbour:a', { is: 'talks', list: { name: 'X', talks: ['harbour/a'] } }],
  ['event:../x', undefined],
  ['event:', undefined],
  ['talks:', undefined],
  ['other:x', undefined],
])('?list=%s is %o', (text, asked) => {
  expect(parseListAsked(text)).toEqual(asked);
});
