import { readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { creditXmp } from '../../domain/photos/credit-xmp.ts';
import { contentName, keepMade, readKept } from './kept-files.ts';
import type { Rendition } from './pictures.ts';

/** Part of the cache's key: pictures made with other settings are other pictures. */
const SETTINGS = { avif: { quality: 52, effort: 2 }, jpeg: { quality: 76, mozjpeg: true } };
const CACHE = resolve('.cache/images');

/**
 * A rendition's bytes, made once and kept under `.cache/` by the source's content. The result holds
 * pixels, credit and licence only, whatever metadata the source has.
 */
export async function renderPicture(
  archiveFolder: string,
  { file, width, format, credit }: Rendition,
): Promise<Uint8Array<ArrayBuffer>> {
  const source = await readFile(join(archiveFolder, file));
  const xmp = credit && creditXmp(credit);
  const key = contentName(JSON.stringify([SETTINGS, width, xmp]));
  const cached = join(pictureFolder(source), `${key}.${format}`);
  const known = await readKept(cached);
  if (known) return known;
  const sized = sharp(source).autoOrient().resize({ width, withoutEnlargement: true });
  const image = xmp === undefined ? sized : sized.withXmp(xmp);
  const made = await (
    format === 'avif' ? image.avif(SETTINGS.avif) : image.jpeg(SETTINGS.jpeg)
  ).toBuffer();
  await keepMade(cached, made);
  return new Uint8Array(made);
}

/** Deletes everything kept of a picture's source, for one that is hidden. */
export async function forgetPicture(source: Uint8Array): Promise<void> {
  await rm(pictureFolder(source), { recursive: true, force: true });
}

/** Where all that was made of a source is kept: one folder a source, so that it can be found again. */
export const pictureFolder = (source: Uint8Array) => join(CACHE, contentName(source));
