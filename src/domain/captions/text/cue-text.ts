import { decodeHTML } from 'entities/decode';

/** A cue's lines as they read, without the blank ones. */
export interface CueText {
  readonly lines: readonly CueLine[];
  /** Its first row was left blank, or its last. */
  readonly beginsEmpty: boolean;
  readonly endsEmpty: boolean;
  readonly voice?: string;
}

/** WebVTT names its markup; SRT and SBV are whatever players read. */
export type Dialect = 'vtt' | 'loose';

export interface CueLine {
  readonly text: string;
  /** Its words carry times of their own, so it was said now and is no repetition. */
  readonly timed: boolean;
}

/** `<v ->` marks a change of voice without a name. */
const unnamed = '-';
const none: ReadonlySet<string> = new Set();
const wordTime = '\u0001';
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\u2060\ufeff]/g;
/** Most lines are tidy, and finding that out is cheaper than replacing nothing. */
const untidy = /^\s|\s$|\s\s|[^\S ]|[\u0000-\u001f\u007f\u200b\u2060\ufeff]/;
const tag = /<([^<>]{0,1000})>/g;
const vttTag = /^(?:[a-z./]|\d|$)/i;
const knownTag =
  /^\/?(?:b|i|u|s|c|v|lang|ruby|rt|font|span|br|p|div|em|strong|small|big|sub|sup)(?=[\s./]|$)/i;
const clock = /^\d+:[\d:.,\ufffd]+$/;
const overridden = /[\\{[]/;
const override = /\{(?:\\[^{}]{0,200}|\/?[biu])\}/gi;

/**
 * Reads a cue's lines: markup and word times go, characters named by entities become those characters, `<v Name>`
 * gives the voice. In WebVTT each tag is markup; elsewhere only the tags players know, so that `Vec<T>` stays.
 * A cue in which two named voices speak has none: one of them would be wrong.
 */
export function readCueText(lines: readonly string[], dialect: Dialect): CueText {
  const marked = lines.some(
    (line) => line.includes('<') || (dialect === 'loose' && overridden.test(line)),
  );
  if (!marked) return toCueText(lines.map((line) => ({ text: clean(line), timed: false })));
  const { text, voices } = dropMarkup(lines.join('\n').replace(control, ''), dialect);
  const [voice] = voices;
  const rows = text.split('\n').map((line) => ({
    text: clean(line.replaceAll(wordTime, '')),
    timed: line.includes(wordTime),
  }));
  return { ...toCueText(rows), ...(voice !== undefined && voices.size === 1 && { voice }) };
}

function toCueText(rows: readonly CueLine[]): CueText {
  return {
    lines: rows.every(isFilled) ? rows : rows.filter(isFilled),
    beginsEmpty: rows[0]?.text === '',
    endsEmpty: rows.at(-1)?.text === '',
  };
}

function isFilled(line: CueLine): boolean {
  return line.text !== '';
}

function dropMarkup(
  written: string,
  dialect: Dialect,
): { text: string; voices: ReadonlySet<string> } {
  const source = dialect === 'loose' && overridden.test(written) ? dropOverrides(written) : written;
  if (!source.includes('<')) return { text: source, voices: none };
  const voices = new Set<string>();
  const text = source.replace(tag, (whole: string, body: string) => {
    if (clock.test(body)) return wordTime;
    if (/^br\b/i.test(body)) return '\n';
    const voice = clean(/^v(?:\.[^\s]*)?\s([^]+)$/i.exec(body)?.[1] ?? '');
    if (voice !== '' && voice !== unnamed) voices.add(voice);
    return (dialect === 'vtt' ? vttTag : knownTag).test(body) ? '' : whole;
  });
  return { text: dialect === 'vtt' ? dropOpenTag(text) : text, voices };
}

/** Positions (`{\an8}`), hard blanks and line ends as subtitle editors and YouTube's SBV write them. */
function dropOverrides(text: string): string {
  return text
    .replace(override, '')
    .replace(/\\h/gi, ' ')
    .replace(/\[br\]|\\N/g, '\n');
}

function clean(text: string): string {
  const decoded = decodeHTML(text);
  return untidy.test(decoded) ? decoded.replace(control, '').replace(/\s+/g, ' ').trim() : decoded;
}

/** WebVTT drops a tag that the cue's end cuts; a `<` before several words was meant as one. */
function dropOpenTag(text: string): string {
  let end = text.length;
  for (;;) {
    const start = end > 0 ? text.lastIndexOf('<', end - 1) : -1;
    if (start < 0) return text.slice(0, end);
    const inside = text.slice(start + 1, end);
    if (inside.includes('>') || (/^\s/.test(inside) ? inside.trim() !== '' : /\s\S/.test(inside))) {
      return text.slice(0, end);
    }
    end = start;
  }
}
