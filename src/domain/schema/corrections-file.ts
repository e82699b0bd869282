import { z } from 'zod';
import { TALK_KINDS } from './talk-kind.ts';
import { ChapterEntrySchema } from './chapter-entry.ts';
import {
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
  title: LineSchema.optional(),
  kind: z.enum(TALK_KINDS).optional(),
  speakers: z.array(AppearanceEntrySchema).optional(),
  abstract: ProseSchema.optional(),
  language: LanguageSchema.optional(),
  day: KnownDaySchema.optional().describe(
    'When it was held; only month or year where the day is not known',
  ),
  topics: z.array(SlugSchema).optional(),
  chapters: z.array(ChapterEntrySchema).optional(),
};

/** Says of one video or one talk what no machine can know; what is said here wins over everything. */
export const TalkCorrectionSchema = z
  .strictObject({
    video: VideoIdSchema.optional(),
    talk: SlugSchema.optional(),
    say: z.strictObject(TalkCorrectionFields).optional().describe('Say this instead'),
    session: SlugSchema.optional().describe('The session of schedule.yaml this video records'),
    replaces: VideoIdSchema.optional().describe('The earlier upload this video replaces'),
    hidden: z.boolean().optional(),
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
