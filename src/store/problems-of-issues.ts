import type { z } from 'zod';
import type { PathStep, Problem } from '../domain/checks/problem.ts';
import { nearest } from '../domain/text/nearest.ts';
import type { SourceFile } from './data-file.ts';
import { expectedOf, mismatch, nameOf, shownValue } from './describe-issue.ts';
import { betterValues, type BetterValue } from './slips/better-value.ts';
import { firstKeysAt, keysAt, schemaAt } from './slips/schema-at.ts';
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
    .map((issue, index) => problemOf(issue, source, schema, index < MOST_MENDED));
  return [...unknown, ...rest];
}

const pathOf = ({ path }: Issue): PathStep[] =>
  path.map((step) => (typeof step === 'number' ? step : String(step)));

const isMissing = (issue: Issue) =>
  issue.input === undefined &&
  ['invalid_type', 'invalid_union', 'invalid_value'].includes(issue.code);

const isIn = (issue: Issue, map: Issue) =>
  issue.path.length === map.path.length + 1 &&
  map.path.every((step, index) => step === issue.path[index]);

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
  const written = new Set(Object.keys((issue.input ?? {}) as object));
  return issue.keys.map((key): Problem => {
    const wanted = absent.map((other) => String(other.path.at(-1)));
    const free = known.filter((word) => !written.has(word));
    const only = issue.keys.length === 1 && wanted.length === 1 ? wanted[0] : undefined;
    const near = nearest(key, wanted) ?? nearest(key, free) ?? only ?? likeWord(key, free);
    for (const other of absent) if (String(other.path.at(-1)) === near) renamed.add(other);
    const twice = near === undefined ? nearest(key, known) : undefined;
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
          ? `Delete “${key}” and what it says.`
          : `Write ${near}: instead of ${key}:${wanted.includes(near) ? '' : ', or delete it'}.`,
      ...source.locate(path, key),
    };
  });
}

/** Words people write for one of these; or a beginning of it, or it with more after it. */
function likeWord(key: string, words: readonly string[]): string | undefined {
  const plain = key.toLowerCase().replaceAll(/[^a-z]/g, '');
  const other = otherWords[plain]?.find((word) => words.includes(word));
  if (other !== undefined || plain.length < 3) return other;
  return words.find((word) => {
    const known = word.toLowerCase();
    return known.startsWith(plain) || (known.length > 2 && plain.startsWith(known));
  });
}

const otherWords: Readonly<Record<string, readonly string[]>> = {
  bio: ['summary', 'about'],
  date: ['start', 'day', 'takenAt'],
  begin: ['start'],
  description: ['abstract', 'summary', 'about', 'caption', 'alt'],
  email: ['contact'],
  from: ['start'],
  heading: ['title', 'name'],
  keywords: ['topics'],
  label: ['name', 'title'],
  license: ['licence'],
  link: ['url', 'links', 'original'],
  href: ['url'],
  location: ['venue', 'room', 'city'],
  name: ['title', 'label', 'caption', 'person'],
  nick: ['aliases'],
  photographer: ['credit'],
  author: ['credit', 'speakers'],
  presenters: ['speakers'],
  reason: ['why'],
  note: ['why'],
  tags: ['topics'],
  text: ['abstract', 'summary', 'caption'],
  title: ['name', 'label', 'caption'],
  to: ['end'],
  tz: ['timeZone'],
  until: ['end'],
  company: ['affiliation'],
  employer: ['affiliation'],
  youtube: ['video'],
};

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
  const better = near !== undefined || !isMended ? undefined : betterFor(issue.input, here);
  const text = near ?? (better?.value === undefined ? undefined : yamlText(better.value));
  const told = better?.reason === undefined ? '' : ` ${better.reason}`;
  return {
    ...base,
    message: `${nameOf(path)} ${mismatch(issue)}.${told}`,
    found: shownValue(issue.input),
    ...withNearest(text === undefined || text.length > 200 ? undefined : text),
    remedy: `Write ${text === undefined || text.length > 200 ? expected : text}.`,
    ...source.locate(path),
  };
}

/** The word meant, also where it was written with other signs between its parts. */
function nearestWord(written: string, words: readonly string[]): string | undefined {
  const plain = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9.]+/g, '');
  return words.find((word) => plain(word) === plain(written)) ?? nearest(written, words);
}

function betterFor(input: unknown, schema: z.ZodType | undefined): BetterValue | undefined {
  if (!schema) return undefined;
  let reason: BetterValue | undefined;
  for (const better of betterValues(input, firstKeysAt(schema))) {
    if (better.value === undefined) reason ??= better;
    else if (schema.safeParse(better.value).success) return better;
  }
  return reason;
}

const withNearest = (near: string | undefined) => (near === undefined ? {} : { nearest: near });
