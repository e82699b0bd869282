import type { ArchiveSources, EventSources } from '../model/sources.ts';
import { nearest } from '../text/nearest.ts';
import type { PathStep, Problem } from './problem.ts';

/** A place in a hand file that names something by its id. */
export interface Reference {
  readonly id: string;
  readonly file: string;
  readonly path: readonly PathStep[];
}

/** What a reference names, in words for a message. */
interface Wanted {
  readonly rule: string;
  /** “person”, “topic”… */
  readonly thing: string;
  /** Where such ids are written. */
  readonly home: string;
}

/** Where a whole file of ids is unknown, searching each among thousands would take minutes. */
const nearestSought = 100;

/** A problem for every reference to an id that is not known, with the nearest one that is. */
export function findUnknown(
  references: readonly Reference[],
  known: ReadonlySet<string>,
  { rule, thing, home }: Wanted,
): Problem[] {
  return references
    .filter(({ id }) => !known.has(id))
    .map(({ id, file, path }, index): Problem => {
      const near = index < nearestSought ? nearest(id, known) : undefined;
      return {
        rule,
        severity: 'error',
        file,
        path,
        message: `There is no ${thing} “${id}”.`,
        found: id,
        expected: `an id from ${home}`,
        ...(near === undefined ? {} : { nearest: near }),
        remedy:
          near === undefined ? `Add ${id} to ${home}.` : `Write ${near}, or add ${id} to ${home}.`,
      };
    });
}

/** An entry of a hand file with its place. */
export interface Placed<T> {
  readonly value: T;
  readonly file: string;
  readonly path: readonly PathStep[];
}

/** The list an event's file holds under a key, each with its place; `key` is empty for a file that is a list. */
export function entriesOf<T>(
  event: EventSources,
  name: string,
  key: string,
  list: readonly T[],
): Placed<T>[] {
  const file = `${event.folder}/${name}`;
  return list.map((value, index) => ({ value, file, path: key ? [key, index] : [index] }));
}

/** Every session, correction and photo of all events with its place, in the order of the files. */
export function placedEntries({ events }: ArchiveSources) {
  return events.map((event) => ({
    event,
    sessions: entriesOf(event, 'schedule.yaml', 'sessions', event.sessions),
    corrections: entriesOf(event, 'corrections.yaml', '', event.corrections),
    photos: entriesOf(event, 'photos.yaml', 'photos', event.photos),
    cameras: entriesOf(event, 'photos.yaml', 'cameras', event.cameras),
  }));
}

/** People of the archive and of its events, each with its place. */
export function placedPeople({ people, events }: ArchiveSources) {
  return [
    ...people.map((value, index) => ({ value, file: 'people.yaml', path: [index] })),
    ...events.flatMap((event) => entriesOf(event, 'people.yaml', '', event.people)),
  ];
}
