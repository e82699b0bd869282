import type { SessionEntry } from '../schema/schedule-file.ts';
import type { SyncedSession } from '../schema/synced-programme.ts';
import { fold } from '../text/fold.ts';

/** A session that a hand schedule, a programme or both name. */
export interface SessionPair {
  readonly hand?: SessionEntry;
  readonly programme?: SyncedSession;
}

type Side = Pick<SessionEntry, 'id' | 'title' | 'start' | 'room'>;

/** What makes a session of the schedule and one of the programme one, the surest first. */
const keys: readonly ((session: Side) => string | undefined)[] = [
  ({ title, start }) => start && JSON.stringify([fold(title), start]),
  ({ id }) => id,
  ({ title, room }) => room && JSON.stringify([fold(title), fold(room)]),
  ({ title }) => fold(title) || undefined,
  ({ start, room }) =>
    start === undefined || start.length < 16 || room === undefined
      ? undefined
      : JSON.stringify([start.slice(0, 16), fold(room)]),
];

/**
 * Which session of a programme is which of a hand schedule: by title and time, by id, by title alone, or because two
 * begin in one room at one minute. Hand sessions come in their order, then those only the programme names.
 */
export function pairSessions(
  hand: readonly SessionEntry[],
  programme: readonly SyncedSession[],
): SessionPair[] {
  const found = new Map<SessionEntry, SyncedSession>();
  const taken = new Set<SyncedSession>();
  for (const key of programme.length > 0 ? keys : []) {
    const open = Map.groupBy(
      programme.filter((session) => !taken.has(session)),
      key,
    );
    for (const session of hand) {
      const name = found.has(session) ? undefined : key(session);
      const match = name === undefined ? undefined : open.get(name)?.shift();
      if (!match) continue;
      found.set(session, match);
      taken.add(match);
    }
  }
  return [
    ...hand.map((session) => {
      const match = found.get(session);
      return { hand: session, ...(match && { programme: match }) };
    }),
    ...programme
      .filter((session) => !taken.has(session))
      .map((session) => ({ programme: session })),
  ];
}
