import { spawnSync } from 'node:child_process';

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
process.exitCode = failed === 0 ? 0 : 1;
