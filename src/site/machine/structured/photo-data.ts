import { defined } from '../../../domain/archive/defined.ts';
import { describeLicence } from '../../../domain/schema/licence.ts';
import type { Photo } from '../../../domain/model/archive.ts';
import type { MachineContext } from '../../context/machine-context.ts';
import { jpegOf } from '../../picture/pictures.ts';
import type { StructuredThing } from './data-block.ts';

/** A photo with its terms; undefined where the archive does not hold its file. */
export function photoData(
  photo: Photo,
  { urls, whole, pictures }: MachineContext,
): StructuredThing | undefined {
  const picture = pictures.photo(photo);
  if (!picture) return undefined;
  const file = jpegOf(picture, 2048);
  const page = whole(urls.photo(photo));
  return {
    '@type': 'ImageObject',
    contentUrl: whole(file.src),
    width: file.width,
    height: file.height,
    url: page,
    name: photo.caption ?? photo.alt,
    creditText: photo.credit,
    // The photo's own page says its terms and whom to ask.
    acquireLicensePage: page,
    ...defined({
      license: describeLicence(photo.licence).url,
      dateCreated: photo.takenAt?.slice(0, 10),
    }),
  };
}
