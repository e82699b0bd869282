import type { Archive } from '../../model/archive.ts';
import type { ArchiveSources } from '../../model/sources.ts';
import { fold } from '../../text/fold.ts';
import { editDistance } from '../../text/edit-distance.ts';
import type { PathStep, Problem } from '../problem.ts';
import { placedPeople } from '../references.ts';

interface Spelling {
  readonly id: string;
  readonly name: string;
  readonly folded: string;
  /** Its words in alphabetical order. */
  readonly sorted: string;
  readonly notSameAs: readonly string[];
  /** Absent for somebody only read out of a title. */
  readonly place?: { readonly file: string; readonly path: readonly PathStep[] };
}

/** A word so common among the names that sharing it says nothing is not compared further. */
const commonWord = 200;

/**
 * Two people who share a spelling cannot be told apart (an error); two who differ by a letter or two are
 * probably one (a warning). `notSameAs` on either says that they are not.
 */
export function findSimilarPeople(sources: ArchiveSources, archive: Archive): Problem[] {
  const spellings = listSpellings(sources, archive);
  const byWord = new Map<string, Spelling[]>();
  for (const spelling of spellings) {
    for (const word of new Set(spelling.folded.split(' '))) {
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
        const pair = [one.id, other.id].sort().join(' ');
        if (told.has(pair) || isSaidDifferent(one, other)) continue;
        const likeness = compare(one, other);
        if (likeness === 'different') continue;
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
      ...foldName(name),
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
    .map(({ id, name }): Spelling => ({ id, name, ...foldName(name), notSameAs: [] }));
  return [...written, ...read];
}

const isSaidDifferent = (one: Spelling, other: Spelling) =>
  one.id === other.id || one.notSameAs.includes(other.id) || other.notSameAs.includes(one.id);

function compare(one: Spelling, other: Spelling): 'same' | 'near' | 'different' {
  if (one.folded === other.folded) return 'same';
  if (one.sorted === other.sorted) return 'near';
  const length = Math.min(one.folded.length, other.folded.length);
  if (length < 8) return 'different';
  const limit = length < 14 ? 2 : 3;
  return editDistance(one.folded, other.folded, limit) < limit ? 'near' : 'different';
}

function foldName(name: string): Pick<Spelling, 'folded' | 'sorted'> {
  const folded = fold(name);
  return { folded, sorted: folded.split(' ').sort().join(' ') };
}

function describe(one: Spelling, other: Spelling, likeness: 'same' | 'near'): Problem[] {
  // The later entry is where the second spelling came in.
  const [first, second] = other.place ? [one, other] : [other, one];
  if (!second.place) return [];
  const parsed = !first.place;
  // What is nearly a name somebody has left behind is one, too.
  const list = [first, second].some(({ place }) => place?.path.includes('formerly'))
    ? 'formerly'
    : 'the aliases';
  return [
    {
      rule: 'similar-people',
      severity: likeness === 'same' && !parsed ? 'error' : 'warning',
      ...second.place,
      message: parsed
        ? `A title names “${first.name}”, nearly as this person is called.`
        : likeness === 'same'
          ? `Two people are called “${second.name}”: ${first.id} and ${second.id}.`
          : `“${second.name}” (${second.id}) and “${first.name}” (${first.id}) look like one person.`,
      found: second.name,
      nearest: first.name,
      remedy: parsed
        ? `Add “${first.name}” to ${list} of ${second.id}.`
        : `If they are one, keep one entry and add the other spelling to ${list}; if not, add notSameAs: [${first.id}] to ${second.id}.`,
    },
  ];
}
