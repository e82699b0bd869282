import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cachePrefix, DIGEST_SIGNS, WORKER_FILE } from '../../../src/offline/offline-build.ts';
import type { OfflineBuild } from '../../../src/offline/offline-build.ts';
import { filesBelow } from '../../files-below.ts';
import { addressOfFile, whatIsKept } from './what-is-kept.ts';

const RETIRED = new URL('../../../src/offline/retired-worker.js', import.meta.url);

/**
 * Writes the service worker of a site that is otherwise finished: before the script of `bundle-worker.ts` stands the
 * digest of every file it keeps. `known` are SHA-256 of files, or their beginnings, in hexadecimal, which are not read
 * for that; `files` are all of the site. Without a script the site keeps nothing, and its worker takes an earlier one away.
 */
export async function writeOffline(
  site: string,
  base: string,
  worker: string | undefined,
  known: ReadonlyMap<string, string> = new Map(),
  files: readonly string[] = filesBelow(site),
): Promise<void> {
  const script =
    worker === undefined
      ? `self.cachePrefix=${JSON.stringify(cachePrefix(base))};\n${readFileSync(RETIRED, 'utf8')}`
      : `self.offlineBuild=${JSON.stringify(describeBuild(site, base, known, files))};\n${worker}`;
  await writeFile(join(site, WORKER_FILE), script);
}

function describeBuild(
  site: string,
  base: string,
  known: ReadonlyMap<string, string>,
  files: readonly string[],
): OfflineBuild {
  const sizeOf = (file: string) => statSync(join(site, file)).size;
  const kept = whatIsKept(files, sizeOf);
  const digestOf = (file: string) =>
    (known.get(file) ?? hash('sha256', readFileSync(join(site, file)))).slice(0, DIGEST_SIGNS);
  const shell = Object.fromEntries(
    kept.shell.map((file) => [addressOfFile(file), digestOf(file)] as const),
  );
  const pages = kept.pages.map(digestOf).join('');
  const version = hash('sha256', JSON.stringify([shell, pages])).slice(0, DIGEST_SIGNS);
  return { base, version, shell, pages };
}
