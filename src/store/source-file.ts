import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument, isMap, isPair, visit, type Document } from 'yaml';
import type { PathStep, Problem } from '../domain/checks/problem.ts';
import { cleanData, isTooDeep } from './clean-text.ts';
import { describeYamlError } from './describe-yaml-error.ts';

interface LineAndColumn {
  readonly line: number;
  readonly column: number;
}

/** A data file as it was read: what it says, and where each part of it stands. */
export interface SourceFile {
  /** Relative to the archive's folder, with forward slashes. */
  readonly file: string;
  readonly data: unknown;
  readonly problems: readonly Problem[];
  /** Line and column, from 1, of the value (or the key, with `key`) at a path; the nearest parent's if it is missing. */
  locate(path: readonly PathStep[], key?: string): LineAndColumn;
}

const START: LineAndColumn = { line: 1, column: 1 };

/** More references to one place than this are an attack on memory, not an archive. */
const maxAliasCount = 100;

/** Reads a YAML or JSON file of the archive; undefined where there is none. */
export function readSourceFile(root: string, file: string): SourceFile | undefined {
  let text: string;
  try {
    text = readFileSync(join(root, file), 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    return unreadable(file, START, {
      message: 'This file cannot be opened.',
      found: code === 'EISDIR' ? 'a folder' : code,
      remedy: 'Make it a file that may be read.',
    });
  }
  return parseSource(file, text);
}

/** The same for a text that is, or is about to be, in a file of that name. */
export const parseSource = (file: string, text: string): SourceFile =>
  file.endsWith('.json') ? parseJson(file, text) : parseYaml(file, text);

function unreadable(
  file: string,
  place: LineAndColumn,
  words: Pick<Problem, 'message' | 'remedy'> & { readonly found: string },
): SourceFile {
  const problem: Problem = {
    rule: 'readable',
    severity: 'error',
    file,
    path: [],
    ...words,
    ...place,
  };
  return { file, data: undefined, problems: [problem], locate: () => place };
}

/** JSON goes through the faster parser; only a place asked for needs the slower one. */
function parseJson(file: string, text: string): SourceFile {
  try {
    const parsed: unknown = JSON.parse(text);
    if (isTooDeep(parsed)) return tooDeep(file);
    const data = cleanData(parsed);
    let located: SourceFile | undefined;
    return {
      file,
      data,
      problems: [],
      locate: (path, key) => (located ??= parseYaml(file, text)).locate(path, key),
    };
  } catch (error) {
    const position = / position (\d+)/.exec((error as Error).message)?.[1];
    const before = text.slice(0, position === undefined ? text.length : Number(position));
    const line = before.split('\n').length;
    return unreadable(
      file,
      { line, column: before.length - before.lastIndexOf('\n') },
      {
        message: 'This file is not whole JSON.',
        found: text.split('\n')[line - 1]?.trim().slice(0, 120) ?? '',
        remedy: 'Run npm run sync again, or take the file back from version control.',
      },
    );
  }
}

const tooDeep = (file: string) =>
  unreadable(file, START, {
    message: 'Lists within lists go deeper here than in any file of an archive.',
    found: 'more than 60 levels',
    remedy: 'Take the file back from version control.',
  });

function parseYaml(file: string, text: string): SourceFile {
  try {
    return parseWholeYaml(file, text);
  } catch (error) {
    // The parser goes as deep as the text does.
    if (error instanceof RangeError) return tooDeep(file);
    throw error;
  }
}

function parseWholeYaml(file: string, text: string): SourceFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'error' });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  // What follows a slip of indentation or quoting is only its echo.
  const [first] = document.errors;
  const own = document.errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  const told = first?.code === 'DUPLICATE_KEY' ? own.slice(0, 5) : document.errors.slice(0, 1);
  const problems = told.map((error) => {
    const quote = error.message.includes('closing') ? openQuote(document, text) : undefined;
    const at = place(quote ?? error.pos[0]);
    return describeYamlError(file, error, at, text.split('\n')[at.line - 1] ?? '');
  });
  if (problems.length > 0) return { file, data: undefined, problems, locate: () => START };
  try {
    const data: unknown = document.toJS({ maxAliasCount });
    if (isTooDeep(data)) return tooDeep(file);
    return {
      file,
      data: cleanData(data),
      problems,
      locate: (path, key) => place(offsetOf(document, path, key)),
    };
  } catch (error) {
    if (error instanceof RangeError) throw error;
    const star = /(?:^|[\s[{,:-])\*[^\s,\]}]/.exec(text);
    return unreadable(file, star ? place(star.index + 1) : START, {
      message: `This file refers to another place in it with *, which does not work: ${(error as Error).message}.`,
      found: '*',
      remedy: 'Write the value out, in quotes if it begins with *.',
    });
  }
}

/** Where the quotation mark stands that swallows the rest of the file; the parser only tells where that ends. */
function openQuote(document: Document, text: string): number | undefined {
  let start: number | undefined;
  visit(document, {
    Scalar(_, { type, range }) {
      if (type?.startsWith('QUOTE') && range && range[1] >= text.trimEnd().length) start = range[0];
    },
  });
  return start;
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
