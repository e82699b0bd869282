import type { Archive, Talk } from '../../model/archive.ts';
import type { ArchiveSources } from '../../model/sources.ts';
import { compareNames, nameForms, type NameForms } from '../../people/same-person.ts';
import type { PathStep, Problem } from '../problem.ts';
import { placedPeople } from '../references.ts';

interface Spelling {
  readonly id: string;
  readonly name: string;
  readonly forms: NameForms;
  readonly notSameAs: readonly string[];
  readonly place: { readonly file: string; readonly path: readonly PathStep[] };
  /** Read out of a title, nobody wrote it down. */
  readonly parsed?: true;
}

/** A word so common among the names that sharing it says nothing is not compared further. */
const commonWord = 200;

/**
 * Two people who share a spelling cannot be told apart (an error); two who differ by a letter or two, by
 * initials, by a nickname or by the order of their names are probably one (a warning), wherever they come
 * from. `notSameAs` on either says that they are not.
 */
export function findSimilarPeople(sources: ArchiveSources, archive: Archive): Problem[] {
  const spellings = listSpellings(sources, archive);
  const byWord = new Map<string, Spelling[]>();
  for (const spelling of spellings) {
    for (const word of new Set(spelling.forms.folded.split(' '))) {
      if (word.length < 2) continue;
      const list = byWord.get(word);
      if (list) list.push(spelling);
      else byWord.set(word, [spelling]);
    }
  }
  const problems: Problem[] = [];
  const told = new Set<string>();
  for (const group of byWord.values()) {
    if (group.length > commonWord) continue;
    for (const [index, one] of group.entries()) {
      for (const other of group.slice(index + 1)) {
        if (isSaidDifferent(one, other)) continue;
        const likeness = compareNames(one.forms, other.forms);
        if (likeness === 'different') continue;
        const pair = [one.id, other.id].sort().join(' ');
        if (told.has(pair)) continue;
        told.add(pair);
        problems.push(...describe(one, other, likeness));
      }
    }
  }
  return problems;
}

function listSpellings(sources: ArchiveSources, archive: Archive): Spelling[] {
  const written = placedPeople(sources).flatMap(({ value, file, path }) => {
    const spelling = (name: string, ...place: PathStep[]): Spelling => ({
      id: value.id,
      name,
      forms: nameForms(name),
      notSameAs: value.notSameAs,
      place: { file, path: [...path, ...place] },
    });
    const listed = (['aliases', 'shownAs', 'formerly'] as const).flatMap((list) =>
      value[list].map((name, index) => spelling(name, list, index)),
    );
    return [spelling(value.name, 'name'), ...listed];
  });
  const read = archive.people
    .filter(({ origin }) => origin !== 'hand')
    .map(({ id, name, talkIds }): Spelling => ({
      id,
      name,
      forms: nameForms(name),
      notSameAs: [],
      place: placeOf(archive.talkById.get(talkIds[0] ?? ''), sources),
      parsed: true,
    }));
  return [...written, ...read];
}

/** Where the recording is whose title names somebody. */
function placeOf(talk: Talk | undefined, { events }: ArchiveSources): Spelling['place'] {
  const event = events.find(({ id }) => id === talk?.eventId);
  const id = talk?.recordings[0]?.videoId;
  const index = event?.videos.videos.findIndex((video) => video.id === id) ?? -1;
  return event && index >= 0
    ? { file: `${event.folder}/synced/videos.json`, path: ['videos', index, 'rawTitle'] }
    : { file: 'people.yaml', path: [] };
}

const isSaidDifferent = (one: Spelling, other: Spelling) =>
  one.id === other.id || one.notSameAs.includes(other.id) || other.notSameAs.includes(one.id);

function describe(one: Spelling, other: Spelling, likeness: 'same' | 'near'): Problem[] {
  // The later entry is where the second spelling came in; what is written is where it is mended.
  const [first, second] = other.parsed && !one.parsed ? [other, one] : [one, other];
  const merge = `npm run people -- merge ${second.parsed ? first.id : second.id} ${
    second.parsed ? second.id : first.id
  }`;
  const base = {
    rule: 'similar-people',
    severity: likeness === 'same' && !first.parsed ? ('error' as const) : ('warning' as const),
    ...second.place,
    found: second.name,
    nearest: first.name,
  };
  if (second.parsed) {
    return [
      {
        ...base,
        message: `“${second.name}” and “${first.name}”, both read out of titles, look like one person.`,
        remedy: `If they are one: ${merge}; if not: npm run people -- split ${first.id} ${second.id}`,
      },
    ];
  }
  // What is nearly a name somebody has left behind is one, too.
  const list = [first, second].some(({ place }) => place.path.includes('formerly'))
    ? 'formerly'
    : 'the aliases';
  return [
    {
      ...base,
      message: first.parsed
        ? `A title names “${first.name}”, nearly as this person is called.`
        : likeness === 'same'
          ? `Two people are called “${second.name}”: ${first.id} and ${second.id}.`
          : `“${second.name}” (${second.id}) and “${first.name}” (${first.id}) look like one person.`,
      remedy: first.parsed
        ? `If they are one, add “${first.name}” to ${list} of ${second.id} (${merge}); if not, add notSameAs: [${first.id}] to ${second.id}.`
        : `If they are one, keep one entry and add the other spelling to ${list} (npm run people -- merge ${first.id} ${second.id}); if not, add notSameAs: [${first.id}] to ${second.id}.`,
    },
  ];
}
