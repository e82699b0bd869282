import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};
/** Of the commands of `scripts/cli.ts` some stand for all; what is not ours says its own words. */
const SOME = ['bench', 'demo', 'schemas'];
const ours = Object.entries(scripts).filter(
  ([name, line]) =>
    /^node \S+\.ts(?! check)/.test(line) &&
    (SOME.includes(name) || !line.includes('scripts/cli.ts')),
);

function runScript(line: string, ...more: string[]) {
  const [, ...args] = `${line} ${more.join(' ')}`.split(' ');
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  return { status, stdout, stderr };
}

test.each(ours)('npm run %s says in words that it knows no such flag', (_, line) => {
  const { status, stdout, stderr } = runScript(line, '--bogus');
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/Unknown option ['`]--bogus/);
  expect(stderr).toContain('-- --help');
  expect(stderr).not.toMatch(/\n\s+at /);
});

test.each(ours)('npm run %s explains itself', (_, line) => {
  const { status, stdout, stderr } = runScript(line, '--help');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/Usage:|astro dev/);
});

test.each([
  ['a law that is none', 'soak', ['pears'], 'Did you mean pairs?'],
  ['a seed that is no number', 'soak', ['kills', '--seed', 'x'], 'a whole number from 0'],
  ['rounds that are none', 'soak', ['kills', '--rounds', '0'], 'a whole number from 1'],
  ['a fault that is none', 'stand-in', ['--fault', 'quoat'], 'Did you mean quota?'],
  ['a port that is none', 'stand-in', ['--port', '99999'], 'a whole number from 0 to 65535'],
  ['a site that is not there', 'pictures', ['--built', '/nowhere/at-all'], 'index.html'],
  ['a test named to npm test', 'test', ['titles'], 'npm run test:unit -- NAME'],
])('%s is refused in words', (_, name, args, says) => {
  const { status, stderr } = runScript(scripts[name] ?? '', ...args);
  expect([status, stderr]).toEqual([1, expect.stringContaining(says)]);
  expect(stderr).not.toMatch(/\n\s+at /);
});
