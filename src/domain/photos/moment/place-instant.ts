import type { TalkWindow } from './talk-windows.ts';

/** Where an instant falls: in one talk, between several of parallel rooms, or in none. */
export type Placing =
  | {
      readonly is: 'placed';
      readonly talkKey: string;
      /** Second of the recording, where the instant lies within it. */
      readonly at?: number;
      readonly basis: TalkWindow['basis'];
      /** 0 to 1. */
      readonly confidence: number;
    }
  | { readonly is: 'several'; readonly talkKeys: readonly string[] }
  | { readonly is: 'none' };

/** How far (milliseconds) outside a talk a photo may be and still be counted to it. */
export const placingTolerance = 3 * 60_000;

/**
 * Finds the talk that was on at an instant: what recordings show goes before what the schedule says, and a
 * talk that was on goes before one that is only near. A known room leaves out the talks of others; without
 * one, what another room's schedule says stands beside the recording.
 */
export function placeInstant(
  instant: number,
  windows: readonly TalkWindow[],
  room?: string,
): Placing {
  const near = windows
    .filter((window) => room === undefined || window.room === undefined || window.room === room)
    .map((window) => ({ window, away: distance(instant, window) }))
    .filter(({ away }) => away <= placingTolerance);
  const recorded = near.filter(({ window, away }) => away === 0 && window.basis !== 'schedule');
  const scheduled = near.filter(({ window, away }) => away === 0 && window.basis === 'schedule');
  const elsewhere = scheduled.filter(({ window }) =>
    recorded.every((one) => inOtherRoom(one.window, window)),
  );
  const nearest = Math.min(...near.map(({ away }) => away));
  const [group, confidence] =
    recorded.length > 0
      ? [[...recorded, ...elsewhere], 0.95]
      : scheduled.length > 0
        ? [scheduled, 0.85]
        : [near.filter(({ away }) => away === nearest), 0.6];
  const talkKeys = [...new Set(group.map(({ window }) => window.talkKey))];
  const [talkKey] = talkKeys;
  const best = group[0]?.window;
  if (talkKey === undefined || best === undefined) return { is: 'none' };
  if (talkKeys.length > 1) return { is: 'several', talkKeys };
  const at = secondOf(instant, talkKey, windows);
  return {
    is: 'placed',
    talkKey,
    basis: best.basis,
    confidence,
    ...(at === undefined ? {} : { at }),
  };
}

/** The second of a talk's recording at an instant; undefined outside the recording or where it is not known. */
export function secondOf(
  instant: number,
  talkKey: string,
  windows: readonly TalkWindow[],
): number | undefined {
  const window = windows.find((one) => one.talkKey === talkKey && one.basis !== 'schedule');
  if (window?.began === undefined || distance(instant, window) > 0) return undefined;
  return (instant - window.began) / 1000;
}

const inOtherRoom = (one: TalkWindow, other: TalkWindow) =>
  one.room !== undefined && other.room !== undefined && one.room !== other.room;

function distance(instant: number, { from, to }: TalkWindow): number {
  if (instant < from) return from - instant;
  return instant < to ? 0 : instant - to + 1;
}
