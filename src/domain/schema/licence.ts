import { z } from 'zod';

/** The licences a photo may carry, and whether a copy may be published with the archive. */
export const LICENCES = {
  'CC0-1.0': {
    name: 'CC0 1.0',
    url: 'https://creativecommons.org/publicdomain/zero/1.0/',
    mayPublish: true,
  },
  'CC-BY-4.0': {
    name: 'CC BY 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
    mayPublish: true,
  },
  'CC-BY-SA-4.0': {
    name: 'CC BY-SA 4.0',
    url: 'https://creativecommons.org/licenses/by-sa/4.0/',
    mayPublish: true,
  },
  'CC-BY-NC-4.0': {
    name: 'CC BY-NC 4.0',
    url: 'https://creativecommons.org/licenses/by-nc/4.0/',
    mayPublish: true,
  },
  'CC-BY-NC-SA-4.0': {
    name: 'CC BY-NC-SA 4.0',
    url: 'https://creativecommons.org/licenses/by-nc-sa/4.0/',
    mayPublish: true,
  },
  'CC-BY-ND-4.0': {
    name: 'CC BY-ND 4.0',
    url: 'https://creativecommons.org/licenses/by-nd/4.0/',
    mayPublish: true,
  },
  'CC-BY-2.0': {
    name: 'CC BY 2.0',
    url: 'https://creativecommons.org/licenses/by/2.0/',
    mayPublish: true,
  },
  permission: { name: 'With the photographer’s permission', url: undefined, mayPublish: true },
  unknown: { name: 'Rights not known', url: undefined, mayPublish: false },
  'all-rights-reserved': { name: 'All rights reserved', url: undefined, mayPublish: false },
} as const;

export type Licence = keyof typeof LICENCES;

export const LicenceSchema = z.enum(Object.keys(LICENCES) as [Licence, ...Licence[]]);
