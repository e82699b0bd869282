import sharp from 'sharp';
import { expect, test } from 'vitest';
import { fingerprint } from '../../../scripts/adapters/photos/picture-file/fingerprint.ts';
import { findLookalikes } from '../../../src/domain/photos/find-lookalikes.ts';
import { drawPhoto } from '../../fixtures/draw/draw-photo.ts';

const draw = (seed: string, subject: 'stage' | 'audience' = 'stage') =>
  drawPhoto({ file: 'x.jpg', subject, seed, takenAt: '2031-05-14T09:31:12', longEdge: 600 });

test('the same picture smaller, harder packed and a little brighter is nearly the same; another is not', async () => {
  const original = await draw('one');
  const variants = await Promise.all([
    sharp(original).resize(300).jpeg({ quality: 40 }).toBuffer(),
    sharp(original).modulate({ brightness: 1.1 }).png().toBuffer(),
    draw('two'),
    draw('three', 'audience'),
  ]);
  const prints = await Promise.all([original, ...variants].map((picture) => fingerprint(picture)));
  const photos = prints.map((print, index) => ({ id: `p${index}`, fingerprint: print }));
  expect(findLookalikes(photos)).toEqual([{ kind: 'near-duplicate', ids: ['p0', 'p1', 'p2'] }]);
});

const shot = (id: string, second: string, fingerprint: string, cameraKey = 'abc123') => ({
  id,
  fingerprint,
  cameraKey,
  takenAt: `2031-05-14T09:31:${second}`,
});

test('shots of one camera in a row that look alike are a burst', () => {
  const photos = [
    shot('a', '01', 'ffff00000000ffff'),
    shot('b', '02.500', 'ffff000000ffffff'),
    shot('c', '04', 'ffff0000000000ff'),
    shot('later', '40', 'ffff000000ffffff'),
    shot('other-camera', '02', 'ffff0000ff0000ff', 'ddd444'),
    shot('another-view', '02', '00ff00ff00ff00ff'),
  ];
  expect(findLookalikes(photos)).toEqual([{ kind: 'burst', ids: ['a', 'b', 'c'] }]);
});

test('what looks the same is a copy where no clock tells the two apart', () => {
  const print = 'ffff00000000ffff';
  const photos = [
    shot('original', '01', print),
    shot('exported-again', '01', print),
    shot('other-camera', '01', print, 'ddd444'),
    shot('a-minute-later', '59', print),
  ];
  expect(findLookalikes(photos)).toEqual([{ kind: 'burst', ids: ['original', 'exported-again'] }]);
  const stripped = { id: 'stripped', fingerprint: print };
  expect(findLookalikes([shot('original', '01', print), stripped])).toEqual([
    { kind: 'near-duplicate', ids: ['original', 'stripped'] },
  ]);
});

test('two thousand photos are compared in well under two seconds', () => {
  const photos = Array.from({ length: 2000 }, (_, index) => ({
    id: `p${index}`,
    fingerprint: ((BigInt(index) * 0x9e3779b97f4a7c15n) & 0xffffffffffffffffn)
      .toString(16)
      .padStart(16, '0'),
  }));
  const start = performance.now();
  findLookalikes(photos);
  expect(performance.now() - start).toBeLessThan(2000);
});
