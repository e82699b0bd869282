import type { PlannedSession } from '../planned/planned-sessions.ts';
import type { EventSources } from '../model/sources.ts';
import type { SliceEntry } from '../schema/schedule-file.ts';
import { withReuploads, type Reuploads } from './reuploads.ts';

/**
 * What shows a session: the slices the schedule names, else the ones a correction or a person's yes gives it,
 * else those the programme names, else a sure match; the newest upload of each.
 */
export function slicesOf(
  session: PlannedSession,
  event: EventSources,
  claimed: ReadonlySet<string>,
  reuploads: Reuploads,
): readonly SliceEntry[] {
  if (session.hand && session.hand.recordings.length > 0)
    return withReuploads(session.recordings, reuploads);
  const isOwn = (other: { readonly session?: string | undefined }) =>
    other.session !== undefined && [session.key, ...session.otherKeys].includes(other.session);
  const said = event.corrections.filter((one) => isOwn(one) && one.video !== undefined);
  const matches = (event.videos.matches ?? []).filter(
    (match) => isOwn(match) && !claimed.has(match.video),
  );
  const accepted = matches.filter((match) => match.accepted === true);
  const choices = [
    said.map(({ video }) => toSliceEntry({ video })),
    accepted.map((match) => toSliceEntry(match)),
    session.recordings,
    matches.map((match) => toSliceEntry(match)),
  ];
  return withReuploads(choices.find((slices) => slices.length > 0) ?? [], reuploads);
}

/** Recordings that a person gave a place since a program matched them. */
export function claimedVideos({ sessions, corrections }: EventSources): ReadonlySet<string> {
  return new Set([
    ...sessions.flatMap(({ recordings }) => recordings.flatMap(({ video }) => video ?? [])),
    ...corrections.flatMap(({ video, session }) => (session && video ? video : [])),
  ]);
}

function toSliceEntry(slice: {
  readonly video?: string | undefined;
  readonly start?: number | undefined;
  readonly end?: number | undefined;
}): SliceEntry {
  return { video: slice.video, start: slice.start ?? 0, end: slice.end, role: 'main' };
}

/** The recordings of a talk, each once; a mirror is only another way to one. */
export const shownVideos = (slices: readonly SliceEntry[]): string[] => [
  ...new Set(slices.flatMap(({ video, role }) => (role === 'mirror' ? [] : (video ?? [])))),
];

/** The slice a talk is watched by. */
export const mainSlice = <Slice extends { readonly role: string }>(slices: readonly Slice[]) =>
  slices.find(({ role }) => role === 'main') ?? slices[0];
