import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { ensureChromium } from '../../../scripts/browser/find-chromium.ts';
import { ensureFirefox } from '../../../scripts/browser/find-firefox.ts';
import { ensureWebKit, type WebKitPrograms } from '../../../scripts/browser/find-webkit.ts';
import { hasShippedArchive } from '../../shipped-archive.ts';
import { serveFolder } from '../../../scripts/serve/serve-folder.ts';

/** A built and served archive. */
export interface BuiltSite<Name extends string = string> {
  readonly name: Name;
  readonly folder: string;
  readonly base: string;
  /** With the base, ends in a slash. */
  readonly address: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    sites: BuiltSite<'thanoscon' | 'demo'>[];
    /** The folder of the player’s own site. */
    playerSite: string;
    chromium: string;
    /** Undefined where there is none. */
    firefox: string | undefined;
    /** Undefined where there is none. */
    webkit: WebKitPrograms | undefined;
  }
}

const run = promisify(execFile);
/** The demo lives under a path, so that every test also shows that nothing depends on the root. */
const ARCHIVES = [
  ...(hasShippedArchive ? [{ name: 'thanoscon', data: 'data', base: '/' } as const] : []),
  { name: 'demo', data: 'test/fixtures/demo', base: '/kept/talks/' },
] as const;

/** An archive to build: its data, and the folder and the path its site is to have. */
type Wanted<Name extends string> = Omit<BuiltSite<Name>, 'address'> & { readonly data: string };

/** Builds an archive into a folder and serves it on a free port until `close` is called. */
export async function buildArchive<Name extends string>(wanted: Wanted<Name>) {
  const { name, data, folder, base } = wanted;
  await run(process.execPath, [
    'scripts/cli.ts',
    'build',
    ...['--data', data, '--out', folder, '--base', base, '--site', 'https://talks.example'],
  ]);
  const server = await serveFolder({ folder, base, port: 0 });
  const site: BuiltSite<Name> = { name, folder, base, address: server.address };
  return { site, close: () => server.close() };
}

/** Builds both archives once for all end-to-end tests and serves them on free ports; builds the player’s own site. */
export default async function buildArchives(project: TestProject) {
  const root = await mkdtemp(join(tmpdir(), 'aftertalk-'));
  const sites: BuiltSite<'thanoscon' | 'demo'>[] = [];
  const servers: { close(): Promise<void> }[] = [];
  for (const { name, data, base } of ARCHIVES) {
    const folder = join(root, name);
    const built = await buildArchive({ name, data, base, folder });
    servers.push(built);
    sites.push(built.site);
  }
  const playerSite = join(root, 'player-site');
  await run(process.execPath, ['test/e2e/player-site/build.ts', playerSite]);
  project.provide('sites', sites);
  project.provide('playerSite', playerSite);
  project.provide('chromium', await ensureChromium(console.error));
  project.provide('firefox', ensureFirefox(console.error));
  project.provide('webkit', ensureWebKit(console.error));
  return async () => {
    await Promise.all(servers.map((server) => server.close()));
    await rm(root, { recursive: true, force: true });
  };
}
