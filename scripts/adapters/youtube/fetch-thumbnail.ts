import sharp from 'sharp';
import type { OfferedThumbnail } from '../../../src/domain/sync/fetched-playlist.ts';
import { readBounded } from './read-bounded.ts';

export interface FetchedPicture {
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
}

export interface ThumbnailOptions {
  readonly timeoutMs: number;
  /** An origin besides YouTube's own picture servers, for a stand-in or a proxy. */
  readonly alsoFrom?: string;
}

const LARGEST_FILE = 3 * 1024 * 1024;
const MOST_PIXELS = 16_000_000;
const WIDTH = 640;
const PICTURE_HOSTS = /(?:^|\.)(?:ytimg\.com|ggpht\.com|googleusercontent\.com)$/;

/**
 * Fetches an offered thumbnail and gives it back as a JPEG at most 640 pixels wide, without metadata.
 * Throws where the address is not one of YouTube's picture servers, or the answer is no picture, too
 * large or too slow.
 */
export async function fetchThumbnail(
  { url: address }: OfferedThumbnail,
  { timeoutMs, alsoFrom }: ThumbnailOptions,
): Promise<FetchedPicture> {
  const url = new URL(address);
  const known = url.protocol === 'https:' && PICTURE_HOSTS.test(url.hostname);
  if (!known && url.origin !== alsoFrom)
    throw new Error('it is not on a picture server of YouTube');
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(timeoutMs) });
  const type = response.headers.get('content-type') ?? '';
  if (!response.ok || !/^image\/(?:jpeg|webp|png)\b/.test(type)) {
    await response.body?.cancel();
    throw new Error('the answer is no picture');
  }
  const { data, info } = await sharp(await readBounded(response, LARGEST_FILE), {
    limitInputPixels: MOST_PIXELS,
    failOn: 'error',
  })
    .resize({ width: WIDTH, withoutEnlargement: true })
    .jpeg({ quality: 80, mozjpeg: true })
    .toBuffer({ resolveWithObject: true });
  return { bytes: data, width: info.width, height: info.height };
}
