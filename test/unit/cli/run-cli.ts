import { spawnSync } from 'node:child_process';

/** What the command line prints and exits with; `colour` pretends nothing, output is a pipe. */
export function runCli(args: readonly string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/cli.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '', ...env },
  });
  return { status, stdout, stderr };
}
