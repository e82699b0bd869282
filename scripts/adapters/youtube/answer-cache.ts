import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runName } from '../../run-name.ts';

/** An answer kept from an earlier run with the tag YouTube gave it. */
interface KeptAnswer {
  readonly etag: string;
  readonly value: unknown;
}

/** Answers of earlier runs by request. A request's name must not hold the key. */
export interface AnswerCache {
  get(request: string): Promise<KeptAnswer | undefined>;
  put(request: string, answer: KeptAnswer): Promise<void>;
}

/** Keeps answers as files in a folder that may be deleted at any time; a broken file counts as none. */
export function createAnswerCache(folder: string): AnswerCache {
  const fileOf = (request: string) =>
    join(folder, `${createHash('sha256').update(request).digest('hex').slice(0, 32)}.json`);
  return {
    async get(request) {
      try {
        const kept: unknown = JSON.parse(await readFile(fileOf(request), 'utf8'));
        const whole =
          typeof kept === 'object' && kept !== null && 'etag' in kept && 'value' in kept;
        return whole && typeof kept.etag === 'string'
          ? { etag: kept.etag, value: kept.value }
          : undefined;
      } catch {
        return undefined;
      }
    },
    async put(request, answer) {
      const file = fileOf(request);
      const fresh = `${file}.${runName()}`;
      try {
        await mkdir(folder, { recursive: true });
        await writeFile(fresh, JSON.stringify(answer));
        await rename(fresh, file);
      } catch {
        // What cannot be kept is asked for again.
        await rm(fresh, { force: true });
      }
    },
  };
}
