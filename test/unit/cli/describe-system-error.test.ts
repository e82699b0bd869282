import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { describeSystemError } from '../../../scripts/describe-system-error.ts';

const folder = mkdtempSync(join(tmpdir(), 'system-'));
afterAll(() => rmSync(folder, { recursive: true }));

function errorOf(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
}

test('what the file system refuses is told in words, with the place', () => {
  const error = describeSystemError(errorOf(() => readFileSync(folder)));
  expect(error?.message).toBe('There is a folder where a file should be.');
  writeFileSync(join(folder, 'file'), '');
  const below = join(folder, 'file', 'below');
  const other = describeSystemError(errorOf(() => readFileSync(below)));
  expect(other?.message).toBe('There is a file where a folder should be.');
  expect(other?.details.found).toBe(below);
});

test.each(['ENOSPC', 'EROFS', 'EACCES', 'EIO', 'EDQUOT'])('%s has words and a remedy', (code) => {
  const refused = Object.assign(new Error(code), { code, syscall: 'write' });
  expect(describeSystemError(refused)?.details.remedy).toMatch(/\.$/);
});

test('a mistake of the program keeps its stack', () => {
  expect(describeSystemError(new TypeError('x is not a function'))).toBeUndefined();
  expect(describeSystemError(Object.assign(new Error('no'), { code: 'ENOENT' }))).toBeUndefined();
});
