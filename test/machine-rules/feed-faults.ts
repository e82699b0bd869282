import { parseFeed as parseWithRowan } from '@rowanmanning/feed-parser';
import { parseFeed as parseWithSmith } from 'feedsmith';
import { readXml, textsOf, type XmlNode } from './xml-tree.ts';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

/**
 * What is wrong with an Atom feed by RFC 4287 and by what readers do (newsboat 2.21, sfeed 1.7, feedparser 6), as
 * lines that name the rule.
 */
export function atomFaults(text: string): string[] {
  let root: XmlNode;
  try {
    root = readXml(text);
  } catch (error) {
    return [`not well-formed: ${String(error)}`];
  }
  const faults: string[] = [];
  const entries = root.children.filter(({ name }) => name === 'entry');
  if (root.name !== 'feed' || root.attributes['xmlns'] !== 'http://www.w3.org/2005/Atom')
    faults.push('no Atom');
  if (/xml:base/.test(text)) faults.push('xml:base');
  for (const node of [root, ...entries]) {
    for (const name of ['id', 'title', 'updated'])
      if (textsOf(node, name).length !== 1) faults.push(`${node.name} without ${name}`);
    if (!INSTANT.test(textsOf(node, 'updated')[0] ?? '')) faults.push('updated is no instant');
    faults.push(...linkFaults(node));
  }
  if (textsOf(root, 'author').length === 0) faults.push('feed without author');
  const ids = entries.flatMap((entry) => textsOf(entry, 'id'));
  if (new Set(ids).size < ids.length) faults.push('an id twice');
  if (ids.some((id) => !/^urn:uuid:[\da-f-]{36}$/.test(id))) faults.push('an id that may change');
  const days = entries.flatMap((entry) => textsOf(entry, 'updated'));
  if (days.some((day, at) => day > (days[at - 1] ?? day))) faults.push('not the newest first');
  return faults;
}

