import { defined } from '../../../domain/archive/defined.ts';
import { describeLicence } from '../../../domain/schema/licences/licence.ts';
import type { Person } from '../../../domain/model/archive.ts';
import type { MachineContext } from '../../context/machine-context.ts';
import { personDescription, personLinks, shownSpellings } from '../../person/person-page.ts';
import type { StructuredThing } from './data-block.ts';

/** A person's page and who it is about, by the name they go by and the spellings they show. */
export function personData(
  person: Person,
  { archive, urls, whole, pictures }: MachineContext,
): StructuredThing {
  const address = whole(urls.person(person.id));
  const spellings = shownSpellings(person);
  const picture = pictures.portrait(person, 'whole');
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
      ...(picture && person.portrait
        ? {
            image: {
              '@type': 'ImageObject',
              contentUrl: whole(picture.src),
              creditText: person.portrait.credit,
              acquireLicensePage: address,
              ...defined({ license: describeLicence(person.portrait.licence).url }),
            },
          }
        : {}),
      ...(spellings.length > 0 ? { alternateName: spellings } : {}),
      ...(links.length > 0 ? { sameAs: links } : {}),
    },
  };
}
