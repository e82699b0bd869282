import type { SyncedSession } from '../../schema/synced-programme.ts';
import { fold } from '../../text/fold.ts';
import type { ProgrammeSession } from '../model/programme.ts';

type Key = (
  session: ProgrammeSession | SyncedSession,
  id: string | undefined,
) => string | undefined;

/** What makes two sessions one, the surest first: the source's id, which may come twice, then title, time and room. */
const keys: readonly Key[] = [
  ({ start }, id) => id && JSON.stringify([id, start]),
  (_, id) => id,
  ({ title, start, room }) => JSON.stringify([fold(title), start, room]),
  ({ title, start }) => JSON.stringify([fold(title), start]),
  ({ title, room }) => JSON.stringify([fold(title), room]),
  ({ title }) => fold(title) || undefined,
];

/**
 * Which session each one read was in the last import, by its place in the list; undefined for a new one. No session
 * is two. A talk that was renamed keeps its id by the source's id, one of a source without ids by its title.
 */
export function findKnown(
  read: readonly ProgrammeSession[],
  known: readonly SyncedSession[],
): (SyncedSession | undefined)[] {
  const found = new Map<number, SyncedSession>();
  const taken = new Set<SyncedSession>();
  for (const key of keys) {
    const free = Map.groupBy(
      known.filter((session) => !taken.has(session)),
      (session) => key(session, session.source),
    );
    read.forEach((session, index) => {
      const name = found.has(index) ? undefined : key(session, session.id);
      const match = name === undefined ? undefined : free.get(name)?.shift();
      if (!match) return;
      found.set(index, match);
      taken.add(match);
    });
  }
  return read.map((_, index) => found.get(index));
}
