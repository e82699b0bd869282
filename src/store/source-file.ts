import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument, isMap, isPair, type Document } from 'yaml';
import type { PathStep, Problem } from '../domain/checks/problem.ts';

/** A data file as it was read: what it says, and where each part of it stands. */
export interface SourceFile {
  /** Relative to the archive's folder, with forward slashes. */
  readonly file: string;
  readonly data: unknown;
  readonly problems: readonly Problem[];
  /** Line and column, from 1, of the value (or the key, with `key`) at a path; the nearest parent's if it is missing. */
  locate(path: readonly PathStep[], key?: string): { line: number; column: number };
}

/** Reads a YAML or JSON file of the archive; undefined where there is none. Throws where it cannot be read. */
export function readSourceFile(root: string, file: string): SourceFile | undefined {
  let text: string;
  try {
    text = readFileSync(join(root, file), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  return file.endsWith('.json') ? parseJson(file, text) : parseYaml(file, text);
}

/** JSON goes through the faster parser; only a broken file, or a place asked for, needs the slower one. */
function parseJson(file: string, text: string): SourceFile {
  try {
    const data: unknown = JSON.parse(text);
    let located: SourceFile | undefined;
    return {
      file,
      data,
      problems: [],
      locate: (path, key) => (located ??= parseYaml(file, text)).locate(path, key),
    };
  } catch {
    const parsed = parseYaml(file, text);
    const problem: Problem = {
      rule: 'readable',
      severity: 'error',
      file,
      path: [],
      message: 'This file is not whole JSON.',
      remedy: 'Run npm run sync again, or take the file back from version control.',
    };
    return {
      ...parsed,
      data: undefined,
      problems: parsed.problems.length ? parsed.problems : [{ ...problem, line: 1, column: 1 }],
    };
  }
}

function parseYaml(file: string, text: string): SourceFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, maxAliasCount: 100 } as never);
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const problems = document.errors.slice(0, 5).map((error): Problem => ({
    rule: 'readable',
    severity: 'error',
    file,
    path: [],
    message: `This file cannot be read: ${error.message.split('\n')[0]?.replace(/ at line \d+.*$/, '') ?? ''}`,
    found: text.split('\n')[place(error.pos[0]).line - 1]?.trim().slice(0, 120) ?? '',
    remedy: 'Compare the indentation and quotes with the lines around it.',
    ...place(error.pos[0]),
  }));
  return {
    file,
    data: problems.length ? undefined : (document.toJS({ maxAliasCount: 100 }) as unknown),
    problems,
    locate: (path, key) => place(offsetOf(document, path, key)),
  };
}

function offsetOf(document: Document, path: readonly PathStep[], key?: string): number {
  if (key !== undefined) {
    const map = path.length ? document.getIn(path, true) : document.contents;
    if (isMap(map)) {
      const pair = map.items.find((item) => isPair(item) && String(item.key) === key);
      const range = (pair?.key as { range?: [number] } | undefined)?.range;
      if (range) return range[0];
    }
  }
  for (let length = path.length; length >= 0; length--) {
    const node = length ? document.getIn(path.slice(0, length), true) : document.contents;
    const range = (node as { range?: [number] } | undefined)?.range;
    if (range) return range[0];
  }
  return 0;
}
