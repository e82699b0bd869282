import { mkdirSync, readFileSync, symlinkSync, writeFileSync, createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { ArchiveChange } from '../../../scripts/adapters/archive-change/archive-change.ts';
import { withArchiveLock } from '../../../scripts/adapters/archive-lock/archive-lock.ts';
import { ImportCache } from '../../../scripts/adapters/photos/import-cache.ts';
import { importPhotos } from '../../../scripts/adapters/photos/import-photos.ts';
import { listPhotos } from '../../../scripts/adapters/photos/sources/list-photos.ts';
import { PhotoStore } from '../../../scripts/adapters/photos/photo-store.ts';
import { decideRights } from '../../../src/domain/photos/photo-rights.ts';
import { drawPhoto } from '../../fixtures/draw/draw-photo.ts';
import { temporaryFolder } from './temporary-folder.ts';

let good: Buffer;
let other: Buffer;

beforeAll(async () => {
  const photo = { subject: 'badge', takenAt: '2031-05-14T09:31:12', longEdge: 320 } as const;
  good = await drawPhoto({ ...photo, file: 'good.jpg' });
  other = await drawPhoto({ ...photo, file: 'other.png' });
});

async function importFrom(path: string, root = temporaryFolder()) {
  const found = await listPhotos(path);
  const event = join(root, 'events/meetup');
  const change = new ArchiveChange(root);
  try {
    const store = new PhotoStore(change, 'events/meetup');
    const outcome = await importPhotos({
      found,
      store,
      cache: new ImportCache(join(event, 'cache.json')),
      written: new Set(),
      withheld: new Set(),
      salt: '',
      choose: () => decideRights({}),
      dryRun: false,
      onProgress: () => undefined,
    });
    await withArchiveLock(root, { command: 'photos', say: () => undefined }, () => {
      store.save();
      change.commit();
    });
    return { ...outcome, leftAlone: found.leftAlone, store };
  } finally {
    found.close();
  }
}

async function refusalOf(name: string, bytes: Buffer): Promise<string | undefined> {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'good.jpg'), good);
  writeFileSync(join(folder, name), bytes);
  const { imported, refused } = await importFrom(folder);
  expect(imported.map(({ path }) => path)).toEqual(['good.jpg']);
  expect(refused.length).toBeLessThanOrEqual(1);
  return refused[0]?.reason;
}

describe('a file is refused with its reason, and the others are imported:', () => {
  test.each<[string, string, () => Buffer, RegExp]>([
    ['cut off', 'cut.jpg', () => good.subarray(0, good.length / 2), /cut off|cannot be read/],
    [
      'a PNG cut off',
      'cut.png',
      () => other.subarray(0, other.length / 2),
      /cut off|cannot be read/,
    ],
    [
      'a HEIC cut off',
      'cut.heic',
      () =>
        readFileSync(new URL('../../fixtures/draw/phone.heic', import.meta.url)).subarray(0, 6000),
      /cannot be read/,
    ],
    ['empty', 'empty.jpg', () => Buffer.alloc(0), /is empty/],
    [
      'text called .jpg',
      'text.jpg',
      () => Buffer.from('Dear photographer, here is my text.'),
      /is a text file/,
    ],
    [
      'a page called .jpg',
      'page.jpg',
      () => Buffer.from('<!doctype html><script>alert(1)</script>'),
      /is a web page/,
    ],
    [
      'a drawing with a script',
      'drawing.svg',
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
      /is an SVG/,
    ],
    [
      'a drawing called .png',
      'drawing.png',
      () => Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'),
      /is an SVG/,
    ],
    [
      'a ZIP called .jpg',
      'zip.jpg',
      () => Buffer.from('PK\x03\x04 and so on', 'latin1'),
      /is a ZIP/,
    ],
    [
      'a film called .heic',
      'film.heic',
      () => Buffer.from('\0\0\0\x14ftypisom\0\0\0\0isom', 'latin1'),
      /is a film/,
    ],
    ['30,000 × 30,000 pixels', 'huge.png', () => hugePng(30_000), /too many pixels/],
    [
      'a JPEG that is also a ZIP',
      'both.jpg',
      () => Buffer.concat([good, emptyZip]),
      /a ZIP archive as well/,
    ],
    [
      'a PNG that is also a page',
      'both.png',
      () => Buffer.concat([other, Buffer.from('<HTML><ScRiPt>alert(1)</script>')]),
      /a web page.* as well/,
    ],
    [
      'a JPEG that is also a program',
      'php.jpg',
      () => Buffer.concat([good, Buffer.from('\n<?php system("x");')]),
      /a PHP program as well/,
    ],
    [
      'a JPEG that is also a PDF',
      'pdf.jpg',
      () => Buffer.concat([withComment('%PDF-1.4'), Buffer.from('startxref\n9\n%%EOF\n')]),
      /a PDF as well/,
    ],
    [
      'random bytes',
      'noise.jpg',
      () => Buffer.from([0, 1, 2, 3, 250, 251, 252]),
      /something unknown/,
    ],
  ])('%s', async (_, name, bytes, reason) => {
    expect(await refusalOf(name, bytes())).toMatch(reason);
  });

  test('a link to another file', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'good.jpg'), good);
    symlinkSync('/etc/hostname', join(folder, 'link.jpg'));
    const { imported, refused } = await importFrom(folder);
    expect(imported).toHaveLength(1);
    expect(refused).toMatchObject([{ path: 'link.jpg', reason: 'it is a link to another file' }]);
  });

  test.each([
    ['a line break', 'two\nlines.jpg'],
    ['a mark that turns text', 'gpj.\u202egood.jpg'],
    ['210 characters', `${'a'.repeat(206)}.jpg`],
  ])('a name with %s', async (_, name) => {
    expect(await refusalOf(name, good)).toMatch(/its name/);
  });
});

