import { createHash } from 'node:crypto';

/** Which photo of the archive a file is. */
export interface PhotoIdentity {
  readonly id: string;
  /** Start of a hash of the file’s bytes. */
  readonly source: string;
  /** Whether the id is one a person wrote, not one made of the bytes. */
  readonly named: boolean;
}

/** The start of a hash of a file’s bytes: long enough to tell the photos of an archive apart. */
export const hashSource = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 11);

/**
 * The id of a file: that of the entry in `photos.yaml` the file is named after (`opening.jpg` is the photo
 * `opening`), else one made of its bytes, so that the same file has the same id everywhere. The letter keeps
 * YAML from reading a number.
 */
export function choosePhotoId(
  path: string,
  source: string,
  written: ReadonlySet<string>,
): PhotoIdentity {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]{1,5}$/, '');
  return written.has(name)
    ? { id: name, source, named: true }
    : { id: `p${source}`, source, named: false };
}
