import type { ArchiveSources, EventSources } from '../model/sources.ts';
import { describeLicence, type Licence } from '../schema/licences/licence.ts';
import type { PhotoEntry } from '../schema/photos-file.ts';
import type { SyncedPhoto } from '../schema/synced-photos.ts';
import { findCamera } from './camera/find-camera.ts';

/** A credit and a licence, as somebody or something says them. */
export interface SaidRights {
  readonly credit?: string | undefined;
  readonly licence?: Licence | undefined;
}

/** What a file says itself; `rights` are words that name no licence the archive knows. */
export interface RightsOfFile extends SaidRights {
  readonly rights?: string | undefined;
}

/** All who may say something of a photo's rights, the strongest first. */
export interface RightsSources {
  /** The photo's own entry in `photos.yaml`. */
  readonly entry?: SaidRights | undefined;
  /** `--credit` and `--licence` of the import. */
  readonly given?: SaidRights | undefined;
  /** The file with its sidecars, or what an import kept of them. */
  readonly file?: RightsOfFile | undefined;
  /** The line of its camera in `photos.yaml`. */
  readonly camera?: SaidRights | undefined;
  /** The default of `archive.yaml`. */
  readonly archive?: SaidRights | undefined;
}

/** Under what a photo stands. */
export interface PhotoRights {
  readonly credit?: string;
  readonly licence: Licence;
  /** Who says the licence; `nobody` where none is known. */
  readonly from: keyof RightsSources | 'nobody';
  /** Whether a copy may be published. */
  readonly mayShow: boolean;
  /** The file's words that hold the photo back, for the archive does not know what they allow. */
  readonly unclear?: string;
}

const strongestFirst = ['entry', 'given', 'file', 'camera', 'archive'] as const;

/**
 * Decides a photo's credit and licence, and whether it may be shown: what a person said of this photo goes
 * before the file's own words, and these before what holds for a camera or the whole archive. A file that says
 * something nobody understands gets no default.
 */
export function decideRights(sources: RightsSources): PhotoRights {
  const credited = strongest(sources, 'credit');
  const licensed = strongest(sources, 'licence');
  const unclear = sources.file?.rights;
  const isDefault = licensed?.from === 'camera' || licensed?.from === 'archive';
  const heard = unclear !== undefined && isDefault ? undefined : licensed;
  const licence = heard?.value ?? 'unknown';
  return {
    ...(credited && { credit: credited.value }),
    licence,
    from: heard?.from ?? 'nobody',
    mayShow: describeLicence(licence).mayPublish,
    ...(!heard && unclear !== undefined && { unclear }),
  };
}

/** Who of all that say something of a field is heard, and what they say. */
function strongest<Field extends keyof SaidRights>(sources: RightsSources, field: Field) {
  for (const from of strongestFirst) {
    const value: SaidRights[Field] = sources[from]?.[field];
    if (value !== undefined) return { from, value };
  }
  return undefined;
}

/** The rights of a photo of an event: one that is written about, imported, or both. */
export function rightsOfPhoto(
  where: { readonly event: EventSources; readonly settings: ArchiveSources['settings'] },
  entry: PhotoEntry | undefined,
  photo: SyncedPhoto | undefined,
): PhotoRights {
  const camera = findCamera(where.event.cameras, {
    camera: entry?.camera ?? photo?.camera,
    cameraKey: photo?.cameraKey,
  });
  return decideRights({ entry, file: photo, camera, archive: where.settings.photos });
}
