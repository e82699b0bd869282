import { readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
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
  { file, width, format, square, credit }: Rendition,
): Promise<Uint8Array<ArrayBuffer>> {
  const source = await readFile(join(archiveFolder, file));
  const xmp = credit && creditXmp(credit);
  const cached = keptPicture({ width, format, square, credit }, contentName(source));
  const known = await readKept(cached);
  if (known) return known;
  // Loaded when there is something to make: it takes as long as all our modules.
  const { default: sharp } = await import('sharp');
  const sized = sharp(source)
    .autoOrient()
    .resize(square ? squareOf(width) : { width, withoutEnlargement: true });
  const image = xmp === undefined ? sized : sized.withXmp(xmp);
  const made = await (
    format === 'avif' ? image.avif(SETTINGS.avif) : image.jpeg(SETTINGS.jpeg)
  ).toBuffer();
  await keepMade(cached, made);
  return new Uint8Array(made);
}

/** A square around what catches the eye, which in a portrait is the face. */
const squareOf = (side: number) => ({
  width: side,
  height: side,
  position: 'attention',
});

/** Where a rendition of the picture with this content name is kept, once it was made. */
export function keptPicture(
  {
    width,
    format,
    square,
    credit,
  }: Pick<Rendition, 'width' | 'format'> & {
    square?: true | undefined;
    credit?: Rendition['credit'] | undefined;
  },
  source: string,
): string {
  const how = [SETTINGS, width, credit && creditXmp(credit), ...(square ? ['square'] : [])];
  const key = contentName(JSON.stringify(how));
  return join(CACHE, source.slice(0, 32), `${key}.${format}`);
}

/** Deletes everything kept of a picture's source, for one that is hidden. */
export async function forgetPicture(source: Uint8Array): Promise<void> {
  await rm(pictureFolder(source), { recursive: true, force: true });
}

/** Where all that was made of a source is kept: one folder a source, so that it can be found again. */
export const pictureFolder = (source: Uint8Array) => join(CACHE, contentName(source));
