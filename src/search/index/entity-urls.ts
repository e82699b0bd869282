import type { EntityType } from './entity-record.ts';
import { foldText } from '../text/fold.ts';

interface Linked {
  readonly type: EntityType;
  readonly title: string;
  readonly url: string;
}

/** URLs of records without what their type and title already tell. */
export interface ShortUrls {
  /** By type: what all its URLs begin and end with. */
  readonly frames: Readonly<Record<string, readonly [prefix: string, suffix: string]>>;
  /** `''` for the title as a slug, `+more` and `<before` around the slug, else `=all`. */
  readonly middles: readonly string[];
}

export function shortenUrls(records: readonly Linked[]): ShortUrls {
  const frames: Record<string, readonly [string, string]> = {};
  for (const { type } of records) {
    frames[type] ??= frameOf(records.filter((record) => record.type === type));
  }
  const middles = records.map(({ type, title, url }) => {
    const [prefix, suffix] = frames[type] ?? ['', ''];
    const middle = url.slice(prefix.length, url.length - suffix.length);
    const slug = slugOf(title);
    if (middle === slug) return '';
    if (slug !== '' && middle.startsWith(slug)) return `+${middle.slice(slug.length)}`;
    if (slug !== '' && middle.endsWith(slug)) return `<${middle.slice(0, -slug.length)}`;
    return `=${middle}`;
  });
  return { frames, middles };
}

/** Restores the URL of a record by its number; few are ever asked for. */
export function urlRestorer(
  urls: unknown,
): (record: number, type: EntityType, title: string) => string {
  const { frames, middles } = urls as ShortUrls;
  return (record, type, title) => {
    const [prefix, suffix] = frames[type] ?? ['', ''];
    return prefix + restoreMiddle(middles[record] ?? '', title) + suffix;
  };
}

function restoreMiddle(middle: string, title: string): string {
  const rest = middle.slice(1);
  if (middle === '') return slugOf(title);
  if (middle.startsWith('+')) return slugOf(title) + rest;
  return middle.startsWith('<') ? rest + slugOf(title) : rest;
}

/** What the URLs begin with, up to a slash, and whether they end with one. */
function frameOf(records: readonly Linked[]): readonly [string, string] {
  const urls = records.map(({ url }) => url);
  const suffix = urls.every((url) => url.endsWith('/')) ? '/' : '';
  const [first = '', ...others] = urls.map((url) => url.slice(0, url.length - suffix.length));
  let length = first.lastIndexOf('/') + 1;
  for (const url of others) {
    while (!url.startsWith(first.slice(0, length))) {
      length = first.slice(0, length - 1).lastIndexOf('/') + 1;
    }
  }
  return [first.slice(0, length), suffix];
}

/** Plain words with one blank, or a comma or colon and a blank, between each two: most titles. */
const plainTitle = /^[A-Za-z0-9]+(?:[,:]? [A-Za-z0-9]+)*$/;

/** A guess at the slug the site made of a title. A wrong guess costs some bytes and nothing else. */
function slugOf(title: string): string {
  if (plainTitle.test(title)) return title.toLowerCase().replace(/[,:]? /g, '-');
  return foldText(title)
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
