/* Here is what stands inside a cue: markup, entities, voices, lines. Knows nothing of times or of files. */
import { decodeHTML } from 'entities/decode';
import { dropMarkup } from './drop-markup.ts';

/** A cue's lines as they read, without the blank ones. */
export interface CueText {
  readonly lines: readonly CueLine[];
  /** Its first row was left blank, or its last. */
  readonly beginsEmpty: boolean;
  readonly endsEmpty: boolean;
  readonly voice?: string;
  /** The one part of it that is set apart, as programs do with the word being said. */
  readonly mark?: Mark;
}

/** Where in a cue's text, its lines joined by blanks, the marked words stand. */
export interface Mark {
  readonly from: number;
  readonly words: string;
}

/** WebVTT names its markup; SRT and SBV are whatever players read; in plain text everything was said. */
export type Dialect = 'vtt' | 'loose' | 'plain';

export interface CueLine {
  readonly text: string;
  /** Its words carry times of their own, so it was said now and is no repetition. */
  readonly timed: boolean;
}

const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\u2060\ufeff]/g;
const hasControl = new RegExp(control.source);
/** Most lines are tidy, and finding that out is cheaper than replacing nothing. */
const untidy =
  /^ | $| {2}|[\u0000-\u001f\u007f\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/;

/**
 * Reads a cue's lines: markup and word times go, characters named by entities become those characters, `<v Name>`
 * gives the voice. A cue in which several voices speak becomes one text for each of their turns.
 */
export function readCueText(lines: readonly string[], dialect: Dialect): CueText[] {
  if (dialect === 'plain' || !lines.some((line) => isMarked(line, dialect)))
    return [toCueText(lines.map((line) => ({ text: clean(line, dialect), timed: false })))];
  const joined = lines.length === 1 ? (lines[0] ?? '') : lines.join('\n');
  const source = hasControl.test(joined) ? joined.replace(control, '') : joined;
  return dropMarkup(source, dialect).map(({ text, voice, timedLines, mark }) => {
    const rows = text
      .split('\n')
      .map((line, index) => ({ text: clean(line, dialect), timed: timedLines.has(index) }));
    const read = toCueText(rows);
    if (voice === undefined && !mark) return read;
    const name = clean(voice ?? '', dialect);
    return {
      ...read,
      ...(name !== '' && { voice: name }),
      ...(mark && { mark: readMark(mark, dialect) }),
    };
  });
}

function isMarked(line: string, dialect: Dialect): boolean {
  return (
    line.includes('<') ||
    line.includes('\\') ||
    (dialect === 'loose' && (line.includes('[') || line.includes('{')))
  );
}

function readMark({ before, words }: { before: string; words: string }, dialect: Dialect): Mark {
  const above = clean(before.replaceAll('\n', ' '), dialect);
  const from = above.length + (above === '' || !/\s$/.test(before) ? 0 : 1);
  return { from, words: clean(words.replaceAll('\n', ' '), dialect) };
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

function clean(text: string, dialect: Dialect): string {
  const decoded = dialect !== 'plain' && text.includes('&') ? decodeHTML(text) : text;
  return untidy.test(decoded) ? decoded.replace(control, '').replace(/\s+/g, ' ').trim() : decoded;
}
