import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { previewFaults } from '../../machine-rules/preview-faults.ts';

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#123' } })
    .png()
    .toBuffer();
const files = new Map<string, Uint8Array>();
beforeAll(async () => {
  files.set('https://a.example/card.png', await picture(1200, 630));
  files.set('https://a.example/small/card.png', await picture(600, 315));
  files.set('https://a.example/text/card.png', Buffer.from('no picture'));
  const heavy = await sharp({
    create: {
      width: 1200,
      height: 630,
      channels: 3,
      background: '#123',
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  })
    .png()
    .toBuffer();
  files.set('https://a.example/heavy/card.png', heavy);
});

const page = `<meta property="og:title" content="a"><meta property="og:description" content="b">
<meta property="og:url" content="https://a.example/"><meta property="og:image" content="https://a.example/card.png">
<meta property="og:image:type" content="image/png"><meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630"><meta property="og:image:alt" content="c">
<meta name="twitter:card" content="summary_large_image">`;
const faultsOf = (html: string) => previewFaults(html, (address) => files.get(address));

test('a page with a preview has no fault', async () => {
  expect(await faultsOf(page)).toEqual([]);
});

test.each([
  ['no title', page.replace('og:title" content="a', 'og:title" content="'), 'no og:title'],
  ['no words for who sees no picture', page.replace('og:image:alt', 'x'), 'no og:image:alt'],
  ['a relative address', page.replace('https://a.example/card', '/card'), 'no whole address'],
  ['a picture that is not there', page.replace('/card.png', '/gone.png'), 'nothing answers'],
  ['a text for a picture', page.replace('/card.png', '/text/card.png'), 'no picture'],
  ['a size that is not the file’s', page.replace('"1200"', '"1280"'), 'another width'],
  ['a type that is not the file’s', page.replace('image/png', 'image/jpeg'), 'another type'],
  ['a small card', page.replace('/card.png', '/small/card.png'), 'a card that is not 1200 × 630'],
  ['a heavy card', page.replace('/card.png', '/heavy/card.png'), 'a card over 25 kB'],
  ['a small preview', page.replace('summary_large_image', 'summary'), 'no large picture'],
])('the rules name %s', async (_, html, named) => {
  expect(await faultsOf(html)).toContain(named);
});
