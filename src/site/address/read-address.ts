/** The page of the site an address leads to, as far as its path tells. */
export type NamedPage =
  | { readonly kind: 'event'; readonly eventId: string }
  | { readonly kind: 'talk'; readonly eventId: string; readonly slug: string }
  | { readonly kind: 'photo'; readonly eventId: string; readonly key: string }
  | { readonly kind: 'person'; readonly id: string }
  | { readonly kind: 'topic'; readonly id: string };

const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*';
/** The site’s own path may hold such words too, so the last of them counts. */
const PAGE = new RegExp(
  `^(?:.*/)?(?:events/(${SLUG})(?:/(talks|photos)/(${SLUG}))?|(people|topics)/(?!page/)(${SLUG}))(?:/|$)`,
);

/**
 * Reads what `createUrls` builds: a whole address of any host, or its path, below whatever path the site is
 * published under. Undefined for what names no page of an event, talk, photo, person or topic.
 */
export function readAddress(text: string): NamedPage | undefined {
  const path = pathOf(text.trim());
  if (path === undefined) return undefined;
  const [, eventId, kind, name, list, id] = PAGE.exec(path) ?? [];
  if (id !== undefined) return { kind: list === 'people' ? 'person' : 'topic', id };
  if (eventId === undefined) return undefined;
  if (kind === undefined || name === undefined) return { kind: 'event', eventId };
  return kind === 'talks'
    ? { kind: 'talk', eventId, slug: name }
    : { kind: 'photo', eventId, key: name };
}

function pathOf(text: string): string | undefined {
  if (text.length > 2_000 || !text.includes('/')) return undefined;
  if (!/^https?:\/\//i.test(text)) return text.replace(/[?#].*$/s, '');
  return URL.canParse(text) ? new URL(text).pathname : undefined;
}
