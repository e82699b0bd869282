import { z } from 'zod';
import { InterfaceLanguageSchema } from './interface-language.ts';
import { LicenceSchema } from './licences/licence.ts';
import { LanguageSchema, LineSchema, LinkSchema, ProseSchema } from './primitives.ts';
import { WaiverSchema } from './waiver.ts';

/** `archive.yaml`: what is true of the whole archive. */
export const ArchiveFileSchema = z
  .strictObject({
    title: LineSchema.describe('The name of the archive, as it stands in the header'),
    tagline: LineSchema.describe('One sentence under the name on the home page'),
    about: ProseSchema.optional().describe('A paragraph or two for the about page'),
    url: LinkSchema.optional().describe(
      'Where the archive is published, with its path; feeds, calendars and data need to know it',
    ),
    language: LanguageSchema.default('en').describe(
      'The language of talks that say no other, and of the pages where there are texts in it',
    ),
    languages: z
      .array(InterfaceLanguageSchema)
      .min(1)
      .refine((named) => new Set(named).size === named.length, 'each language once')
      .optional()
      .describe(
        'The languages of the pages: en, de, es or ar, the first at the archive’s address, each other one below it, with links from page to page',
      ),
    contact: LinkSchema.optional().describe('Who to write to: mailto:… or https://…'),
    corrections: LinkSchema.optional().describe(
      'The folder of these files online, for “suggest a correction”',
    ),
    removal: LinkSchema.optional().describe('Where to ask for removal: mailto:… or an issue form'),
    photos: z
      .strictObject({
        credit: LineSchema.optional().describe('Who took them'),
        licence: LicenceSchema.optional().describe('What may be done with them'),
      })
      .optional()
      .describe('Credit and licence of photos that name none'),
    photoZips: z
      .boolean()
      .default(true)
      .describe('Whether each event’s photos can be downloaded as ZIPs'),
    publishBiographies: z
      .boolean()
      .default(false)
      .describe('Whether what speakers wrote about themselves in a programme is published'),
    thumbnails: z.boolean().default(true).describe('Whether a sync fetches the videos’ thumbnails'),
    cards: z
      .enum(['all', 'events', 'none'])
      .default('all')
      .describe(
        'Which pages have a preview card drawn, the picture others show beside a link: all, events (with the home page and series; their pages show it) or none',
      ),
    offline: z
      .boolean()
      .default(true)
      .describe('Whether browsers keep pages that were opened, to be read without a connection'),
    notNeeded: z
      .array(WaiverSchema)
      .optional()
      .describe('What no event is asked for by npm run status, and why'),
  })
  .meta({ title: 'Archive settings' });

export type ArchiveFile = z.infer<typeof ArchiveFileSchema>;
