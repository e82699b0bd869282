import type { DescribedVideo } from '../../../src/domain/descriptions/described-talk.ts';
import { readDescriptions } from '../../../src/domain/descriptions/read-descriptions.ts';
import type { DescribedTalk } from '../../../src/domain/descriptions/read-descriptions.ts';
import { parsePlaylistTitles } from '../../../src/domain/titles/parse-playlist-titles.ts';

/** What the descriptions of one playlist say, with its titles taken apart as evidence, by video. */
export function readPlaylist(
  videos: readonly DescribedVideo[],
  playlistTitle: string,
): (readonly [string, DescribedTalk])[] {
  const titles = parsePlaylistTitles(videos, { playlistTitle });
  return [...readDescriptions(videos, { playlistTitle, titleOf: (id) => titles.get(id) })];
}

/** `{id: {abstract, speakers, held, links}}`, with null for what is not told. */
export const describedAsJson = (talks: readonly (readonly [string, DescribedTalk])[]) =>
  Object.fromEntries(
    talks.map(([id, { abstract, speakers, held, links }]) => [
      id,
      {
        abstract: abstract ?? null,
        speakers: speakers.map(({ name, affiliation }) => ({
          name,
          affiliation: affiliation ?? null,
        })),
        held: held ?? null,
        links,
      },
    ]),
  );
