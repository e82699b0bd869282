import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../../../../src/domain/user-error.ts';
import type { PlaceInFile } from '../../../../src/domain/user-error.ts';
import { decodeJsonBytes } from '../../decode-json-bytes.ts';

/** A JSON value that yt-dlp wrote, and where it stands. */
export interface DumpValue {
  readonly value: unknown;
  readonly at: PlaceInFile;
}

/** Below the longest text that V8 holds. */
const LARGEST_DUMP = 500_000_000;
const MOST_FILES = 20_000;
const INFO = /\.info\.json$/i;
export const DUMP_EXPECTED =
  'a file made with yt-dlp --dump-single-json PLAYLIST > FILE, or a folder of .info.json files';

/**
 * The values of a dump: one for a file of `yt-dlp -J`, one a line for `-j`, one a file for a folder of
 * `.info.json` files. A UserError says what is wrong with it.
 */
export async function readDumpValues(path: string): Promise<DumpValue[]> {
  return (await isFolder(path)) ? readFolder(path) : readValues(path);
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    throw cannotBeRead(path);
  }
}

async function readFolder(folder: string): Promise<DumpValue[]> {
  const names = (await readdir(folder)).filter((name) => INFO.test(name)).sort();
  if (names.length === 0) {
    throw new UserError('The folder holds no .info.json files. Nothing was written.', {
      at: { file: folder },
      expected: 'what yt-dlp --skip-download --write-info-json PLAYLIST writes',
    });
  }
  if (names.length > MOST_FILES) throw tooLarge(folder, `${names.length} files`, `${MOST_FILES}`);
  const values: DumpValue[] = [];
  for (const name of names) values.push(...(await readValues(join(folder, name))));
  return values;
}

async function readValues(file: string): Promise<DumpValue[]> {
  const text = await readText(file);
  if (text.trim() === '') {
    throw new UserError('The dump is empty. Nothing was written.', {
      at: { file },
      expected: DUMP_EXPECTED,
      remedy: 'Look what yt-dlp says when it is run without > FILE, then make it again.',
    });
  }
  const whole = parse(text);
  if (whole) return [{ value: whole.value, at: { file } }];
  const lines = text.split('\n');
  const values = lines.flatMap((line, i) => {
    if (line.trim() === '') return [];
    const parsed = parse(line);
    if (!parsed) throw notWhole(file, i + 1, lines.length);
    return [{ value: parsed.value, at: { file, line: i + 1 } }];
  });
  return values;
}

function parse(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

async function readText(file: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    const { size } = await stat(file);
    if (size > LARGEST_DUMP) throw tooLarge(file, `${size} bytes`, `${LARGEST_DUMP} bytes`);
    bytes = await readFile(file);
  } catch (error) {
    throw error instanceof UserError ? error : cannotBeRead(file);
  }
  return decodeJsonBytes(bytes);
}

/** A file of several lines may be one of `-j`, cut in the middle of one. */
function notWhole(file: string, line: number, lines: number): UserError {
  return new UserError('The dump is not whole JSON. Nothing was written.', {
    at: line > 1 && lines > 1 ? { file, line } : { file },
    expected: DUMP_EXPECTED,
    remedy: 'Make it again.',
  });
}

function cannotBeRead(file: string): UserError {
  return new UserError('The dump cannot be read.', { at: { file }, expected: DUMP_EXPECTED });
}

function tooLarge(file: string, found: string, most: string): UserError {
  return new UserError('The dump is too large.', {
    at: { file },
    found,
    expected: `at most ${most}`,
  });
}
