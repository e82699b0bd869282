import type { z } from 'zod';
import type { PathStep } from '../../domain/checks/problem.ts';
import type { SourceFile } from '../data-file.ts';

/** What stands in the file, where it was read as a number and a text belongs: `+0200`. */
export function asWritten({ input, code, path }: z.core.$ZodIssue, source: SourceFile): unknown {
  const { text } = source;
  if (typeof input !== 'number' || code !== 'invalid_type' || text === undefined) return input;
  const { line, column } = source.locate(
    path.map((step) => (typeof step === 'number' ? step : String(step))),
  );
  const written = /^[+-][\d.:]+|^0\d+/.exec(text.split('\n')[line - 1]?.slice(column - 1) ?? '');
  return written?.[0] ?? input;
}

/** A day that stands near a place of a file: beside it, or anywhere. */
export function dayNear({ data, text }: SourceFile, path: readonly PathStep[]): string | undefined {
  let around: unknown = data;
  for (const step of path.slice(0, -1))
    around = (around as Record<PathStep, unknown> | undefined)?.[step];
  const day = /\d{4}-\d\d-\d\d/;
  const beside = Object.values(around ?? {}).find(
    (each) => typeof each === 'string' && day.test(each),
  ) as string | undefined;
  return day.exec(beside ?? text ?? '')?.[0];
}
