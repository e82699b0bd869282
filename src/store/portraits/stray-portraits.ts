import { placedPeople } from '../../domain/checks/references.ts';
import type { Problem } from '../../domain/checks/problem.ts';
import type { ArchiveSources } from '../../domain/model/sources.ts';
import { PORTRAITS } from '../../domain/people/portrait.ts';
import { portraitNames } from './portrait-names.ts';

/** Files among people's pictures that no entry names: they are shown nowhere. */
export function findStrayPortraits(root: string, sources: ArchiveSources): Problem[] {
  const named = new Set(placedPeople(sources).map(({ value }) => value.photo?.file));
  return portraitNames(root)
    .filter((name) => !named.has(name))
    .map((name) => ({
      rule: 'stray-portrait',
      severity: 'warning',
      file: `${PORTRAITS}/${JSON.stringify(name).slice(1, -1)}`,
      path: [],
      message: 'No entry of people.yaml names this picture, so it is shown nowhere.',
      expected: 'photo: with file:, credit: and licence: in somebody’s entry',
      remedy: 'Name it in the entry of the person it shows, or delete it.',
    }));
}
