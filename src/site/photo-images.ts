import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import sharp from 'sharp';
import type { Rendition } from './pictures.ts';

/** Part of the cache's key: pictures made with other settings are other pictures. */
const SETTINGS = { avif: { quality: 52, effort: 2 }, jpeg: { quality: 76, mozjpeg: true } };
const CACHE = resolve('.cache/images');

/**
 * A rendition's bytes, made once and kept under `.cache/` by the source's content. The result holds
 * pixels and a colour profile only, whatever metadata the source has.
 */
export async function renderPicture(
  archiveFolder: string,
  { file, width, format }: Rendition,
): Promise<Uint8Array<ArrayBuffer>> {
  const source = await readFile(join(archiveFolder, file));
  const key = createHash('sha256')
    .update(source)
    .update(JSON.stringify([SETTINGS, width]))
    .digest('hex');
  const cached = join(CACHE, key.slice(0, 2), `${key}.${format}`);
  const known = await readFile(cached).catch(() => undefined);
  if (known) return new Uint8Array(known);
  const image = sharp(source).autoOrient().resize({ width, withoutEnlargement: true });
  const made = await (
    format === 'avif' ? image.avif(SETTINGS.avif) : image.jpeg(SETTINGS.jpeg)
  ).toBuffer();
  await mkdir(dirname(cached), { recursive: true });
  const unfinished = `${cached}.${process.pid}`;
  await writeFile(unfinished, made);
  await rename(unfinished, cached);
  return new Uint8Array(made);
}
