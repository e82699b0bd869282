import { findCamera } from '../../../src/domain/photos/find-camera.ts';
import { creditOf } from '../../../src/domain/photos/propose-entries.ts';
import type { ArchiveFile } from '../../../src/domain/schema/archive-file.ts';
import { LICENCES, type Licence } from '../../../src/domain/schema/licence.ts';
import type { EventSources } from '../../../src/domain/archive/sources.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import type { ChooseCredit } from '../../adapters/photos/import-photo.ts';
import { textFlag, type Flags } from '../../command.ts';

/**
 * Credit and licence of an imported photo, the strongest first: the command’s flags, the photo’s entry, its
 * camera’s entry, the file’s own words, the archive’s default.
 */
export function creditChooser(
  event: EventSources,
  settings: ArchiveFile,
  flags: Flags,
): ChooseCredit {
  const entries = new Map(event.photos.map((entry) => [entry.id, entry]));
  const given = { credit: textFlag(flags, 'credit'), licence: licenceFlag(flags) };
  return (id, metadata) => {
    const entry = entries.get(id);
    const camera = findCamera(event.cameras, {
      ...metadata,
      camera: entry?.camera ?? metadata.camera,
    });
    return {
      credit:
        given.credit ??
        entry?.credit ??
        camera?.credit ??
        creditOf(metadata) ??
        settings.photos?.credit,
      licence:
        given.licence ??
        entry?.licence ??
        camera?.licence ??
        metadata.licence ??
        settings.photos?.licence,
    };
  };
}

function licenceFlag(flags: Flags): Licence | undefined {
  const licence = textFlag(flags, 'licence');
  if (licence === undefined) return undefined;
  if (licence in LICENCES) return licence as Licence;
  throw new UserError(`“${licence.slice(0, 80)}” is no licence the archive knows.`, {
    expected: Object.keys(LICENCES).join(', '),
  });
}
