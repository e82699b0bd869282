import { defined } from '../../../domain/archive/defined.ts';
import type { MachineContext } from '../../context/machine-context.ts';
import type { StructuredThing } from './data-block.ts';

/** The archive as a whole. */
export function siteData({ archive, urls, whole }: MachineContext): StructuredThing {
  const { title, tagline, language } = archive.settings;
  return {
    '@type': 'WebSite',
    '@id': whole(urls.home),
    name: title,
    url: whole(urls.home),
    ...defined({ description: tagline, inLanguage: language }),
  };
}
