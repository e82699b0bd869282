import type { Videos } from './video-link.ts';

/** Video ids hardly compress, so they have a file of their own that only a pasted link makes load. */
export function encodeVideos(videos: Videos): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(videos));
}

export function decodeVideos(bytes: Uint8Array): Videos {
  return JSON.parse(new TextDecoder().decode(bytes)) as Videos;
}
