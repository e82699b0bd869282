import { printable } from './text/printable.ts';

/** What is told of a mistake besides what it is; what is not known, or empty, is left out. */
export interface MistakeFacts {
  readonly found?: string | undefined;
  readonly expected?: string | undefined;
  readonly nearest?: string | undefined;
  readonly remedy?: string | undefined;
  /** The line itself, where it is shown as well. */
  readonly written?: string | undefined;
}

/** A line for each fact of a mistake, safe to print whatever the file it was found in holds. */
export function factLines({ written, ...facts }: MistakeFacts): string[] {
  const { expected, nearest, remedy } = facts;
  const found = facts.found === written?.trim() ? undefined : facts.found;
  return Object.entries({ found, expected, nearest, remedy }).flatMap(([name, value]) =>
    value ? [`  ${`${name}:`.padEnd(9)} ${printable(value)}`] : [],
  );
}

/** `events/a/schedule.yaml:12:5`, as exactly as the place is known, safe to print. */
export function placeText(place: {
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}): string {
  const parts = [place.file, place.line, place.column].filter((part) => part !== undefined);
  return printable(parts.join(':'));
}

/** So much of a long line is shown, around the place. */
const WIDEST = 100;

/** The line a mistake stands in, and a caret below its place; nothing where the line is not told. */
export function caretLines({
  written,
  line = 1,
  column = 1,
}: {
  readonly written?: string | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}): string[] {
  if (written === undefined) return [];
  const from = Math.max(0, Math.min(column - 1 - WIDEST / 2, written.length - WIDEST));
  const before = written.slice(from, column - 1).replaceAll('\t', ' ');
  const rest = written.slice(column - 1, from + WIDEST).replaceAll('\t', ' ');
  const number = String(line).padStart(6);
  const cut = from > 0 ? '…' : '';
  const below = blanksFor(cut + printable(before));
  return [
    `${number} | ${cut}${printable(before)}${printable(rest)}`,
    `${' '.repeat(6)} | ${below}^`,
  ];
}

/** As many blanks as a terminal is wide for the text: signs of East Asia take two. */
const blanksFor = (text: string) =>
  text
    .replace(/\p{M}/gu, '')
    .replace(
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/gu,
      '  ',
    )
    .replace(/[^ ]/gu, ' ');
