import type { PeopleFileSchema } from '../../src/domain/schema/people-file.ts';
import { fold } from '../../src/domain/text/fold.ts';
import { editDistance } from '../../src/domain/text/edit-distance.ts';
import type { EntityRecord } from '../../src/search/index/entity-record.ts';
import type { z } from 'zod';

type PeopleFile = z.input<typeof PeopleFileSchema>;

/** Names closer than this are told apart by hand; `check` asks about fewer. */
const alike = 4;

/** What people.yaml says of made-up people: some have links, some are misheard, no two are one. */
export function peopleFile(people: readonly EntityRecord[]): PeopleFile {
  const notSameAs = tellApart(people);
  return people.map(({ id, title }, number) => {
    const others = notSameAs.get(id);
    return {
      id,
      name: title,
      ...(number % 10 === 0 && { links: { website: `https://example.org/${id}/`, github: id } }),
      ...(number % 100 === 0 && { misheard: [fold(title).replaceAll(' ', ' and ')] }),
      ...(others && { notSameAs: others }),
    };
  });
}

/** The earlier people whose names are nearly those of later ones, by the id of the later. */
function tellApart(people: readonly EntityRecord[]): Map<string, string[]> {
  const apart = new Map<string, string[]>();
  const byWord = new Map<string, { id: string; name: string }[]>();
  for (const { id, title } of people) {
    const name = fold(title);
    for (const word of name.split(' ')) {
      const known = byWord.get(word) ?? [];
      const others = known
        .filter((other) => editDistance(name, other.name, alike) < alike)
        .map((other) => other.id);
      if (others.length > 0) apart.set(id, [...new Set([...(apart.get(id) ?? []), ...others])]);
      byWord.set(word, [...known, { id, name }]);
    }
  }
  return apart;
}
