import { ownProgrammeTexts } from '../../texts/texts.ts';
import type { OwnList } from '../kept/stored.ts';
import type { ListFile } from './list-file.ts';
import { eventOf } from './read-list.ts';

/** The visitor's own programme of an event, and the page where its stars are given. */
export interface OwnProgramme {
  readonly list: OwnList;
  readonly programme: string;
}

/** What has a star, event by event, each in the order of its programme; events that are gone are left out. */
export function programmesOf(
  starred: readonly string[],
  events: ReadonlyMap<string, ListFile>,
): OwnProgramme[] {
  return [...Map.groupBy(starred, eventOf)].flatMap(([id, stars]) => {
    const event = events.get(id);
    if (event?.programme === undefined) return [];
    const held = event.talks.map((talk) => talk.id);
    const talks = held.filter((talk) => stars.includes(talk));
    return talks.length === 0
      ? []
      : [
          {
            list: { name: ownProgrammeTexts.nameOf(event.name), talks },
            programme: event.programme,
          },
        ];
  });
}
