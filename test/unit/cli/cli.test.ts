import { expect, test } from 'vitest';
import { commands } from '../../../scripts/commands/index.ts';
import { testOfShipped } from '../../shipped-archive.ts';
import { replace, withBrokenCopy } from '../checks/broken-copy.ts';
import { runCli } from './run-cli.ts';

test('without a command the line lists every command and exits 1, with --help it exits 0', () => {
  const bare = runCli([]);
  const help = runCli(['--help']);
  expect(bare.status).toBe(1);
  expect(help.status).toBe(0);
  expect(help.stdout).toBe(bare.stdout);
  for (const name of Object.keys(commands))
    expect(help.stdout).toMatch(new RegExp(`^ {2}${name} `, 'm'));
});

test('a command nobody knows is a mistake without a stack', () => {
  const { status, stdout, stderr } = runCli(['chekc']);
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/^There is no command “chekc”\.\n {2}expected: .*check/);
  expect(stderr).not.toMatch(/\n +at /);
});

test('an option nobody knows names those there are', () => {
  const { status, stderr } = runCli(['check', '--jsno']);
  expect(status).toBe(1);
  expect(stderr).toMatch(
    /--jsno[^]*expected: --data, --against, --site, --json, --help[^]*npm run check -- --help/,
  );
  expect(stderr).not.toMatch(/\n +at /);
});

test('check of a folder that is no archive says what to do', () => {
  const { status, stderr } = runCli(['check', '--data', 'src']);
  expect(status).toBe(1);
  expect(stderr).toMatch(
    /There is no archive here\.[^]*remedy: +Name the archive’s folder with --data/,
  );
});

testOfShipped(
  'check of a broken archive exits 1 with the place and the remedy on standard output',
  async () => {
    const misspelt = replace('person: colin-douch', 'person: colin-duch');
    const schedule = 'events/thanoscon-europe-2024/schedule.yaml';
    await withBrokenCopy('data', schedule, misspelt, (root) => {
      const { status, stdout, stderr } = runCli(['check', '--data', root]);
      expect(status).toBe(1);
      expect(stderr).toBe('');
      expect(stdout).toMatch(
        /schedule\.yaml:\d+:\d+ {2}error {2}There is no person “colin-duch”\.\n +37 \| .*\n +\| +\^\n {2}found: +colin-duch\n[^]*nearest: +colin-douch\n {2}remedy: +Write colin-douch/,
      );
      expect(stdout).not.toMatch(/\n +at /);
    });
  },
);

test('check as JSON is JSON and nothing else', () => {
  const { status, stdout, stderr } = runCli(['check', '--json', '--data', 'test/fixtures/demo']);
  expect(status).toBe(0);
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toMatchObject({
    ok: true,
    errors: 0,
    warnings: 0,
    holds: { events: 5 },
  });
});
