import { describe, expect, test } from 'vitest';
import { pairSidecars, readSidecar } from '../../../src/domain/photos/takeout-sidecars.ts';

describe('a Takeout sidecar is found for', () => {
  test.each<[string, string, string]>([
    ['a short name', 'IMG_1.jpg', 'IMG_1.jpg.supplemental-metadata.json'],
    [
      'a name that cuts the extra word',
      'IMG_20310514_093112_HDR_EFFECTS.jpg',
      'IMG_20310514_093112_HDR_EFFECTS.jpg.supplement.json',
    ],
    [
      'a name that leaves a single letter of it',
      'PXL_20310514_093112455.NIGHT.MOTION-0.MP.jpg',
      'PXL_20310514_093112455.NIGHT.MOTION-0.MP.jpg.s.json',
    ],
    [
      'a name that is cut itself',
      'a-photographer-who-writes-whole-sentences-into-names.jpg',
      'a-photographer-who-writes-whole-sentences-into.json',
    ],
    ['a copy', 'IMG_1(2).jpg', 'IMG_1.jpg.supplemental-metadata(2).json'],
    ['a copy in the older style', 'IMG_1(2).jpg', 'IMG_1.jpg(2).json'],
    ['the older style', 'IMG_1.jpg', 'IMG_1.jpg.json'],
    ['an edited photo', 'IMG_1-edited.jpg', 'IMG_1.jpg.supplemental-metadata.json'],
    [
      'a name that holds brackets itself',
      'plan (1).jpg',
      'plan (1).jpg.supplemental-metadata.json',
    ],
  ])('%s', (_, photo, sidecar) => {
    expect(pairSidecars([photo, sidecar])).toEqual(new Map([[photo, sidecar]]));
  });

  test.each([
    [
      'the original when only its copy has one',
      'IMG_1.jpg',
      'IMG_1.jpg.supplemental-metadata(1).json',
    ],
    [
      'a copy when only the original has one',
      'IMG_1(1).jpg',
      'IMG_1.jpg.supplemental-metadata.json',
    ],
    ['a name that only starts alike', 'IMG_12.jpg', 'IMG_1.jpg.supplemental-metadata.json'],
    ['another extension', 'IMG_1.png', 'IMG_1.jpg.supplemental-metadata.json'],
  ])('not for %s', (_, photo, sidecar) => {
    expect(pairSidecars([photo, sidecar])).toEqual(new Map());
  });

  test('each of two long names, by the longest that fits', () => {
    const names = ['b'.repeat(44), 'b'.repeat(46)].flatMap((name) => [
      `${name}.jpg`,
      `${`${name}.jpg.supplemental-metadata`.slice(0, 46)}.json`,
    ]);
    const pairs = pairSidecars(names);
    expect(pairs.get(names[0] ?? '')).toBe(names[1]);
    expect(pairs.get(names[2] ?? '')).toBe(names[3]);
  });
});

test('two thousand photos are paired in well under a second', () => {
  const names = Array.from({ length: 2000 }, (_, index) => `${'long-'.repeat(9)}${index}.jpg`);
  const start = performance.now();
  expect(pairSidecars(names).size).toBe(0);
  expect(performance.now() - start).toBeLessThan(1000);
});

describe('of a sidecar', () => {
  test('the caption and the time are taken, the place and people are not', () => {
    const text = JSON.stringify({
      title: 'IMG_1.jpg',
      description: ' Doors open. ',
      photoTakenTime: { timestamp: '1936596672', formatted: 'whatever' },
      geoData: { latitude: 52.5, longitude: 13.4 },
      people: [{ name: 'Ana Example' }],
    });
    expect(readSidecar(text)).toEqual({
      caption: 'Doors open.',
      takenAt: '2031-05-15T07:31:12',
      takenOffset: '+00:00',
    });
  });

  test.each([
    ['no JSON', '{'],
    ['a list', '[]'],
    ['empty texts', '{"description":""}'],
    ['a time that is none', '{"photoTakenTime":{"timestamp":"soon"}}'],
    ['a time beyond all days', '{"photoTakenTime":{"timestamp":"99999999999999"}}'],
  ])('that is %s nothing is taken', (_, text) => {
    expect(readSidecar(text)).toEqual({});
  });
});
