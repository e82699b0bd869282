import type { Talk } from '../../../domain/model/archive.ts';
import type { MachineContext } from '../../context/machine-context.ts';
import type { Feed, FeedEntry } from './feed.ts';
import type { FeedPlace } from './feed-places.ts';
import { talkEntry } from './talk-entry.ts';
import { feedTexts } from '../../../texts/texts.ts';

/** A reader keeps what it has seen; more than this is a feed nobody waits for. */
const MOST_ENTRIES = 60;

/** Makes feeds; the entry of a talk is made once for all of them. */
export function feedBuilder(context: MachineContext): (place: FeedPlace) => Feed {
  const made = new Map<Talk, FeedEntry>();
  const entryOf = (talk: Talk) => {
    const known = made.get(talk) ?? talkEntry(talk, context);
    made.set(talk, known);
    return known;
  };
  const { archive, urls, whole } = context;
  return ({ kind, address, page, title, talks }) => {
    const entries = talks
      .map(entryOf)
      .toSorted((one, other) =>
        one.updated === other.updated ? 0 : one.updated < other.updated ? 1 : -1,
      )
      .slice(0, MOST_ENTRIES);
    return {
      page: whole(page),
      atom: whole(urls.feed(address)),
      json: whole(urls.jsonFeed(address)),
      title,
      description: kind === 'archive' ? archive.settings.tagline : feedTexts.newTalks(title),
      language: archive.settings.language,
      updated: entries[0]?.updated ?? '1970-01-01T00:00:00Z',
      entries,
    };
  };
}
