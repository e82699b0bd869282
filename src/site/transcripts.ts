import type { CaptionTrack, Talk } from '../domain/archive/archive.ts';

/** A talk's caption files with the one to show first: in the talk's language, by a person's hand. */
export function orderTracks({
  captions,
  language,
}: Pick<Talk, 'captions' | 'language'>): CaptionTrack[] {
  const rank = (track: CaptionTrack) =>
    (baseOf(track.language) === baseOf(language) ? 0 : 2) + (track.kind === 'edited' ? 0 : 1);
  return [...captions].sort((a, b) => rank(a) - rank(b));
}

const baseOf = (tag: string) => tag.split('-')[0];
