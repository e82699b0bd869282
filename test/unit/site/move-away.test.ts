import { fork } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { moveAway } from '../../../scripts/site/move-away.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'aftertalk-away-'));
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

/** Another process that puts files into a folder without end, and makes the folder where it is gone. */
const WRITER = `
import { mkdirSync, writeFileSync } from 'node:fs';
const [folder] = process.argv.slice(2);
process.send('ready');
for (let file = 0; ; file++) {
  try {
    mkdirSync(folder + '/deep', { recursive: true });
    writeFileSync(folder + '/deep/' + (file % 5000), 'compiled');
  } catch {}
}`;

test('a folder is moved away while another process goes on writing into it', async () => {
  const shared = join(root, 'shared');
  const script = join(root, 'writer.mjs');
  writeFileSync(script, WRITER);
  const writer = fork(script, [shared]);
  await once(writer, 'message');
  try {
    for (let time = 0; time < 30; time++) {
      await expect.poll(() => existsSync(join(shared, 'deep'))).toBe(true);
      await moveAway(shared, join(root, 'run'));
      expect(readdirSync(join(root, 'run'))).toEqual(['deep']);
    }
  } finally {
    writer.kill('SIGKILL');
    await once(writer, 'exit');
  }
});

test('what is already gone, or moved by another build, is no error, and what was moved before is replaced', async () => {
  const to = join(root, 'run-2');
  await moveAway(join(root, 'nowhere'), to);
  expect(existsSync(to)).toBe(false);
  for (const name of ['first', 'second']) {
    const from = join(root, 'again');
    mkdirSync(from);
    writeFileSync(join(from, name), '');
    await moveAway(from, to);
    expect(readdirSync(to)).toEqual([name]);
  }
});
