import { longestTime } from './chapters/clock-time.ts';

/** The part of a page's address that asks for a second of the recording: `?t=350`. */
export const momentQuery = (second: number) => `?t=${Math.floor(second)}`;

/** The id of the line of a transcript that begins at a second: `t-704`. */
export const cueId = (second: number) => `t-${Math.floor(second)}`;

/** The part of a page's address that names that line: `#t-704`. */
export const cueHash = (second: number) => `#${cueId(second)}`;

/** The second a line's own hash names; undefined for any other hash. */
export function secondOfCue(hash: string): number | undefined {
  const second = /^#t-(\d{1,7})$/.exec(hash)?.[1];
  return second === undefined ? undefined : Number(second);
}

const longestText = 40;
const clockShape = /^(?:(\d{1,3}):(?=[0-5]?\d:))?(\d{1,4}):([0-5]\d(?:\.\d{1,6})?)$/;
const unitShape =
  /^(?:(\d{1,4})\s*h\s*)?(?:(\d{1,5})\s*m(?:in)?\s*)?(?:(\d{1,7}(?:\.\d{1,6})?)\s*s?)?$/i;

/**
 * Seconds, with their fraction, from whatever a person writes for a time: `350`, `350.5s`, `5:50`,
 * `1:02:03`, `5m50s`, `1h2m3s`, `t=350` with `?` or `#` before it, and `npt:5:50,6:10`, of which the first. Undefined for anything
 * else, negative times and times past `longestTime`.
 */
export function readMoment(text: string): number | undefined {
  if (text.length > longestText) return undefined;
  const time = text
    .trim()
    .replace(/^[?#]?t=/i, '')
    .replace(/^npt:/i, '')
    .replace(/,.*$/, '');
  const match = clockShape.exec(time) ?? (time === '' ? null : unitShape.exec(time));
  if (!match) return undefined;
  const [, hours = 0, minutes = 0, rest = 0] = match;
  const seconds = Number(hours) * 3600 + Number(minutes) * 60 + Number(rest);
  return seconds <= longestTime ? seconds : undefined;
}

/**
 * The whole second a page's address asks for: `?t=350`, `?t=5m50s`, `#t=350` or a line's own `#t-350`.
 * Undefined where it asks for none, or for something that is no time.
 */
export function askedMoment(address: {
  readonly search: string;
  readonly hash: string;
}): number | undefined {
  const inHash = /^#t-(.+)$/.exec(address.hash)?.[1];
  const text =
    new URLSearchParams(address.search).get('t') ??
    inHash ??
    new URLSearchParams(address.hash.slice(1)).get('t') ??
    '';
  const second = readMoment(text);
  return second === undefined ? undefined : Math.floor(second);
}
