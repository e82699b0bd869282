/** Start and end of a cue, in whole milliseconds. */
export interface Timing {
  readonly start: number;
  readonly end: number;
}

/*
 * Hours are optional and may have one digit; the fraction may follow a full stop, a comma or a colon, or be
 * missing; editors that translate put blanks around the colons; tools that shift write times below zero.
 * All of these are in real files.
 */
const time = String.raw`([-−]?)\s?(?:(\d{1,5})\s?:\s?)?(\d{1,5})\s?:\s?(\d{1,2})(?:\s?[.,:]\s?(\d{1,9}))?`;
const arrowLine = new RegExp(String.raw`^\s*${time}\s*(?:-->|->|-- >|–>|—>)\s*${time}(?![\d:.,])`);
const commaLine = new RegExp(
  String.raw`^\s*([-−]?)(\d{1,5}):(\d{1,2}):(\d{1,2})\.(\d{1,9})\s*,\s*([-−]?)(\d{1,5}):(\d{1,2}):(\d{1,2})\.(\d{1,9})\s*$`,
);
const meantAsTimes =
  /^[\s\d:.,;?_\-−hms]*(?:-->|-- >|–>|—>)[\s\d:.,;?_\-−hms]*(?:[a-z]+:\S*\s*)*$/i;
const beginsTimes =
  /^\s*\d{1,3}:\d{0,2}(?::\d{0,2})?(?:[.,]\d{0,3})?(?:\s*-{0,2}|,\d{0,3}(?::\d{0,2}){0,2}(?:\.\d{0,3})?)$/;
const tidyLength = '00:00:00.000 --> 00:00:00.000'.length;

/** `00:01:02.500 --> 00:01:04.000` with whatever settings follow; undefined for any other line. */
export function readArrowTiming(line: string): Timing | undefined {
  if (line.length > 1000 || !line.includes('>')) return undefined;
  const tidy = readTidyTiming(line);
  if (tidy || !line.includes(':')) return tidy;
  return readTiming(arrowLine.exec(line));
}

/** SBV's `0:01:02.500,0:01:04.000`; undefined for any other line. */
export function readCommaTiming(line: string): Timing | undefined {
  return line.length > 100 || !line.includes(',') ? undefined : readTiming(commaLine.exec(line));
}

/** One time such as `00:01:02.500`, in whole milliseconds. */
export function readClockMilliseconds(text: string): number | undefined {
  const match = text.length > 40 ? null : new RegExp(`^${time}$`).exec(text.trim());
  return match ? toMilliseconds(match, 1) : undefined;
}

/** Whether a line was meant to tell times, though they cannot be read: it holds an arrow and no words. */
export function meansTimes(line: string): boolean {
  return line.length <= 200 && line.includes('>') && meantAsTimes.test(line);
}

/** Whether a file was cut within this line of times. */
export function isCutTiming(line: string): boolean {
  return line.length <= 40 && beginsTimes.test(line);
}

/** Nearly every line of times is written alike, and is read without looking at other ways. */
function readTidyTiming(line: string): Timing | undefined {
  if (line.length < tidyLength || line.slice(12, 17) !== ' --> ') return undefined;
  if (line.length > tidyLength && !' \t'.includes(line.charAt(tidyLength))) return undefined;
  const start = readTidyTime(line, 0);
  const end = readTidyTime(line, 17);
  return start < 0 || end < 0 ? undefined : { start, end };
}

/** `00:00:00.000` at a place in a line, or -1. */
function readTidyTime(line: string, at: number): number {
  const mark = line.charCodeAt(at + 8);
  if (line.charCodeAt(at + 2) !== 58 || line.charCodeAt(at + 5) !== 58) return -1;
  if (mark !== 46 && mark !== 44) return -1;
  const hours = twoDigits(line, at);
  const minutes = twoDigits(line, at + 3);
  const seconds = twoDigits(line, at + 6);
  const fraction = twoDigits(line, at + 9);
  const last = line.charCodeAt(at + 11) - 48;
  const bad = hours < 0 || minutes < 0 || seconds < 0 || fraction < 0 || last < 0 || last > 9;
  return bad ? -1 : ((hours * 60 + minutes) * 60 + seconds) * 1000 + fraction * 10 + last;
}

function twoDigits(line: string, at: number): number {
  const tens = line.charCodeAt(at) - 48;
  const ones = line.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

function readTiming(match: RegExpExecArray | null): Timing | undefined {
  return match ? { start: toMilliseconds(match, 1), end: toMilliseconds(match, 6) } : undefined;
}

/**
 * Sixty seconds are a minute and a thousand milliseconds a second: exporters that split a time before they round
 * it write `00:00:60,000` and `00:00:00,1000`. What lies before the recording begins with it.
 */
function toMilliseconds(match: RegExpExecArray, at: number): number {
  const [sign = '', hours = '0', minutes = '', seconds = '', fraction = ''] = match.slice(
    at,
    at + 5,
  );
  if (sign !== '') return 0;
  const whole = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  const rest = fraction === '1000' ? 1000 : Number(fraction.slice(0, 3).padEnd(3, '0'));
  return whole * 1000 + rest;
}
