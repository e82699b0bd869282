/** A feed: what is new in the archive or in a part of it. All addresses are whole. */
export interface Feed {
  /** The page it belongs to. */
  readonly page: string;
  readonly atom: string;
  readonly json: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** The newest of its entries, never the build's clock. */
  readonly updated: string;
  readonly entries: readonly FeedEntry[];
}

/** A talk in a feed. */
export interface FeedEntry {
  /** `urn:uuid:…`, the same for good. */
  readonly id: string;
  readonly page: string;
  /** Plain text, as all texts here but `html`. */
  readonly title: string;
  readonly summary: string;
  /** All of it, with whole addresses. */
  readonly html: string;
  readonly language: string;
  readonly authors: readonly FeedAuthor[];
  readonly topics: readonly string[];
  /** When its recording came out, where that is known. */
  readonly published?: string;
  readonly updated: string;
  /** The recording, where it is a file. */
  readonly media?: FeedMedia;
  readonly transcripts: readonly FeedTranscript[];
  readonly picture?: string;
  /** What may be done with the recording, where somebody says so. */
  readonly licence?: { readonly name: string; readonly url?: string };
}

export interface FeedAuthor {
  readonly name: string;
  readonly page: string;
}

export interface FeedMedia {
  readonly address: string;
  readonly type: string;
  readonly seconds?: number;
}

export interface FeedTranscript {
  readonly address: string;
  readonly language: string;
}
