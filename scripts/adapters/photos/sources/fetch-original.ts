import { lookup as resolveName } from 'node:dns';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { PhotoRefusal } from '../photo-refusal.ts';
import { isPublicAddress } from './public-address.ts';

export interface FetchLimits {
  readonly mostBytes: number;
  /** Milliseconds for one answer to begin and to end. */
  readonly timeout: number;
  /** Whether addresses of the own network may be asked. */
  readonly allowPrivate: boolean;
}

const mostRedirects = 5;

/**
 * Downloads an original: http or https alone, no address of the own network, bounded in bytes, time and
 * redirects. Throws a `PhotoRefusal` in words otherwise.
 */
export async function fetchOriginal(address: string, limits: FetchLimits): Promise<Buffer> {
  let url = readAddress(address);
  for (let hop = 0; hop <= mostRedirects; hop += 1) {
    const answer = await ask(url, limits);
    if (Buffer.isBuffer(answer)) return answer;
    url = readAddress(answer.redirect, url);
  }
  throw new PhotoRefusal('its address leads in circles');
}

function readAddress(text: string, base?: URL): URL {
  const url = URL.canParse(text, base) ? new URL(text, base) : undefined;
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') {
    throw new PhotoRefusal('its address leads to something other than http or https');
  }
  return url;
}

function ask(url: URL, limits: FetchLimits): Promise<Buffer | { redirect: string }> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!limits.allowPrivate && isIP(host) !== 0 && !isPublicAddress(host)) throw privateAddress();
  const signal = AbortSignal.timeout(limits.timeout);
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => reject(inWords(error, limits));
    const request = (url.protocol === 'https:' ? https : http).get(url, {
      signal,
      lookup: limits.allowPrivate ? undefined : lookupPublic,
      headers: { accept: 'image/*' },
      agent: false,
    });
    request.on('error', fail);
    request.on('response', (response) => {
      const { statusCode = 0, headers } = response;
      if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
        response.destroy();
        resolve({ redirect: headers.location });
      } else if (statusCode !== 200) {
        response.destroy();
        reject(new PhotoRefusal(`the server answered ${statusCode}`));
      } else readBody(response, limits).then(resolve, fail);
    });
  });
}

async function readBody(response: IncomingMessage, { mostBytes }: FetchLimits): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBytes)
      throw new PhotoRefusal(`it is larger than ${Math.round(mostBytes / 1e6)} MB`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The address that is checked is the one connected to, so a name cannot change its mind in between. */
const lookupPublic: LookupFunction = (host, options, done) => {
  resolveName(host, { ...options, all: true }, (error, addresses) => {
    if (error) {
      done(error, '');
      return;
    }
    const [first] = addresses;
    if (!first || !addresses.every(({ address }) => isPublicAddress(address))) {
      done(privateAddress(), '');
    } else if (options.all === true) done(null, addresses);
    else done(null, first.address, first.family);
  });
};

const privateAddress = () => new PhotoRefusal('its address lies in a private network');

function inWords(error: Error, { timeout }: FetchLimits): PhotoRefusal {
  if (error instanceof PhotoRefusal) return error;
  if (error.name === 'AbortError' || error.name === 'TimeoutError') {
    return new PhotoRefusal(`the server took longer than ${Math.round(timeout / 1000)} s`);
  }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
  return new PhotoRefusal(`it could not be downloaded (${code})`);
}
