import { expect, test } from 'vitest';
import { withRetries } from '../../../scripts/adapters/youtube/retrying.ts';
import type { Attempt } from '../../../scripts/adapters/youtube/retrying.ts';

async function waitsOf(attempts: readonly Attempt<string>[], chance: number) {
  const waits: number[] = [];
  const patience = {
    sleep: (milliseconds: number) => {
      waits.push(milliseconds);
      return Promise.resolve();
    },
    random: () => chance,
  };
  const result = await withRetries<string>(
    (n) => Promise.resolve(attempts[n - 1] ?? { ok: true, value: 'too many' }),
    patience,
  ).catch((error: unknown) => (error instanceof Error ? error.message : error));
  return { waits, result };
}

const failed = (retry: boolean, waitAtLeast?: number): Attempt<string> => ({
  ok: false,
  error: new Error('failed'),
  retry,
  ...(waitAtLeast !== undefined && { waitAtLeast }),
});
const done: Attempt<string> = { ok: true, value: 'done' };

test.each([
  ['a success', [done], 1, [], 'done'],
  ['a failure beyond hope', [failed(false), done], 1, [], 'failed'],
  ['failures that pass', [failed(true), failed(true), done], 1, [1_000, 2_000], 'done'],
  ['the least chance', [failed(true), done], 0, [500], 'done'],
  [
    'failures without end',
    Array<Attempt<string>>(9).fill(failed(true)),
    1,
    [1_000, 2_000, 4_000],
    'failed',
  ],
  ['a server that names a time', [failed(true, 9_000), done], 1, [9_000], 'done'],
  ['a server that names a day', [failed(true, 86_400_000), done], 1, [30_000], 'done'],
])('%s is waited for as it should be', async (_, attempts, chance, waits, result) => {
  expect(await waitsOf(attempts, chance)).toEqual({ waits, result });
});
