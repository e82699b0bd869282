import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Flags } from '../../../scripts/command.ts';
import { createPull } from '../../../scripts/commands/captions/pull.ts';
import type { CaptionStandIn } from '../../stand-in/youtube/start-caption-stand-in.ts';
import {
  standInClient,
  startCaptionStandIn,
} from '../../stand-in/youtube/start-caption-stand-in.ts';
import { run } from '../sync/sync-sandbox.ts';
import { openCaptionArchive } from './caption-archive.ts';

const vtt = (text: string) => `WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n${text}\n`;
const tracks = {
  quay25talkA: [
    { id: 'heard-en', language: 'en', trackKind: 'ASR', text: vtt('moore at the key') },
    { id: 'written-en', language: 'en', text: vtt('Moor at the quay') },
    { id: 'written-pt', language: 'pt-br', text: vtt('Atracar no cais') },
    { id: 'draft-pl', language: 'pl', isDraft: true, text: vtt('Cumować') },
    { id: 'broken-de', language: 'de', status: 'failed', text: '' },
  ],
  quay25talkB: [{ id: 'heard-b', language: 'en', trackKind: 'ASR', text: vtt('cast off') }],
} as const;

let archive: ReturnType<typeof openCaptionArchive>;
let standIn: CaptionStandIn;
let config: string;
let visit: (address: string) => void;
let signIns: string[];

beforeEach(async () => {
  archive = openCaptionArchive();
  standIn = await startCaptionStandIn(tracks);
  config = mkdtempSync(join(tmpdir(), 'aftertalk-config-'));
  signIns = [];
  visit = (address) => void standIn.visit(address);
});
afterEach(async () => {
  archive.close();
  rmSync(config, { recursive: true, force: true });
  await standIn.close();
});

const pull = (flags: Flags = {}, env: Record<string, string> = {}) => {
  const command = createPull({
    sleep: () => Promise.resolve(),
    random: () => 1,
    onSignIn: (address) => {
      signIns.push(address);
      visit(address);
    },
  });
  return run(
    { name: 'captions', summary: '', help: '', options: {}, run: command },
    { data: archive.root, event: 'quay-2025', ...flags },
    {
      YOUTUBE_API_URL: standIn.url,
      YOUTUBE_OAUTH_URL: `${standIn.url}/`,
      YOUTUBE_OAUTH_CLIENT_ID: standInClient.id,
      YOUTUBE_OAUTH_CLIENT_SECRET: standInClient.secret,
      XDG_CONFIG_HOME: config,
      ...env,
    },
  );
};

const captionFiles = () =>
  Object.keys(archive.hashes()).filter((name) => name.includes('synced/captions/'));
const tokenFile = () => join(config, 'aftertalk', 'youtube-token.json');

test('the owner signs in once, and each language’s best track is written', async () => {
  const { code, stdout } = await pull();
  expect([code, stdout]).toEqual([0, expect.stringContaining('3 caption files fetched')]);
  expect(captionFiles()).toEqual([
    'events/quay-2025/synced/captions/quay25talkA.en.vtt',
    'events/quay-2025/synced/captions/quay25talkA.pt-BR.vtt',
    'events/quay-2025/synced/captions/quay25talkB.en.auto.vtt',
  ]);
  expect(archive.read('quay-2025/synced/captions/quay25talkA.en.vtt')).toContain(
    'Moor at the quay',
  );
  const [address = ''] = signIns;
  expect(new URL(address).searchParams.get('redirect_uri')).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(new URL(address).searchParams.get('code_challenge_method')).toBe('S256');
});

test('a second pull signs in by itself, fetches no file again and changes nothing', async () => {
  await pull();
  const before = archive.hashes();
  standIn.requests.length = 0;
  const { code, stdout } = await pull();
  expect([code, signIns.length]).toEqual([0, 1]);
  expect(stdout).toContain('0 caption files fetched, 3 as before');
  expect(standIn.requests).toEqual([
    'POST token refresh_token',
    'GET captions quay25talkA',
    'GET captions quay25talkB',
  ]);
  expect(archive.hashes()).toEqual(before);
});

test('only what changed at YouTube is fetched again', async () => {
  await pull();
  standIn.videos.set('quay25talkB', [
    { ...tracks.quay25talkB[0], lastUpdated: '2026-06-01T00:00:00Z', text: vtt('cast off, all') },
  ]);
  const { stdout } = await pull();
  expect(stdout).toContain('1 caption files fetched, 2 as before');
  expect(archive.read('quay-2025/synced/captions/quay25talkB.en.auto.vtt')).toContain('off, all');
});