function linkFaults(node: XmlNode): string[] {
  const links = node.children.filter(({ name }) => name === 'link');
  const faults: string[] = [];
  const [first] = links;
  if (first?.attributes['rel'] !== 'alternate' || first.attributes['type'] !== 'text/html')
    faults.push('the page is not the first link');
  const enclosures = links.filter(({ attributes }) => attributes['rel'] === 'enclosure');
  if (enclosures.length > 1) faults.push('more than one enclosure');
  if (enclosures.some(({ attributes }) => !/^(?:video|audio)\//.test(attributes['type'] ?? '')))
    faults.push('an enclosure that is no recording');
  for (const { attributes } of links)
    if (!/^https?:\/\//.test(attributes['href'] ?? '')) faults.push('a relative address');
  for (const html of textsOf(node, 'content'))
    if (/(?:href|src)="(?!https?:|mailto:)/.test(html))
      faults.push('a relative address in content');
  return faults;
}

/**
 * What is wrong with a podcast by RSS 2.0, the podcast namespace and what readers do (newsboat 2.21 takes a moment
 * from pubDate alone, feedparser 6 no second enclosure), as lines that name the rule.
 */
export function podcastFaults(text: string): string[] {
  let root: XmlNode;
  try {
    root = readXml(text);
  } catch (error) {
    return [`not well-formed: ${String(error)}`];
  }
  const [channel] = root.children;
  if (root.name !== 'rss' || root.attributes['version'] !== '2.0' || channel?.name !== 'channel')
    return ['no RSS 2.0'];
  const faults: string[] = [];
  for (const name of ['title', 'link', 'description', 'language', 'podcast:guid'])
    if (textsOf(channel, name).length !== 1) faults.push(`channel without ${name}`);
  if (!/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-/.test(textsOf(channel, 'podcast:guid')[0] ?? ''))
    faults.push('podcast:guid is no UUID of version 5');
  const items = channel.children.filter(({ name }) => name === 'item');
  const ids = items.flatMap((item) => textsOf(item, 'guid'));
  if (new Set(ids).size < items.length) faults.push('an id twice');
  for (const item of items) {
    const named = (name: string) => item.children.filter((child) => child.name === name);
    const [enclosure, ...others] = named('enclosure');
    if (!enclosure || others.length > 0) faults.push('not one enclosure');
    else if (['url', 'length', 'type'].some((name) => enclosure.attributes[name] === undefined))
      faults.push('an enclosure without url, length and type');
    if (!/^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/.test(textsOf(item, 'pubDate')[0] ?? ''))
      faults.push('pubDate is no date of RFC 822');
    if (named('podcast:person').some(({ attributes }) => attributes['role'] === undefined))
      faults.push('a person without a role is taken for the host');
    if (named('podcast:transcript').length > 1) faults.push('more than one transcript');
    for (const name of ['enclosure', 'podcast:transcript', 'podcast:chapters'])
      if (named(name).some(({ attributes }) => !/^https?:/.test(attributes['url'] ?? '')))
        faults.push('a relative address');
  }
  return faults;
}

interface JsonItem {
  readonly id?: unknown;
  readonly url?: string;
  readonly content_html?: string;
  readonly date_modified?: string;
}

/** What is wrong with a JSON Feed 1.1, as lines that name the rule. */
export function jsonFeedFaults(text: string): string[] {
  const feed = JSON.parse(text) as {
    version?: string;
    title?: unknown;
    feed_url?: string;
    home_page_url?: string;
    items?: JsonItem[];
  };
  const faults: string[] = [];
  if (feed.version !== 'https://jsonfeed.org/version/1.1') faults.push('version');
  if (typeof feed.title !== 'string') faults.push('title');
  const items = feed.items ?? [];
  for (const { id, url, content_html: html, date_modified: day } of items) {
    if (typeof id !== 'string') faults.push('an id that is no text');
    if (html === undefined) faults.push('an item without content');
    if (!INSTANT.test(day ?? '')) faults.push('date_modified is no instant');
    if (!/^https?:/.test(url ?? '')) faults.push('a relative address');
  }
  for (const address of [feed.feed_url, feed.home_page_url])
    if (!/^https?:/.test(address ?? '')) faults.push('a relative address');
  if (new Set(items.map(({ id }) => id)).size < items.length) faults.push('an id twice');
  if (!text.isWellFormed()) faults.push('half a character');
  return faults;
}

/** An entry as a reader shows it. */
export interface SeenEntry {
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly page: string | undefined;
  readonly enclosures: readonly string[];
  readonly authors: readonly string[];
}

/** What two readers that share no code make of an Atom or RSS feed. */
export function seenByReaders(text: string): {
  readonly rowan: SeenEntry[];
  readonly smith: SeenEntry[];
} {
  const rowan = parseWithRowan(text).items.map((item) => ({
    id: item.id ?? undefined,
    title: item.title ?? undefined,
    page: item.url ?? undefined,
    enclosures: item.media.map(({ url }) => url),
    authors: item.authors.flatMap(({ name }) => name ?? []),
  }));
  const parsed = parseWithSmith(text);
  if (parsed.format === 'atom') {
    const smith = (parsed.feed.entries ?? []).map((entry) => ({
      id: entry.id,
      title: typeof entry.title === 'string' ? entry.title : entry.title?.value,
      page: entry.links?.find(({ rel }) => rel === 'alternate')?.href,
      enclosures: (entry.links ?? [])
        .filter(({ rel }) => rel === 'enclosure')
        .flatMap(({ href }) => href ?? []),
      authors: (entry.authors ?? []).flatMap(({ name }) => name ?? []),
    }));
    return { rowan, smith };
  }
  if (parsed.format !== 'rss') throw new Error(`a feed of format ${parsed.format}`);
  const smith = (parsed.feed.items ?? []).map((item) => ({
    id: item.guid?.value,
    title: item.title,
    page: item.link,
    enclosures: (item.enclosures ?? []).flatMap(({ url }) => url ?? []),
    authors: (item.podcast?.persons ?? []).flatMap(({ display }) => display ?? []),
  }));
  return { rowan, smith };
}
