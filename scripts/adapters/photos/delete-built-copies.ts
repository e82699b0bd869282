import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isPhotoZip } from '../../../src/domain/photos/photo-zip.ts';

/**
 * Deletes what a built site in `out` holds of a photo: its pictures, its page, and the ZIPs it may be in. Returns
 * whether there was anything; other pages may show its address until the next build.
 */
export function deleteBuiltCopies(out: string, eventId: string, id: string): boolean {
  const pictures = join(out, 'media', eventId, 'photos');
  const own = namesIn(pictures).filter(
    (name) => name.startsWith(`${id}-`) && /^\d+\.(?:avif|jpg)$/.test(name.slice(id.length + 1)),
  );
  const media = join(out, 'media', eventId);
  const zips = namesIn(media).filter((name) => isPhotoZip(name, eventId));
  const page = join(out, 'events', eventId, 'photos', id);
  if (own.length === 0) return false;
  for (const path of [
    ...own.map((name) => join(pictures, name)),
    ...zips.map((name) => join(media, name)),
    page,
  ]) {
    rmSync(path, { recursive: true, force: true });
  }
  return true;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
