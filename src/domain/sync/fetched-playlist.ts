import type { Licence } from '../schema/licences/licence.ts';
/** How much a source of videos can say: the API everything, a dump most, the public feed the newest 15. */
export type PlaylistSource = 'api' | 'feed' | 'dump';

/**
 * - `published`, `upcoming` (not begun), `private`, `gone` (deleted): what the source says today
 * - `unconfirmed`: the playlist lists it as public, but asked for by itself it was left out
 */
export type FetchedState = 'published' | 'upcoming' | 'private' | 'gone' | 'unconfirmed';

/** A picture the source offers for a video. Sizes in pixels. */
export interface OfferedThumbnail {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

/**
 * One video as a source describes it, whichever source it was; absent where it does not say. An empty
 * description and empty lists say that there is none.
 */
export interface FetchedVideo {
  readonly id: string;
  readonly state: FetchedState;
  /** Absent for a private or deleted video: its title is YouTube's placeholder, not the owner's. */
  readonly rawTitle?: string;
  readonly description?: string;
  /** Seconds; absent for a stream that has not ended. */
  readonly duration?: number;
  /** ISO instants. */
  readonly publishedAt?: string;
  readonly startedAt?: string;
  readonly language?: string;
  readonly channel?: { readonly id: string; readonly title: string };
  readonly embeddable?: boolean;
  /** Where its owner allows more than YouTube’s own terms. */
  readonly licence?: Licence;
  readonly blockedIn?: readonly string[];
  readonly allowedIn?: readonly string[];
  readonly chapters?: readonly { readonly start: number; readonly title: string }[];
  readonly captionTracks?: readonly {
    readonly language: string;
    readonly kind: 'auto' | 'edited';
  }[];
  /** A kind of tracks that `captionTracks` does not speak of. */
  readonly untoldTracks?: 'auto' | 'edited';
  /** The best of those offered. */
  readonly thumbnail?: OfferedThumbnail;
}

/** A playlist as a source describes it, read to its end and checked. */
export interface FetchedPlaylist {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly source: PlaylistSource;
  /** In the playlist’s order, each video once. */
  readonly videos: readonly FetchedVideo[];
  /** Videos asked for besides that are no longer in the playlist but still on YouTube. */
  readonly elsewhere: readonly FetchedVideo[];
  /** Ids that stand in the playlist more than once. */
  readonly duplicates: readonly string[];
  /** Whether a video that is not here has left the playlist; never so for the feed. */
  readonly complete: boolean;
  /** For the report, in words: what this answer does not tell, and what in it is no public recording. */
  readonly lacks: readonly string[];
  /** Units of the API's daily quota this took. */
  readonly units: number;
}
