import type { EventSources } from '../../../src/domain/model/sources.ts';
import { entriesById } from '../../../src/domain/photos/chosen-ids.ts';
import { findCamera } from '../../../src/domain/photos/camera/find-camera.ts';
import { decideRights } from '../../../src/domain/photos/photo-rights.ts';
import { creditOf } from '../../../src/domain/photos/propose-entries.ts';
import type { ArchiveFile } from '../../../src/domain/schema/archive-file.ts';
import {
  isLicence,
  usualLicences,
  type Licence,
} from '../../../src/domain/schema/licences/licence.ts';
import { nearest } from '../../../src/domain/text/nearest.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import type { ChooseCredit } from '../../adapters/photos/import-photo.ts';
import { textFlag, type Flags } from '../../command.ts';

/** Credit and licence of an imported photo, as the archive would decide them with the command’s flags. */
export function creditChooser(
  event: EventSources,
  settings: ArchiveFile,
  flags: Flags,
): ChooseCredit {
  const entries = entriesById(event.photos);
  const credit = textFlag(flags, 'credit');
  const licence = licenceFlag(flags);
  const given = { ...(credit ? { credit } : {}), ...(licence ? { licence } : {}) };
  const choose = (id: string, metadata: Parameters<ChooseCredit>[1]) => {
    const entry = entries.get(id);
    const camera = findCamera(event.cameras, {
      ...metadata,
      camera: entry?.camera ?? metadata.camera,
    });
    return decideRights({
      entry,
      given,
      file: { ...metadata, credit: creditOf(metadata) },
      camera,
      archive: settings.photos,
    });
  };
  return Object.assign(choose, { given });
}

function licenceFlag(flags: Flags): Licence | undefined {
  const licence = textFlag(flags, 'licence');
  if (licence === undefined || isLicence(licence)) return licence;
  const near = nearest(licence, usualLicences);
  throw new UserError(`“${licence.slice(0, 80)}” is no licence the archive knows.`, {
    expected: `${usualLicences.join(', ')}, or another of Creative Commons, like CC-BY-NC-2.0-DE`,
    ...(near === undefined ? {} : { remedy: `did you mean ${near}?` }),
  });
}
