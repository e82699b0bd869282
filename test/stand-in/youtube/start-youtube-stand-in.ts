import { createServer } from 'node:http';
import { Answer } from './answer.ts';
import type { StandInRequest } from './answer.ts';
import { apiErrors } from './api-errors.ts';
import type { StandInContent } from './content.ts';
import { htmlPage, strikes } from './faults.ts';
import type { Endpoint, Fault, FaultKind } from './faults.ts';
import { playlistFeed } from './feed.ts';
import {
  listCaptions,
  listChannels,
  listPlaylistItems,
  listPlaylists,
  listVideos,
} from './lists.ts';
import type { Library, ListAnswer } from './lists.ts';
import { thumbnailPicture } from './thumbnail-picture.ts';

export interface YouTubeStandIn {
  /** For `YOUTUBE_API_URL` and `YOUTUBE_FEED_URL`. */
  readonly url: string;
  readonly requests: StandInRequest[];
  /** Replaces what is served and ordered from the next request on, and forgets the counts of calls. */
  serve(content: StandInContent, faults?: readonly Fault[]): void;
  close(): Promise<void>;
}

export interface StandInOptions extends StandInContent {
  readonly faults?: readonly Fault[];
  /** The keys taken; without it any key is. */
  readonly keys?: readonly string[];
  readonly port?: number;
}

const apiPath = /^\/youtube\/v3\/(playlists|playlistItems|videos|channels|captions)$/;
const picturePath = /^\/vi\/([\w-]{11})\/(\w+)\.jpg$/;

/** Starts a server on the loopback interface that answers as the YouTube Data API does. */
export async function startYouTubeStandIn(options: StandInOptions): Promise<YouTubeStandIn> {
  const requests: StandInRequest[] = [];
  let library: Library;
  let faults: readonly Fault[] = [];
  let calls = new Map<Endpoint, number>();
  let root = '';

  const serve = (content: StandInContent, ordered: readonly Fault[] = []) => {
    library = {
      playlists: new Map(content.playlists.map((playlist) => [playlist.id, playlist])),
      videos: new Map(content.videos.map((video) => [video.id, video])),
      root,
    };
    faults = ordered;
    calls = new Map();
  };

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://stand-in');
    const endpoint = endpointOf(url.pathname);
    const record: StandInRequest = {
      endpoint: endpoint ?? 'unknown',
      path: url.pathname,
      query: url.searchParams,
      status: 0,
      bytes: 0,
    };
    requests.push(record);
    const answer = new Answer(request, response, record);
    if (!endpoint) {
      answer.text(404, 'text/html', '<h1>Not Found</h1>');
      return;
    }
    const n = (calls.get(endpoint) ?? 0) + 1;
    calls.set(endpoint, n);
    const fault = faults.find((one) => strikes(one, endpoint, n))?.kind;
    if (answer.struckBy(fault)) return;
    if (endpoint === 'thumbnail') return void answerPicture(url.pathname, fault, answer);
    if (endpoint === 'feed') {
      answerFeed(url.searchParams, library, answer);
      return;
    }
    const key = url.searchParams.get('key') ?? request.headers['x-goog-api-key'];
    if (typeof key !== 'string') {
      answer.json(403, apiErrors['key-missing'].body);
      return;
    }
    if (options.keys && !options.keys.includes(key)) {
      answer.json(400, apiErrors['key-wrong'].body);
      return;
    }
    const listing = list(endpoint, url.searchParams, library, fault);
    if ('error' in listing) {
      answer.json(listing.error.status, listing.error.body);
      return;
    }
    answer.json(200, fault === 'not-youtube' ? { hello: ['world'] } : listing.ok, fault);
  });

  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  const address = server.address();
  root = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  serve(options, options.faults);
  return {
    url: root,
    requests,
    serve,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function endpointOf(path: string): Endpoint | undefined {
  if (path === '/feeds/videos.xml') return 'feed';
  if (picturePath.test(path)) return 'thumbnail';
  return apiPath.exec(path)?.[1] as Endpoint | undefined;
}

function list(
  endpoint: Endpoint,
  query: URLSearchParams,
  library: Library,
  fault: FaultKind | undefined,
): ListAnswer {
  switch (endpoint) {
    case 'playlists':
      return listPlaylists(query, library);
    case 'playlistItems':
      return listPlaylistItems(query, library, fault);
    case 'videos':
      return listVideos(query, library, fault);
    case 'channels':
      return listChannels(query);
    default:
      return listCaptions(query, library);
  }
}

function answerFeed(query: URLSearchParams, library: Library, answer: Answer): void {
  const feed = playlistFeed(query.get('playlist_id') ?? '', library);
  if (feed === undefined) {
    answer.text(404, 'text/html', '<h1>Not Found</h1>');
    return;
  }
  answer.text(200, 'text/xml; charset=UTF-8', feed);
}

async function answerPicture(
  path: string,
  fault: FaultKind | undefined,
  answer: Answer,
): Promise<void> {
  const [, id = '', file = ''] = picturePath.exec(path) ?? [];
  if (fault === 'not-a-picture') {
    answer.text(200, 'image/jpeg', htmlPage);
    return;
  }
  if (fault === 'too-big') {
    answer.endless('image/jpeg');
    return;
  }
  const picture = await thumbnailPicture(id, file);
  if (!picture) {
    answer.text(404, 'text/html', '<h1>Not Found</h1>');
    return;
  }
  answer.bytes(200, 'image/jpeg', picture);
}
