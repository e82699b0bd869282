import type { Talk } from '../../domain/model/archive.ts';
import { hasTimetable } from '../../domain/timetable/has-timetable.ts';
import type { ListedTalk, ListFile } from '../../player/lists/list-file.ts';
import type { SiteContext } from '../context/site-context.ts';
import { talkStatus } from './talk-status.ts';
import { joinNames } from '../words/words.ts';

/** A list that can be played through, and the address it has below `/lists/`. */
export interface NamedListFile {
  readonly kind: 'event' | 'topic' | 'person';
  readonly id: string;
  readonly file: ListFile;
}

/**
 * Every list of the archive: all events, for lists of a visitor's own are looked up in them, and topics
 * and people with more than one talk to watch.
 */
export function listFiles(site: SiteContext): NamedListFile[] {
  const { archive } = site;
  const file = (name: string, ids: readonly string[]): ListFile => ({
    name,
    talks: ids
      .map((id) => archive.talkById.get(id))
      .filter((talk) => talk !== undefined)
      .map((talk) => listedTalk(talk, site)),
  });
  const several = ({ file: { talks } }: NamedListFile) =>
    talks.filter(({ plays }) => plays !== false).length > 1;
  return [
    ...archive.events.map((event) => ({
      kind: 'event' as const,
      id: event.id,
      file: {
        ...file(event.name, event.talkIds),
        ...(hasTimetable(event, archive) ? { programme: site.urls.timetable(event.id) } : {}),
      },
    })),
    ...archive.topics
      .map(({ id, name, talkIds }) => ({ kind: 'topic' as const, id, file: file(name, talkIds) }))
      .filter(several),
    ...archive.people
      .map(({ id, name, talkIds }) => ({ kind: 'person' as const, id, file: file(name, talkIds) }))
      .filter(several),
  ];
}

function listedTalk(talk: Talk, { urls }: SiteContext): ListedTalk {
  return {
    id: talk.id,
    title: talk.title,
    href: urls.talk(talk),
    by: joinNames(talk.speakers.map(({ as }) => as)),
    ...(talk.duration === undefined ? {} : { seconds: Math.round(talk.duration) }),
    ...(talkStatus(talk) === undefined ? {} : { plays: false as const }),
  };
}
