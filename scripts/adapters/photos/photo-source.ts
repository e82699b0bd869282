import type { SidecarFacts } from '../../../src/domain/photos/takeout-sidecars.ts';

/** A file that may be a photo, found in a folder or a ZIP. */
export interface PhotoSource {
  /** Path within the folder or ZIP, as found: show it through `showFileName` only. */
  readonly path: string;
  /** Why it may not be read at all. */
  readonly refused?: string;
  /** A text that changes when the file does, by its place, size and time; nothing is read for it. */
  stamp(): Promise<string>;
  /** The whole file; throws a `PhotoRefusal` where it is too large or cannot be unpacked. */
  read(): Promise<Buffer>;
  /** What its Takeout sidecar says, if it has one. */
  sidecar(): Promise<SidecarFacts>;
}

/** Everything found in a folder or ZIP, photos in order of their paths. */
export interface FoundPhotos {
  readonly photos: readonly PhotoSource[];
  /** Films, notes and the like that lie beside photos and are left alone. */
  readonly leftAlone: number;
  close(): void;
}

/** Bytes of one photo at most; a 200-megapixel HEIC or PNG stays below. */
export const mostBytes = 150_000_000;

/** Bytes of one sidecar at most. */
export const mostSidecarBytes = 1_000_000;

const beside =
  /(?:^|\/)(?:\.[^/]*|Thumbs\.db|desktop\.ini|__MACOSX\/.*)$|\.(?:json|mp4|mov|m4v|avi|mkv|webm|3gp|mts|mp|txt|html?|csv|xml|xmp|aae|pdf|zip|md|ya?ml)$/i;

/** Whether a path is of something that lies beside photos and is passed over without a word. */
export const liesBeside = (path: string): boolean => beside.test(path);
