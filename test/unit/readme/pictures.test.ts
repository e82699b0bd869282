import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { colourSchemes, devices, MOST_BYTES, shots } from '../../../scripts/pictures/shots.ts';
import { fileOf, picturesFolder } from '../../../scripts/pictures/take-pictures.ts';

const readme = readFileSync('README.md', 'utf8');
const files = shots.flatMap((shot) =>
  colourSchemes.map((scheme) => ({ file: fileOf(shot, scheme), device: devices[shot.device] })),
);

test('the pictures that are kept are those npm run pictures takes', () => {
  expect(readdirSync(picturesFolder).sort()).toEqual(files.map(({ file }) => file).sort());
});

test('pictures are of a desk and of a phone', () => {
  expect(new Set(shots.map(({ device }) => device))).toEqual(new Set(Object.keys(devices)));
});

test.each(files)('$file is small, and of the size of what it was taken with', async (one) => {
  const bytes = readFileSync(join(picturesFolder, one.file));
  expect(bytes.length).toBeLessThanOrEqual(MOST_BYTES);
  const { width, height, format } = await sharp(bytes).metadata();
  const { device } = one;
  expect({ width, height, format }).toEqual({
    width: device.width * device.density,
    height: device.height * device.density,
    format: 'webp',
  });
});

test.each(shots)('the README shows $name in the reader’s colours, and says what it is', (shot) => {
  const picture = readme
    .split('<picture>')
    .find((part) => part.includes(`src=".github/pictures/${fileOf(shot, 'light')}"`));
  expect(picture).toContain(
    `<source media="(prefers-color-scheme: dark)" srcset=".github/pictures/${fileOf(shot, 'dark')}"`,
  );
  expect(picture).toMatch(/alt="[^"]{20,}"/);
});
