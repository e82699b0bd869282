import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../src/domain/user-error.ts';
import { failedTests } from './failed-tests.ts';
import { runTool } from './run-tool.ts';

type Step = readonly [title: string, script: string];

/** What needs one processor, and little to say: two of them run at a time. */
const QUICK: readonly Step[] = [
  ['format', 'format:check'],
  ['lint', 'lint'],
  ['types', 'typecheck'],
  ['dead code', 'deadcode'],
  ['data', 'check'],
];
/** What takes all processors there are. */
const LONG: readonly Step[] = [
  ['unit tests', 'test:unit'],
  ['pages', 'test:e2e'],
];

runTool({
  name: 'test',
  help: `
Usage: npm test

Runs everything a checkout must pass, the quickest first: ${[...QUICK, ...LONG].map(([title]) => title).join(', ')}.
`,
  options: {},
  run: ({ positionals }) => {
    if (positionals.length > 0) {
      throw new UserError('npm test runs everything.', {
        found: positionals.join(' ').slice(0, 120),
        remedy: 'npm run test:unit -- NAME (runs single tests)',
      });
    }
    return runSteps();
  },
});

/** Returns the exit code. What failed is named once more at the end: thousands of lines stand above it. */
async function runSteps(): Promise<number> {
  const failed: string[] = [];
  const waiting = QUICK[Symbol.iterator]();
  const lane = async () => {
    for (const step of waiting)
      if (!(await runStep(step, 'once it has ended'))) failed.push(step[0]);
  };
  await Promise.all([lane(), lane()]);
  const reports = mkdtempSync(join(tmpdir(), 'aftertalk-tests-'));
  for (const step of LONG) {
    const [title, script] = step;
    const report = join(reports, `${script.replaceAll(':', '-')}.json`);
    const flags = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    if (await runStep(step, 'as it comes', flags)) continue;
    failed.push([title, ...failedTests(report, process.cwd())].join('\n  '));
  }
  rmSync(reports, { recursive: true, force: true });
  if (failed.length > 0) console.log(`\nFailed:\n${failed.join('\n')}`);
  console.log(`\n${QUICK.length + LONG.length - failed.length} passed, ${failed.length} failed`);
  return failed.length === 0 ? 0 : 1;
}

/** Whether a step passes; what it says is shown as it comes, or in one piece. */
async function runStep(
  [title, script]: Step,
  shown: 'as it comes' | 'once it has ended',
  flags: readonly string[] = [],
): Promise<boolean> {
  const started = performance.now();
  const isLive = shown === 'as it comes';
  if (isLive) console.log(`\n── ${title}`);
  const step = spawn(
    'npm',
    ['run', '--silent', script, ...(flags.length > 0 ? ['--', ...flags] : [])],
    {
      stdio: isLive ? 'inherit' : ['inherit', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    },
  );
  const said: Buffer[] = [];
  for (const stream of [step.stdout, step.stderr])
    stream?.on('data', (part: Buffer) => said.push(part));
  const isPassed = await new Promise<boolean>((resolve, reject) => {
    step.once('error', reject);
    step.once('close', (code) => resolve(code === 0));
  });
  if (!isLive) process.stdout.write(`\n── ${title}\n${Buffer.concat(said).toString()}`);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`── ${title}: ${isPassed ? 'passed' : 'FAILED'} in ${seconds} s`);
  return isPassed;
}
