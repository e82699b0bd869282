import type { CaptionTrack } from '../model/archive.ts';

/**
 * Caption files with the one to show first: in the talk's own language (`en` is the language of `en-GB`), then
 * those a person wrote or mended; what is alike keeps its order.
 */
export function orderTracks(tracks: readonly CaptionTrack[], language: string): CaptionTrack[] {
  const rank = (track: CaptionTrack) =>
    (track.language === language ? 0 : baseOf(track.language) === baseOf(language) ? 2 : 4) +
    (track.kind === 'edited' ? 0 : 1);
  return [...tracks].sort((a, b) => rank(a) - rank(b));
}

const baseOf = (tag: string) => tag.split('-')[0];
