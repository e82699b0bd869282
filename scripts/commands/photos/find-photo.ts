import { chosenId, givenId } from '../../../src/domain/photos/chosen-ids.ts';
import { showFileName } from '../../../src/domain/photos/file-names.ts';
import type { PhotoEntry } from '../../../src/domain/schema/photos-file.ts';
import { nearest } from '../../../src/domain/text/nearest.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import type { ImportCache } from '../../adapters/photos/import-cache.ts';

/**
 * The id of the photo a person means: its id, or the name of the file it was made of, as far as this machine
 * imported it. Throws a `UserError` where there is none, or several.
 */
export function findPhoto(
  named: string,
  ids: readonly string[],
  cache: ImportCache,
  entries: readonly PhotoEntry[],
): string {
  const chosen = chosenId(entries, named);
  if (ids.includes(chosen)) return chosen;
  const found = cache
    .idsNamed(named)
    .map((id) => chosenId(entries, id))
    .filter((id) => ids.includes(id));
  const [only, ...more] = found;
  if (only !== undefined && more.length === 0) return only;
  const shown = showFileName(named);
  if (only !== undefined) {
    throw new UserError(`Several photos were called “${shown}”.`, {
      expected: found
        .slice(0, 10)
        .map((id) => `${id} (${showFileName(cache.nameOf(givenId(entries, id)) ?? '')})`)
        .join(', '),
      remedy: 'name one by its id, or with its folder',
    });
  }
  const near = nearest(named, ids);
  throw new UserError(`There is no photo “${shown}”.`, {
    remedy:
      near === undefined ? 'npm run photos -- status (names the photos)' : `did you mean ${near}?`,
  });
}
