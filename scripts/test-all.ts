import { spawnSync } from 'node:child_process';
import { UserError } from '../src/domain/user-error.ts';
import { runTool } from './run-tool.ts';

/** Every step a checkout must pass, the quickest first. */
const STEPS: readonly (readonly [title: string, script: string])[] = [
  ['format', 'format:check'],
  ['lint', 'lint'],
  ['types', 'typecheck'],
  ['dead code', 'deadcode'],
  ['data', 'check'],
  ['unit tests', 'test:unit'],
  ['pages', 'test:e2e'],
];

runTool({
  name: 'test',
  help: `
Usage: npm test

Runs everything a checkout must pass, the quickest first: ${STEPS.map(([title]) => title).join(', ')}.
`,
  options: {},
  run: ({ positionals }) => {
    if (positionals.length > 0) {
      throw new UserError('npm test runs everything.', {
        found: positionals.join(' ').slice(0, 120),
        remedy: 'npm run test:unit -- NAME (runs single tests)',
      });
    }
    return Promise.resolve(runSteps());
  },
});

/** Returns the exit code. */
function runSteps(): number {
  let failed = 0;
  for (const [title, script] of STEPS) {
    const started = performance.now();
    console.log(`\n── ${title}`);
    const { status } = spawnSync('npm', ['run', '--silent', script], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`── ${title}: ${status === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
    if (status !== 0) failed++;
  }
  console.log(`\n${STEPS.length - failed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
