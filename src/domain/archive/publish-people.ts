import type { Event, Person, Photo, Portrait, Talk } from '../model/archive.ts';
import { defined } from './defined.ts';
import type { IndexedPerson, PeopleIndex } from '../people/people-index.ts';
import { PORTRAITS, portraitWithheld } from '../people/portrait.ts';

/**
 * The people the site may name, with what they did: whoever has a shown talk, is on a shown photo or helped
 * to make a shown event. Nobody else is published, in no list, index or address.
 */
export function publishPeople(
  people: PeopleIndex,
  talks: readonly Talk[],
  photos: readonly Photo[],
  events: readonly Event[],
  biographies: ReadonlyMap<string, string> = new Map(),
): Person[] {
  const talksOf = new Map<string, Talk[]>();
  for (const talk of talks)
    for (const { personId } of talk.speakers) pushTo(talksOf, personId, talk);
  const photosOf = new Map<string, Photo[]>();
  for (const photo of photos) for (const id of photo.personIds) pushTo(photosOf, id, photo);
  const team = new Set(events.flatMap((event) => event.team.map(({ person }) => person)));
  return people.all().flatMap((indexed): Person[] => {
    const { hidden, formerly: _, was: __, photo: ___, ...person } = indexed;
    const own = talksOf.get(person.id) ?? [];
    const shownOn = photosOf.get(person.id) ?? [];
    if (hidden || (own.length === 0 && shownOn.length === 0 && !team.has(person.id))) return [];
    return [
      {
        ...person,
        ...defined({
          biography: biographies.get(person.id),
          portrait: portraitOf(indexed, people),
        }),
        talkIds: own.map(({ id }) => id),
        photoIds: shownOn.map(({ id }) => id),
        eventIds: [...new Set(own.map(({ eventId }) => eventId))],
      },
    ];
  });
}

function portraitOf(person: IndexedPerson, { formerNames }: PeopleIndex): Portrait | undefined {
  if (!person.photo || portraitWithheld(person)) return undefined;
  const { file, credit, licence, alt } = person.photo;
  return {
    file: `${PORTRAITS}/${file}`,
    credit: formerNames.present(credit),
    licence,
    ...defined({ alt: alt && formerNames.present(alt) }),
  };
}

function pushTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
