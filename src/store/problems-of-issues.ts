import type { z } from 'zod';
import type { PathStep, Problem } from '../domain/checks/problem.ts';
import { nearest } from '../domain/text/nearest.ts';
import type { SourceFile } from './data-file.ts';
import { expectedOf, mismatch, nameOf, shownValue } from './describe-issue.ts';
import { betterValues, type BetterValue } from './slips/better-value.ts';
import { likeWord, nearestWord } from './slips/likely-words.ts';
import { firstKeysAt, keysAt, schemaAt, wantsList } from './slips/schema-at.ts';
import { asWritten, dayNear } from './slips/written-there.ts';
import { yamlText } from './slips/yaml-text.ts';

/** For so many faults of a file the right value is looked for; a file with more is another file. */
const MOST_MENDED = 20;

type Issue = z.core.$ZodIssue;

/** One problem for each cause among what a schema found wrong. */
export function problemsOfIssues(
  issues: readonly Issue[],
  source: SourceFile,
  schema: z.ZodType,
): Problem[] {
  const renamed = new Set<Issue>();
  const unknown = issues.flatMap((issue): Problem[] => {
    if (issue.code !== 'unrecognized_keys') return [];
    const absent = issues.filter((other) => isMissing(other) && isIn(other, issue));
    return unknownKeys(issue, absent, renamed, source, schema);
  });
  const rest = issues
    .filter((issue) => issue.code !== 'unrecognized_keys' && !renamed.has(issue))
    .filter((issue) => issue.code !== 'custom' || !issues.some((other) => mayCause(other, issue)))
    .map((issue, index) => problemOf(issue, source, schema, index < MOST_MENDED));
  const told = new Set<string>();
  return [...unknown, ...rest].filter(({ rule, path, message }) => {
    const sign = JSON.stringify([rule === 'shape' ? path : [path, message]]);
    if (told.has(sign)) return false;
    told.add(sign);
    return true;
  });
}

const pathOf = ({ path }: Issue): PathStep[] =>
  path.map((step) => (typeof step === 'number' ? step : String(step)));

const isMissing = (issue: Issue) =>
  issue.input === undefined &&
  ['invalid_type', 'invalid_union', 'invalid_value'].includes(issue.code);

/** What a map says as a whole cannot be held against it while a word of it is mistyped. */
const mayCause = (unknown: Issue, whole: Issue) =>
  unknown.code === 'unrecognized_keys' &&
  unknown.path.every((step, index) => step === whole.path[index]);

const isIn = (issue: Issue, map: Issue) =>
  issue.path.length === map.path.length + 1 &&
  map.path.every((step, index) => step === issue.path[index]);

/** A whole file that stands below a name of its own, `event:`, and fits without it. */
export function wrappedWhole(
  issues: readonly Issue[],
  source: SourceFile,
  schema: z.ZodType,
): Problem | undefined {
  const [only, ...others] = Object.entries(source.data ?? {});
  const odd = issues.find(({ code, path }) => code === 'unrecognized_keys' && path.length === 0);
  if (!odd || !only || others.length > 0 || !schema.safeParse(only[1]).success) return undefined;
  return {
    rule: 'unknown-key',
    severity: 'error',
    file: source.file,
    path: [],
    message: 'The whole file stands below a word of its own.',
    found: only[0],
    remedy: `Delete the line “${only[0]}:”, and the blanks it put before the others.`,
    ...source.locate([], only[0]),
  };
}

/** Words the file does not know; one that is needed and missing was probably meant. */
function unknownKeys(
  issue: z.core.$ZodIssueUnrecognizedKeys,
  absent: readonly Issue[],
  renamed: Set<Issue>,
  source: SourceFile,
  schema: z.ZodType,
): Problem[] {
  const path = pathOf(issue);
  const known = keysAt(schemaAt(schema, path));
  const written = new Set(Object.keys(issue.input ?? {}));
  return issue.keys.map((key): Problem => {
    const wanted = absent.map((other) => String(other.path.at(-1)));
    const free = known.filter((word) => !written.has(word));
    const only = issue.keys.length === 1 && wanted.length === 1 ? wanted[0] : undefined;
    const near = nearest(key, wanted) ?? nearest(key, free) ?? only ?? likeWord(key, free);
    for (const other of absent) if (String(other.path.at(-1)) === near) renamed.add(other);
    const twice = near === undefined ? nearest(key, known) : undefined;
    const above = known.find((word) => {
      const inner = schemaAt(schema, [...path, word]);
      return !wantsList(inner) && keysAt(inner).includes(key);
    });
    return {
      rule: 'unknown-key',
      severity: 'error',
      file: source.file,
      path,
      message: `“${key}” is not a word this file knows${path.length === 0 ? '' : ' here'}.`,
      found: key,
      expected: known.join(', '),
      ...withNearest(near ?? twice),
      remedy:
        near === undefined
          ? above === undefined
            ? `Delete “${key}” and what it says.`
            : `Put it below ${above}:, with two blanks more before it.`
          : `Write ${near}:${mendedBelow(issue, key, schemaAt(schema, [...path, near]))} instead of ${key}:${wanted.includes(near) ? '' : ', or delete it'}.`,
      ...source.locate(path, key),
    };
  });
}

/** What stands after a word, where it has to change as well for the right word. */
function mendedBelow(
  { input }: z.core.$ZodIssueUnrecognizedKeys,
  key: string,
  schema: z.ZodType | undefined,
): string {
  const says = (input ?? {})[key];
  if (!schema || schema.safeParse(says).success) return '';
  const better = betterFor(says, schema);
  return better?.value === undefined ? '' : ` ${yamlText(better.value)}`;
}

