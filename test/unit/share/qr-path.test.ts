import jsQR from 'jsqr';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { qrPath } from '../../../src/site/share/qr-path.ts';

/** What a reader sees in a QR code drawn as a page draws it. */
async function readCode(address: string): Promise<string | undefined> {
  const { size, path } = qrPath(address);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 6}" height="${size * 6}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path stroke="#000" d="${path}"/></svg>`;
  const { data, info } = await sharp(Buffer.from(svg))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

test.each([
  ['a short address', 'https://a.example/'],
  [
    'an address of the archive',
    'https://talks.example.org/archive/events/brookcon-2031/talks/what-rivers-know-about-queues/',
  ],
  ['an escaped address', 'https://a.example/%E8%A8%AD%E5%AE%9A/?t=12&x=%20#t-12'],
  ['an address of 1,000 signs', `https://a.example/${'long-'.repeat(196)}/`],
])('the QR code of %s leads there', async (_, address) => {
  expect(await readCode(address)).toBe(address);
});

test('a code is the same again, and light enough to stand on a page by the dozen', () => {
  const address = 'https://talks.example.org/events/brookcon-2031/talks/rivers-of-data/';
  const { path } = qrPath(address);
  expect(qrPath(address).path).toBe(path);
  expect(path.length).toBeLessThan(4_500);
});
