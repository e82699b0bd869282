import type { Talk } from '../model/archive.ts';
import type { SessionEntry, SliceEntry } from '../schema/schedule-file.ts';
import type { AddressedThing } from './assign-addresses.ts';
import { talkHoldings } from './holdings.ts';
import { proposeSlug } from './propose-slug.ts';

/** A talk that is shown, as far as its address goes; `session` is its entry in the schedule. */
export function talkThing(
  talk: Pick<Talk, 'key' | 'title' | 'duration' | 'recordings' | 'speakers'>,
  session: SessionEntry | undefined,
): AddressedThing {
  const { key, title, duration, recordings } = talk;
  const main = recordings.find(({ role }) => role === 'main') ?? recordings[0];
  return {
    key,
    holds: holdingsOf(talk),
    proposed: proposeSlug(session, title, main?.videoId),
    ...(duration === undefined ? {} : { seconds: duration }),
  };
}

/** What a talk is known by when its id has changed. */
export function holdingsOf({
  title,
  recordings,
  speakers,
}: Pick<Talk, 'title' | 'recordings' | 'speakers'>): string[] {
  return talkHoldings({
    videoIds: recordings.flatMap(({ videoId }) => videoId ?? []),
    title,
    speakers: speakers.map(({ personId }) => personId),
  });
}

/** What is hidden keeps its addresses, and nothing leads there. */
export function hiddenThing(
  { key, slices }: { readonly key: string; readonly slices: readonly SliceEntry[] },
  title: string | undefined,
): AddressedThing {
  const videoIds = slices.flatMap(({ video }) => video ?? []);
  return { key, hidden: true, holds: talkHoldings({ videoIds, title, speakers: [] }) };
}
