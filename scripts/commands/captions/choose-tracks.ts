import type { CaptionTarget } from '../../../src/domain/captions/names/caption-file-name.ts';
import { canonicalLanguage } from '../../../src/domain/captions/language/language.ts';
import type { ListedTrack } from '../../adapters/captions/caption-api.ts';

/** A track worth fetching, and whose words it holds. */
export interface ChosenTrack {
  readonly id: string;
  readonly lastUpdated: string;
  readonly target: CaptionTarget;
}

/**
 * One track a language: one a person wrote before one a machine heard, unnamed before named. Drafts and those
 * that are not ready, or only for parts in another language, are left out.
 */
export function chooseTracks(videoId: string, tracks: readonly ListedTrack[]): ChosenTrack[] {
  const byLanguage = new Map<string, { rank: number; track: ChosenTrack }>();
  for (const { id, snippet } of tracks) {
    const kind = { standard: 'edited', ASR: 'auto' }[snippet.trackKind] as
      'edited' | 'auto' | undefined;
    const language = canonicalLanguage(snippet.language);
    if (!kind || language === undefined || snippet.isDraft || snippet.status !== 'serving')
      continue;
    const rank = (kind === 'edited' ? 0 : 2) + (snippet.name === '' ? 0 : 1);
    const known = byLanguage.get(language);
    if (known && known.rank <= rank) continue;
    const target = { videoId, language, kind };
    byLanguage.set(language, { rank, track: { id, lastUpdated: snippet.lastUpdated, target } });
  }
  return [...byLanguage.values()].map(({ track }) => track);
}
