import type { TalkKind } from './talk-kind.ts';

export interface ParsedTitle {
  readonly rawTitle: string;
  readonly title: string;
  readonly kind: TalkKind;
  readonly speakers: readonly { readonly name: string; readonly affiliation?: string }[];
  readonly confidence: number;
}

export interface RawVideo {
  readonly id: string;
  readonly rawTitle: string;
  readonly description?: string;
}

/** Raw titles as they are, by video id. */
export function parsePlaylistTitles(
  videos: readonly RawVideo[],
  _context: { playlistTitle?: string; knownPeople?: readonly string[] } = {},
): Map<string, ParsedTitle> {
  return new Map(
    videos.map(({ id, rawTitle }) => [id, { rawTitle, title: rawTitle, kind: 'talk', speakers: [], confidence: 0 }]),
  );
}
