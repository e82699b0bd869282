import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '../../domain/model/archive.ts';
import { photoZips } from '../../domain/photos/photo-zip.ts';
import { photoTexts } from '../../texts/texts.ts';
import type { Urls } from '../address/urls.ts';

/** A link to a ZIP of an event's photos; `label` says which part it is where there are several. */
export interface PhotoZipLink {
  readonly href: string;
  readonly label: string;
}

/** The ZIPs of an event's photos, as a reader is offered them; none where the archive wants none. */
export function photoZipLinks(
  { settings, photos }: Pick<Archive, 'settings' | 'photos'>,
  root: string,
  eventId: string,
  urls: Urls,
): PhotoZipLink[] {
  if (!settings.photoZips) return [];
  const zips = photoZips(photos, eventId, (file) => statSync(join(root, file)).size);
  return zips.map(({ name }, index) => ({
    href: urls.media(name),
    label: zips.length > 1 ? photoTexts.partAsZip(index + 1, zips.length) : photoTexts.allAsZip,
  }));
}
