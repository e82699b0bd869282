import { defined } from '../../../domain/archive/defined.ts';
import type { MachineContext } from '../../context/machine-context.ts';
import type { Thing } from './data-block.ts';

/** The archive as a whole. */
export function siteData({ archive, urls, whole }: MachineContext): Thing {
  const { title, tagline, language } = archive.settings;
  return {
    '@type': 'WebSite',
    '@id': whole(urls.home),
    name: title,
    url: whole(urls.home),
    ...defined({ description: tagline, inLanguage: language }),
  };
}
