import type { Person } from '../../../domain/model/archive.ts';
import type { MachineContext } from '../../context/machine-context.ts';
import { personDescription, personLinks, shownSpellings } from '../../person/person-page.ts';
import type { StructuredThing } from './data-block.ts';

/** A person's page and who it is about, by the name they go by and the spellings they show. */
export function personData(
  person: Person,
  { archive, urls, whole }: MachineContext,
): StructuredThing {
  const address = whole(urls.person(person.id));
  const spellings = shownSpellings(person);
  const links = personLinks(person).map(({ url }) => url);
  return {
    '@type': 'ProfilePage',
    '@id': address,
    url: address,
    mainEntity: {
      '@type': 'Person',
      '@id': `${address}#person`,
      name: person.name,
      url: address,
      description: personDescription(person, archive),
      ...(spellings.length > 0 ? { alternateName: spellings } : {}),
      ...(links.length > 0 ? { sameAs: links } : {}),
    },
  };
}
