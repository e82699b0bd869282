/** A video as the stand-in knows it; everything but the id has a value made from the id. */
export interface StandInVideo {
  /** Eleven characters of YouTube's alphabet. */
  readonly id: string;
  readonly title?: string;
  readonly description?: string;
  /** ISO 8601, as YouTube writes it; `P0D` while live or upcoming. */
  readonly duration?: string;
  readonly publishedAt?: string;
  /** When a live stream began; absent for an upload. */
  readonly startedAt?: string;
  readonly language?: string;
  readonly embeddable?: boolean;
  readonly live?: 'none' | 'upcoming' | 'live' | 'completed';
  readonly availability?: 'public' | 'unlisted' | 'private' | 'deleted';
  /** Names of the thumbnail sizes there are; one video in eight has no `standard` and no `maxres`. */
  readonly thumbnails?: readonly ThumbnailSize[];
  readonly captions?: readonly StandInCaptionTrack[];
  readonly channel?: { readonly id: string; readonly title: string };
}

interface StandInCaptionTrack {
  readonly language: string;
  readonly automatic?: boolean;
}

export interface StandInPlaylist {
  readonly id: string;
  readonly title?: string;
  readonly description?: string;
  readonly publishedAt?: string;
  /** Video ids in the owner's order; one may stand twice, and one may be unknown. */
  readonly videoIds: readonly string[];
}

export interface StandInContent {
  readonly playlists: readonly StandInPlaylist[];
  readonly videos: readonly StandInVideo[];
}

export type ThumbnailSize = keyof typeof thumbnailSizes;

/** YouTube's names for its picture sizes, with the file each is served as. */
export const thumbnailSizes = {
  default: { file: 'default', width: 120, height: 90 },
  medium: { file: 'mqdefault', width: 320, height: 180 },
  high: { file: 'hqdefault', width: 480, height: 360 },
  standard: { file: 'sddefault', width: 640, height: 480 },
  maxres: { file: 'maxresdefault', width: 1280, height: 720 },
} as const;

export const channel = { id: 'UCstandinchannel00000000', title: 'Harbour Conferences' } as const;

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The eleven-character id of the nth made-up video: different for each n, the same every time. */
function videoIdFor(n: number): string {
  let left = n;
  let id = '';
  for (let place = 0; place < 4; place += 1) {
    id = (alphabet[left % 64] ?? 'A') + id;
    left = Math.floor(left / 64);
  }
  return `StandIn${id}`;
}

/** A playlist of `count` made-up talks, for trying sizes. */
export function makeContent(count: number, id = 'PLstandin00000000'): StandInContent {
  const videos = Array.from({ length: count }, (_, index) => ({
    id: videoIdFor(index),
    title: `Tides of Data, Part ${index + 1} - Ada Ferry & Ben Quay, Lighthouse Labs`,
    description: `Part ${index + 1} of the series.\n\n0:00 Casting off\n2:00 Open water\n8:30 Landfall`,
    duration: `PT${20 + (index % 30)}M${index % 60}S`,
  }));
  return {
    playlists: [
      { id, title: `Harbour Days (${count})`, videoIds: videos.map((video) => video.id) },
    ],
    videos,
  };
}
