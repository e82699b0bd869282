/** A talk's part of a recording; `end` is missing when it runs to the end. Seconds of the recording. */
export interface VideoSlice {
  readonly url: string;
  readonly start?: number;
  readonly end?: number;
}

/** Every recording of the archive, old ids of re-uploaded ones included, and the talks in it. */
export type Videos = Readonly<Record<string, readonly VideoSlice[]>>;

/** Videos in a part: a pasted link costs a few kilobytes in an archive of any size. */
const videosPerFile = 128;

/**
 * The videos in as many parts as keep each small. Their ids hardly compress, so they are kept apart from the
 * names, and only a pasted link makes one of the parts load.
 */
export function encodeVideos(videos: Videos): Uint8Array[] {
  const entries = Object.entries(videos);
  const count = Math.max(1, Math.ceil(entries.length / videosPerFile));
  const files = Array.from({ length: count }, (): Record<string, readonly VideoSlice[]> => ({}));
  for (const [id, slices] of entries) {
    const file = files[videoFile(id, count)];
    if (file) file[id] = slices;
  }
  return files.map((file) => new TextEncoder().encode(JSON.stringify(file)));
}

export function decodeVideos(bytes: Uint8Array): Videos {
  return JSON.parse(new TextDecoder().decode(bytes)) as Videos;
}

/** The number of the part, of `count`, that has a video if any has. */
export function videoFile(videoId: string, count: number): number {
  let hash = 0;
  for (let index = 0; index < videoId.length; index += 1) {
    hash = (hash * 31 + videoId.charCodeAt(index)) >>> 0;
  }
  return hash % count;
}
