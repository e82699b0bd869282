/** What begins before this minute of a day may belong to the night before. */
const MORNING = 5 * 60;
/** How long a night may rest, in minutes, before what follows is the next morning. */
const REST = 90;

/** Something that begins on a day, `2031-05-14`; minutes run evenly over all days. */
export interface OnDay {
  readonly day: string;
  readonly from: number;
  readonly to?: number;
  /** Minutes since the day began, as clocks show it. */
  readonly clock: number;
}

/**
 * The day of a programme each belongs to. What goes on after midnight stands on the evening it began, as long as no
 * rest parts them: programmes print it there, and a visitor looks for it there.
 */
export function programmeNights(sessions: readonly OnDay[]): string[] {
  const days = new Map<OnDay, string>();
  const over = new Map<string, number>();
  let evening: string | undefined;
  for (const session of sessions.toSorted((a, b) => a.from - b.from)) {
    const { day, from, to = from, clock } = session;
    const late = evening !== undefined && evening < day && clock < MORNING;
    const goesOn = late && from - (over.get(evening ?? '') ?? -Infinity) <= REST;
    const own = goesOn && evening !== undefined ? evening : day;
    days.set(session, own);
    over.set(own, Math.max(over.get(own) ?? -Infinity, to));
    evening = own;
  }
  return sessions.map((session) => days.get(session) ?? session.day);
}
