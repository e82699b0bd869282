import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeContent } from '../../stand-in/youtube/content.ts';
import type { Fault, FaultKind } from '../../stand-in/youtube/faults.ts';
import { openSandbox } from './sync-sandbox.ts';
import type { Sandbox } from './sync-sandbox.ts';

// Three pages, so that faults can strike in the middle of a run.
const content = makeContent(120, 'PLharbourfaults');
const more = makeContent(125, 'PLharbourfaults');
const event = `name: Harbour Days
start: 2024-06-12
end: 2024-06-12
timeZone: Europe/Rome
playlists: [PLharbourfaults]
`;

let sandbox: Sandbox;
let before: Record<string, string>;

beforeAll(async () => {
  sandbox = await openSandbox(content, { 'events/harbour-days/event.yaml': event });
  await sandbox.sync();
  before = sandbox.hashes();
});
afterAll(() => sandbox.close());

interface Expected {
  readonly says: RegExp;
  /** Requests of the endpoint struck. */
  readonly asked: number;
}

const stop: readonly [name: string, fault: Fault, expected: Expected][] = [
  ['a wrong key', { kind: 'key-wrong' }, { says: /does not know this API key/, asked: 1 }],
  ['a key restricted to websites', { kind: 'key-referrer' }, { says: /restricted/, asked: 1 }],
  ['an API not switched on', { kind: 'api-disabled' }, { says: /not switched on/, asked: 1 }],
  ['a request without a key', { kind: 'key-missing' }, { says: /without an API key/, asked: 1 }],
  ['a used-up quota', { kind: 'quota' }, { says: /quota of this API key is used up/, asked: 1 }],
  ['a quota sent as 429', { kind: 'quota-429' }, { says: /quota of this API key/, asked: 1 }],
  [
    'a quota used up in the middle',
    { kind: 'quota', on: 'videos', from: 2 },
    { says: /quota/, asked: 2 },
  ],
  ['a rate limit with 403', { kind: 'rate-limit-403' }, { says: /slow down/, asked: 4 }],
  ['a rate limit with 429', { kind: 'rate-limit-429' }, { says: /slow down/, asked: 4 }],
  ['a 500', { kind: 'backend-500' }, { says: /server had an error/, asked: 4 }],
  ['a 503', { kind: 'unavailable-503' }, { says: /server had an error/, asked: 4 }],
  ['a web page with 502', { kind: 'html-502' }, { says: /a web page came back/, asked: 4 }],
  ['a web page with 200', { kind: 'html-200' }, { says: /a web page came back/, asked: 1 }],
  ['a reset connection', { kind: 'reset' }, { says: /broke off/, asked: 4 }],
  ['a cut body', { kind: 'cut-json' }, { says: /cut off in the middle/, asked: 1 }],
  [
    'a cut second page',
    { kind: 'cut-json', on: 'playlistItems', from: 2 },
    { says: /cut off/, asked: 2 },
  ],
  [
    'a cut list of videos',
    { kind: 'cut-json', on: 'videos', from: 3 },
    { says: /cut off/, asked: 3 },
  ],
  ['fewer bytes than announced', { kind: 'cut-length' }, { says: /broke off/, asked: 4 }],
  ['no answer at all', { kind: 'hang' }, { says: /did not answer within 0\.2 seconds/, asked: 2 }],
  [
    'a page token that leads back',
    { kind: 'token-loop', on: 'playlistItems' },
    { says: /has no end/, asked: 2 },
  ],
  [
    'tokens without end',
    { kind: 'token-endless', on: 'playlistItems' },
    { says: /has no end/, asked: 5 },
  ],
  [
    'a token that fails',
    { kind: 'token-fails', on: 'playlistItems', from: 2 },
    { says: /next page/, asked: 2 },
  ],
  [
    'a count that is off',
    { kind: 'count-off', on: 'playlistItems' },
    { says: /does not add up/, asked: 3 },
  ],
  [
    'a page that lost entries',
    { kind: 'items-lost', on: 'playlistItems', from: 2, times: 1 },
    { says: /does not add up/, asked: 3 },
  ],
  ['videos left out', { kind: 'left-out', on: 'videos' }, { says: /does not add up/, asked: 3 }],
  ['JSON of another shape', { kind: 'not-youtube' }, { says: /another shape/, asked: 1 }],
  [
    'a playlist gone in the middle',
    { kind: 'playlist-not-found', on: 'playlistItems', from: 2 },
    { says: /no such playlist/, asked: 2 },
  ],
];

