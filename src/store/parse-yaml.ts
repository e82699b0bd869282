import { LineCounter, parseDocument, isMap, isPair, visit, type Document } from 'yaml';
import type { PathStep, Problem } from '../domain/checks/problem.ts';
import { cleanData, isTooDeep } from './clean-text.ts';
import { describeYamlError } from './describe-yaml-error.ts';
import { findSlip, linesNear, type CountFaults } from './slips/find-slip.ts';
import { findCutTexts } from './slips/cut-texts.ts';
import { unmergedAt } from './slips/mark-repairs.ts';
import type { LineAndColumn, SourceFile } from './data-file.ts';

const START: LineAndColumn = { line: 1, column: 1 };

/** More references to one place than this are an attack on memory, not an archive. */
const maxAliasCount = 100;

/** What a file says that nobody can read: one problem, no data. */
export function unreadable(
  file: string,
  place: LineAndColumn,
  words: Pick<Problem, 'message' | 'remedy' | 'expected'> & { readonly found: string },
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

export const tooDeep = (file: string) =>
  unreadable(file, START, {
    message: 'Lists within lists go deeper here than in any file of an archive.',
    found: 'more than 60 levels',
    remedy: 'Take the file back from version control.',
  });

/** Reads the text of a YAML file, or of JSON, which is YAML too. */
export function parseYaml(
  file: string,
  text: string,
  countFaults: CountFaults = () => 0,
): SourceFile {
  try {
    return { ...parseWholeYaml(file, text, countFaults), text };
  } catch (error) {
    // The parser goes as deep as the text does.
    if (error instanceof RangeError) return tooDeep(file);
    throw error;
  }
}

function parseWholeYaml(file: string, text: string, countFaults: CountFaults): SourceFile {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, logLevel: 'error' });
  const place = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  if (document.errors.length > 0 || document.warnings.length > 0) {
    const problems = problemsIn(file, text, document, place, countFaults);
    return { file, data: undefined, problems, locate: () => START };
  }
  try {
    const data: unknown = document.toJS({ maxAliasCount });
    if (isTooDeep(data)) return tooDeep(file);
    return {
      file,
      data: cleanData(data),
      problems: [],
      doubts: file.endsWith('.json') ? [] : findCutTexts(file, text, document, place),
      locate: (path, key) => place(offsetOf(document, path, key)),
    };
  } catch (error) {
    if (error instanceof RangeError) throw error;
    const star = /(?:^|[\s[{,:-])\*[^\s,\]}]/.exec(text);
    const at = star ? place(star.index + 1) : START;
    const slip = findSlip({ text, near: [at.line - 1], countFaults, fewerThan: Infinity });
    return unreadable(file, at, {
      message: `This file refers to another place in it with *, which does not work: ${(error as Error).message}.`,
      found: '*',
      remedy: slip?.remedy ?? 'Write the value out, in quotes if it begins with *.',
    });
  }
}

/** One problem for what the parser stumbled over first; what follows a slip is only its echo. */
function problemsIn(
  file: string,
  text: string,
  document: Document,
  place: (offset: number) => LineAndColumn,
  countFaults: CountFaults,
): Problem[] {
  const lines = text.split(/\r?\n/);
  const base = { rule: 'readable', severity: 'error', file, path: [] } as const;
  const unmerged = unmergedAt(lines);
  if (unmerged >= 0) {
    return [
      {
        ...base,
        message: 'Two versions of this file were never made one.',
        found: lines[unmerged] ?? '',
        remedy:
          'Keep one version of what stands between <<<<<<< and >>>>>>>, and delete these marks.',
        line: unmerged + 1,
        column: 1,
      },
    ];
  }
  const [first] = [...document.errors, ...document.warnings];
  if (!first) return [];
  const at = place(quoteSwallowing(document, text, first.message) ?? first.pos[0]);
  const slip = findSlip({
    text,
    near: linesNear(at.line - 1, lines),
    countFaults,
    fewerThan: Infinity,
  });
  const twice = first.code === 'DUPLICATE_KEY';
  // A word that stands twice is what it seems, unless a hyphen mends the whole file.
  if (slip && !(twice && countFaults(slip.data) > 0) && !(twice && countFaults === noFaults)) {
    const { message, remedy, line, column } = slip;
    const found = lines[line - 1]?.trim().slice(0, 120) ?? '';
    return [{ ...base, message, found, remedy, line, column }];
  }
  return (twice ? document.errors.filter(({ code }) => code === 'DUPLICATE_KEY') : [first])
    .slice(0, 5)
    .map((error) => {
      const where = error === first ? at : place(error.pos[0]);
      return describeYamlError(file, error, where, lines);
    });
}

const noFaults: CountFaults = () => 0;

/** Where the quotation mark stands that swallows the rest of the file; the parser only tells where that ends. */
function quoteSwallowing(document: Document, text: string, message: string): number | undefined {
  if (!message.includes('closing')) return undefined;
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
