import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PoliteWeb } from '../../../scripts/adapters/web/polite-web.ts';
import { doctor } from '../../../scripts/commands/doctor.ts';
import { describedLinks } from '../../../scripts/commands/doctor/described-links.ts';
import { lookAtLinks } from '../../../scripts/commands/doctor/look-at-links.ts';
import type { Archive } from '../../../src/domain/model/archive.ts';
import type { ArchiveSources } from '../../../src/domain/model/sources.ts';
import type { Finding } from '../../../scripts/commands/doctor/finding.ts';
import { createOutput } from '../../../scripts/output.ts';
import { smallArchive } from '../hand-files/small-archive.ts';

const root = mkdtempSync(join(tmpdir(), 'aftertalk-doctor-'));
const asked: string[] = [];
let server: Server;
let host = '';
/** How many requests were under way at once, at most. */
let most = 0;
let underWay = 0;

const video = (id: string) =>
  `/oembed?format=json&url=${encodeURIComponent(`https://www.youtube.com/watch?v=${id}`)}`;
/** What the outside world answers: a status and, where it matters, a text or a place to go. */
const ANSWERS: Readonly<Record<string, readonly [status: number, said?: string]>> = {
  'GET /there': [200],
  'HEAD /there': [200],
  'HEAD /no-head': [405],
  'GET /no-head': [200],
  'HEAD /shy': [403],
  'GET /shy': [200],
  'HEAD /gone': [404],
  'GET /gone': [404],
  'HEAD /lost': [410],
  'GET /lost': [410],
  'HEAD /moved': [301, '/new'],
  'HEAD /new': [200],
  'HEAD /for-now': [302, '/new'],
  'HEAD /home-again': [302, '/'],
  'HEAD /': [200],
  'HEAD /circle': [302, '/circle'],
  'HEAD /broken': [500],
  'GET /broken': [500],
  [`GET ${video('alive-video')}`]: [200, '{}'],
  [`GET ${video('gone-video1')}`]: [404],
  [`GET ${video('own-video01')}`]: [403],
  [`GET ${video('odd-video01')}`]: [502],
  'GET /metadata/youtube-gone-video1': [
    200,
    '{"files":[{"name":"a.webm"},{"name":"The talk.mp4"}]}',
  ],
  'GET /metadata/youtube-alive-video': [200, '{}'],
  'GET /metadata/youtube-own-video01': [200, 'no JSON'],
};

