import type { Address } from './closest-addresses.ts';
import type { Archive } from '../../domain/model/archive.ts';
import type { Urls } from './urls.ts';

/** Path and title of every page worth suggesting, for the page shown in place of a missing one. */
export function suggestedAddresses(archive: Archive, urls: Urls): Address[] {
  return [
    ...archive.events.map((event): Address => [urls.event(event.id), event.name]),
    ...archive.series.map(({ id, name }): Address => [urls.series(id), name]),
    ...archive.talks.map((talk): Address => [urls.talk(talk), talk.title]),
    ...archive.people.map((person): Address => [urls.person(person.id), person.name]),
    ...archive.topics.map((topic): Address => [urls.topic(topic.id), topic.name]),
  ];
}
