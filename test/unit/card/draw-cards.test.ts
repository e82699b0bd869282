import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import type { PlacedCard } from '../../../src/site/card/card.ts';
import { openCardCache } from '../../../src/site/card/paint/card-cache.ts';
import { forgetPicture, pictureFolder } from '../../../src/site/picture/photo-images.ts';
import { drawCards } from '../../../src/site/card/paint/draw-cards.ts';

const folder = mkdtempSync(join(tmpdir(), 'aftertalk-cards-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const placed = (title: string): PlacedCard => ({
  address: `/events/e/talks/${title}/card.png`,
  page: `/events/e/talks/${title}/`,
  card: {
    kind: 'talk',
    seed: title,
    hue: 30,
    language: 'en',
    kicker: 'Conf',
    title,
    names: [],
    more: [],
    locale: 'en-GB',
    facts: [],
    foot: 'Archive',
  },
});

/** Draws as a build does: what was written where, and what was warned of. */
async function draw(titles: readonly string[], cacheName: string, painter?: () => Promise<never>) {
  const written = new Map<string, Uint8Array>();
  const warnings: string[] = [];
  const { drawn } = await drawCards(titles.map(placed), {
    archiveFolder: folder,
    cache: openCardCache(join(folder, cacheName)),
    warn: (line) => warnings.push(line),
    write: ({ address }, bytes) => Promise.resolve(void written.set(address, bytes)),
    ...(painter ? { painter } : {}),
  });
  return { drawn, written, warnings, kept: readdirSync(join(folder, cacheName)).length };
}

test('a second build draws no card, and writes the same', async () => {
  const first = await draw(['a', 'b', 'c', 'd', 'e', 'f'], 'twice');
  const second = await draw(['a', 'b', 'c', 'd', 'e', 'f'], 'twice', () =>
    Promise.reject(new Error('nothing is left to draw')),
  );
  expect([first.drawn, second.drawn]).toEqual([6, 0]);
  expect(second.written).toEqual(first.written);
  expect(second.warnings).toEqual([]);
});

test('what changed is drawn again, and what is shown no longer is kept no longer', async () => {
  await draw(['a', 'b', 'c'], 'changed');
  const { drawn, kept } = await draw(['a', 'c', 'new'], 'changed');
  expect({ drawn, kept }).toEqual({ drawn: 1, kept: 3 });
});

test('a card that cannot be drawn is told by name, and its address answers all the same', async () => {
  await draw(['a'], 'failing');
  const { written, warnings } = await draw(['a', 'b', 'c'], 'failing', () =>
    Promise.reject(new Error('no painter for this system')),
  );
  expect(warnings).toEqual([
    'The preview card of /events/e/talks/b/ and of 1 more could not be drawn, and is without words: no painter for this system',
  ]);
  expect([...written.keys()].toSorted()).toEqual(
    ['a', 'b', 'c'].map((title) => `/events/e/talks/${title}/card.png`),
  );
  const { width, height, format } = await sharp(
    written.get('/events/e/talks/b/card.png'),
  ).metadata();
  expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'png' });
});

test('the card of a photo is kept beside what else is made of it, and forgotten with it', async () => {
  const photo = await sharp({
    create: { width: 640, height: 480, channels: 3, background: { r: 7, g: 77, b: 177 } },
  })
    .withExif({ IFD0: { ImageDescription: folder } })
    .jpeg()
    .toBuffer();
  writeFileSync(join(folder, 'photo.jpg'), photo);
  const card = { ...placed('photo').card, picture: 'photo.jpg' };
  const draw = () =>
    drawCards([{ ...placed('photo'), card }], {
      archiveFolder: folder,
      cache: openCardCache(join(folder, 'photos')),
      warn: (line) => {
        throw new Error(line);
      },
      write: () => Promise.resolve(),
    });
  expect([(await draw()).drawn, (await draw()).drawn]).toEqual([1, 0]);
  expect(readdirSync(pictureFolder(photo))).toEqual([expect.stringMatching(/^card-/)]);
  await forgetPicture(photo);
  expect(existsSync(pictureFolder(photo))).toBe(false);
});

test('a photo that is gone is told of, and the other cards are drawn', async () => {
  const gone = placed('photo');
  const warnings: string[] = [];
  const { drawn } = await drawCards(
    [{ ...gone, card: { ...gone.card, picture: 'gone.jpg' } }, placed('a')],
    {
      archiveFolder: folder,
      cache: openCardCache(join(folder, 'gone')),
      warn: (line) => warnings.push(line),
      write: () => Promise.resolve(),
    },
  );
  expect(drawn).toBe(1);
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toMatch(/talks\/photo\/ could not be drawn/);
});

test('letters no font has are named once, with the cards that do without them', async () => {
  const { warnings } = await draw(['Élan', 'ᚠᚢ 設定', 'Ж ᚠ', 'naïve 😀'], 'letters');
  expect(warnings).toEqual([
    'No font that comes with the program has ᚠ (U+16A0), ᚢ (U+16A2): the preview card of ' +
      '/events/e/talks/ᚠᚢ 設定/ and of 1 more leaves them out',
  ]);
});

test('a mark of a letter and its own mark is no missing letter, nor is a picture', async () => {
  const titles = ['Élan', 'Ångström', '❤️ maps', 'نص\u200f'];
  expect((await draw(titles, 'marks')).warnings).toEqual([]);
});
