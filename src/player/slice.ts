/** The part of a recording that is the talk: seconds of the recording, `end` absent when it runs out. */
export interface TalkSlice {
  readonly start: number;
  readonly end?: number;
}

/** Another talk of the same recording. */
export interface Neighbour extends TalkSlice {
  readonly title: string;
  readonly href: string;
}

/** A player rounds where it lands; this much beside the slice, in seconds, still counts as inside. */
const SLACK = 1.5;

/** Whether a second of the recording belongs to the talk, give or take a player's rounding. */
export function isInside(slice: TalkSlice, time: number): boolean {
  return time >= slice.start - SLACK && (slice.end === undefined || time < slice.end);
}

/** A talk that is sought to its very end would be over before it plays; seconds. */
const LAST_MOMENT = 0.5;

/** The nearest second of the talk. */
export function clampToSlice(slice: TalkSlice, time: number): number {
  const notEarly = Math.max(slice.start, Number.isFinite(time) ? time : slice.start);
  if (slice.end === undefined) return notEarly;
  return Math.min(notEarly, Math.max(slice.start, slice.end - LAST_MOMENT));
}

/** The talk of the same recording that a second belongs to. */
export function neighbourAt(neighbours: readonly Neighbour[], time: number): Neighbour | undefined {
  return neighbours.find(
    (other) => time >= other.start && (other.end === undefined || time < other.end),
  );
}
