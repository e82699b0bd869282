import { FormerNames } from '../../people/former-names.ts';
import type { ArchiveSources } from '../../model/sources.ts';
import type { Problem } from '../problem.ts';
import { placedPeople } from '../references.ts';
import { writtenTexts } from '../written-texts.ts';

/**
 * No text a person wrote says a name somebody has left behind: programs change only what programs read.
 * Another spelling that says one is not published, and no longer needed.
 */
export function findFormerNames(sources: ArchiveSources): Problem[] {
  const people = placedPeople(sources);
  const names = new FormerNames(people.map(({ value }) => value));
  return writtenTexts(sources).flatMap(({ text, file, path }): Problem[] => {
    const [first] = names.find(text);
    if (!first) return [];
    const former = text.slice(first.start, first.end);
    const spelling = path.find((step) => step === 'aliases' || step === 'shownAs');
    const isSpelling = spelling !== undefined && file.endsWith('people.yaml');
    return [
      {
        rule: 'former-name',
        severity: 'warning',
        file,
        path,
        message: isSpelling
          ? `“${former}” is a name ${first.person.name} has left behind, so it is not shown.`
          : `This says “${former}”, a name ${first.person.name} has left behind.`,
        found: former,
        expected: first.person.name,
        remedy: isSpelling
          ? `Delete it from ${spelling}; formerly is enough for titles to be understood.`
          : `Write ${first.person.name} instead.`,
      },
    ];
  });
}