function problemOf(
  issue: Issue,
  source: SourceFile,
  schema: z.ZodType,
  isMended: boolean,
): Problem {
  const path = pathOf(issue);
  const field = path.findLast((step) => typeof step === 'string') ?? 'this file';
  const missing = isMissing(issue);
  const expected = expectedOf(issue);
  const here = schemaAt(schema, path);
  const base = { rule: 'shape', severity: 'error', file: source.file, path, expected } as const;
  if (missing || issue.input === null) {
    const optional = !missing && here?.safeParse(undefined).success === true;
    const what = typeof path.at(-1) === 'number' ? 'Delete this hyphen' : 'Delete this line';
    return {
      ...base,
      message: `${nameOf(path)} ${missing ? 'is missing' : 'says nothing'}.`,
      found: 'nothing',
      remedy: missing
        ? `Add ${field}: ${expected}.`
        : optional || typeof path.at(-1) === 'number'
          ? `${what}, or write ${expected} after it.`
          : `Write ${expected} after ${field}:.`,
      ...source.locate(path),
    };
  }
  const near =
    issue.code === 'invalid_value' && typeof issue.input === 'string'
      ? nearestWord(issue.input, issue.values.map(String))
      : undefined;
  const ofWhole = issue.code === 'custom' && typeof issue.input === 'object';
  const better =
    near !== undefined || !isMended || ofWhole
      ? undefined
      : betterFor(asWritten(issue, source), here, dayNear(source, path));
  const text = near ?? (better?.value === undefined ? undefined : yamlText(better.value));
  const told = better?.reason === undefined ? '' : ` ${better.reason}`;
  return {
    ...base,
    message: `${nameOf(path)} ${mismatch(issue)}.${told}`,
    found: ofWhole ? 'what stands here' : shownValue(issue.input),
    ...withNearest(text === undefined || text.length > 200 ? undefined : text),
    remedy:
      path.length === 0
        ? wholeFileRemedy(issue.input, schema)
        : text === undefined || text.length > 200
          ? writeOne(issue, here)
          : `Write ${inList(issue, path) ?? text}.`,
    ...source.locate(path),
  };
}

/** Several entries of a list that something other than a comma divides. */
function inList({ input }: Issue, path: readonly PathStep[]): string | undefined {
  if (typeof path.at(-1) !== 'number' || typeof input !== 'string') return undefined;
  const parts = input.split(/\s*;\s*|\s+/).filter(Boolean);
  if (parts.length < 2 || !parts.every((part) => /^[a-z0-9-]+$/.test(part))) return undefined;
  return input.includes(';')
    ? parts.join(', ')
    : `${parts.join(', ')} where these are several, ${parts.join('-')} where it is one`;
}

/** What to do where no value is known that fits. */
function writeOne(issue: Issue, here: z.ZodType | undefined): string {
  const expected = expectedOf(issue);
  if (issue.code === 'invalid_value' && issue.values.length > 1)
    return `Write one of these: ${expected}.`;
  const words = firstKeysAt(here).map((word) => `${word}: …`);
  if (issue.code !== 'invalid_type' || words.length === 0)
    return `Write ${expected}${here?.description === undefined ? '' : `. ${here.description}`}.`;
  return issue.expected === 'array'
    ? `Write a list: each entry in a line of its own that begins with a hyphen, “- ${words.join(', ')}”.`
    : `Write ${words.join(', ')} in lines of their own below it.`;
}

/** What to do with a file that is no list where it should be one, or the other way round. */
function wholeFileRemedy(input: unknown, schema: z.ZodType): string {
  const fits = (data: unknown) => schema.safeParse(data).success;
  if (Array.isArray(input)) {
    const list = input as unknown[];
    const key = keysAt(schema).find((word) => fits({ [word]: list }));
    if (key !== undefined) return `Write ${key}: in a line of its own above the list.`;
    return fits(Object.assign({}, ...list))
      ? 'Delete the hyphens, and the blanks before each line.'
      : `Write ${firstKeysAt(schema)
          .map((word) => `${word}: …`)
          .join(', ')}, each in a line of its own.`;
  }
  const [first, ...more] = firstKeysAt(schema);
  const [only, ...others] = Object.entries(input ?? {});
  if (only && others.length === 0 && fits(only[1]))
    return `Delete the line “${only[0]}:”: the list alone is the file.`;
  if (only && fits([input]))
    return 'Write a hyphen and a blank before the first line, and two blanks before the others.';
  return only && typeof only[1] === 'object'
    ? `Begin each entry with a hyphen: “- ${first ?? ''}: ${only[0]}” instead of “${only[0]}:”.`
    : `Write a list: each entry begins with a line “- ${first ?? ''}: …”${more.length === 0 ? '' : `, and below it ${more.map((word) => `${word}: …`).join(', ')}`}.`;
}

function betterFor(
  input: unknown,
  schema: z.ZodType | undefined,
  onDay?: string,
): BetterValue | undefined {
  if (!schema) return undefined;
  let reason: BetterValue | undefined;
  for (const better of betterValues(input, firstKeysAt(schema), onDay)) {
    if (better.value === undefined) reason ??= better;
    else if (schema.safeParse(better.value).success) return better;
  }
  return reason;
}

const withNearest = (near: string | undefined) => (near === undefined ? {} : { nearest: near });
