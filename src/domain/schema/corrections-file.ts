import { z } from 'zod';
import { TALK_KINDS } from './talk-kind.ts';
import { ChapterEntrySchema } from './chapter-entry.ts';
import { RecordingLicenceSchema } from './licences/licence.ts';
import {
  DoiSchema,
  KnownDaySchema,
  LanguageSchema,
  LineSchema,
  ProseSchema,
  SlugSchema,
  VideoIdSchema,
} from './primitives.ts';
import { GapNameSchema } from './waiver.ts';
import { AppearanceEntrySchema } from './schedule-file.ts';

const WhySchema = LineSchema.optional().describe('Why, for whoever reads this next');

const TalkCorrectionFields = {
  title: LineSchema.optional().describe('The title, without speakers or the event’s name'),
  kind: z.enum(TALK_KINDS).optional().describe('What it was'),
  speakers: z
    .array(AppearanceEntrySchema)
    .optional()
    .describe('Who gave it, all of them; [] for nobody'),
  abstract: ProseSchema.optional().describe('What it is about, in paragraphs'),
  language: LanguageSchema.optional().describe('Where it is not the event’s'),
  day: KnownDaySchema.optional().describe(
    'When it was held; only month or year where the day is not known',
  ),
  topics: z
    .array(SlugSchema)
    .optional()
    .meta({ description: 'Ids from topics.yaml, all of them', examples: [['backups']] }),
  chapters: z
    .array(ChapterEntrySchema)
    .optional()
    .describe('In seconds of the recording; [] for none'),
  licence: RecordingLicenceSchema.optional().describe('What may be done with its recording'),
  doi: DoiSchema.optional().describe('Its DOI, for who cites it'),
};

/** Says of one video or one talk what no machine can know; what is said here wins over everything. */
export const TalkCorrectionSchema = z
  .strictObject({
    video: VideoIdSchema.optional().describe('The video this is said of'),
    talk: SlugSchema.optional().meta({
      description: 'Or the talk: its id in schedule.yaml',
      examples: ['rivers-of-data'],
    }),
    say: z.strictObject(TalkCorrectionFields).optional().describe('Say this instead'),
    session: SlugSchema.optional().meta({
      description: 'The session of schedule.yaml this video records',
      examples: ['rivers-of-data'],
    }),
    replaces: VideoIdSchema.optional().describe('The earlier upload this video replaces'),
    hidden: z.boolean().optional().describe('true: the talk is shown nowhere'),
    notNeeded: z
      .array(GapNameSchema)
      .min(1)
      .optional()
      .describe('What npm run status need not ask for; why: says why'),
    why: WhySchema,
  })
  .refine(
    ({ video, talk }) => (video === undefined) !== (talk === undefined),
    'either video or talk',
  );

/** `corrections.yaml`: what people corrected, a list. */
export const CorrectionsFileSchema = z.array(TalkCorrectionSchema).meta({ title: 'Corrections' });

export type TalkCorrection = z.infer<typeof TalkCorrectionSchema>;
