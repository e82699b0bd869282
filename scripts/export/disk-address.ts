/**
 * The path a site is built for that is to be opened from disk: one that stands nowhere by chance, so that every address
 * below it is found again in whatever text it stands in.
 */
export const diskBase = '/opened-from-disk-5f1c/';

/**
 * Addresses end where an attribute, an entity, a list of pictures, a style or a text of JSON does. What follows a path,
 * a query or a fragment, stays as it is.
 */
const ADDRESS = new RegExp(`${diskBase}([^"'\`\\s<>?#&,)\\\\]*)`, 'g');

/**
 * A text of a file so many folders deep in which every address of the site leads there from this file, and to the page
 * within a folder, since no host looks into it.
 */
export function fromFile(text: string, depth: number): string {
  const up = '../'.repeat(depth);
  return text.replace(ADDRESS, (_, path: string) =>
    path === '' || path.endsWith('/') ? `${up}${path}index.html` : up + path,
  );
}
