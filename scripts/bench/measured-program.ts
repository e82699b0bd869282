import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a program took from start to end: on the clock, of a processor, and of memory at most, in bytes: its largest process. */
export interface ProgramUsage {
  readonly seconds: number;
  readonly processorSeconds: number;
  readonly memory: number;
}

const project = fileURLToPath(new URL('../../', import.meta.url));

/** Runs a program of this project as a process of its own; `scratch` is a folder for what it reports. */
export async function measureProgram(
  script: string,
  args: readonly string[],
  scratch: string,
): Promise<ProgramUsage> {
  const report = join(scratch, 'usage.json');
  const preload = new URL('report-usage.ts', import.meta.url).href;
  await rm(report, { force: true });
  const child = spawn(process.execPath, ['--import', preload, script, ...args], {
    cwd: project,
    env: { ...process.env, AFTERTALK_BENCH_USAGE: report },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let told = '';
  child.stderr.on('data', (text) => (told += String(text)));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`${script} ${args.join(' ')} failed.\n${told}`);
  return JSON.parse(await readFile(report, 'utf8')) as ProgramUsage;
}
