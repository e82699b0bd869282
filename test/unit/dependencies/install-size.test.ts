import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { weighInstall } from '../../../scripts/bench/install-size.ts';

const project = mkdtempSync(join(tmpdir(), 'aftertalk-install-'));
afterAll(() => rmSync(project, { recursive: true, force: true }));

function put(path: string, bytes: number): void {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), Buffer.alloc(bytes));
}

test('an install weighs its packages here, each for itself, without development ones, biggest first', () => {
  const packages = {
    '': {},
    'node_modules/small': {},
    'node_modules/@scope/large': { optional: true },
    'node_modules/@scope/large/node_modules/within': {},
    'node_modules/another-system': { optional: true },
    'node_modules/tests': { dev: true },
    'node_modules/both': { devOptional: true },
  };
  writeFileSync(join(project, 'package-lock.json'), JSON.stringify({ packages }));
  put('node_modules/small/index.js', 10);
  put('node_modules/@scope/large/lib/deep/index.js', 900);
  put('node_modules/@scope/large/package.json', 100);
  put('node_modules/@scope/large/node_modules/within/index.js', 50);
  put('node_modules/tests/index.js', 5_000);
  put('node_modules/both/index.js', 10);
  expect(weighInstall(project)).toEqual({
    bytes: 1_070,
    packages: [
      { name: '@scope/large', bytes: 1_000 },
      { name: '@scope/large/node_modules/within', bytes: 50 },
      { name: 'both', bytes: 10 },
      { name: 'small', bytes: 10 },
    ],
  });
});
