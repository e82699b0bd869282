/** Something in a programme whose beginning is known; times are minutes on a clock that runs evenly. */
export interface GridSession {
  readonly from: number;
  /** Absent where nobody says. */
  readonly to?: number;
  readonly room?: string;
  /** Lunch and the like: it may stand in any room that is free. */
  readonly isBreak?: boolean;
}

/** A session from a minute to a later one. */
export interface EndedSession extends GridSession {
  readonly to: number;
}

export const overlaps = (one: EndedSession, other: EndedSession): boolean =>
  one.from < other.to && other.from < one.to;
