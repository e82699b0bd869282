import { createHash, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { apiErrors } from './api-errors.ts';

export interface StandInTrack {
  readonly id: string;
  readonly language: string;
  readonly trackKind?: 'standard' | 'ASR' | 'forced';
  readonly name?: string;
  readonly isDraft?: boolean;
  readonly status?: 'serving' | 'syncing' | 'failed';
  readonly lastUpdated?: string;
  /** What a download answers. */
  readonly text: string;
}

export interface CaptionStandIn {
  /** For `YOUTUBE_API_URL`, and with a slash behind it for `YOUTUBE_OAUTH_URL`. */
  readonly url: string;
  /** `GET captions VIDEO`, `GET caption TRACK`, `POST token GRANT`, in the order of arrival. */
  readonly requests: string[];
  readonly tokens: { readonly access: string; readonly refresh: string };
  /** By video; a video that is not in here is somebody else's. */
  readonly videos: Map<string, readonly StandInTrack[]>;
  /** Answers requests for captions so from now on, once `good` more were answered well. */
  fail(error: keyof typeof apiErrors, good?: number): void;
  /** Withdraws the permission, as the owner can at Google. */
  withdraw(): void;
  /** What the owner's browser does with the address of the sign-in page; `error` to refuse. */
  visit(address: string, error?: string): Promise<number>;
  close(): Promise<void>;
}

/** The client the stand-in knows. */
export const standInClient = { id: 'quay-desktop-app', secret: 'quay-client-secret' } as const;

/** A server on the loopback interface that answers as Google's sign-in and YouTube's captions do. */
export async function startCaptionStandIn(
  videos: Readonly<Record<string, readonly StandInTrack[]>>,
): Promise<CaptionStandIn> {
  const requests: string[] = [];
  const library = new Map(Object.entries(videos));
  const tokens = {
    access: randomBytes(24).toString('hex'),
    refresh: randomBytes(24).toString('hex'),
  };
  const codes = new Map<string, { challenge: string; redirect: string }>();
  let failing: keyof typeof apiErrors | undefined;
  let stillGood = 0;
  let withdrawn = false;

  async function answerToken(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const form = new URLSearchParams(body);
    const grant = form.get('grant_type') ?? '';
    requests.push(`POST token ${grant}`);
    const code = codes.get(form.get('code') ?? '');
    const verified = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    const granted =
      grant === 'refresh_token'
        ? form.get('refresh_token') === tokens.refresh && !withdrawn
        : code?.challenge === verified && code.redirect === form.get('redirect_uri');
    codes.delete(form.get('code') ?? '');
    const known =
      form.get('client_id') === standInClient.id &&
      form.get('client_secret') === standInClient.secret;
    if (!known) json(response, 401, { error: 'invalid_client' });
    else if (!granted) json(response, 400, { error: 'invalid_grant' });
    else {
      json(response, 200, {
        access_token: tokens.access,
        expires_in: 3599,
        token_type: 'Bearer',
        ...(grant === 'authorization_code' && { refresh_token: tokens.refresh }),
      });
    }
  }

  function answerCaptions(url: URL, request: IncomingMessage, response: ServerResponse): void {
    const trackId = /^\/youtube\/v3\/captions\/(.+)$/.exec(url.pathname)?.[1];
    const videoId = url.searchParams.get('videoId') ?? '';
    requests.push(trackId === undefined ? `GET captions ${videoId}` : `GET caption ${trackId}`);
    const error = failing && stillGood <= 0 ? apiErrors[failing] : undefined;
    stillGood -= 1;
    if (error) json(response, error.status, error.body);
    else if (request.headers.authorization !== `Bearer ${tokens.access}`)
      json(response, 401, { error: { code: 401, message: 'Invalid Credentials', errors: [] } });
    else if (trackId === undefined) listTracks(library.get(videoId), response);
    else {
      const track = [...library.values()].flat().find(({ id }) => id === trackId);
      response.writeHead(track ? 200 : 404, { 'content-type': 'application/octet-stream' });
      response.end(url.searchParams.get('tfmt') === 'vtt' ? track?.text : 'not asked for as VTT');
    }
  }

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://stand-in');
    if (url.pathname === '/token') void answerToken(request, response);
    else if (url.pathname.startsWith('/youtube/v3/captions'))
      answerCaptions(url, request, response);
    else json(response, 404, {});
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    requests,
    tokens,
    videos: library,
    fail(error, good = 0) {
      failing = error;
      stillGood = good;
    },
    withdraw: () => (withdrawn = true),
    async visit(signInAddress, error) {
      const asked = new URL(signInAddress).searchParams;
      const redirect = asked.get('redirect_uri') ?? '';
      const code = randomBytes(8).toString('hex');
      if (asked.get('code_challenge_method') === 'S256')
        codes.set(code, { challenge: asked.get('code_challenge') ?? '', redirect });
      const back = new URL(redirect);
      back.searchParams.set('state', asked.get('state') ?? '');
      back.searchParams.set(error === undefined ? 'code' : 'error', error ?? code);
      withdrawn = false;
      return (await fetch(back)).status;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listTracks(tracks: readonly StandInTrack[] | undefined, response: ServerResponse): void {
  if (!tracks) {
    const { status, body } = apiErrors['captions-forbidden'];
    json(response, status, body);
    return;
  }
  json(response, 200, {
    kind: 'youtube#captionListResponse',
    items: tracks.map(({ id, text: _, ...snippet }) => ({
      kind: 'youtube#caption',
      id,
      snippet: {
        lastUpdated: '2026-05-03T10:00:00Z',
        trackKind: 'standard',
        name: '',
        isDraft: false,
        status: 'serving',
        ...snippet,
      },
    })),
  });
}

function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=UTF-8' });
  response.end(JSON.stringify(body));
}
