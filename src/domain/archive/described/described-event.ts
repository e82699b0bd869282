import type { DescribedTalk } from '../../descriptions/described-talk.ts';
import { readDescriptions, type KnownTitle } from '../../descriptions/read-descriptions.ts';
import type { EventSources } from '../../model/sources.ts';
import type { PeopleIndex } from '../../people/people-index.ts';
import { sureDays, wholeEvent } from '../sure-days.ts';

/** What the description of a recording says; undefined where it has none. */
export type DescriptionReader = (videoId: string) => DescribedTalk | undefined;

/**
 * Reads an event's descriptions, a playlist once and only when one of its recordings is asked for: what
 * repeats over a playlist shows what belongs to no talk. `titleOf` says what is known of a recording besides.
 */
export function descriptionsOf(
  source: EventSources,
  people: PeopleIndex,
  titleOf: (videoId: string) => KnownTitle | undefined,
): DescriptionReader {
  const { event, videos } = source;
  const playlistOf = new Map<string, string>();
  for (const { title, items } of videos.playlists)
    for (const id of items) if (!playlistOf.has(id)) playlistOf.set(id, title);
  const told = videos.videos.filter(({ description }) => description !== '');
  const lists = Map.groupBy(told, ({ id }) => playlistOf.get(id) ?? '');
  const year = wholeEvent(sureDays(source))?.slice(0, 4);
  const read = new Map<string, Map<string, DescribedTalk>>();
  return (videoId) => {
    const playlist = playlistOf.get(videoId) ?? '';
    let found = read.get(playlist);
    if (!found) {
      const list = lists.get(playlist) ?? [];
      found = readDescriptions(list, {
        playlistTitle: playlist || event.name,
        titleOf,
        knownPeople: people.spellings(),
        ...(year !== undefined && { year: Number(year) }),
      });
      read.set(playlist, found);
    }
    return found.get(videoId);
  };
}
