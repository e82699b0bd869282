import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testOfShipped } from '../shipped-archive.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'aftertalk-start-'));
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

const demo = ['--data', 'test/fixtures/demo'];

/** Runs a command until it ends or says `until`; what it has said and its exit code by then. */
function run(args: readonly string[], until?: RegExp) {
  const child = spawn(process.execPath, ['scripts/cli.ts', ...args]);
  let said = '';
  return new Promise<{ said: string; code?: number | null; stop: () => Promise<void> }>(
    (resolve) => {
      const ended = new Promise<void>((done) => child.once('close', () => done()));
      const stop = async () => {
        child.kill('SIGINT');
        await ended;
      };
      const hear = (text: Buffer) => {
        said += text.toString();
        if (until?.test(said)) resolve({ said, stop });
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.once('close', (code) => resolve({ said, code, stop }));
    },
  );
}

test('start builds and serves the archive, prints the address and stops when asked', async () => {
  const out = join(root, 'site');
  const address = /http:\/\/localhost:\d+\/\S*/;
  const { said, stop } = await run(
    ['start', ...demo, '--out', out, '--port', '0', '--base', 'kept'],
    address,
  );
  const url = address.exec(said)?.[0] ?? '';
  expect(url).toMatch(/\/kept\/$/);
  const home = await fetch(url);
  expect(home.status).toBe(200);
  expect(await home.text()).toContain('Longhaul');
  const missing = await fetch(`${url}nothing/here/`);
  expect(missing.status).toBe(404);
  expect(await missing.text()).toContain('This page is not here');
  const folder = await fetch(`${url}talks`, { redirect: 'manual' });
  expect(folder.headers.get('location')).toBe('/kept/talks/');
  const escape = await fetch(`${url}..%2f..%2fpackage.json`);
  expect(escape.status).toBe(404);
  await stop();
  await expect(fetch(url)).rejects.toThrow();
});

testOfShipped(
  'a mistake in the archive ends the build with its place and remedy, and leaves the last site',
  async () => {
    const data = join(root, 'data');
    cpSync('data', data, { recursive: true });
    const people = readFileSync(join(data, 'people.yaml'), 'utf8');
    writeFileSync(
      join(data, 'people.yaml'),
      people.replace('name: Colin Douch', 'nmae: Colin Douch'),
    );
    const out = join(root, 'site');
    const { said, code } = await run(['build', '--data', data, '--out', out]);
    expect(code).toBe(1);
    expect(said).toMatch(/people\.yaml:\d+:\d+/);
    expect(said).toContain('nmae');
    expect(said).not.toMatch(/\n\s+at /);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('Longhaul');
  },
);

testOfShipped('a folder with anything else in it is not written over', async () => {
  const out = join(root, 'letters');
  cpSync('data', out, { recursive: true });
  const { said, code } = await run(['build', '--out', out]);
  expect(code).toBe(1);
  expect(said).toContain('holds something else');
  expect(readFileSync(join(out, 'people.yaml'), 'utf8')).toContain('Colin Douch');
});
