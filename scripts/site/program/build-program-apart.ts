import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { MadeProgram, ProgramSource } from './build-program.ts';

/**
 * Lets a process of its own make the pages’ program: Vite takes half a gigabyte for it, which is given back when that
 * process ends. Throws what went wrong there, in its words.
 */
export async function buildProgramApart(
  source: ProgramSource,
  folder: string,
): Promise<MadeProgram> {
  const child = fork(new URL('./build-program-main.ts', import.meta.url), {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let told = '';
  child.stderr?.on('data', (text) => (told += String(text)));
  const made: { program?: MadeProgram } = {};
  child.on('message', (program) => {
    made.program = program as MadeProgram;
  });
  child.send({ source, folder });
  await once(child, 'close');
  if (!made.program) throw new Error(`The pages’ program could not be made.\n${told.trim()}`);
  return made.program;
}
