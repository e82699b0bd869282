import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lockName, withArchiveLock } from '../../../scripts/adapters/archive-lock/archive-lock.ts';
import { SyncedWriter } from '../../../scripts/adapters/synced-writer.ts';
import { temporaryFolder } from '../photos/temporary-folder.ts';

test('a program whose lock was taken over writes nothing, and leaves the other’s lock', async () => {
  const root = temporaryFolder();
  const event = join(root, 'events/meetup');
  mkdirSync(event, { recursive: true });
  const lock = join(root, lockName);
  const writing = withArchiveLock(root, { command: 'pin', say: () => undefined }, () => {
    const writer = new SyncedWriter(join(event, 'synced'));
    writer.write('pins.json', '{"talks":{}}');
    rmSync(lock, { recursive: true });
    mkdirSync(lock);
    const other = { pid: 1, host: 'elsewhere', token: 'f'.repeat(32), command: 'sync' };
    writeFileSync(join(lock, 'owner.json'), JSON.stringify(other));
    writer.commit();
  });
  await expect(writing).rejects.toThrow('Another program has taken over the archive');
  expect(existsSync(join(event, 'synced'))).toBe(false);
  expect(existsSync(lock)).toBe(true);
});
