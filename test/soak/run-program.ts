import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

const cli = new URL('../../scripts/cli.ts', import.meta.url).pathname;

/** The command line, begun as people begin it; `ended` is there when it has closed. */
export interface RunningProgram {
  readonly child: ChildProcess;
  readonly ended: Promise<{ readonly code: number | null; readonly said: string }>;
}

/** Words for Node itself before the program’s name, and more of its surroundings. */
interface Surroundings {
  readonly node?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts a command of an archive. */
export function startProgram(
  root: string,
  args: readonly string[],
  cwd = root,
  { node = [], env = {} }: Surroundings = {},
): RunningProgram {
  const child = spawn(process.execPath, [...node, cli, ...args, '--data', root], {
    cwd,
    env: { ...process.env, NODE_OPTIONS: '', ...env },
  });
  let said = '';
  child.stdout.on('data', (text) => (said += String(text)));
  child.stderr.on('data', (text) => (said += String(text)));
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, said }));
  return { child, ended };
}

/** Throws where a program ended without words, or told its own insides. */
export function assertInWords({ code, said }: { code: number | null; said: string }): void {
  if (code !== 0 && code !== 1) throw new Error(`Ended with ${String(code)}: ${said}`);
  if (/\n\s+at /.test(said) || said === '') throw new Error(`No words, or a stack: ${said}`);
}
