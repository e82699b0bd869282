import { decodeList, encodeList } from '../../player/lists/shared-list.ts';

/** The keys of an event's talks among the ids of many. */
export const keysOf = (eventId: string, ids: readonly string[]): string[] =>
  ids.filter((id) => id.startsWith(`${eventId}/`)).map((id) => id.slice(eventId.length + 1));

/** A link to this page that brings the talks to another browser. */
export function programmeLink(name: string, ids: readonly string[], page: string): string {
  const link = new URL(page);
  link.search = '';
  link.hash = encodeList({ name, talks: ids });
  return link.href;
}

/** The talks of this event that a link brings; none where it brings none. */
export function broughtKeys(eventId: string, hash: string): string[] {
  return keysOf(eventId, decodeList(hash)?.talks ?? []);
}