beforeAll(async () => {
  server = createServer((request, response) => {
    underWay += 1;
    most = Math.max(most, underWay);
    const line = `${request.method ?? ''} ${request.url ?? ''}`;
    asked.push(line);
    setTimeout(() => {
      underWay -= 1;
      if (line.startsWith('GET /wayback/available')) {
        const isKept = line.includes('gone');
        response.end(
          JSON.stringify({
            archived_snapshots: isKept
              ? { closest: { available: true, url: 'http://web.archive.org/web/2020/x' } }
              : {},
          }),
        );
        return;
      }
      const [status, said = ''] = ANSWERS[line] ?? [404];
      response.writeHead(status, status > 300 && status < 400 ? { location: said } : {});
      response.end(request.method === 'HEAD' ? '' : said);
    }, 5);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(root, { recursive: true });
});

const web = (pause = 0, timeout = 5_000) => new PoliteWeb({ atOnce: 3, pause, timeout });

test.each([
  ['/there', 'there', /200/],
  ['/no-head', 'there', /200/],
  ['/shy', 'there', /200/],
  ['/gone', 'gone', /404/],
  ['/lost', 'gone', /410/],
  ['/moved', 'moved', /\/new$/],
  ['/for-now', 'there', /200/],
  ['/home-again', 'gone', /home page/],
  ['/circle', 'unsure', /circles/],
  ['/broken', 'unsure', /500/],
])('%s is %s', async (path, is, words) => {
  const seen = await web().look(host + path);
  expect(seen.is).toBe(is);
  expect(seen.words).toMatch(words);
});

test('where nobody answers nobody is sure, and why is said in words', async () => {
  const closed = createServer();
  await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
  const { port } = closed.address() as AddressInfo;
  await new Promise((resolve) => closed.close(resolve));
  expect(await web().look(`http://127.0.0.1:${port}/`)).toEqual({
    is: 'unsure',
    words: 'the host takes no connections',
  });
  expect(await web().look('http://[::1')).toEqual({
    is: 'unsure',
    words: 'the connection broke off',
  });
});

test('a server that says nothing is given up after a while', async () => {
  const silent = createServer(() => undefined);
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const { port } = silent.address() as AddressInfo;
  const seen = await web(0, 100).look(`http://127.0.0.1:${port}/`);
  expect(seen).toEqual({ is: 'unsure', words: 'no answer within 0.1 s' });
  silent.closeAllConnections();
  await new Promise((resolve) => silent.close(resolve));
});

test('a host is asked one thing at a time', async () => {
  most = 0;
  const patient = web(1);
  await Promise.all(Array.from({ length: 6 }, () => patient.look(`${host}/there`)));
  expect(most).toBe(1);
});

test('HEAD is asked first, and GET only where that says little', async () => {
  asked.length = 0;
  await web().look(`${host}/there`);
  expect(asked).toEqual(['HEAD /there']);
  asked.length = 0;
  await web().look(`${host}/no-head`);
  expect(asked).toEqual(['HEAD /no-head', 'GET /no-head']);
});

const event = 'events/brookcon-2031';
const session = (id: string, recording: string) =>
  `  - { id: ${id}, title: ${id}, start: 2031-05-14T09:30, recordings: [${recording}] }\n`;
const told = (id: string, duration: number) => ({
  id,
  state: 'published',
  rawTitle: id,
  description: '',
  duration,
  publishedAt: '2031-06-01T08:00:00Z',
});

/** Runs the command on an archive with links and videos of every kind; its output, and its exit code. */
async function runDoctor(flags: Record<string, boolean>, env: Record<string, string> = {}) {
  const folder = join(root, `archive-${Object.keys(flags).join('-')}-${Object.keys(env).length}`);
  const files: Record<string, string> = {
    ...smallArchive,
    'archive.yaml': (smallArchive['archive.yaml'] ?? '').replace(/^url:.*\n/m, ''),
    'people.yaml': `- id: ada-brook\n  name: Ada Brook\n  links: { website: ${host}/gone }\n- id: jonas-weir\n  name: Jonas Weir\n- id: mei-tanaka\n  name: Mei Tanaka\n`,
    [`${event}/event.yaml`]: `name: BrookCon 2031\nstart: 2031-05-14\nend: 2031-05-15\ntimeZone: Europe/Vienna\nlinks:\n  - { label: A, url: ${host}/moved }\n  - { label: B, url: ${host}/there }\n  - { label: C, url: ${host}/lost }\n  - { label: D, url: ${host}/broken }\n`,
    [`${event}/schedule.yaml`]: `sessions:\n${session('alive', '{ video: alive-video }')}${session('gone', '{ video: gone-video1, start: 1:00, end: 5:00 }')}${session('own', '{ video: own-video01 }')}${session('odd', `{ video: odd-video01 }, { file: "${host}/there", role: mirror }`)}`,
    [`${event}/corrections.yaml`]: '[]\n',
    [`${event}/photos.yaml`]: 'photos: []\n',
    [`${event}/synced/videos.json`]: JSON.stringify({
      playlists: [],
      videos: ['alive-video', 'gone-video1', 'own-video01', 'odd-video01'].map((id) =>
        told(id, 600),
      ),
    }),
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const before = join(root, 'before');
  rmSync(before, { recursive: true, force: true });
  cpSync(folder, before, { recursive: true });
  let text = '';
  const write = (part: string) => (text += part);
  const out = createOutput({ write }, { write: () => undefined }, {});
  const code = await doctor.run({
    flags: { ...flags, data: folder },
    args: [],
    out,
    env: { ARCHIVE_ORG_URL: host, YOUTUBE_OEMBED_URL: host, ...env },
  });
  return { code, text };
}

test('links that rot are named with file and line, and with a copy where there is one', async () => {
  const { code, text } = await runDoctor({ links: true, json: true });
  expect(code).toBe(1);
  const { findings, broken } = JSON.parse(text) as { findings: Finding[]; broken: number };
  const seen = findings.map(({ is, file, line, what }) => [is, file, line, what.replace(host, '')]);
  expect(seen).toEqual([
    ['moved-link', `${event}/event.yaml`, 6, '/moved'],
    ['rotten-link', `${event}/event.yaml`, 8, '/lost'],
    ['unsure-link', `${event}/event.yaml`, 9, '/broken'],
    ['rotten-link', 'people.yaml', 3, '/gone'],
  ]);
  expect(broken).toBe(2);
  expect(findings.map(({ edit }) => edit?.lines)).toEqual([
    [`${host}/new`],
    undefined,
    undefined,
    ['https://web.archive.org/web/2020/x'],
  ]);
});

test('links of descriptions are named by their talk, and how they are mended', async () => {
  const talk = (key: string, kind: 'slides' | 'code', path: string) => ({
    ...{ eventId: 'brookcon-2031', key, title: `On ${key}` },
    described: [{ kind, url: host + path }],
  });
  const talks = [
    talk('rain', 'slides', '/gone'),
    talk('mud', 'code', '/gone'),
    talk('ice', 'slides', '/lost'),
    talk('sun', 'code', '/there'),
  ];
  const links = describedLinks(
    { talks } as unknown as Archive,
    { events: [{ id: 'brookcon-2031', folder: event }] } as unknown as ArchiveSources,
  );
  const findings = await lookAtLinks(links, web(), host, () => undefined);
  expect(findings.map(({ is, file, says, edit }) => [is, file, says, edit?.lines])).toEqual([
    [
      ...['rotten-link', `${event}/schedule.yaml`],
      expect.stringMatching(/^On rain, in its video’s description: .*404/),
      [
        'resources:',
        '  - { kind: slides, label: Slides, url: "https://web.archive.org/web/2020/x" }',
      ],
    ],
    [
      ...['rotten-link', `${event}/schedule.yaml`],
      expect.stringMatching(/^On mud/),
      ['https://web.archive.org/web/2020/x'],
    ],
    ['rotten-link', `${event}/schedule.yaml`, expect.stringMatching(/^On ice.*410/), []],
  ]);
  expect(findings.map(({ edit }) => edit?.where.slice(-16))).toEqual(
    ['e session rain:', 'n place of it:', 'n npm run sync.'].map(
      (end) => expect.stringContaining(end) as string,
    ),
  );
});

test('videos that are gone or private are named, with a mirror to paste', async () => {
  const { code, text } = await runDoctor({ videos: true });
  expect(code).toBe(1);
  expect(text).toMatch(/Videos that are gone \(1\)/);
  expect(text).toContain('  - { video: gone-video1, start: 1:00, end: 5:00 }');
  expect(text).toContain(
    `  - { file: "${host}/download/youtube-gone-video1/The%20talk.mp4", role: mirror, start: 1:00, end: 5:00 }`,
  );
  expect(text).toMatch(/Videos that are private \(1\)/);
  expect(text).toMatch(/one copy only \(1\)[\s\S]*alive: its only copy is alive-video/);
  expect(text).toMatch(/could not be asked for \(1\)/);
  expect(text).toMatch(/2 things to mend, 2 to know/);
});

test('without a network nothing is called broken', async () => {
  const nowhere = 'http://127.0.0.1:9';
  const { code, text } = await runDoctor(
    { videos: true, json: true },
    { ARCHIVE_ORG_URL: nowhere, YOUTUBE_OEMBED_URL: nowhere, NONE: '1' },
  );
  expect(code).toBe(0);
  const { findings } = JSON.parse(text) as { findings: Finding[] };
  expect(new Set(findings.map(({ is }) => is))).toEqual(new Set(['unsure-video', 'single-copy']));
});