test('the sign-in is kept for its owner’s eyes alone, and nothing of it is said or put elsewhere', async () => {
  const { stdout, stderr } = await pull({ json: true });
  const { access, refresh } = standIn.tokens;
  expect(statSync(tokenFile()).mode & 0o777).toBe(0o600);
  expect(statSync(join(config, 'aftertalk')).mode & 0o777).toBe(0o700);
  expect(readFileSync(tokenFile(), 'utf8')).toContain(refresh);
  for (const secret of [access, refresh, standInClient.secret]) {
    expect(stdout + stderr).not.toContain(secret);
    for (const name of Object.keys(archive.hashes()))
      expect(readFileSync(join(archive.root, name), 'utf8')).not.toContain(secret);
  }
});

test('a sign-in kept inside the repository is refused', async () => {
  const inside = join(archive.root, 'settings');
  mkdirSync(inside);
  const { code, stderr } = await pull({}, { XDG_CONFIG_HOME: inside });
  expect([code, standIn.requests]).toEqual([1, []]);
  expect(stderr).toContain('XDG_CONFIG_HOME');
  const file = join(archive.root, 'client.json');
  const client = await pull({}, { YOUTUBE_OAUTH_CLIENT_ID: '', YOUTUBE_OAUTH_CLIENT_FILE: file });
  expect(client.stderr).toContain('not kept in the repository');
});

test('a withdrawn permission is asked for anew', async () => {
  await pull();
  standIn.withdraw();
  expect((await pull()).code).toBe(0);
  expect(signIns).toHaveLength(2);
});

test('a person who refuses is told so, and nothing is kept', async () => {
  visit = (address) => void standIn.visit(address, 'access_denied');
  const { code, stderr } = await pull();
  expect(code).toBe(1);
  expect(stderr).toMatch(/permission was not given[^]*access_denied/);
  expect(existsSync(tokenFile())).toBe(false);
});

test('an answer that does not know the state is not taken', async () => {
  visit = (address) => {
    const forged = new URL(address);
    forged.searchParams.set('state', 'forged');
    void standIn.visit(forged.href).then((status) => {
      expect(status).toBe(404);
      return standIn.visit(address);
    });
  };
  expect((await pull()).code).toBe(0);
});

test('a wrong client secret is named without showing it', async () => {
  const { code, stderr } = await pull({}, { YOUTUBE_OAUTH_CLIENT_SECRET: 'not-the-secret' });
  expect(code).toBe(1);
  expect(stderr).toContain('invalid_client');
  expect(stderr).not.toContain('not-the-secret');
});

test('somebody else’s video is told apart and does not hinder the others', async () => {
  standIn.videos.delete('quay25talkA');
  const { code, stdout } = await pull();
  expect(code).toBe(1);
  expect(stdout).toContain('quay25talkA: Only the owner of a video may fetch its captions.');
  expect(captionFiles()).toEqual(['events/quay-2025/synced/captions/quay25talkB.en.auto.vtt']);
});

test.each([
  ['quota', /quota is used up[^]*1 videos were not asked/],
  ['api-disabled', /not switched on[^]*Enable/],
] as const)('%s ends the pull in plain words', async (fault, words) => {
  standIn.fail(fault);
  const { code, stdout } = await pull();
  expect(code).toBe(1);
  expect(stdout).toMatch(words);
  expect(captionFiles()).toEqual([]);
});

test('what came whole before the quota ran out is kept', async () => {
  standIn.fail('quota', 3);
  const { code, stdout } = await pull();
  expect(code).toBe(1);
  expect(stdout).toContain('2 caption files fetched');
  expect(captionFiles()).toHaveLength(2);
});

test('a dry run writes nothing', async () => {
  const before = archive.hashes();
  const { stdout } = await pull({ 'dry-run': true });
  expect(stdout).toContain('3 caption files would be written');
  expect(archive.hashes()).toEqual(before);
});

test('the sign-in is sent to no address others could read on the way', async () => {
  const { code, stderr } = await pull({}, { YOUTUBE_API_URL: 'http://captions.example.org' });
  expect(code).toBe(1);
  expect(stderr).toContain('YOUTUBE_API_URL');
});

test('without an OAuth client the file to put there is named', async () => {
  const { stderr } = await pull({}, { YOUTUBE_OAUTH_CLIENT_ID: '' });
  expect(stderr).toContain(join(config, 'aftertalk', 'youtube-client.json'));
  expect(stderr).toContain('Desktop app');
});