test.each(stop)(
  '%s stops the run, says so and writes nothing',
  async (_, fault, { says, asked }) => {
    sandbox.serve(more, fault);
    const { code, stdout, stderr } = await sandbox.sync({
      timeout: fault.kind === 'hang' ? '0.2' : '20',
      fresh: true,
    });
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(says);
    expect(stderr).toContain('Nothing was written.');
    expect(stderr).not.toMatch(/a-secret-key|https?:|127\.0\.0\.1|<|at .*\.ts/);
    const struck = fault.on ?? 'playlists';
    expect(sandbox.standIn.requests.filter(({ endpoint }) => endpoint === struck)).toHaveLength(
      asked,
    );
    expect(sandbox.hashes()).toEqual(before);
  },
);

const passing: readonly FaultKind[] = [
  'rate-limit-403',
  'rate-limit-429',
  'backend-500',
  'unavailable-503',
  'html-502',
  'reset',
  'cut-length',
];

test.each(passing)('a %s that passes is waited for, longer each time', async (kind) => {
  sandbox.serve(content, { kind, on: 'videos', from: 2, times: 2 });
  sandbox.waits.length = 0;
  const { code, stdout } = await sandbox.sync({ fresh: true });
  expect([code, stdout]).toEqual([0, expect.stringContaining('unchanged: 120')]);
  expect(sandbox.waits).toEqual([1_000, 2_000]);
  expect(sandbox.hashes()).toEqual(before);
});

test('an unknown playlist is named as such', async () => {
  sandbox.serve({ playlists: [], videos: [] });
  const { code, stderr } = await sandbox.sync();
  expect([code, stderr]).toEqual([
    1,
    expect.stringContaining('no such playlist, or it is private'),
  ]);
  expect(sandbox.hashes()).toEqual(before);
});

test('a playlist that is empty all at once makes nothing gone', async () => {
  sandbox.serve({ playlists: [{ id: 'PLharbourfaults', videoIds: [] }], videos: [] });
  const { code, stderr } = await sandbox.sync();
  expect([code, stderr]).toEqual([1, expect.stringContaining('120 of 120 recordings')]);
  expect(sandbox.hashes()).toEqual(before);
});

test('without a key the API is not asked', async () => {
  sandbox.serve(content);
  const { code, stderr } = await sandbox.sync({}, { YOUTUBE_API_URL: sandbox.standIn.url });
  expect([code, stderr]).toEqual([1, expect.stringContaining('YOUTUBE_API_KEY is not')]);
  expect(sandbox.standIn.requests).toEqual([]);
  expect(sandbox.hashes()).toEqual(before);
});

test.each(['YOUTUBE_API_URL', 'YOUTUBE_FEED_URL'])(
  '%s that is no address is said to be so',
  async (name) => {
    const env = { YOUTUBE_API_KEY: 'k', [name]: 'nowhere' };
    const { code, stderr } = await sandbox.sync({}, env);
    expect([code, stderr]).toEqual([1, expect.stringContaining(`${name} is not an address`)]);
  },
);

test('where nobody listens, YouTube cannot be reached', async () => {
  const env = { YOUTUBE_API_URL: 'http://127.0.0.1:9', YOUTUBE_API_KEY: 'k' };
  const { code, stderr } = await sandbox.sync({}, env);
  expect([code, stderr]).toEqual([1, expect.stringContaining('cannot be reached')]);
});
