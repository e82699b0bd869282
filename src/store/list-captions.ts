import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { endingSays } from '../domain/captions/formats/formats.ts';
import type { CaptionTrack } from '../domain/model/archive.ts';
import { compareText } from '../domain/text/compare-text.ts';

const NAME = /^([\w-]{11})\.([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)(\.auto)?\.vtt$/;

/**
 * The caption files of one event, named `VIDEO.LANGUAGE.vtt`, or `VIDEO.LANGUAGE.auto.vtt` where a
 * machine heard them. One delivered to `captions/` hides the synced one of the same language.
 */
export function listCaptions(root: string, eventFolder: string): CaptionTrack[] {
  const tracks = new Map<string, CaptionTrack>();
  for (const origin of ['synced', 'delivered'] as const) {
    const folder =
      origin === 'synced' ? `${eventFolder}/synced/captions` : `${eventFolder}/captions`;
    for (const name of namesIn(join(root, folder))) {
      const match = NAME.exec(name);
      if (!match) continue;
      const [, videoId = '', language = '', auto] = match;
      tracks.set(`${videoId} ${language}`, {
        videoId,
        language,
        kind: auto ? 'auto' : 'edited',
        file: `${folder}/${name}`,
        origin,
      });
    }
  }
  return [...tracks.values()].sort(
    (a, b) => compareText(a.videoId, b.videoId) || compareText(a.language, b.language),
  );
}

/** The caption files in `captions/` whose names say neither video nor language, so that nobody would see them. */
export function misnamedCaptions(root: string, eventFolder: string): string[] {
  return namesIn(join(root, `${eventFolder}/captions`)).filter(
    (name) => endingSays(name) === 'captions' && !name.startsWith('.') && !NAME.test(name),
  );
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (['ENOENT', 'ENOTDIR'].includes(code)) return [];
    throw error;
  }
}
