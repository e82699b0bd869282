import type { SidecarFacts } from '../../../../src/domain/photos/takeout-sidecars.ts';
import type { PhotoLeftAlone } from '../found-file.ts';

/** A file that may be a photo, found in a folder or a ZIP. */
export interface PhotoSource {
  /** Path within the folder or ZIP, as found: show it through `showFileName` only. */
  readonly path: string;
  /** Why it may not be read at all. */
  readonly refused?: string;
  /** A text that changes when the file does or what lies beside it; nothing is read for it. */
  stamp(): Promise<string>;
  /** The whole file; throws a `PhotoRefusal` where it is too large or cannot be unpacked. */
  read(): Promise<Buffer>;
  /** What lies beside it says: a Takeout sidecar, XMP. */
  sidecar(): Promise<BesideFile>;
}

/** What the files beside a photo say of it. */
export interface BesideFile extends SidecarFacts {
  /** XMP packets, the nearest first. */
  readonly xmp?: readonly string[];
}

/** A sidecar whose photo is not among the files. */
export interface StraySidecar {
  readonly path: string;
  /** The name of the photo it was written for, and what it says. */
  read(): Promise<{ readonly photo: string; readonly beside: BesideFile }>;
}

/** Everything found in folders and ZIPs, photos in order of their paths. */
export interface FoundPhotos {
  readonly photos: readonly PhotoSource[];
  /** Films, notes and the like that lie beside photos. */
  readonly leftAlone: readonly PhotoLeftAlone[];
  /** Those of them that may speak of a photo brought in before. */
  readonly strays: readonly StraySidecar[];
  close(): void;
}

/** Bytes of one photo at most; a 200-megapixel HEIC or PNG stays below. */
export const mostBytes = 150_000_000;

/** Bytes of one sidecar at most. */
export const mostSidecarBytes = 1_000_000;
