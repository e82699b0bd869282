import type { Day } from '../days/day.ts';

/** Somebody a description bills. */
export interface DescribedSpeaker {
  readonly name: string;
  readonly affiliation?: string;
}

/** An address of the talk or its speakers; those of the event, its sponsors and its channel are none. */
export interface DescribedLink {
  readonly kind: 'slides' | 'code' | 'talk' | 'person';
  /** As it stands in the description: an address, or a handle `@name`. */
  readonly url: string;
}

/** What of a video's description belongs on the talk's page. */
export interface DescribedTalk {
  /** Paragraphs with an empty line between; absent where nothing surely says what the talk is about. */
  readonly abstract?: string;
  readonly speakers: readonly DescribedSpeaker[];
  /** The day or month it was held. */
  readonly held?: Day;
  readonly links: readonly DescribedLink[];
  readonly tags: readonly string[];
  /** What looked like more but was not sure enough. */
  readonly leftOut: readonly ('abstract' | 'held')[];
}

/** A recording as its owner describes it. */
export interface DescribedVideo {
  readonly id: string;
  readonly rawTitle: string;
  readonly description: string;
}
