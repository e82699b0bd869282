import { defined } from '../../../domain/archive/defined.ts';
import { plainJson } from '../text/plain-json.ts';
import type { Feed, FeedEntry } from './feed.ts';

/** A feed as JSON Feed 1.1. */
export function writeJsonFeed(feed: Feed): string {
  return plainJson({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.page,
    feed_url: feed.json,
    description: feed.description,
    language: feed.language,
    items: feed.entries.map(itemOf),
  });
}

function itemOf(entry: FeedEntry) {
  const { media } = entry;
  return {
    id: entry.id,
    url: entry.page,
    title: entry.title,
    summary: entry.summary,
    content_html: entry.html,
    date_modified: entry.updated,
    language: entry.language,
    authors: entry.authors.map(({ name, page }) => ({ name, url: page })),
    tags: entry.topics,
    ...defined({ date_published: entry.published, image: entry.picture, _licence: entry.licence }),
    ...(media
      ? {
          attachments: [
            {
              url: media.address,
              mime_type: media.type,
              ...defined({ duration_in_seconds: media.seconds }),
            },
          ],
        }
      : {}),
  };
}
