/** Start and end of a cue, in whole milliseconds. */
export interface Timing {
  readonly start: number;
  readonly end: number;
}

/*
 * Hours are optional and may have one digit; the fraction may follow a full stop, a comma or a colon, or be
 * missing; editors that translate put blanks around the colons. All of these are in real files.
 */
const time = String.raw`(?:(\d{1,5})\s?:\s?)?(\d{1,3})\s?:\s?(\d{1,2})(?:\s?[.,:]\s?(\d{1,9}))?`;
const arrowLine = new RegExp(String.raw`^\s*${time}\s*(?:-->|->|-- >|–>|—>)\s*${time}(?![\d:.,])`);
const commaLine = new RegExp(
  String.raw`^\s*(\d{1,5}):(\d{1,2}):(\d{1,2})\.(\d{1,9})\s*,\s*(\d{1,5}):(\d{1,2}):(\d{1,2})\.(\d{1,9})\s*$`,
);

/** `00:01:02.500 --> 00:01:04.000` with whatever settings follow; undefined for any other line. */
export function readArrowTiming(line: string): Timing | undefined {
  return line.length > 1000 || !line.includes('>') ? undefined : readTiming(arrowLine.exec(line));
}

/** SBV's `0:01:02.500,0:01:04.000`; undefined for any other line. */
export function readCommaTiming(line: string): Timing | undefined {
  return line.length > 100 ? undefined : readTiming(commaLine.exec(line));
}

/** One time such as `00:01:02.500`, in whole milliseconds. */
export function readClockMilliseconds(text: string): number | undefined {
  const match = text.length > 40 ? null : new RegExp(`^${time}$`).exec(text.trim());
  return match ? toMilliseconds(match[1], match[2], match[3], match[4]) : undefined;
}

function readTiming(match: RegExpExecArray | null): Timing | undefined {
  if (!match) return undefined;
  const start = toMilliseconds(match[1], match[2], match[3], match[4]);
  const end = toMilliseconds(match[5], match[6], match[7], match[8]);
  return start === undefined || end === undefined ? undefined : { start, end };
}

function toMilliseconds(
  hours: string | undefined,
  minutes = '',
  seconds = '',
  fraction = '',
): number | undefined {
  if (Number(seconds) > 59 || (hours !== undefined && Number(minutes) > 59)) return undefined;
  const whole = Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds);
  return whole * 1000 + Number(fraction.slice(0, 3).padEnd(3, '0'));
}
