import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';

test('a reader that leaves early, such as head, is no error worth a word', async () => {
  const args = ['scripts/cli.ts', 'status', '--data', 'test/fixtures/demo', '--json'];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  let said = '';
  child.stderr.on('data', (data: Buffer) => (said += data.toString()));
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect([code, said]).toEqual([0, '']);
});
