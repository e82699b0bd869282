import { readFile } from 'node:fs/promises';
import { UserError } from '../../../src/domain/user-error.ts';

/** The bytes of the one file a subject was pointed at; `subject` is how the command line calls it. */
export async function readInputFile(args: readonly string[], subject: string): Promise<Uint8Array> {
  const [file, ...rest] = args;
  if (file === undefined || rest.length > 0) {
    throw new UserError(`Inspecting ${subject} takes one file.`, {
      remedy: `npm run --silent inspect -- ${subject} FILE`,
    });
  }
  try {
    return await readFile(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!['ENOENT', 'EISDIR', 'EACCES', 'ENOTDIR'].includes(code)) throw error;
    throw new UserError('The file cannot be read.', { at: { file }, found: code });
  }
}
