import { z } from 'zod';
import { TALK_KINDS } from '../titles/talk-kind.ts';
import { ChapterEntrySchema } from './chapter-entry.ts';
import { MomentTimeSchema } from './moment-time.ts';
import {
  KnownTimeSchema,
  LanguageSchema,
  LineSchema,
  LinkSchema,
  LocalTimeSchema,
  ProseSchema,
  SlugSchema,
  VideoIdSchema,
} from './primitives.ts';

export const AppearanceEntrySchema = z.strictObject({
  person: SlugSchema.describe('An id from people.yaml'),
  as: LineSchema.optional().describe('How the programme spelled the name'),
  affiliation: LineSchema.optional().describe('Where the person worked at the time of the talk'),
  role: z.enum(['speaker', 'host', 'moderator', 'panelist', 'interviewer']).default('speaker'),
});

export const SliceEntrySchema = z
  .strictObject({
    video: VideoIdSchema.optional(),
    file: LinkSchema.optional().describe('A video file’s address, for a mirror'),
    start: MomentTimeSchema.default(0).describe('Where the talk starts in the recording'),
    end: MomentTimeSchema.optional().describe('Where it ends, when the recording goes on'),
    role: z.enum(['main', 'mirror', 're-upload']).default('main'),
    beganAt: LocalTimeSchema.optional().describe('Venue time at second 0 of the recording'),
  })
  .refine(
    ({ video, file }) => (video === undefined) !== (file === undefined),
    'either video or file',
  );

export const SessionEntrySchema = z.strictObject({
  id: SlugSchema.describe('The talk’s own id within the event; never change it once published'),
  title: LineSchema,
  kind: z.enum(TALK_KINDS).default('talk'),
  start: KnownTimeSchema.optional().describe(
    'Venue time; only the day where the minute is not known',
  ),
  end: LocalTimeSchema.optional().describe('Venue time'),
  room: LineSchema.optional(),
  speakers: z.array(AppearanceEntrySchema).default([]),
  recordings: z.array(SliceEntrySchema).default([]),
  recorded: z.boolean().optional().describe('no: it was not recorded, and never will be published'),
  abstract: ProseSchema.optional(),
  language: LanguageSchema.optional(),
  topics: z.array(SlugSchema).default([]).describe('Ids from topics.yaml'),
  badges: z.array(LineSchema).default([]).describe('Like “Fullest room”'),
  chapters: z.array(ChapterEntrySchema).optional().describe('In seconds of the recording'),
  resources: z
    .array(
      z.strictObject({
        kind: z.enum(['slides', 'code', 'notes', 'link']),
        label: LineSchema,
        url: LinkSchema,
      }),
    )
    .default([]),
  facts: z.array(LineSchema).default([]).describe('One sentence each, for readers'),
  hidden: z.boolean().default(false),
});

/** `schedule.yaml`: the sessions of an event, in the order they were held. */
export const ScheduleFileSchema = z
  .strictObject({ sessions: z.array(SessionEntrySchema) })
  .meta({ title: 'Schedule' });

export type SessionEntry = z.infer<typeof SessionEntrySchema>;
export type SliceEntry = z.infer<typeof SliceEntrySchema>;
export type AppearanceEntry = z.infer<typeof AppearanceEntrySchema>;
