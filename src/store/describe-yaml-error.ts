import type { YAMLParseError } from 'yaml';
import type { Problem } from '../domain/checks/problem.ts';

type ErrorCode = YAMLParseError['code'];

/** What went wrong and what to do, for the slips people make most; other messages are the parser's own. */
const slips: Partial<Record<ErrorCode, { message: string; remedy: string }>> = {
  DUPLICATE_KEY: {
    message: 'This word stands here twice in one entry.',
    remedy: 'Delete one of the two lines.',
  },
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

/** A parser's error for the person who wrote the file. */
export function describeYamlError(
  file: string,
  { code, message }: Pick<YAMLParseError, 'code' | 'message'>,
  place: { readonly line: number; readonly column: number },
  line: string,
): Problem {
  const slip = slips[code];
  const own = message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? '';
  return {
    rule: 'readable',
    severity: 'error',
    file,
    path: [],
    message: slip?.message ?? `This file cannot be read: ${own}.`,
    found: line.trim().slice(0, 120),
    remedy: slip?.remedy ?? 'Compare the indentation and quotes with the lines around it.',
    ...place,
  };
}
