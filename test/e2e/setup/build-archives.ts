import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { ensureChromium } from '../../../scripts/browser/find-chromium.ts';
import { ensureFirefox } from '../../../scripts/browser/find-firefox.ts';
import { serveFolder } from '../../../scripts/serve/serve-folder.ts';

/** A built and served archive. */
export interface BuiltSite {
  readonly name: 'thanoscon' | 'demo';
  readonly folder: string;
  readonly base: string;
  /** With the base, ends in a slash. */
  readonly address: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    sites: BuiltSite[];
    chromium: string;
    /** Undefined where there is none. */
    firefox: string | undefined;
  }
}

const run = promisify(execFile);
/** The demo lives under a path, so that every test also shows that nothing depends on the root. */
const ARCHIVES = [
  { name: 'thanoscon', data: 'data', base: '/' },
  { name: 'demo', data: 'test/fixtures/demo', base: '/kept/talks/' },
] as const;

/** Builds both archives once for all end-to-end tests and serves them on free ports. */
export default async function buildArchives(project: TestProject) {
  const root = await mkdtemp(join(tmpdir(), 'aftertalk-'));
  const sites: BuiltSite[] = [];
  const servers: { close(): Promise<void> }[] = [];
  for (const { name, data, base } of ARCHIVES) {
    const folder = join(root, name);
    await run(process.execPath, [
      'scripts/cli.ts',
      'build',
      ...['--data', data, '--out', folder, '--base', base, '--site', 'https://talks.example'],
    ]);
    const server = await serveFolder({ folder, base, port: 0 });
    servers.push(server);
    sites.push({ name, folder, base, address: server.address });
  }
  project.provide('sites', sites);
  project.provide('chromium', await ensureChromium(console.error));
  project.provide('firefox', ensureFirefox(console.error));
  return async () => {
    await Promise.all(servers.map((server) => server.close()));
    await rm(root, { recursive: true, force: true });
  };
}
