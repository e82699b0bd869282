import { z } from 'zod';
import {
  DaySchema,
  LanguageSchema,
  LineSchema,
  LinkSchema,
  LocalTimeSchema,
  ProseSchema,
  SlugSchema,
  VideoIdSchema,
} from './primitives.ts';

/** What a session of a programme can be; a break is no talk. */
export const PROGRAMME_KINDS = [
  'talk',
  'keynote',
  'lightning_talk',
  'panel',
  'tutorial',
  'workshop',
  'opening',
  'closing',
  'break',
  'other',
] as const;

const ProgrammeTimeSchema = z.union(
  [DaySchema, LocalTimeSchema],
  'a day, or a time with or without its offset',
);

export const SyncedPersonSchema = z.strictObject({
  name: LineSchema,
  id: z.string().max(500).optional().describe('The source’s own'),
  affiliation: LineSchema.optional(),
  biography: ProseSchema.optional().describe('Only where archive.yaml publishes them'),
});

export const SyncedSessionSchema = z.strictObject({
  id: SlugSchema.describe('The talk’s id within the event, kept from import to import'),
  source: z.string().max(500).optional().describe('The source’s own id'),
  title: LineSchema,
  subtitle: LineSchema.optional(),
  kind: z.enum(PROGRAMME_KINDS),
  start: ProgrammeTimeSchema.optional(),
  end: ProgrammeTimeSchema.optional(),
  room: LineSchema.optional(),
  track: LineSchema.optional(),
  language: LanguageSchema.optional(),
  speakers: z.array(SyncedPersonSchema).default([]),
  abstract: ProseSchema.optional(),
  recorded: z.literal(false).optional().describe('People opted out, or nothing was recorded'),
  licence: LineSchema.optional(),
  recordings: z
    .array(
      z.strictObject({
        video: VideoIdSchema.optional(),
        url: LinkSchema.optional(),
        start: z.number().nonnegative().optional(),
        end: z.number().positive().optional(),
      }),
    )
    .default([]),
  links: z.array(z.strictObject({ label: LineSchema, url: LinkSchema })).default([]),
  cancelled: z.literal(true).optional().describe('It stood in the programme once'),
});

/** `synced/programme.json`: the sessions of a programme file, by the ids their pages have. */
export const SyncedProgrammeSchema = z.strictObject({
  format: z.string().max(40),
  timeZone: LineSchema.optional(),
  columns: z
    .record(z.string().max(40), z.string().max(200))
    .optional()
    .describe('Which column of a table is what, as a person said'),
  sessions: z.array(SyncedSessionSchema),
});

export type SyncedSession = z.infer<typeof SyncedSessionSchema>;
export type SyncedProgramme = z.infer<typeof SyncedProgrammeSchema>;
