import type { YAMLParseError, YAMLWarning } from 'yaml';
import type { Problem } from '../domain/checks/problem.ts';

type ParserError = Pick<YAMLParseError | YAMLWarning, 'code' | 'message'>;

/** What went wrong and what to do, for what no mended line tells; the parser’s own words are a programmer’s. */
const slips: Partial<Record<ParserError['code'], { message: string; remedy: string }>> = {
  TAB_AS_INDENT: {
    message: 'This line is indented with a tab.',
    remedy: 'Indent it with spaces, like the lines around it.',
  },
  BAD_INDENT: {
    message: 'This line is not indented like its neighbours.',
    remedy: 'Give it as many spaces as the line before it in the same list or entry.',
  },
  MULTIPLE_DOCS: {
    message: 'A line of three hyphens begins a second file inside this one.',
    remedy: 'Delete the line.',
  },
};

const unknown = {
  message: 'This file cannot be read from here on.',
  remedy: 'Compare colons, hyphens, quotes and indentation with the lines around it.',
};

/** A parser's error for the person who wrote the file. */
export function describeYamlError(
  file: string,
  { code }: ParserError,
  place: { readonly line: number; readonly column: number },
  lines: readonly string[],
): Problem {
  const line = lines[place.line - 1] ?? '';
  const { message, remedy } =
    code === 'DUPLICATE_KEY' ? twice(line, place.line, lines) : (slips[code] ?? unknown);
  return {
    rule: 'readable',
    severity: 'error',
    file,
    path: [],
    message,
    found: line.trim().slice(0, 120),
    remedy,
    ...place,
  };
}

/** The word that stands twice, with both its lines. */
function twice(line: string, number: number, lines: readonly string[]) {
  const word = /([\w-]+)\s*:/.exec(line)?.[1] ?? line.trim();
  const start = line.search(/[^\s-]/);
  const says = new RegExp(`^[\\s-]{${start}}${word}\\s*:`);
  const earlier = lines.slice(0, number - 1).findLastIndex((each) => says.test(each)) + 1;
  return {
    message:
      earlier === 0
        ? 'This word stands here twice in one entry.'
        : `“${word}” stands here twice in one entry, in lines ${earlier} and ${number}.`,
    remedy: 'Delete one of the two lines.',
  };
}
