import type { ArchiveSources } from '../model/sources.ts';
import type { PathStep } from './problem.ts';
import { placedEntries, placedPeople } from './references.ts';

/** A text of a hand file that readers will see, and where it stands. */
export interface WrittenText {
  readonly text: string;
  readonly file: string;
  readonly path: readonly PathStep[];
}

/** What hand files say for programs, other files and whoever edits them, never to readers. */
const UNSEEN = new Set(['person', 'people', 'session', 'why', 'notSameAs', 'misheard', 'formerly']);

/** Every text a person wrote that is published; what is hidden is not. */
export function writtenTexts(sources: ArchiveSources): WrittenText[] {
  const { settings, topics } = sources;
  return [
    ...textsIn(settings, 'archive.yaml', []),
    ...topics.flatMap((topic, index) => textsIn(topic, 'topics.yaml', [index])),
    ...placedPeople(sources)
      .filter(({ value }) => !value.hidden)
      // An id that holds a former name is published as another.
      .flatMap(({ value: { id: _, ...person }, file, path }) => textsIn(person, file, path)),
    ...placedEntries(sources)
      .filter(({ event }) => !event.event.hidden)
      .flatMap(({ event, sessions, corrections, photos, cameras }) => [
        ...textsIn(event.event, `${event.folder}/event.yaml`, []),
        ...sessions
          .filter(({ value }) => !value.hidden)
          .flatMap(({ value: { id: _, ...session }, file, path }) => textsIn(session, file, path)),
        ...corrections.flatMap(({ value: { say }, file, path }) =>
          textsIn(say, file, [...path, 'say']),
        ),
        ...photos
          .filter(({ value }) => !value.hidden)
          .flatMap(({ value: { talk: _, ...photo }, file, path }) => textsIn(photo, file, path)),
        ...cameras.flatMap(({ value: { credit }, file, path }) =>
          textsIn(credit, file, [...path, 'credit']),
        ),
      ]),
  ];
}

function textsIn(value: unknown, file: string, path: readonly PathStep[]): WrittenText[] {
  if (typeof value === 'string') return [{ text: value, file, path }];
  if (Array.isArray(value))
    return value.flatMap((each: unknown, index) => textsIn(each, file, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    // How the programme spelled somebody is read as a name, and so put right.
    UNSEEN.has(key) || (key === 'as' && path.at(-2) === 'speakers')
      ? []
      : textsIn(each, file, [...path, key]),
  );
}
