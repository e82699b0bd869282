import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { failedTests } from '../../../scripts/failed-tests.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'failed-tests-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What Vitest reports of a file of tests. */
function reportOf(name: string, source: string): string {
  writeFileSync(join(folder, `${name}.test.js`), source);
  writeFileSync(join(folder, `${name}.config.js`), `export default { test: { globals: true } };`);
  const report = join(folder, `${name}.json`);
  spawnSync(
    process.execPath,
    [
      'scripts/vitest.ts',
      'run',
      ...['--root', folder, '--config', join(folder, `${name}.config.js`)],
      ...['--reporter=json', `--outputFile.json=${report}`, `${name}.test.js`],
    ],
    { stdio: 'ignore' },
  );
  return report;
}

test('failed tests are named by file, name and the first line of what was said', () => {
  const report = reportOf(
    'two',
    `test('holds', () => {}); describe('of two', () => { test('one fails', () => { throw new Error('not so\\nsecond line'); }); });`,
  );
  expect(failedTests(report, folder)).toEqual(['two.test.js: of two one fails: Error: not so']);
});

test('a file that could not be loaded is named', () => {
  const report = reportOf('broken', `throw new Error('no such thing');`);
  expect(failedTests(report, folder)).toEqual(['broken.test.js: no such thing']);
});

test('an error outside of all tests is said, and so is an end without a report', () => {
  const report = reportOf(
    'outside',
    `test('holds', () => { setTimeout(() => { throw new Error('late'); }); return new Promise((done) => setTimeout(done, 50)); });`,
  );
  expect(failedTests(report, folder)).toEqual([
    'no test by itself: an error came from outside of them all',
  ]);
  expect(failedTests(join(folder, 'none.json'), folder)).toEqual([
    'no report was written: the tests came to no end',
  ]);
});
