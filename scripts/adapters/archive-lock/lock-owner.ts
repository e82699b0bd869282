import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { isRunning } from '../../is-running.ts';

const LockOwnerSchema = z.object({
  pid: z.number().int().positive(),
  host: z.string().max(255),
  /** Random, another for each lock. */
  token: z.string().regex(/^[0-9a-f]{32}$/),
  /** Like `sync`. */
  command: z.string().max(80),
});

/** Who holds a lock. */
export type LockOwner = z.infer<typeof LockOwnerSchema>;

/** Below the lock’s folder. */
export const ownerFile = 'owner.json';

/** The owner a lock’s folder names, undefined where there is none or the lock is gone. */
export function readOwner(lock: string): LockOwner | undefined {
  try {
    return LockOwnerSchema.parse(JSON.parse(readFileSync(join(lock, ownerFile), 'utf8')));
  } catch {
    return undefined;
  }
}

/**
 * Whether the owner was a program of this machine that has ended; of another machine nobody here knows.
 * `ownToken` is that of the lock this process holds: a container's program often has the number of the last.
 */
export const isDead = ({ pid, host, token }: LockOwner, ownToken: string | undefined): boolean =>
  host === hostname() && !isRunning(pid) && !(pid === process.pid && token === ownToken);

/** `npm run sync (process 123 on host)`. */
export const describeOwner = ({ command, pid, host }: LockOwner): string =>
  `npm run ${command} (process ${pid} on ${host})`.replace(/\p{Cc}/gu, ' ');
