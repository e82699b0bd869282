import type { Licence } from '../schema/licences/licence.ts';
import type { CameraEntry, PhotoEntry } from '../schema/photos-file.ts';
import { entriesById } from './chosen-ids.ts';
import { findCamera, type CameraMarks } from './camera/find-camera.ts';
import { creditedName, creditedNames } from './rights/credited-name.ts';

/** What an import would write into `photos.yaml` of a photo, were it its to write. */
export interface EntryProposal {
  readonly id: string;
  readonly caption?: string | undefined;
  readonly credit?: string | undefined;
  readonly licence?: Licence | undefined;
}

/** What a photo’s file says of it, as far as a reader may care. */
export interface SaidByFile {
  readonly title?: string;
  readonly caption?: string;
  /** Everybody it names as having made it. */
  readonly creators?: readonly string[];
  readonly credit?: string;
  readonly copyright?: string;
  readonly licence?: Licence;
}

/** Whom a file wants named: its credit line, else its creators, else who holds its copyright. */
export const creditOf = ({ credit, creators = [], copyright }: SaidByFile): string | undefined =>
  creditedName(credit) ?? creditedNames(creators) ?? creditedName(copyright);

/** A proposal from what a file says; a title stands in for a missing caption. */
export function proposeEntry(id: string, said: SaidByFile): EntryProposal {
  return { id, caption: said.caption ?? said.title, credit: creditOf(said), licence: said.licence };
}

/** What people wrote of an event’s photos. */
export interface WrittenPhotos {
  readonly photos: readonly PhotoEntry[];
  readonly cameras: readonly CameraEntry[];
}

/**
 * The proposals still worth reading: the fresh ones over those of earlier imports, for photos that are there,
 * without what `photos.yaml` says already of photo or camera. In the order of `photos`.
 */
export function openProposals(
  photos: readonly ({ readonly id: string } & CameraMarks)[],
  earlier: readonly EntryProposal[],
  fresh: readonly EntryProposal[],
  written: WrittenPhotos,
): EntryProposal[] {
  const known = new Map([...earlier, ...fresh].map((proposal) => [proposal.id, proposal]));
  const entries = entriesById(written.photos);
  return photos.flatMap((photo) => {
    const { id } = photo;
    const entry = entries.get(id);
    const camera = findCamera(written.cameras, photo);
    const { caption, credit, licence } = known.get(id) ?? {};
    const left: EntryProposal = {
      id,
      caption: entry?.caption === undefined ? caption : undefined,
      credit: (entry?.credit ?? camera?.credit) === undefined ? credit : undefined,
      licence: (entry?.licence ?? camera?.licence) === undefined ? licence : undefined,
    };
    const said = (left.caption ?? left.credit ?? left.licence) === undefined;
    return entry && said ? [] : [left];
  });
}
