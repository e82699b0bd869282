import { z } from 'zod';
import { MomentTimeSchema } from './moment-time.ts';
import { LineSchema } from './primitives.ts';

/** A named second of a recording. */
export const ChapterEntrySchema = z.strictObject({
  start: MomentTimeSchema.describe('Where it begins in the recording'),
  title: LineSchema.describe('What it is about'),
});
