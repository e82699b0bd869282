import { z } from 'zod';
import { LicenceSchema } from './licences/licence.ts';
import { LineSchema, LinkSchema, SlugSchema } from './primitives.ts';

const PortraitEntrySchema = z.strictObject({
  file: z
    .string()
    .max(120)
    .regex(
      /^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._-]*\.(?:jpe?g|png|webp)$/iu,
      'the name of a JPEG, PNG or WebP, without a folder',
    )
    .meta({ description: 'Its name in people/photos', examples: ['ada-pool.jpg'] }),
  credit: LineSchema.describe('Who took it'),
  licence: LicenceSchema.describe('What may be done with it'),
  alt: LineSchema.optional().describe('What is to be seen, for those who cannot see it'),
});

export const PersonEntrySchema = z.strictObject({
  id: SlugSchema.describe('The name in the person’s address'),
  was: z
    .array(SlugSchema)
    .default([])
    .describe('Ids this person had before: whatever still uses one means this person'),
  name: LineSchema.describe('The name as the person writes it'),
  aliases: z.array(LineSchema).default([]).describe('Other spellings this person is found under'),
  shownAs: z
    .array(LineSchema)
    .default([])
    .describe('Other spellings the person’s page names; this person is found under them too'),
  formerly: z
    .array(LineSchema)
    .default([])
    .describe('Names this person has left behind: understood, and printed nowhere'),
  pronouns: LineSchema.optional().describe('Shown beside the name'),
  links: z
    .strictObject({
      website: LinkSchema.optional().describe('Their own pages'),
      github: LineSchema.optional().describe('The handle alone'),
      x: LineSchema.optional().describe('The handle alone'),
      mastodon: LinkSchema.optional().describe('The address of the profile'),
      bluesky: LineSchema.optional().describe('The handle alone'),
      linkedin: LineSchema.optional().describe('The handle alone'),
    })
    .default({})
    .describe('Where else the person can be found'),
  photo: PortraitEntrySchema.optional().describe('Their picture, shown beside the name'),
  photoConsent: z
    .enum(['yes', 'no'])
    .optional()
    .describe('no: every photo this person is tagged in is hidden, and their picture'),
  notSameAs: z
    .array(SlugSchema)
    .default([])
    .describe('People with a similar name who are somebody else'),
  misheard: z.array(LineSchema).default([]).describe('How captions misspell the name'),
  hidden: z.boolean().default(false).describe('true: the person has no page and is named nowhere'),
});

/** `people.yaml`: one entry a person, over all events. */
export const PeopleFileSchema = z.array(PersonEntrySchema).meta({ title: 'People' });

export type PortraitEntry = z.infer<typeof PortraitEntrySchema>;
export type PersonEntry = z.infer<typeof PersonEntrySchema>;
