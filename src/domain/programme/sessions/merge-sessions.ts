import type { ProgrammeSession } from '../model/programme.ts';
import { listPeople } from '../text/people-names.ts';
import { instantOf, readInstant } from '../time/moment.ts';

/**
 * The sessions in order of their starts, those without one last. What stands several times at one time is one
 * session: a row per speaker, a plenary repeated in every room (which then has none). The same id at another time is
 * another session.
 */
export function mergeSessions(sessions: readonly ProgrammeSession[]): ProgrammeSession[] {
  const known = new Map<string, ProgrammeSession>();
  for (const session of sessions) {
    const { id, title, start = '', room = '' } = session;
    const key = JSON.stringify(
      id === undefined ? [title, start, isPlenary(session) ? '' : room] : [id, start],
    );
    const other = known.get(key);
    known.set(key, other ? joined(other, session) : session);
  }
  return [...known.values()]
    .map((session, index) => ({ session, index, at: startOf(session) }))
    .toSorted((a, b) => (a.at === b.at ? a.index - b.index : a.at - b.at))
    .map(({ session }) => session);
}

function isPlenary({ start, speakers, kind }: ProgrammeSession): boolean {
  return start !== undefined && kind === 'break' && speakers.length === 0;
}

function joined(a: ProgrammeSession, b: ProgrammeSession): ProgrammeSession {
  const { room, ...rest } = a;
  const speakers = listPeople([...a.speakers, ...b.speakers]);
  const here = room !== undefined && room === b.room ? { room } : {};
  return { ...rest, ...here, speakers };
}

function startOf({ start }: ProgrammeSession): number {
  const moment = start === undefined ? undefined : readInstant(start);
  return moment ? instantOf(moment) : Number.POSITIVE_INFINITY;
}
