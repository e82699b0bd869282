import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import exifr from 'exifr';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { openPromise } from 'yauzl';
import { replaceJpegCredit } from '../../../scripts/adapters/photos/picture-file/replace-jpeg-credit.ts';
import { writePhotoZips } from '../../../scripts/adapters/photos/write-photo-zips.ts';
import type { Photo } from '../../../src/domain/model/archive.ts';
import { isPhotoZip, photoZips } from '../../../src/domain/photos/photo-zip.ts';
import { readArchive } from '../../../src/store/read-archive.ts';
import { drawPhoto } from '../../fixtures/draw/draw-photo.ts';
import { temporaryFolder } from './temporary-folder.ts';

const demo = 'test/fixtures/demo';

async function unpack(path: string): Promise<Map<string, Buffer>> {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: true });
  const files = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    files.set(entry.fileName, Buffer.concat(chunks));
  }
  return files;
}

test('an event’s photos are packed under their ids with today’s credits, twice the same', async () => {
  const { archive } = readArchive(demo);
  if (!archive) throw new Error('the demo archive is broken');
  const changed = {
    ...archive,
    photos: archive.photos.map((photo) => ({ ...photo, credit: 'Somebody Else' })),
  };
  const out = temporaryFolder();
  const paths = await writePhotoZips(changed, demo, out);
  expect(paths).toContain(join(out, 'media/longhaul-2025/longhaul-2025-photos.zip'));
  const [path = ''] = paths;
  const files = await unpack(path);
  const held = archive.photos.filter(
    ({ eventId, file }) => path.includes(`/${eventId}-`) && file !== undefined,
  );
  expect([...files.keys()]).toEqual(['CREDITS.txt', ...held.map(({ key }) => `${key}.jpg`)]);
  const credits = files.get('CREDITS.txt')?.toString() ?? '';
  for (const { key } of held) expect(credits).toContain(`\n${key}.jpg\n`);
  expect(credits).toContain(
    '  Photo: Somebody Else\n  Licence: CC BY 4.0, https://creativecommons.org/',
  );
  const one = files.get(`${held[0]?.key ?? ''}.jpg`) ?? Buffer.alloc(0);
  const seen = (await exifr.parse(one, { xmp: true, mergeOutput: false })) as {
    dc: { creator: string };
  };
  expect(seen.dc.creator).toBe('Somebody Else');
  const again = temporaryFolder();
  await writePhotoZips(changed, demo, again);
  expect(readFileSync(path.replace(out, again)).equals(readFileSync(path))).toBe(true);
});

test('a ZIP stays below what hosts take, and more photos make more of them', () => {
  const photo = (key: string, eventId = 'meetup') =>
    ({ key, eventId, file: `${key}.jpg` }) as Photo;
  const photos = [photo('a'), photo('b'), photo('else', 'other'), photo('c'), photo('d')];
  const sizes: Readonly<Record<string, number>> = {
    'a.jpg': 12_000_000,
    'b.jpg': 11_900_000,
    'c.jpg': 30_000_000,
    'd.jpg': 1,
  };
  const zips = photoZips(photos, 'meetup', (file) => sizes[file] ?? 0);
  expect(zips.map(({ name, photos: own }) => [name, own.map(({ key }) => key)])).toEqual([
    ['meetup/meetup-photos-1.zip', ['a', 'b']],
    ['meetup/meetup-photos-2.zip', ['c']],
    ['meetup/meetup-photos-3.zip', ['d']],
  ]);
  expect(photoZips(photos, 'none', () => 0)).toEqual([]);
  expect(zips.every(({ name }) => isPhotoZip(name.slice('meetup/'.length), 'meetup'))).toBe(true);
  expect(isPhotoZip('meetup-photos.zip', 'meetup')).toBe(true);
  expect(isPhotoZip('meetup-photos-of-mine.zip', 'meetup')).toBe(false);
});

test('an archive that wants no ZIPs has none', async () => {
  const { archive } = readArchive(demo);
  if (!archive) throw new Error('the demo archive is broken');
  const without = { ...archive, settings: { ...archive.settings, photoZips: false } };
  expect(await writePhotoZips(without, demo, temporaryFolder())).toEqual([]);
});

test('replacing a JPEG’s credit keeps its pixels and drops everything else it says', async () => {
  const original = await drawPhoto({
    file: 'a.jpg',
    subject: 'badge',
    takenAt: '2031-05-14T09:31:12',
    longEdge: 200,
    camera: { make: 'Fabrikam', model: 'F100', serial: 'SERIAL-1' },
    contact: 'ana@example.org',
  });
  const bare = replaceJpegCredit(original, undefined);
  for (const secret of ['SERIAL', 'Fabrikam', 'ana@', 'Exif', '8BIM'])
    expect(bare.includes(secret)).toBe(false);
  const pixels = (jpeg: Buffer) => sharp(jpeg).raw().toBuffer();
  expect((await pixels(bare)).equals(await pixels(original))).toBe(true);
  const marked = replaceJpegCredit(bare, '<x/>');
  expect(replaceJpegCredit(marked, undefined).equals(bare)).toBe(true);
  expect((await sharp(marked).metadata()).xmp?.toString()).toBe('<x/>');
  expect(() => replaceJpegCredit(Buffer.from('no JPEG'), undefined)).toThrow('no JPEG');
});
