import { parseDocument } from 'yaml';
import { bracketRepairs } from './bracket-repairs.ts';
import { hyphenRepairs } from './hyphen-repairs.ts';
import { indentRepairs } from './indent-repairs.ts';
import type { LineRepair } from './line-repair.ts';
import { quoteRepairs } from './quote-repairs.ts';
import { markRepairs } from './mark-repairs.ts';
import { signRepairs } from './sign-repairs.ts';

/** How many faults data read from a file has; 0 where it says what such a file may say. */
export type CountFaults = (data: unknown) => number;

/** The mistake that one line of a file holds, and what to write instead. */
export interface Slip {
  readonly message: string;
  readonly remedy: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  /** What the file says with the mistake mended. */
  readonly data: unknown;
}

/** So much text is read again in search of a slip; a file of ten thousand sessions is tried a few times. */
const MOST_READ = 6_000_000;
const FURTHEST = 4;

interface Sought {
  readonly text: string;
  /** Lines from 0, the likeliest first. */
  readonly near: readonly number[];
  readonly countFaults: CountFaults;
  /** A slip is only one whose mending leaves fewer faults than this. */
  readonly fewerThan: number;
  /** What the file says as it is, where it can be read: a line moved must not become part of another’s text. */
  readonly before?: unknown;
}

/**
 * The mistake near some lines of a YAML file, found by mending it: each likely mistake is put right in a copy,
 * and what leaves a file that can be read, with the fewest faults, is what was meant.
 */
export function findSlip({ text, near, countFaults, fewerThan, before }: Sought): Slip | undefined {
  const lines = text.split(/\r?\n/);
  let left = Math.max(8, Math.min(400, Math.floor(MOST_READ / Math.max(1, text.length))));
  let best: { repair: LineRepair; faults: number; data: unknown } | undefined;
  for (const repair of repairsNear(lines, near)) {
    if (left-- === 0) break;
    const data = read(mended(lines, repair));
    if (data === undefined) continue;
    if (before !== undefined && repair.moves && sizeOf(data) < sizeOf(before)) continue;
    const faults = countFaults(data);
    if (faults >= (best?.faults ?? fewerThan)) continue;
    best = { repair, faults, data };
    if (faults === 0) break;
  }
  if (!best) return undefined;
  const { message, advice, index, column, lines: written, also = 0 } = best.repair;
  const shown = written.slice(0, written.length - also).map((line) => line.trim());
  return {
    message,
    remedy: `${advice}${shown.length === 0 ? '' : `: ${shown.join(' ⏎ ').slice(0, 200)}`}`,
    line: index + 1,
    column: column + 1,
    data: best.data,
  };
}

/** Lines near a place, the likeliest to hold its mistake first. */
export function linesNear(line: number, lines: readonly string[]): number[] {
  const before = [];
  for (let index = line - 1; index >= 0 && before.length < FURTHEST; index--)
    if (lines[index]?.trim()) before.push(index);
  return [line, ...before, line + 1].filter((index) => index < lines.length);
}

function* repairsNear(lines: readonly string[], near: readonly number[]): Generator<LineRepair> {
  const kinds = [
    markRepairs,
    bracketRepairs,
    quoteRepairs,
    signRepairs,
    hyphenRepairs,
    indentRepairs,
  ];
  for (const kind of kinds) {
    // A line that stands too far right is told of at the one before it.
    const order = kind === indentRepairs ? [...near].sort(latestFirst) : near;
    for (const index of order) {
      const line = lines[index] ?? '';
      if (line.trim() === '' || line.trim().startsWith('#')) continue;
      yield* kind(lines, index);
    }
  }
}

const latestFirst = (one: number, other: number) => other - one;

const mended = (lines: readonly string[], { index, lines: written, also = 0 }: LineRepair) =>
  [...lines.slice(0, index), ...written, ...lines.slice(index + 1 + also)].join('\n');

/** How many words and values there are. */
function sizeOf(data: unknown): number {
  if (typeof data !== 'object' || data === null) return 1;
  return Object.values(data).reduce((sum: number, each) => sum + sizeOf(each), 1);
}

function read(text: string): unknown {
  const document = parseDocument(text, { logLevel: 'silent' });
  if (document.errors.length > 0 || document.warnings.length > 0) return undefined;
  try {
    return (document.toJS({ maxAliasCount: 0 }) as unknown) ?? null;
  } catch {
    return undefined;
  }
}
