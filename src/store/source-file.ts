import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanData, isTooDeep } from './clean-text.ts';
import type { SourceFile } from './data-file.ts';
import { parseYaml, tooDeep, unreadable } from './parse-yaml.ts';
import type { CountFaults } from './slips/find-slip.ts';

/** No file of an archive of ten thousand talks comes near; what is larger is something else. */
const LARGEST = { json: 200_000_000, yaml: 20_000_000 };

/** Reads a YAML or JSON file of the archive; undefined where there is none. */
export function readSourceFile(root: string, file: string): SourceFile | undefined {
  const text = readSourceText(root, file);
  return typeof text === 'string' ? parseSource(file, text) : text;
}

/** The text of a file of the archive, or what is said of one that cannot be read; undefined where there is none. */
export function readSourceText(root: string, file: string): string | SourceFile | undefined {
  try {
    const bytes = readFileSync(join(root, file));
    const most = file.endsWith('.json') ? LARGEST.json : LARGEST.yaml;
    if (bytes.length > most) return tooLarge(file, bytes.length, most);
    return bytes.toString('utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    return unreadable(
      file,
      { line: 1, column: 1 },
      {
        message: 'This file cannot be opened.',
        found: code === 'EISDIR' ? 'a folder' : code,
        remedy: 'Make it a file that may be read.',
      },
    );
  }
}

/**
 * What a text says that is, or is about to be, in a file of that name. `countFaults` tells how well data fits, so that
 * a slip of the pen is told by what was meant.
 */
export const parseSource = (
  file: string,
  text: string,
  countFaults: CountFaults = () => 0,
): SourceFile =>
  file.endsWith('.json') ? parseJson(file, text) : parseYaml(file, text, countFaults);

const megabytes = (bytes: number) => `${Math.ceil(bytes / 1_000_000)} MB`;

const tooLarge = (file: string, size: number, most: number) =>
  unreadable(
    file,
    { line: 1, column: 1 },
    {
      message: 'This file is larger than any of an archive.',
      found: megabytes(size),
      expected: `at most ${megabytes(most)}`,
      remedy: 'Take the file back from version control.',
    },
  );

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