test('a photo and the film behind it, as phones write them, is a photo', async () => {
  const folder = temporaryFolder();
  const film = Buffer.concat([
    Buffer.from('\0\0\0\x14ftypisom\0\0\0\0isom', 'latin1'),
    Buffer.alloc(5000),
  ]);
  writeFileSync(join(folder, 'motion.jpg'), Buffer.concat([good, film]));
  expect((await importFrom(folder)).imported).toHaveLength(1);
});

test('what lies beside photos is left alone', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'good.jpg'), good);
  for (const name of ['.DS_Store', '._good.jpg', 'Thumbs.db', 'clip.mp4', 'notes.txt']) {
    writeFileSync(join(folder, name), 'x');
  }
  const { imported, refused, leftAlone } = await importFrom(folder);
  expect({ imported: imported.length, refused }).toEqual({ imported: 1, refused: [] });
  expect(Object.fromEntries(leftAlone.map(({ path, reason }) => [path, reason]))).toEqual({
    '.DS_Store': 'a file of the system',
    '._good.jpg': 'a file of the system',
    'Thumbs.db': 'a file of the system',
    'clip.mp4': 'a film, not a photo',
    'notes.txt': 'a text',
  });
});

describe('in a ZIP', () => {
  test('paths that leave it, names that mislead and bombs are refused, and nothing is unpacked', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'photos.zip');
    const bomb = hugePng(16_000);
    await writeZip(file, [
      ['album/good.jpg', good],
      ['xx/yy/leaves.jpg', good],
      ['album/bomb.jpg', Buffer.alloc(20_000_000)],
      ['album/bomb.png', bomb],
      [`album/${'n'.repeat(300)}.jpg`, good],
      ['album/turn\u202e.jpg', good],
      ['album/nested.zip', Buffer.from('PK')],
    ]);
    // The library that packs the ZIP refuses such names too; the bytes are changed afterwards.
    const packed = readFileSync(file)
      .toString('latin1')
      .replaceAll('xx/yy/leaves.jpg', '../../leaves.jpg');
    writeFileSync(file, Buffer.from(packed, 'latin1'));
    const { imported, refused, leftAlone } = await importFrom(file);
    expect(imported.map(({ path }) => path)).toEqual(['album/good.jpg']);
    expect(leftAlone).toMatchObject([{ path: 'album/nested.zip' }]);
    expect(
      Object.fromEntries(refused.map(({ path, reason }) => [path.slice(0, 16), reason])),
    ).toEqual({
      '../../leaves.jpg': 'its path leaves its folder (..)',
      'album/bomb.jpg': 'it unpacks to a great many times its size, as no photo does',
      'album/bomb.png': 'it has too many pixels to decode',
      'album/nnnnnnnnnn': 'its name is longer than 200 characters',
      'album/turn\u202e.jpg': expect.stringContaining('turn the direction') as string,
    });
  });

  test('as Takeout makes it, sidecars are found beside their photos', async () => {
    const file = join(temporaryFolder(), 'takeout.zip');
    const bare = await sharp(good).jpeg().toBuffer();
    const album = 'Takeout/Google Photos/Día 1';
    const sidecar = { description: 'Doors', photoTakenTime: { timestamp: '1936596672' } };
    await writeZip(file, [
      [`${album}/IMG_1(1).jpg`, bare],
      [`${album}/IMG_1.jpg.supplemental-metadata(1).json`, Buffer.from(JSON.stringify(sidecar))],
      ['Takeout/Google Photos/other/IMG_1.jpg.supplemental-metadata(1).json', Buffer.from('{}')],
      [`${album}/metadata.json`, Buffer.from('{}')],
    ]);
    const { imported, leftAlone } = await importFrom(file);
    expect(leftAlone.map(({ path }) => path)).toEqual([
      `${album}/metadata.json`,
      'Takeout/Google Photos/other/IMG_1.jpg.supplemental-metadata(1).json',
    ]);
    expect(imported).toMatchObject([
      {
        path: `${album}/IMG_1(1).jpg`,
        metadata: { caption: 'Doors', takenAt: '2031-05-15T07:31:12', takenOffset: '+00:00' },
      },
    ]);
  });

  test('that is cut off, a person is told', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'photos.zip');
    await writeZip(file, [['good.jpg', good]]);
    writeFileSync(file, readFileSync(file).subarray(0, 1000));
    await expect(listPhotos(file)).rejects.toThrow('The ZIP cannot be read.');
  });
});

