import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { withArchiveLock } from '../../../scripts/adapters/archive-lock/archive-lock.ts';

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  return { ...fs, renameSync: vi.fn(fs.renameSync) };
});

const how = { command: 'pin', say: () => undefined };
let archive = '';
beforeEach(() => {
  archive = mkdtempSync(join(tmpdir(), 'aftertalk-lock-'));
});
afterEach(() => rmSync(archive, { recursive: true, force: true }));

test.each(['ENOTEMPTY', 'EEXIST'])(
  'a lock given back between the refusal (%s) and the next look is tried for again',
  async (code) => {
    vi.mocked(renameSync).mockImplementationOnce(() => {
      throw Object.assign(new Error(code), { code });
    });
    expect(await withArchiveLock(archive, how, () => 'written')).toBe('written');
  },
);

test('what else the system says of a lock is no reason to try again', async () => {
  vi.mocked(renameSync).mockImplementationOnce(() => {
    throw Object.assign(new Error('EIO'), { code: 'EIO' });
  });
  await expect(withArchiveLock(archive, how, () => 'written')).rejects.toThrow('EIO');
});
