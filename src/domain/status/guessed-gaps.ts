import type { Archive, Talk } from '../model/archive.ts';
import type { EventSources } from '../model/sources.ts';
import { areExact, sureDays } from '../archive/sure-days.ts';
import type { Gap } from './gap.ts';
import { createItem } from './talk-gaps.ts';
import { isSureEnough } from '../titles/sure-enough.ts';

/** What a program guessed about an event and nobody has confirmed. */
export function guessedGaps(archive: Archive, event: EventSources, talks: readonly Talk[]): Gap[] {
  const { folder } = event;
  const speakers = new Set(talks.flatMap((talk) => talk.speakers.map(({ personId }) => personId)));
  const people = archive.people.filter(({ id }) => speakers.has(id));
  return [
    {
      what: 'guesses',
      kind: 'a look at what was guessed',
      of: event.event.guessed.length,
      items: event.event.guessed.map((label) => ({
        label,
        ids: [label],
        file: `${folder}/event.yaml`,
        path: [label],
      })),
      mend: 'correct it in event.yaml, then delete its word from guessed:',
    },
    {
      what: 'event-days',
      kind: 'its days',
      of: 1,
      items:
        event.event.guessed.includes('start') || areExact(sureDays(event))
          ? []
          : [
              {
                label: event.event.name,
                ids: [event.id],
                file: `${folder}/event.yaml`,
                path: ['start'],
              },
            ],
      mend: 'start: and end: in event.yaml',
    },
    {
      what: 'titles',
      kind: 'a look at unsure titles',
      of: talks.filter(({ confidence }) => confidence !== undefined).length,
      items: talks.filter((talk) => !isSureEnough(talk)).map(createItem(event)),
      mend: 'say: with the video, and title: or speakers: as they are, in corrections.yaml',
    },
    {
      what: 'people',
      kind: 'people written down',
      of: people.length,
      items: people
        .filter(({ origin }) => origin === 'parsed')
        .map(({ id, name }) => ({ label: `${name} (${id})`, ids: [id] })),
      mend: 'an entry in people.yaml, or an alias of somebody there',
    },
  ];
}
