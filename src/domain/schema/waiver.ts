import { z } from 'zod';
import { LineSchema } from './primitives.ts';

/** What an archive may lack, as `npm run status` names it and `notNeeded:` waives it. */
export const GAP_NAMES = [
  'sync',
  'answers',
  'recordings',
  'playing-recordings',
  'sessions',
  'lengths',
  'captions',
  'read-captions',
  'speakers',
  'abstracts',
  'descriptions',
  'chapters',
  'topics',
  'days',
  'times',
  'guesses',
  'event-days',
  'titles',
  'people',
  'alt-texts',
  'photo-captions',
  'photo-files',
  'photo-licences',
  'photo-copies',
  'photo-times',
] as const;

export const GapNameSchema = z.enum(GAP_NAMES);

/** A line of `npm run status` that somebody has looked at and that may stay as it is. */
export const WaiverSchema = z.strictObject({
  what: GapNameSchema.describe('The word that npm run status prints for it'),
  for: z
    .array(LineSchema)
    .min(1)
    .optional()
    .describe('Only for these: ids of talks, videos, photos or people; all where it is left out'),
  why: LineSchema.describe('For whoever reads this next; never published'),
});

export type GapName = z.infer<typeof GapNameSchema>;
export type Waiver = z.infer<typeof WaiverSchema>;
