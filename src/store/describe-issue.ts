import type { z } from 'zod';
import type { PathStep } from '../domain/checks/problem.ts';

/** What a path leads to, in words: “title”, entry 3 of “recordings”. */
export function nameOf(path: readonly PathStep[]): string {
  const word = path.findLast((step) => typeof step === 'string');
  const last = path.at(-1);
  const list = word === undefined ? 'this file' : `“${word}”`;
  if (last === undefined) return 'This file';
  return typeof last === 'number' ? `Entry ${last + 1} of ${list}` : `“${last}”`;
}

/** What stands somewhere and what belongs there, where those are of two kinds. */
export function mismatch(issue: z.core.$ZodIssue): string {
  const kind = kindOf(issue.input);
  if (issue.code !== 'invalid_type' || kind === undefined) return 'does not fit';
  const wanted = typeWords[issue.expected] ?? `a ${issue.expected}`;
  return wanted === kind ? 'does not fit' : `is ${kind}, and should be ${wanted}`;
}

function kindOf(value: unknown): string | undefined {
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return 'a number';
  if (typeof value === 'boolean') return 'true or false';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'named values' : undefined;
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'named values',
  record: 'named values',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
};

/** What belongs where an issue was found, in words. */
export function expectedOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_value':
      return issue.values.map(String).join(', ');
    case 'invalid_type':
      return typeWords[issue.expected] ?? `a ${issue.expected}`;
    case 'invalid_union':
      if ('options' in issue) return issue.options.map(String).join(', or ');
      if (!issue.message.startsWith('Invalid')) return issue.message;
      return issue.errors
        .flatMap((errors) => errors.map(expectedOf))
        .filter(unique)
        .join(', or ');
    case 'too_big':
      return `at most ${Number(issue.maximum).toLocaleString('en-GB')}${unitOf(issue.origin)}`;
    case 'too_small':
      return issue.origin === 'string' && Number(issue.minimum) === 1
        ? 'some text'
        : `${issue.inclusive === false ? 'more than' : 'at least'} ${String(issue.minimum)}${unitOf(issue.origin)}`;
    case 'not_multiple_of':
      return `a multiple of ${issue.divisor}`;
    case 'invalid_format':
      if (!issue.message.startsWith('Invalid')) return issue.message;
      return formatWords.get(issue.format) ?? `text of the form ${issue.pattern ?? issue.format}`;
    case 'invalid_key':
      return issue.issues.map(expectedOf).join(', ');
    case 'custom':
      return issue.message === 'Invalid input' ? 'something else' : issue.message;
    default:
      return 'something else';
  }
}

const formatWords = new Map<string, string>([
  ['datetime', 'a time like 2024-03-19T09:00:00Z'],
  ['date', 'a day like 2024-03-19'],
]);

const unitOf = (origin: string) =>
  origin === 'string' ? ' signs' : origin === 'array' ? ' entries' : '';

const unique = (value: string, index: number, all: readonly string[]) =>
  all.indexOf(value) === index;

/** A value as it is shown of what was found. */
export function shownValue(input: unknown): string {
  const text =
    typeof input === 'string' ? input : input === undefined ? 'nothing' : JSON.stringify(input);
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
