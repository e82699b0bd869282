import { defined } from '../../../domain/archive/defined.ts';
import { stableId } from '../text/stable-id.ts';
import { xmlAttributes, xmlElement, xmlEmpty, xmlText } from '../text/xml-text.ts';
import type { Feed, FeedEntry, FeedMedia } from './feed.ts';

/** A recording as a file, and where its chapters are read. */
export type Episode = FeedEntry & { readonly media: FeedMedia; readonly chapters?: string };

const SPACES =
  'xmlns:atom="http://www.w3.org/2005/Atom" xmlns:podcast="https://podcastindex.org/namespace/1.0"';

/**
 * The recordings of an event that are files, as RSS 2.0 with the podcast namespace. A person without a role would
 * be its host, so speakers are written as guests.
 */
export function writePodcast(
  { title, page, description, language }: Pick<Feed, 'title' | 'page' | 'description' | 'language'>,
  { id, self }: { readonly id: string; readonly self: string },
  episodes: readonly Episode[],
): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<rss version="2.0" ${SPACES}>`,
    '<channel>',
    xmlElement('title', title),
    xmlElement('link', page),
    xmlEmpty('atom:link', { rel: 'self', type: 'application/rss+xml', href: self }),
    xmlElement('description', description),
    xmlElement('language', language),
    xmlElement('podcast:guid', stableId(`podcast:${id}`)),
    xmlElement('podcast:medium', 'video'),
    ...episodes.map(writeEpisode),
    '</channel>',
    '</rss>\n',
  ].join('\n');
}

const writeEpisode = (episode: Episode) =>
  [
    '<item>',
    `<guid isPermaLink="false">${xmlText(episode.id)}</guid>`,
    xmlElement('title', episode.title),
    xmlElement('link', episode.page),
    // Nobody has counted the bytes of a file that lies elsewhere; readers take 0 for that.
    xmlEmpty('enclosure', { url: episode.media.address, length: '0', type: episode.media.type }),
    xmlElement('pubDate', new Date(episode.published ?? episode.updated).toUTCString()),
    xmlElement('description', episode.html),
    ...episode.transcripts
      .slice(0, 1)
      .map(({ address, language }) =>
        xmlEmpty('podcast:transcript', { url: address, type: 'text/vtt', language }),
      ),
    episode.licence === undefined
      ? ''
      : `<podcast:license${xmlAttributes({ url: episode.licence.url })}>${xmlText(episode.licence.name)}</podcast:license>`,
    episode.chapters === undefined
      ? ''
      : xmlEmpty('podcast:chapters', {
          url: episode.chapters,
          type: 'application/json+chapters',
        }),
    ...episode.authors.map(
      ({ name, page }) =>
        `<podcast:person role="guest" href="${xmlText(page)}">${xmlText(name)}</podcast:person>`,
    ),
    '</item>',
  ]
    .filter(Boolean)
    .join('\n');

/** Chapters as podcast players read them, in seconds of the recording. */
export const podcastChapters = (
  chapters: readonly { readonly start: number; readonly title: string }[],
) => ({
  version: '1.2.0',
  chapters: chapters.map(({ start, title }) => defined({ startTime: start, title })),
});
