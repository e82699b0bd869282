import type { Lookalikes } from '../../../src/domain/photos/find-lookalikes.ts';
import type { ImportCache } from './import-cache.ts';
import type { ChooseCredit } from './import-photo.ts';
import type { PhotoStore } from './photo-store.ts';
import type { PhotoMetadata } from './read-metadata.ts';
import type { FoundPhotos } from './sources/photo-source.ts';

export interface ImportInput {
  readonly found: FoundPhotos;
  readonly store: PhotoStore;
  readonly cache: ImportCache;
  /** Ids of `photos.yaml`; a file named after one becomes that photo. */
  readonly written: ReadonlySet<string>;
  /** Ids of which no copy is kept. */
  readonly withheld: ReadonlySet<string>;
  readonly salt: string;
  /** The archive’s language. */
  readonly language?: string | undefined;
  readonly choose: ChooseCredit;
  /** Nothing is written. */
  readonly dryRun: boolean;
  /** Called after each file. */
  readonly onProgress: (done: number, total: number) => void;
}

/** What an import did, each list in the order of the files’ paths. */
export interface ImportOutcome {
  readonly imported: readonly {
    readonly id: string;
    readonly path: string;
    readonly metadata: PhotoMetadata;
    readonly replaced: boolean;
  }[];
  /** Files that are in the archive already, of which something was missing that is known now. */
  readonly filled: readonly {
    readonly id: string;
    readonly path: string;
    readonly metadata: PhotoMetadata;
  }[];
  /** Paths of files that are in the archive already. */
  readonly known: readonly string[];
  readonly withheld: readonly string[];
  /** Files held back for what they say of rights: nothing of them was copied. */
  readonly reserved: readonly {
    readonly path: string;
    readonly id: string;
    readonly metadata: PhotoMetadata;
  }[];
  readonly refused: readonly { readonly path: string; readonly reason: string }[];
  readonly lookalikes: readonly Lookalikes[];
}

/** What became of one file. */
export type ImportResult =
  | ({ readonly is: 'imported' } & ImportOutcome['imported'][number])
  | ({ readonly is: 'reserved' } & ImportOutcome['reserved'][number])
  | ({ readonly is: 'filled' } & ImportOutcome['filled'][number])
  | ({ readonly is: 'refused' } & ImportOutcome['refused'][number])
  | { readonly is: 'known' | 'withheld'; readonly path: string };
