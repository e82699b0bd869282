import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { check } from '../../../scripts/commands/check.ts';
import { createOutput } from '../../../scripts/output.ts';

/** Turns the text of a file (empty where there is none) into the broken one; undefined removes the file. */
export type Break = (text: string) => string | undefined;

/** Replaces one place in a file; a place that is not there is a mistake of the test. */
export function replace(from: string, to: string): Break {
  return (text) => {
    if (!text.includes(from)) throw new Error(`nothing says “${from}”`);
    return text.replace(from, () => to);
  };
}

export const append =
  (more: string): Break =>
  (text) =>
    `${text.trimEnd()}\n${more}\n`;

/** Copies an archive, breaks one file of it, and hands the copy to a function; removes it afterwards. */
export async function withBrokenCopy<T>(
  archive: string,
  file: string,
  breakIt: Break,
  use: (root: string) => T | Promise<T>,
): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), 'archive-'));
  try {
    cpSync(archive, root, { recursive: true });
    const path = join(root, file);
    const broken = breakIt(readOptional(path));
    if (broken === undefined) rmSync(path);
    else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, broken);
    }
    return await use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** What `npm run check` prints for a folder, and its exit code. */
export async function runCheck(root: string) {
  const printed: string[] = [];
  const stream = { write: (text: string) => printed.push(text) };
  const out = createOutput(stream, stream, {});
  const code = await check.run({ flags: { data: root }, args: [], out, env: {} });
  return { code, printed: printed.join('') };
}

function readOptional(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
