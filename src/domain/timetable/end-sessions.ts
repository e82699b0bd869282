import type { EndedSession, GridSession } from './grid-session.ts';

/** The longest a session is taken to last of which nobody says when it ended. */
const ASSUMED = 30;
/** Nothing in a programme is drawn longer, in minutes. */
const LONGEST = 24 * 60;

/**
 * The sessions with an end each, in their order. Without one, or with one that is no later than the beginning, as
 * Sched writes them, a session lasts half an hour, or until the next begins in its room.
 */
export function endSessions<Session extends GridSession>(
  sessions: readonly Session[],
): (Session & EndedSession)[] {
  return sessions.map((session) => {
    const { from, to, room } = session;
    if (to !== undefined && to > from) return { ...session, to: Math.min(to, from + LONGEST) };
    const next = sessions
      .filter((other) => other.room === room && other.from > from)
      .map((other) => other.from);
    return { ...session, to: Math.min(from + ASSUMED, ...next) };
  });
}
