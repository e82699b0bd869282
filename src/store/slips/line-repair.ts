/** A way one mistake of a YAML file may be mended: what it was, and the text with it mended. */
export interface LineRepair {
  readonly message: string;
  /** What to do, in words; the mended line is named after it. */
  readonly advice: string;
  /** The line that is mended, from 0, and the column the mistake begins at, from 0. */
  readonly index: number;
  readonly column: number;
  /** The lines that stand in the mended text instead of `index` and the `also` lines that follow it. */
  readonly lines: readonly string[];
  readonly also?: number;
  /** Whether it only moves lines to the left or right. */
  readonly moves?: true;
}

/** A line taken apart: blanks, hyphens of a list with the blanks after them, and the rest. */
export interface LineParts {
  readonly indent: string;
  readonly hyphens: string;
  readonly body: string;
}

/** Takes a line apart. */
export function lineParts(line: string): LineParts {
  const [, indent = '', hyphens = '', body = ''] = /^(\s*)((?:- +)*)(.*?)\s*$/s.exec(line) ?? [];
  return { indent, hyphens, body };
}

/** A text in single quotes, as YAML wants it. */
export const inSingleQuotes = (text: string): string => `'${text.replaceAll("'", "''")}'`;
