import { xmlElement, xmlEmpty, xmlText } from '../text/xml-text.ts';
import type { Feed, FeedEntry } from './feed.ts';

/**
 * A feed as Atom. Addresses are whole and there is no `xml:base`: sfeed 1.7 ignores it, newsboat 2.21 half. The
 * page is the first link of an entry, its one enclosure the second.
 */
export function writeAtom(feed: Feed): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(feed.language)}">`,
    xmlElement('id', feed.atom),
    xmlElement('title', feed.title),
    xmlElement('subtitle', feed.description),
    xmlEmpty('link', { rel: 'alternate', type: 'text/html', href: feed.page }),
    xmlEmpty('link', { rel: 'self', type: 'application/atom+xml', href: feed.atom }),
    xmlElement('updated', feed.updated),
    `<author>${xmlElement('name', feed.title)}</author>`,
    ...feed.entries.map(writeEntry),
    '</feed>\n',
  ].join('\n');
}

const written = new WeakMap<FeedEntry, string>();

/** The same talk stands in the feeds of the archive, its event, its topics and its people. */
function writeEntry(entry: FeedEntry): string {
  const known = written.get(entry) ?? entryXml(entry);
  written.set(entry, known);
  return known;
}

const entryXml = (entry: FeedEntry) =>
  [
    `<entry xml:lang="${xmlText(entry.language)}">`,
    xmlElement('id', entry.id),
    xmlElement('title', entry.title),
    xmlEmpty('link', { rel: 'alternate', type: 'text/html', href: entry.page }),
    entry.media
      ? xmlEmpty('link', {
          rel: 'enclosure',
          type: entry.media.type,
          href: entry.media.address,
        })
      : '',
    ...entry.transcripts.map(({ address, language }) =>
      xmlEmpty('link', { rel: 'related', type: 'text/vtt', hreflang: language, href: address }),
    ),
    xmlElement('published', entry.published),
    xmlElement('updated', entry.updated),
    ...entry.authors.map(
      ({ name, page }) => `<author>${xmlElement('name', name)}${xmlElement('uri', page)}</author>`,
    ),
    xmlElement('rights', entry.licence?.name),
    entry.licence?.url === undefined
      ? ''
      : xmlEmpty('link', { rel: 'license', href: entry.licence.url }),
    ...entry.topics.map((term) => xmlEmpty('category', { term })),
    xmlElement('summary', entry.summary),
    `<content type="html">${xmlText(entry.html)}</content>`,
    '</entry>',
  ]
    .filter(Boolean)
    .join('\n');
