import type { z } from 'zod';
import type { Problem } from '../domain/checks/problem.ts';
import type { SourceFile } from './data-file.ts';
import { problemsOfIssues, wrappedWhole } from './problems-of-issues.ts';
import { findSlip, linesNear } from './slips/find-slip.ts';
import { allKeys, wantsList } from './slips/schema-at.ts';

export interface Validated<T> {
  readonly value: T | undefined;
  readonly problems: readonly Problem[];
}

/** Holds a file against its schema; each fault names what stands there, what may, and the nearest right word. */
export function validateFile<T>(source: SourceFile, schema: z.ZodType<T>): Validated<T> {
  if (source.problems.length) return { value: undefined, problems: source.problems };
  const result = parsed(schema, source.data);
  if (result.success) return { value: result.data, problems: [] };
  const { issues } = result.error;
  const wrapped = wrappedWhole(issues, source, schema);
  if (wrapped) return { value: undefined, problems: [wrapped] };
  const slip = slipBehind(issues, source, schema);
  const left = slip === undefined ? issues : stillThere(issues, parsed(schema, slip.data));
  return {
    value: undefined,
    problems: [
      ...(slip === undefined ? [] : [slip.problem]),
      ...problemsOfIssues(left, source, schema),
    ],
  };
}

/** How many faults a schema finds in data. */
export const faultsBy =
  (schema: z.ZodType) =>
  (data: unknown): number =>
    count(parsed(schema, data).error?.issues ?? []);

/** What has the wrong shape hides the faults within it, the more the higher up it stands. */
const count = (issues: readonly z.core.$ZodIssue[]) =>
  issues.reduce((sum, issue) => sum + weightOf(issue), 0);

function weightOf(issue: z.core.$ZodIssue): number {
  if (issue.code === 'unrecognized_keys') return issue.keys.length;
  const hides =
    issue.code === 'invalid_type' &&
    issue.input !== undefined &&
    issue.input !== null &&
    ['array', 'object', 'record'].includes(issue.expected);
  return !hides ? 1 : issue.path.length === 0 ? 50 : 5;
}

/** An empty YAML file says null; it stands for an empty list or an empty map. */
const parsed = <T>(schema: z.ZodType<T>, data: unknown) =>
  schema.safeParse(data ?? (wantsList(schema) ? [] : {}), { reportInput: true });

/** A line that is written so that it says something else than was meant: it explains more than one fault. */
function slipBehind(
  issues: readonly z.core.$ZodIssue[],
  source: SourceFile,
  schema: z.ZodType,
): { problem: Problem; data: unknown } | undefined {
  const { text, file } = source;
  const odd = issues.find(
    (issue) => issue.code === 'invalid_type' || isMisplacedWord(issue, schema),
  );
  if (text === undefined || odd === undefined || isWrongWhole(issues)) return undefined;
  const path = odd.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const key = odd.code === 'unrecognized_keys' ? odd.keys[0] : undefined;
  const lines = text.split(/\r?\n/);
  const slip = findSlip({
    text,
    near: linesNear(source.locate(path, key).line - 1, lines),
    countFaults: (data) => faultsLeft(issues, parsed(schema, data).error?.issues ?? []),
    fewerThan: count(issues),
    before: source.data,
  });
  if (!slip) return undefined;
  const { message, remedy, line, column, data } = slip;
  const found = lines[line - 1]?.trim().slice(0, 120) ?? '';
  return {
    problem: {
      rule: 'shape',
      severity: 'error',
      file,
      path,
      message,
      found,
      remedy,
      line,
      column,
    },
    data,
  };
}

/** A file that is a list where it should be named values, or the other way round, is told of as a whole. */
const isWrongWhole = (issues: readonly z.core.$ZodIssue[]) =>
  issues.some(({ path, code }) => path.length === 0 && code === 'invalid_type');

/** A word that is known elsewhere in the file, or is none; one that is mistyped stands where it belongs. */
function isMisplacedWord(issue: z.core.$ZodIssue, schema: z.ZodType): boolean {
  if (issue.code !== 'unrecognized_keys') return false;
  const known = allKeys(schema);
  const says = issue.input ?? {};
  return issue.keys.some((key) => known.has(key) || says[key] === null || !/^[\w-]+$/.test(key));
}

/** What is left of some faults; mending one line brings no other. */
function faultsLeft(
  issues: readonly z.core.$ZodIssue[],
  after: readonly z.core.$ZodIssue[],
): number {
  const known = new Set(issues.map(signOf));
  return after.every((issue) => known.has(signOf(issue))) ? count(after) : Infinity;
}

function stillThere(
  issues: readonly z.core.$ZodIssue[],
  after: z.ZodSafeParseResult<unknown>,
): z.core.$ZodIssue[] {
  const left = new Set(after.error?.issues.map(signOf));
  return issues.filter((issue) => left.has(signOf(issue)));
}

const signOf = ({ code, path, message }: z.core.$ZodIssue) =>
  JSON.stringify([code, path.map(String), message]);
