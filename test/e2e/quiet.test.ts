import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { watchedRun } from './setup/watched-run.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'aftertalk-quiet-'));
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

const data = ['--data', 'test/fixtures/demo'];
const ADDRESS = /http:\/\/localhost:\d+\/\S*/;
/** What is taken and given back in the archive's folder, so that nothing is hidden while a site is published. */
const LOCK = /^write .*[\\/]\.aftertalk-lock(?:[.\\/]|$)/;
const visit = async (said: string) => (await fetch(ADDRESS.exec(said)?.[0] ?? '')).text();

/** The project's files by when they were changed; caches are the programs' own, packages are only named. */
function projectFiles(): string[] {
  const own = new Set(['.astro', '.cache', '.git', 'node_modules']);
  const files = readdirSync('.').flatMap((name) =>
    own.has(name) || !statSync(name).isDirectory()
      ? [name]
      : readdirSync(name, { recursive: true, encoding: 'utf8' }).map((file) => join(name, file)),
  );
  const changed = files
    .filter((file) => !own.has(file) && statSync(file).isFile())
    .map((file) => `${file} ${statSync(file).mtimeMs}`);
  return [...changed, ...readdirSync('node_modules')];
}

test.each([
  ['build', () => ['scripts/cli.ts', 'build', ...data, '--out', join(root, 'sites/build')]],
  [
    'preview',
    () => ['scripts/cli.ts', 'preview', '--out', join(root, 'sites/build'), '--port', '0'],
  ],
  [
    'start',
    () => ['scripts/cli.ts', 'start', ...data, '--out', join(root, 'sites/start'), '--port', '0'],
  ],
  ['dev', () => ['scripts/astro.ts', 'dev', '--port', '0']],
  ['the check of types', () => ['scripts/astro.ts', 'sync']],
] as const)('%s tells nobody and writes nothing elsewhere, without a home', async (name, args) => {
  const before = projectFiles();
  const serves = /^(?:preview|start|dev)$/.test(name);
  const own = ['.cache', '.astro', join(root, 'sites')];
  const run = await watchedRun(args(), own, serves ? ADDRESS : undefined, visit);
  const noted = run.noted.filter((line) => !LOCK.test(line));
  expect({ noted, left: run.left }).toEqual({ noted: [], left: [] });
  if (serves) expect(run.said).toMatch(ADDRESS);
  else expect(run).toMatchObject({ code: 0 });
  expect(projectFiles()).toEqual(before);
});

test('no script of package.json starts Astro but through ours', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  expect(Object.values(scripts).filter((line) => /(?:^|&&|;)\s*astro\b/.test(line))).toEqual([]);
});

const FAULTS = [
  ['fetch("http://192.0.2.1/")', 'connection 192.0.2.1'],
  ['import("node:https").then((m) => m.get("https://a.invalid/"))', 'connection a.invalid'],
  ['import("node:net").then((m) => m.connect(9, "192.0.2.2"))', 'connection 192.0.2.2'],
  ['import("node:dns/promises").then((m) => m.resolve("b.invalid"))', 'connection b.invalid'],
  [
    'import("node:dgram").then((m) => m.createSocket("udp4").send("x", 9, "192.0.2.3"))',
    '192.0.2.3',
  ],
  ['import("node:fs").then((m) => m.writeFileSync(to, ""))', 'write OUT'],
  ['import("node:fs/promises").then((m) => m.writeFile(to, ""))', 'write OUT'],
  ['import("node:fs").then((m) => m.createWriteStream(to))', 'write OUT'],
  [
    'import("node:worker_threads").then((m) => new m.Worker(new URL("worker.mjs", import.meta.url)))',
    '192.0.2.4',
  ],
] as const;

test.each(FAULTS)('the watcher sees %s', async (fault, seen) => {
  const to = join(root, 'elsewhere');
  const script = join(root, 'fault.mjs');
  writeFileSync(join(root, 'worker.mjs'), 'await fetch("http://192.0.2.4/")');
  writeFileSync(
    script,
    `process.on('uncaughtException', () => {});
     process.on('unhandledRejection', () => process.exit(1));
     const to = ${JSON.stringify(to)};
     await ${fault};`,
  );
  const { noted } = await watchedRun([script], ['.cache']);
  expect(noted.join('\n')).toContain(seen.replace('OUT', to));
});
