import type { AddressedThing } from '../addresses/assign-addresses.ts';
import { talkHoldings } from '../addresses/holdings.ts';
import { proposeSlug } from '../addresses/propose-slug.ts';
import type { Talk } from '../model/archive.ts';
import { defined } from './defined.ts';
import type { Draft } from './draft-talks.ts';
import { mainSlice } from './talk-slices.ts';

/** A talk that has no address yet. */
export type BareTalk = Omit<Talk, 'slug' | 'formerSlugs'>;

/** A shown talk as something that wants an address. */
export function toThing(talk: BareTalk, { session }: Pick<Draft, 'session'>): AddressedThing {
  const { key, title, duration, recordings } = talk;
  return {
    key,
    holds: [...holdingsOf(talk), ...otherIds(session)],
    proposed: proposeSlug(session?.key, title, mainSlice(recordings)?.videoId),
    ...defined({ seconds: duration }),
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
export function toHiddenThing(
  { key, session, slices }: Draft,
  title: string | undefined,
): AddressedThing {
  const videoIds = slices.flatMap(({ video }) => video ?? []);
  const holds = talkHoldings({ videoIds, title, speakers: [] });
  return { key, hidden: true, holds: [...holds, ...otherIds(session)] };
}

/** A session that schedule and programme both name was published under the id of either. */
const otherIds = (session: Draft['session']) =>
  (session?.otherKeys ?? []).map((id) => (id.startsWith('video:') ? id : `slug:${id}`));
