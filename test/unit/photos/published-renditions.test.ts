import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { readMetadata } from '../../../scripts/adapters/photos/read-metadata.ts';
import { forgetPicture, renderPicture } from '../../../src/site/picture/photo-images.ts';
import { drawPhoto } from '../../fixtures/draw/draw-photo.ts';
import { temporaryFolder } from './temporary-folder.ts';

const credit = { credit: 'Ana Example', licence: 'CC-BY-4.0' } as const;

/** A source that was put in by hand, with everything in it. */
async function archiveWithSource() {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'photos'));
  const source = await drawPhoto({
    file: `${Math.random()}.jpg`,
    subject: 'coffee',
    takenAt: '2031-05-14T09:31:12',
    longEdge: 400,
    orientation: 6,
    camera: { make: 'Fabrikam', model: 'F100', serial: 'SERIAL-1' },
    gps: { latitude: 1.5, longitude: 2.5 },
    contact: 'ana@example.org',
  });
  writeFileSync(join(folder, 'photos', 'a.jpg'), source);
  return { folder, source };
}

test.each(['avif', 'jpg'] as const)(
  'a published %s holds credit and licence, and nothing else',
  async (format) => {
    const { folder, source } = await archiveWithSource();
    const rendition = { name: 'a', file: 'photos/a.jpg', width: 200, format, credit };
    const bytes = Buffer.from(await renderPicture(folder, rendition));
    const { exif, iptc, icc, width, height } = await sharp(bytes).metadata();
    expect({ exif, iptc, icc, width, height }).toEqual({ width: 200, height: 134 });
    for (const secret of ['SERIAL', 'Fabrikam', 'ana@', 'GPS', '2031', 'Darkroom']) {
      expect(bytes.includes(secret), secret).toBe(false);
    }
    expect(await readMetadata(bytes, { salt: '' })).toMatchObject({
      creators: ['Ana Example'],
      licence: 'CC-BY-4.0',
    });
    await forgetPicture(source);
  },
);

test('a second build does no pixel work, another credit is another file, and nothing is kept of a hidden photo', async () => {
  const { folder, source } = await archiveWithSource();
  const rendition = { name: 'a', file: 'photos/a.jpg', width: 200, format: 'jpg', credit } as const;
  const first = await renderPicture(folder, rendition);
  const cached = readdirSync('.cache/images', {
    recursive: true,
    encoding: 'utf8',
  });
  const own =
    cached.find(
      (name) => name.endsWith('.jpg') && readFileSync(join('.cache/images', name)).equals(first),
    ) ?? '';
  expect(own).not.toBe('');
  writeFileSync(join('.cache/images', own), 'kept');
  expect(Buffer.from(await renderPicture(folder, rendition)).toString()).toBe('kept');
  const other = await renderPicture(folder, {
    ...rendition,
    credit: { ...credit, credit: 'Bo Example' },
  });
  expect(Buffer.from(other).includes('Bo Example')).toBe(true);
  await forgetPicture(source);
  expect(existsSync(join('.cache/images', own))).toBe(false);
});
