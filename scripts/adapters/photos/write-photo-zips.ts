import { createWriteStream } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import type { Archive, Photo } from '../../../src/domain/archive/archive.ts';
import { creditXmp } from '../../../src/domain/photos/credit-xmp.ts';
import { creditsText, photoZipName, zippedPhotos } from '../../../src/domain/photos/photo-zip.ts';
import { replaceJpegCredit } from './replace-jpeg-credit.ts';

/** The same photos give the same bytes, whenever they are packed. */
const packed = { mtime: new Date('2000-01-01T00:00:00Z'), mode: 0o100644 };

/**
 * Packs each event’s photos with a credits file into `media/EVENT/EVENT-photos.zip` below `out`, one photo in
 * memory at a time. Credit and licence are those of the archive today. Returns the paths written.
 */
export async function writePhotoZips(
  archive: Archive,
  archiveFolder: string,
  out: string,
): Promise<string[]> {
  const written: string[] = [];
  for (const { id, name } of archive.events) {
    const photos = zippedPhotos(archive.photos, id);
    if (photos.length === 0) continue;
    const path = join(out, 'media', photoZipName(id));
    await mkdir(dirname(path), { recursive: true });
    await writeZip(path, `Photos of ${name}`, photos, archiveFolder);
    written.push(path);
  }
  return written;
}

async function writeZip(
  path: string,
  title: string,
  photos: readonly (Photo & { readonly file: string })[],
  archiveFolder: string,
): Promise<void> {
  const zip = new ZipFile();
  zip.addBuffer(Buffer.from(creditsText(title, photos)), 'CREDITS.txt', packed);
  for (const photo of photos) {
    zip.addReadStreamLazy(`${photo.key}.jpg`, { ...packed, compress: false }, (use) => {
      readFile(join(archiveFolder, photo.file)).then(
        (jpeg) => use(null, Readable.from([replaceJpegCredit(jpeg, creditXmp(photo))])),
        (error: unknown) => use(error as Error, Readable.from([])),
      );
    });
  }
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
}
