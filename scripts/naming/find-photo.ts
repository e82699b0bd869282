import { chosenId, givenId } from '../../src/domain/photos/chosen-ids.ts';
import { showFileName } from '../../src/domain/photos/file-names.ts';
import type { PhotoEntry } from '../../src/domain/schema/photos-file.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { readAddress } from '../../src/site/address/read-address.ts';
import type { ImportCache } from '../adapters/photos/import-cache.ts';
import { noSuch } from './no-such.ts';

/**
 * The id of the photo a person means: its id, the address of its page, or the name of the file it was made of, as
 * far as this machine imported it. Throws a `UserError` where there is none, or several.
 */
export function findPhoto(
  named: string,
  ids: readonly string[],
  cache: ImportCache,
  entries: readonly PhotoEntry[],
): string {
  const page = readAddress(named);
  const chosen = chosenId(entries, page?.kind === 'photo' ? page.key : named.trim());
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
  throw noSuch(
    'photo',
    shown,
    ids.map((id) => {
      const file = cache.nameOf(givenId(entries, id));
      return { names: [id, ...(file === undefined ? [] : [showFileName(file)])] };
    }),
    'npm run photos -- status (names the photos)',
  );
}
