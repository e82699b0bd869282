import { clockPattern as clock, readWrittenTime } from './written-time.ts';
import type { WrittenTime } from './written-time.ts';

/** A line of a description that holds a time and a title. */
export interface TimedLine {
  readonly time: WrittenTime;
  readonly rangeEnd?: WrittenTime;
  readonly title: string;
  /** Whether the time stands before its title or after it. */
  readonly side: 'leading' | 'trailing';
  /** A half of the day, a time zone or "o'clock" stands at the time: it is a time of day. */
  readonly saysTimeOfDay: boolean;
}

const longestLine = 500;
const longestTitle = 250;
const range = String.raw`(?:\s?(?:[-–—~→>]|to|bis|à|until)+\s?(${clock}))?`;
const opening = String.raw`^(?:[^\p{L}\p{N}$€£¥]*)(?:#?[\d０-９]{1,3}[.):．）：]?\s+[^\p{L}\p{N}$€£¥]*)?`;
const leading = new RegExp(String.raw`${opening}(${clock})${range}(.*)$`, 'iu');
const trailing = new RegExp(String.raw`(${clock})${range}[\s\])}*_.|]*$`, 'iu');
const timeOfDay =
  /^\s?\(?(?:[ap]\.?m\b|[AP]\.?M\b|[Uu]hr\b|o['’]clock|hrs\b|(?:UTC|GMT|[CEW]ES?T|[PMCE][SD]T|JST|IST|BST|AEST)\b)|^h(?:\d|\s|$)/;
const money = /^\s?[$€£¥%]/;
const linkTarget = /^\]\([^()\s]{0,300}\)/;
/** Podlove and Auphonic put a chapter's link behind its title: `The mill <https://mill.example/>`. */
const linkBehind = /\s*<https?:\/\/[^<>\s]{1,300}>\s*$/i;
const anyTime = new RegExp(clock, 'gu');
const emphasis = /(\*{1,3})(?=\S)([^*]{1,200}?)\1/g;
const readable = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;

/** Reads a line that begins or ends with a time; undefined where it does not, or where nothing names the time. */
export function readTimedLine(line: string): TimedLine | undefined {
  if (line.length > longestLine) return undefined;
  return readLeading(line) ?? readTrailing(line);
}

/** The one time a line consists of, decorations apart; undefined for any other line. */
export function readBareTime(line: string): WrittenTime | undefined {
  const match = line.length > 40 ? null : leading.exec(line);
  if (!match || readable.test(match[3] ?? '')) return undefined;
  return readWrittenTime(match[1] ?? '');
}

/** A title without the separators, brackets and emphasis around it. */
function cleanTitle(text: string): string {
  let title = text.replace(linkBehind, '').replace(emphasis, '$2').replace(/\s+/g, ' ').trim();
  title = title.replace(
    /^(?:\.(?=\s)|\.{2,}|[\s\])}>:;,\-–—―|•·*~=→»►▶：；、，｜）］】・〜～])+/u,
    '',
  );
  title = title.replace(/(?<=\s)\.{2,}$/u, '');
  title = title.replace(/[\s[({<:;,\-–—―|•·*~=→»@：；、，｜（［【]+$/u, '').trim();
  return readable.test(title) && title.length <= longestTitle ? title : '';
}

function readLeading(line: string): TimedLine | undefined {
  const match = leading.exec(line);
  if (!match) return undefined;
  const time = readWrittenTime(match[1] ?? '');
  const rest = (match[3] ?? '').replace(linkTarget, '');
  if (money.test(rest)) return undefined;
  const saysTimeOfDay = timeOfDay.test(rest);
  const title = cleanTitle(rest.replace(/^\./, ' '));
  if (!readable.test(title.replace(anyTime, ''))) return undefined;
  const rangeEnd = match[2] === undefined ? undefined : readWrittenTime(match[2]);
  return { time, title, side: 'leading', saysTimeOfDay, ...(rangeEnd && { rangeEnd }) };
}

function readTrailing(line: string): TimedLine | undefined {
  const match = trailing.exec(line);
  if (!match) return undefined;
  const time = readWrittenTime(match[1] ?? '');
  const title = cleanTitle(line.slice(0, match.index));
  if (!readable.test(title.replace(anyTime, ''))) return undefined;
  const rangeEnd = match[2] === undefined ? undefined : readWrittenTime(match[2]);
  return { time, title, side: 'trailing', saysTimeOfDay: false, ...(rangeEnd && { rangeEnd }) };
}
