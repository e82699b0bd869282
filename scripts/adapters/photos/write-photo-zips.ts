import { createWriteStream, statSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import type { Archive } from '../../../src/domain/model/archive.ts';
import { creditXmp } from '../../../src/domain/photos/credit-xmp.ts';
import { creditsText, photoZips, type HeldPhoto } from '../../../src/domain/photos/photo-zip.ts';
import { replaceJpegCredit } from './picture-file/replace-jpeg-credit.ts';

/** The same photos give the same bytes, whenever they are packed. */
const packed = { mtime: new Date('2000-01-01T00:00:00Z'), mode: 0o100644 };

/**
 * Packs each event’s photos with a credits file into ZIPs below `media/EVENT/` in `out`, one photo in memory at a
 * time, unless the archive wants none. Credit and licence are those of the archive today. Returns the paths written.
 */
export async function writePhotoZips(
  archive: Archive,
  archiveFolder: string,
  out: string,
): Promise<string[]> {
  const written: string[] = [];
  if (!archive.settings.photoZips) return written;
  const sizeOf = (file: string) => statSync(join(archiveFolder, file)).size;
  for (const { id, name } of archive.events) {
    for (const { name: file, photos } of photoZips(archive.photos, id, sizeOf)) {
      const path = join(out, 'media', file);
      await mkdir(dirname(path), { recursive: true });
      await writeZip(path, `Photos of ${name}`, photos, archiveFolder);
      written.push(path);
    }
  }
  return written;
}

async function writeZip(
  path: string,
  title: string,
  photos: readonly HeldPhoto[],
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
