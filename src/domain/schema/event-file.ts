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

const NamedLinkSchema = z.strictObject({ label: LineSchema, url: LinkSchema });

/** `event.yaml`: one conference. The folder’s name is the event’s id, where none is written. */
export const EventFileSchema = z
  .strictObject({
    id: SlugSchema.optional().describe(
      'The name in the event’s address, whatever its folder is called; the folder’s name where it is not said',
    ),
    name: LineSchema,
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
    timeZone: LineSchema.describe('A zone name like Europe/Paris'),
    language: LanguageSchema.optional(),
    venue: z
      .strictObject({
        name: LineSchema.optional(),
        room: LineSchema.optional(),
        city: LineSchema,
        country: LineSchema.optional(),
        capacity: z.int().positive().optional(),
      })
      .optional(),
    partOf: NamedLinkSchema.optional().describe('The larger event it took place at'),
    summary: ProseSchema.optional(),
    hue: z
      .int()
      .min(0)
      .max(359)
      .default(264)
      .describe('The event’s colour as an angle: 0 red, 120 green, 264 blue'),
    playlists: z.array(PlaylistIdSchema).default([]),
    photosAlbum: LinkSchema.optional().describe('Where the photos came from, or still are'),
    links: z.array(NamedLinkSchema).default([]),
    team: z
      .array(z.strictObject({ person: SlugSchema, role: LineSchema }))
      .default([])
      .describe('Who made it happen'),
    sponsors: z.array(NamedLinkSchema).default([]),
    facts: z.array(z.strictObject({ label: LineSchema, value: LineSchema })).default([]),
    hidden: z.boolean().default(false),
  })
  .refine(({ start, end }) => end === undefined || start !== undefined, {
    path: ['end'],
    error: 'start too, where there is an end',
  })
  .meta({ title: 'Event' });

export type EventFile = z.infer<typeof EventFileSchema>;
