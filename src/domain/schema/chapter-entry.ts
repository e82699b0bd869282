import { z } from 'zod';
import { MomentTimeSchema } from './moment-time.ts';
import { LineSchema } from './primitives.ts';

/** A named second of a recording. */
export const ChapterEntrySchema = z.strictObject({ start: MomentTimeSchema, title: LineSchema });
