import type { Talk } from '../model/archive.ts';
import type { PlannedSession } from '../planned/planned-sessions.ts';
import type { SliceEntry } from '../schema/schedule-file.ts';
import type { AddressedThing } from './assign-addresses.ts';
import { talkHoldings } from './holdings.ts';
import { proposeSlug } from './propose-slug.ts';

/** A talk that is shown, as far as its address goes; `session` is what its schedule or programme says. */
export function talkThing(
  talk: Pick<Talk, 'key' | 'title' | 'duration' | 'recordings' | 'speakers'>,
  session: PlannedSession | undefined,
): AddressedThing {
  const { key, title, duration, recordings } = talk;
  const main = recordings.find(({ role }) => role === 'main') ?? recordings[0];
  return {
    key,
    holds: [...holdingsOf(talk), ...otherIds(session)],
    proposed: proposeSlug(session?.key, title, main?.videoId),
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
  {
    key,
    session,
    slices,
  }: {
    readonly key: string;
    readonly session?: PlannedSession;
    readonly slices: readonly SliceEntry[];
  },
  title: string | undefined,
): AddressedThing {
  const videoIds = slices.flatMap(({ video }) => video ?? []);
  const holds = talkHoldings({ videoIds, title, speakers: [] });
  return { key, hidden: true, holds: [...holds, ...otherIds(session)] };
}

/** A session that schedule and programme both name may have been published under the id of either. */
const otherIds = (session: PlannedSession | undefined) =>
  (session?.otherKeys ?? []).map((id) => (id.startsWith('video:') ? id : `slug:${id}`));
