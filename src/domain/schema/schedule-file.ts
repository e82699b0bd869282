import { z } from 'zod';
import { TALK_KINDS } from './talk-kind.ts';
import { ChapterEntrySchema } from './chapter-entry.ts';
import { MomentTimeSchema } from './moment-time.ts';
import { RecordingLicenceSchema } from './licences/licence.ts';
import {
  DoiSchema,
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
  role: z
    .enum(['speaker', 'host', 'moderator', 'panelist', 'interviewer'])
    .default('speaker')
    .describe('What the person did in it'),
});

export const SliceEntrySchema = z
  .strictObject({
    video: VideoIdSchema.optional().describe(
      'The video on YouTube: the 11 characters after watch?v=',
    ),
    file: LinkSchema.optional().describe('A video file’s address, for a mirror'),
    start: MomentTimeSchema.default(0).describe('Where the talk starts in the recording'),
    end: MomentTimeSchema.optional().describe('Where it ends, when the recording goes on'),
    role: z
      .enum(['main', 'mirror', 're-upload'])
      .default('main')
      .describe('main is played; a mirror is the same elsewhere; a re-upload came later'),
    licence: RecordingLicenceSchema.optional().describe(
      'What may be done with it, where it is not the event’s',
    ),
    doi: DoiSchema.optional().describe('Its DOI, where a library keeps it'),
    beganAt: LocalTimeSchema.optional().describe('Venue time at second 0 of the recording'),
  })
  .refine(
    ({ video, file }) => (video === undefined) !== (file === undefined),
    'either video or file',
  );

/** What only the schedule says of a session, and what its talk's page shows as it stands there. */
const sessionFacts = {
  room: LineSchema.optional().describe('Where it was held'),
  track: LineSchema.optional().describe('The strand of the programme it was part of'),
  badges: z.array(LineSchema).default([]).describe('Like “Fullest room”'),
  resources: z
    .array(
      z.strictObject({
        kind: z.enum(['slides', 'code', 'notes', 'link']).describe('What it is'),
        label: LineSchema.describe('The words readers see'),
        url: LinkSchema.describe('Where they lead'),
      }),
    )
    .default([])
    .describe('Slides and whatever else belongs to it'),
  facts: z.array(LineSchema).default([]).describe('One sentence each, for readers'),
  doi: DoiSchema.optional().describe('Its DOI, for who cites it'),
};

export const SessionEntrySchema = z.strictObject({
  id: SlugSchema.meta({
    description: 'The talk’s own id within the event; never change it once published',
    examples: ['rivers-of-data'],
  }),
  title: LineSchema.describe('The title, without speakers or the event’s name'),
  kind: z.enum(TALK_KINDS).optional().describe('What it was; talk where nothing is said'),
  start: KnownTimeSchema.optional().describe(
    'Venue time; only the day where the minute is not known',
  ),
  end: LocalTimeSchema.optional().describe('When it ended, in venue time'),
  speakers: z.array(AppearanceEntrySchema).default([]).describe('Who gave it'),
  recordings: z.array(SliceEntrySchema).default([]).describe('Where it can be watched'),
  recorded: z
    .boolean()
    .optional()
    .describe('false: it was not recorded, and never will be published'),
  abstract: ProseSchema.optional().describe('What it is about, in paragraphs'),
  language: LanguageSchema.optional().describe('Where it is not the event’s'),
  topics: z
    .array(SlugSchema)
    .default([])
    .meta({ description: 'Ids from topics.yaml', examples: [['backups']] }),
  chapters: z.array(ChapterEntrySchema).optional().describe('In seconds of the recording'),
  licence: RecordingLicenceSchema.optional().describe(
    'What may be done with its recordings, where it is not the event’s',
  ),
  ...sessionFacts,
  hidden: z.boolean().default(false).describe('true: it is shown nowhere'),
});

/** `schedule.yaml`: the sessions of an event, in the order they were held. */
export const ScheduleFileSchema = z
  .strictObject({
    sessions: z
      .array(SessionEntrySchema)
      .describe('One entry a session, in the order they were held'),
  })
  .meta({ title: 'Schedule' });

export type SessionEntry = z.infer<typeof SessionEntrySchema>;
export type SliceEntry = z.infer<typeof SliceEntrySchema>;
export type AppearanceEntry = z.infer<typeof AppearanceEntrySchema>;

const SessionFactsSchema = z.object(sessionFacts);
type Facts = z.infer<typeof SessionFactsSchema>;

/** What a talk shows just as its session says it; what is not said is absent. */
export type SessionFacts = {
  readonly [Name in keyof Facts]: Facts[Name] extends readonly (infer Item)[]
    ? readonly Readonly<Item>[]
    : Exclude<Facts[Name], undefined>;
};

const noFacts = SessionFactsSchema.parse({}) as SessionFacts;

/** What a session says that its talk shows as it stands; a talk without a session has nothing of it. */
export function sessionFactsOf(session: SessionEntry | undefined): SessionFacts {
  if (!session) return noFacts;
  const facts: Partial<Record<string, unknown>> = {};
  for (const name of Object.keys(sessionFacts) as (keyof Facts)[]) {
    if (session[name] !== undefined) facts[name] = session[name];
  }
  return facts as unknown as SessionFacts;
}
