import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CaptionTrack } from '../../../src/domain/model/archive.ts';
import type { EventSources } from '../../../src/domain/model/sources.ts';
import { captionFileIdentity } from '../../../src/domain/captions/names/caption-file-identity.ts';

/** Every caption file a program brought into an event, those too that another one hides. */
export function syncedTracks(root: string, event: EventSources): CaptionTrack[] {
  const folder = `${event.folder}/synced/captions`;
  const path = join(root, folder);
  const names = existsSync(path) ? readdirSync(path).sort() : [];
  return names.flatMap((name) => {
    const { videoId, language, kind = 'edited' } = captionFileIdentity(name);
    if (videoId === undefined || language === undefined) return [];
    return [{ videoId, language, kind, file: `${folder}/${name}`, origin: 'synced' as const }];
  });
}
