/** What plays: the part of `HTMLMediaElement` that the player steers, whichever element gives it. */
export type Media = HTMLElement &
  Pick<
    HTMLMediaElement,
    'currentTime' | 'duration' | 'paused' | 'playbackRate' | 'muted' | 'volume'
  > & { play: () => Promise<void>; pause: () => unknown };

/** A medium in the page, ready to play. */
export interface OpenMedia {
  readonly media: Media;
  /** Captions on or off; says which, or nothing where there are none to show. */
  readonly toggleCaptions: () => boolean | undefined;
  /** Takes it out of the page. */
  readonly close: () => void;
}

/** One recording of a talk. Its seconds are its own: `start` is where the talk begins in it. */
export interface Source {
  readonly videoId?: string;
  readonly file?: string;
  readonly label: string;
  readonly start: number;
  readonly end?: number;
}

/** How a recording is to be opened: from which of its seconds, and where in the page. */
export interface Opening {
  readonly source: Source;
  readonly from: number;
  readonly title: string;
  readonly place: HTMLElement;
}
