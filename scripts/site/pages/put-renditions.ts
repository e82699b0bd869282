import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { keptPicture, renderPicture } from '../../../src/site/picture/photo-images.ts';
import type { LeftRendition } from '../../../src/site/picture/leave-renditions.ts';

/**
 * Puts photos and stills in every size into a site’s folder. `digestOf` gives the SHA-256 of a file of the archive, in
 * hexadecimal: what an earlier build made of a picture is found by it without reading the picture.
 */
export async function putRenditions(
  renditions: readonly LeftRendition[],
  archiveFolder: string,
  digestOf: (file: string) => string | undefined,
  site: string,
): Promise<void> {
  for (const { path, rendition } of renditions) {
    const place = join(site, path);
    await mkdir(dirname(place), { recursive: true });
    const digest = digestOf(rendition.file);
    const isThere =
      digest !== undefined &&
      (await copyFile(keptPicture(rendition, digest), place).then(
        () => true,
        () => false,
      ));
    if (!isThere) await writeFile(place, await renderPicture(archiveFolder, rendition));
  }
}
