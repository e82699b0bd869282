import type { ArchiveFile } from '../../domain/schema/archive-file.ts';
import { frameTexts } from '../../texts/texts.ts';

/**
 * Where to ask for the removal or correction of a page, with subject and text already filled in: a mail, or an
 * issue form, whose `title` and `body` the common forges read from the address. What the archive's own
 * address already fills in stays. Undefined where the archive names nobody to ask.
 */
export function removalLink(
  { removal, contact }: Pick<ArchiveFile, 'removal' | 'contact'>,
  { what, page }: { readonly what: string; readonly page: string },
): string | undefined {
  const to = removal ?? contact;
  if (to === undefined) return undefined;
  const mail = to.startsWith('mailto:');
  const [whole = '', fragment] = to.split('#', 2);
  const [address = '', query = ''] = whole.split(/\?(.*)/s, 2);
  const given = new Set(new URLSearchParams(query).keys());
  const filled = Object.entries({
    [mail ? 'subject' : 'title']: frameTexts.removalSubject(what),
    body: frameTexts.removalBody(page),
  })
    .filter(([name]) => !given.has(name))
    .map(([name, text]) => `${name}=${encodeURIComponent(text.toWellFormed())}`);
  const asked = [query, ...filled].filter(Boolean).join('&');
  return `${address}?${asked}${fragment === undefined ? '' : `#${fragment}`}`;
}
