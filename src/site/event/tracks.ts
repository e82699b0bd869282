import type { Archive, Event } from '../../domain/model/archive.ts';
import { slugify } from '../../domain/text/slugify.ts';

/** A strand of an event's programme, and its talks in their order. */
export interface Track {
  /** The name in its address, made of its name. */
  readonly id: string;
  readonly name: string;
  readonly talkIds: readonly string[];
}

/** The tracks of an event that has several; one alone would be the event again. */
export function tracksOf(
  { talkIds }: Pick<Event, 'talkIds'>,
  { talkById }: Pick<Archive, 'talkById'>,
): Track[] {
  const filed = talkIds.flatMap((id) => {
    const track = talkById.get(id)?.track;
    return track === undefined ? [] : [{ id, track }];
  });
  const groups = [...Map.groupBy(filed, ({ track }) => track)];
  if (groups.length < 2) return [];
  const taken = new Set<string>();
  return groups.map(([name, talks], index) => {
    const wanted = slugify(name) || `track-${index + 1}`;
    const id = taken.has(wanted) ? `${wanted}-${index + 1}` : wanted;
    taken.add(id);
    return { id, name, talkIds: talks.map((talk) => talk.id) };
  });
}
