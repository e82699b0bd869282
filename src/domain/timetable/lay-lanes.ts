import { overlaps, type EndedSession } from './grid-session.ts';

/** What shares a room, side by side where it overlaps. */
export interface Lanes {
  readonly count: number;
  /** By session: its first lane, from 0, and how many it fills. */
  readonly places: ReadonlyMap<EndedSession, { readonly lane: number; readonly width: number }>;
}

/** Gives each session of a room the first lane that is free, and all those beside it that stay free. */
export function layLanes(sessions: readonly EndedSession[]): Lanes {
  const lanes: EndedSession[][] = [];
  const laneOf = new Map<EndedSession, number>();
  const isFree = (lane: readonly EndedSession[] | undefined, session: EndedSession) =>
    lane?.every((other) => !overlaps(other, session)) ?? true;
  for (const session of sessions.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const free = lanes.findIndex((lane) => isFree(lane, session));
    const lane = free < 0 ? lanes.length : free;
    (lanes[lane] ??= []).push(session);
    laneOf.set(session, lane);
  }
  const widthOf = (session: EndedSession, lane: number) => {
    let width = 1;
    while (lane + width < lanes.length && isFree(lanes[lane + width], session)) width += 1;
    return width;
  };
  const places = new Map(
    [...laneOf].map(([session, lane]) => [session, { lane, width: widthOf(session, lane) }]),
  );
  return { count: lanes.length, places };
}
