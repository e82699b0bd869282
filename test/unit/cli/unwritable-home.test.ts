import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../photos/temporary-folder.ts';
import { runCli } from './run-cli.ts';

/** Folders nobody can make anything in, root neither: they lie below what is no folder. */
const NOWHERE = {
  ...{ HOME: '/dev/null/home', TMPDIR: '/dev/null/tmp', XDG_CONFIG_HOME: '/dev/null/config' },
  ...{ XDG_CACHE_HOME: '/dev/null/cache', USERPROFILE: '/dev/null/home', TEMP: '/dev/null/tmp' },
};

test.each([
  ['check', ['check'], 0],
  ['status', ['status'], 0],
  ['pin', ['pin'], 0],
  ['search', ['search', 'tides'], 0],
  ['schemas', ['schemas'], 0],
  ['hide', ['hide', 'talk', 'reading-logs-like-letters', '--why', 'asked for'], 0],
  ['captions pull', ['captions', 'pull', '--event', 'longhaul-2025'], 1],
])(
  '%s answers in words where home and the folder for passing things cannot be written',
  (_, args, code) => {
    const root = join(temporaryFolder(), 'archive');
    cpSync('test/fixtures/demo', root, { recursive: true });
    const { status, stdout, stderr } = runCli([...args, '--data', root], NOWHERE);
    expect(status).toBe(code);
    expect(`${stdout}${stderr}`).not.toMatch(/\n\s+at /);
    expect(`${stdout}${stderr}`).not.toBe('');
  },
  120_000,
);