test('a file that is neither folder nor ZIP is named', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'good.jpg'), good);
  await expect(listPhotos(join(folder, 'good.jpg'))).rejects.toThrow('neither a folder nor a ZIP');
  await expect(listPhotos(join(folder, 'absent'))).rejects.toThrow('no such folder');
});

test('importing twice changes nothing, and originals stay as they are', async () => {
  const folder = temporaryFolder();
  const root = temporaryFolder();
  const records = join(root, 'events/meetup/synced/photos.json');
  mkdirSync(join(folder, 'day 1'));
  writeFileSync(join(folder, 'day 1', 'good.jpg'), good);
  writeFileSync(join(folder, 'day 1', 'copy.jpg'), good);
  writeFileSync(join(folder, 'other.png'), other);
  const first = await importFrom(folder, root);
  expect(first.imported.map(({ path }) => path)).toEqual(['day 1/copy.jpg', 'other.png']);
  const before = readFileSync(records, 'utf8');
  const second = await importFrom(folder, root);
  expect({ imported: second.imported, known: second.known.length }).toEqual({
    imported: [],
    known: 3,
  });
  expect(readFileSync(records, 'utf8')).toBe(before);
  expect(readFileSync(join(folder, 'other.png'))).toEqual(other);
});

const emptyZip = Buffer.from(`PK\x05\x06${'\0'.repeat(18)}`, 'latin1');

function withComment(text: string): Buffer {
  const head = Buffer.from([0xff, 0xfe, 0, text.length + 2]);
  return Buffer.concat([good.subarray(0, 2), head, Buffer.from(text), good.subarray(2)]);
}

/** A PNG that says it is `side` pixels wide and high, and holds one row. */
function hugePng(side: number): Buffer {
  const chunk = (name: string, body: Buffer) => {
    const named = Buffer.concat([Buffer.from(name), body]);
    const ends = Buffer.alloc(8);
    ends.writeUInt32BE(body.length, 0);
    ends.writeUInt32BE(crc32(named), 4);
    return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(side + 1))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

async function writeZip(
  file: string,
  entries: readonly (readonly [string, Buffer])[],
): Promise<void> {
  const zip = new ZipFile();
  for (const [name, bytes] of entries) zip.addBuffer(bytes, name);
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(file));
}

test('a picture sharp can make is one the import can read', async () => {
  const folder = temporaryFolder();
  const square = sharp({ create: { width: 8, height: 8, channels: 3, background: '#123' } });
  writeFileSync(join(folder, 'a.jpeg'), await square.clone().jpeg().toBuffer());
  writeFileSync(join(folder, 'b.png'), await square.clone().png().toBuffer());
  writeFileSync(join(folder, 'c.webp'), await square.clone().webp().toBuffer());
  writeFileSync(join(folder, 'd.avif'), await square.clone().avif({ effort: 0 }).toBuffer());
  expect((await importFrom(folder)).imported.map(({ path }) => path)).toEqual([
    'a.jpeg',
    'b.png',
    'c.webp',
    'd.avif',
  ]);
});
