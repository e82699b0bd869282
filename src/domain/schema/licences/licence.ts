import { z } from 'zod';
import { creativeCommons } from './creative-commons.ts';
import { freeDocumentation } from './free-documentation.ts';
import type { LicenceFacts } from './licence-facts.ts';

/** The name of what may be done with a photo: an SPDX name where there is one. */
export type Licence = `CC${string}` | `GFDL${string}` | keyof typeof plain;

const plain = {
  'public-domain': { name: 'Public domain', mayPublish: true },
  permission: { name: 'With the photographer’s permission', mayPublish: true },
  unknown: { name: 'Rights not known', mayPublish: false },
  'all-rights-reserved': { name: 'All rights reserved', mayPublish: false },
} as const satisfies Record<string, LicenceFacts>;

/** The licences a person is offered; Creative Commons has more, of other versions and countries. */
export const usualLicences: readonly Licence[] = [
  'CC0-1.0',
  'CC-BY-4.0',
  'CC-BY-SA-4.0',
  'CC-BY-NC-4.0',
  'CC-BY-NC-SA-4.0',
  'CC-BY-ND-4.0',
  'CC-BY-NC-ND-4.0',
  'CC-BY-2.0',
  'CC-BY-SA-3.0',
  'CC-PDM-1.0',
  'GFDL-1.3',
  'public-domain',
  'permission',
  'unknown',
  'all-rights-reserved',
];

/** Whether a text is the name of a licence the archive knows. */
export const isLicence = (text: string): text is Licence => factsOf(text) !== undefined;

/** Name, address and permission of a licence. */
export function describeLicence(licence: Licence): LicenceFacts {
  return factsOf(licence) ?? plain.unknown;
}

const factsOf = (text: string): LicenceFacts | undefined =>
  Object.hasOwn(plain, text)
    ? plain[text as keyof typeof plain]
    : (creativeCommons(text) ?? freeDocumentation(text));

/** What only a photographer says, or nobody. */
const OF_PHOTOS = new Set<string>(['permission', 'unknown']);

export const LicenceSchema = z
  .string()
  .superRefine((text, context) => {
    if (isLicence(text)) return;
    context.addIssue({ code: 'invalid_value', values: [...usualLicences], input: text });
  })
  .meta({
    examples: ['CC-BY-4.0', 'permission'],
    anyOf: [
      { enum: usualLicences },
      { pattern: '^CC-(?:BY|NC|ND|SA)(?:-(?:NC|ND|SA))*-[1-4]\\.[015](?:-[A-Z]{2,8})?$' },
      { pattern: '^GFDL(?:-1\\.[123](?:-or-later)?)?$' },
    ],
  }) as unknown as z.ZodType<Licence, string>;

/** The name of what may be done with a recording. */
export const RecordingLicenceSchema = LicenceSchema.refine(
  (licence) => !OF_PHOTOS.has(licence),
  'a licence, or all-rights-reserved',
);
