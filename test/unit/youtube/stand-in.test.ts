import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeContent } from '../../stand-in/youtube/content.ts';
import { harbourContent } from '../../stand-in/youtube/harbour-content.ts';
import { startYouTubeStandIn } from '../../stand-in/youtube/start-youtube-stand-in.ts';
import type { YouTubeStandIn } from '../../stand-in/youtube/start-youtube-stand-in.ts';

let standIn: YouTubeStandIn;
beforeAll(async () => {
  standIn = await startYouTubeStandIn({ ...harbourContent, keys: ['right'] });
});
afterAll(() => standIn.close());

interface Body {
  items?: { id: string; snippet: { title: string; thumbnails: object } }[];
  nextPageToken?: string;
  prevPageToken?: string;
  pageInfo?: { totalResults: number };
  error?: { errors: { reason: string }[] };
}

async function ask(path: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${standIn.url}/youtube/v3/${path}`, { headers });
  const text = await response.text();
  const body = (text === '' ? {} : JSON.parse(text)) as Body;
  return { status: response.status, etag: response.headers.get('etag'), body };
}

test.each([
  ['no key', 'playlists?part=snippet&id=x', 403, 'forbidden'],
  ['a wrong key', 'playlists?part=snippet&id=x&key=wrong', 400, 'badRequest'],
  [
    'an unknown playlist',
    'playlistItems?part=snippet&playlistId=x&key=right',
    404,
    'playlistNotFound',
  ],
  [
    'too large a page',
    'playlistItems?part=snippet&playlistId=PLharbourdays2024&maxResults=51&key=right',
    400,
    'invalidParameter',
  ],
  [
    'a token it never gave',
    'playlistItems?part=snippet&playlistId=PLharbourdays2024&pageToken=x&key=right',
    400,
    'invalidPageToken',
  ],
])('%s is refused as YouTube does', async (_, path, status, reason) => {
  const answer = await ask(path);
  expect([answer.status, answer.body.error?.errors[0]?.reason]).toEqual([status, reason]);
});

test('what it does not know is empty, or for channels not there at all', async () => {
  expect((await ask('playlists?part=snippet&id=x&key=right')).body.items).toEqual([]);
  expect((await ask('channels?part=snippet&id=x&key=right')).body).not.toHaveProperty('items');
  const { items } = (await ask('videos?part=id&id=hrbr-priv05,zzzzzzzzzzz,hrbr-open01&key=right'))
    .body;
  expect(items?.map(({ id }) => id)).toEqual(['hrbr-open01']);
});

test('pages follow each other to the end, private and deleted ones counted', async () => {
  standIn.serve(makeContent(120));
  const seen: number[] = [];
  let token = '';
  do {
    const path = `playlistItems?part=snippet&playlistId=PLstandin00000000&maxResults=50&key=right`;
    const { body } = await ask(token === '' ? path : `${path}&pageToken=${token}`);
    seen.push(body.items?.length ?? 0);
    expect(body.pageInfo?.totalResults).toBe(120);
    token = body.nextPageToken ?? '';
  } while (token !== '');
  expect(seen).toEqual([50, 50, 20]);
  standIn.serve(harbourContent);
});

test('an unchanged answer is not sent again', async () => {
  const path = 'videos?part=snippet&id=hrbr-open01&key=right';
  const first = await ask(path);
  const again = await ask(path, { 'If-None-Match': first.etag ?? '' });
  expect([first.status, again.status, again.body]).toEqual([200, 304, {}]);
});
