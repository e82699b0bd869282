/** Turns wall-clock times at the venue into instants (milliseconds since 1970, UTC) and back. */
export interface VenueClock {
  /** The instant at which the venue's clocks show `local`; of two (summer time ends) the earlier. */
  toInstant(local: string): number;
  /** What the venue's clocks show, to the second: `2031-05-14T09:31:12`. */
  toLocal(instant: number): string;
}

const minute = 60_000;

/** By zone, made once: a formatter takes as long as a thousand times told by it. */
const clocks = new Map<string, VenueClock>();

/** The clock of a zone like `Europe/Paris`; a name that is no zone counts as UTC. */
export function createVenueClock(timeZone: string): VenueClock {
  let clock = clocks.get(timeZone);
  if (!clock) clocks.set(timeZone, (clock = makeVenueClock(timeZone)));
  return clock;
}

/** `05/14/2031, 09:31:12`, as the formatter writes it. */
const WALL = /^(\d+)\/(\d+)\/(\d+), (\d+):(\d+):(\d+)$/;

function makeVenueClock(timeZone: string): VenueClock {
  const format = formatterOf(timeZone);
  const wallAt = (instant: number) => {
    const [, month = '', day = '', year = '', hour = '', minutes = '', second = ''] =
      WALL.exec(format.format(instant)) ?? [];
    return `${year}-${month}-${day}T${hour}:${minutes}:${second}`;
  };
  const offsetAt = (instant: number) =>
    readLocal(wallAt(instant)) - Math.floor(instant / 1000) * 1000;
  return {
    toInstant(local) {
      const wall = readLocal(local);
      const guesses = [offsetAt(wall - 24 * 60 * minute), offsetAt(wall + 24 * 60 * minute)];
      const instants = guesses.map((offset) => wall - offset);
      const right = instants.filter((instant) => instant + offsetAt(instant) === wall);
      return right.length > 0 ? Math.min(...right) : Math.max(...instants);
    },
    toLocal: wallAt,
  };
}

/** Milliseconds of a wall-clock time as if it were UTC; seconds and their fraction may be missing. */
export function readLocal(local: string): number {
  return Date.parse(`${local.length === 16 ? `${local}:00` : local}Z`);
}

/** Milliseconds of an offset from UTC, `+01:30` or `-08:00`. */
export function readOffset(offset: string): number {
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * minute;
}

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const fields = {
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  } as const;
  try {
    return new Intl.DateTimeFormat('en-US', { ...fields, timeZone });
  } catch {
    return new Intl.DateTimeFormat('en-US', { ...fields, timeZone: 'UTC' });
  }
}
