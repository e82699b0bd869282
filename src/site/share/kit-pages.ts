import type { Archive, Event, Talk } from '../../domain/model/archive.ts';
import type { Urls } from '../address/urls.ts';
import { listPages, pageSizes, type ListPage } from '../words/list-pages.ts';

/**
 * The talks of an event, as many to a page as a phone loads at once with their QR codes. A page for every talk
 * would add half as many files again to a site.
 */
export const kitPages = (
  { talkIds }: Pick<Event, 'talkIds'>,
  { talkById }: Pick<Archive, 'talkById'>,
): ListPage<Talk>[] =>
  listPages(
    talkIds.flatMap((id) => talkById.get(id) ?? []),
    pageSizes.talksOfKit,
  );

/** Where a talk's share kit stands; undefined for a talk of no event. */
export function talkKitAddress(talk: Talk, archive: Archive, urls: Urls): string | undefined {
  const at = archive.eventById.get(talk.eventId)?.talkIds.indexOf(talk.id) ?? -1;
  return at < 0
    ? undefined
    : urls.talkKit(talk.eventId, 1 + Math.floor(at / pageSizes.talksOfKit), talk.slug);
}
