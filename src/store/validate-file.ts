import { z } from 'zod';
import type { PathStep, Problem } from '../domain/checks/problem.ts';
import { nearest } from '../domain/text/nearest.ts';
import type { SourceFile } from './source-file.ts';

export interface Validated<T> {
  readonly value: T | undefined;
  readonly problems: readonly Problem[];
}

/** Holds a file against its schema; each fault names what stands there, what may, and the nearest right word. */
export function validateFile<T>(source: SourceFile, schema: z.ZodType<T>): Validated<T> {
  if (source.problems.length) return { value: undefined, problems: source.problems };
  const result = schema.safeParse(source.data ?? emptyValue(schema), { reportInput: true });
  if (result.success) return { value: result.data, problems: [] };
  const describe = jsonSchemaOf(schema);
  return {
    value: undefined,
    problems: result.error.issues.flatMap((issue) => problemsOf(issue, source, describe)),
  };
}

/** An empty YAML file says null; it stands for an empty list or an empty map. */
function emptyValue(schema: z.ZodType): unknown {
  return jsonSchemaOf(schema).type === 'array' ? [] : {};
}

interface JsonSchema {
  type?: string;
  properties?: Record<string, JsonSchema>;
  additionalProperties?: JsonSchema | boolean;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
}

function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
}

function schemaAt(
  schema: JsonSchema | undefined,
  path: readonly PathStep[],
): JsonSchema | undefined {
  let here = schema;
  for (const step of path) {
    if (typeof step === 'number') here = here?.items;
    else {
      const rest = here?.additionalProperties;
      here = here?.properties?.[step] ?? (typeof rest === 'object' ? rest : undefined);
    }
  }
  return here;
}

function problemsOf(issue: z.core.$ZodIssue, source: SourceFile, schema: JsonSchema): Problem[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const base = { rule: 'shape', severity: 'error', file: source.file, path } as const;
  const field = path.findLast((step) => typeof step === 'string') ?? 'this file';
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(schemaAt(schema, path)?.properties ?? {});
    return issue.keys.map((key): Problem => ({
      ...base,
      rule: 'unknown-key',
      message: `“${key}” is not a word this file knows.`,
      found: key,
      expected: known.join(', '),
      ...withNearest(nearest(key, known)),
      remedy: `Rename or delete “${key}”.`,
      ...source.locate(path, key),
    }));
  }
  const missing =
    issue.input === undefined && (issue.code === 'invalid_type' || issue.code === 'invalid_union');
  const expected = expectedOf(issue);
  const near =
    issue.code === 'invalid_value' && typeof issue.input === 'string'
      ? nearest(issue.input, issue.values.map(String))
      : undefined;
  return [
    {
      ...base,
      message: `${nameOf(path)} ${missing ? 'is missing' : 'does not fit'}.`,
      found: missing ? 'nothing' : shown(issue.input),
      expected,
      ...withNearest(near),
      remedy: missing ? `Add ${field}: ${expected}.` : `Write ${near ?? expected}.`,
      ...source.locate(path),
    },
  ];
}

/** What a path leads to, in words: “title”, entry 3 of “recordings”. */
function nameOf(path: readonly PathStep[]): string {
  const word = path.findLast((step) => typeof step === 'string');
  const last = path.at(-1);
  const list = word === undefined ? 'this file' : `“${word}”`;
  if (last === undefined) return 'This file';
  return typeof last === 'number' ? `Entry ${last + 1} of ${list}` : `“${last}”`;
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'named values',
  boolean: 'true or false',
  int: 'a whole number',
};

function expectedOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_value':
      return issue.values.map(String).join(', ');
    case 'invalid_type':
      return typeWords[issue.expected] ?? `a ${issue.expected}`;
    case 'invalid_union':
      if (issue.message !== 'Invalid input') return issue.message;
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

const withNearest = (near: string | undefined) => (near === undefined ? {} : { nearest: near });

function shown(input: unknown): string {
  const text =
    typeof input === 'string' ? input : input === undefined ? 'nothing' : JSON.stringify(input);
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
