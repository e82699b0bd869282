import { z } from 'zod';
import {
  KnownTimeSchema,
  LanguageSchema,
  LineSchema,
  LinkSchema,
  PlaylistIdSchema,
  ProseSchema,
  SlugSchema,
} from './primitives.ts';
import { RecordingLicenceSchema } from './licences/licence.ts';
import { WaiverSchema } from './waiver.ts';

const NamedLinkSchema = z.strictObject({
  label: LineSchema.describe('The words readers see'),
  url: LinkSchema.describe('Where they lead'),
});

/** `event.yaml`: one conference. The folder’s name is the event’s id, where none is written. */
export const EventFileSchema = z
  .strictObject({
    id: SlugSchema.optional().meta({
      description:
        'The name in the event’s address, whatever its folder is called; the folder’s name where it is not said',
      examples: ['brookcon-2031'],
    }),
    name: LineSchema.describe('The name with its year, as on the poster'),
    shortName: LineSchema.optional().describe('For narrow places'),
    series: LineSchema.optional().describe(
      'The name without place and year; events that share it have a page together',
    ),
    start: KnownTimeSchema.optional().describe(
      'First day, or the minute it began; only month or year where the day is not known',
    ),
    end: KnownTimeSchema.optional().describe(
      'Last day, or the minute it ended; the first day where it is not said',
    ),
    guessed: z
      .array(z.enum(['name', 'start', 'end', 'timeZone', 'language']))
      .default([])
      .describe(
        'What a program guessed and nobody has looked at; delete the word once it is right',
      ),
    timeZone: LineSchema.meta({
      description: 'A zone name like Europe/Paris',
      examples: ['Europe/Vienna'],
    }),
    language: LanguageSchema.optional().describe(
      'The language of its talks; the archive’s where it is not said',
    ),
    venue: z
      .strictObject({
        name: LineSchema.optional().describe('The house'),
        room: LineSchema.optional().describe('The hall, where there was one alone'),
        city: LineSchema.describe('The town'),
        country: LineSchema.optional().describe('The country, as readers call it'),
        capacity: z.int().positive().optional().describe('How many people fit in'),
      })
      .optional()
      .describe('Where it took place'),
    partOf: NamedLinkSchema.optional().describe('The larger event it took place at'),
    summary: ProseSchema.optional().describe('A paragraph or two for the event’s page'),
    hue: z
      .int()
      .min(0)
      .max(359)
      .default(264)
      .describe('The event’s colour as an angle: 0 red, 120 green, 264 blue'),
    playlists: z
      .array(PlaylistIdSchema)
      .default([])
      .describe('Where its recordings are on YouTube: what stands after playlist?list='),
    licence: RecordingLicenceSchema.optional().describe(
      'What may be done with its recordings, where none says otherwise: CC-BY-4.0, all-rights-reserved',
    ),
    photosAlbum: LinkSchema.optional().describe('Where the photos came from, or still are'),
    links: z.array(NamedLinkSchema).default([]).describe('Where else to read about it'),
    team: z
      .array(
        z.strictObject({
          person: SlugSchema.describe('An id from people.yaml'),
          role: LineSchema.describe('What they did, like “Programme”'),
        }),
      )
      .default([])
      .describe('Who made it happen'),
    sponsors: z.array(NamedLinkSchema).default([]).describe('Who paid for it'),
    facts: z
      .array(
        z.strictObject({
          label: LineSchema.describe('What is told, like “Attendees”'),
          value: LineSchema.describe('How much it was, like “about 250”'),
        }),
      )
      .default([])
      .describe('What readers may like to know in figures'),
    notNeeded: z
      .array(WaiverSchema)
      .optional()
      .describe('What npm run status need not ask for, and why'),
    hidden: z
      .boolean()
      .default(false)
      .describe('true: the event and all that belongs to it alone are shown nowhere'),
  })
  .refine(({ start, end }) => end === undefined || start !== undefined, {
    path: ['end'],
    error: 'start too, where there is an end',
  })
  .meta({ title: 'Event' });

export type EventFile = z.infer<typeof EventFileSchema>;
