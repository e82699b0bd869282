import { z } from 'zod';
import { LicenceSchema } from './licence.ts';
import { MomentTimeSchema } from './moment-time.ts';
import { CameraTimeSchema, LineSchema, LinkSchema, SlugSchema } from './primitives.ts';

export const PhotoIdSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{1,63}$/, 'lower-case letters, digits and hyphens')
  .meta({ examples: ['full-room', 'p486d2d6da16'] });

/** Written before the photo’s file is known, or to say more about one that was imported. */
export const PhotoEntrySchema = z.strictObject({
  id: PhotoIdSchema.describe('The photo’s address; the import prints it, or you choose one'),
  was: PhotoIdSchema.optional().describe('The id the import gave it, where you chose another'),
  caption: LineSchema.optional().describe('What readers are told of it'),
  alt: LineSchema.optional().describe('What is to be seen, for those who cannot see it'),
  people: z.array(SlugSchema).default([]).describe('Who is on it: ids from people.yaml'),
  talk: SlugSchema.optional().meta({
    description: 'The session’s id; wins over what the clock says',
    examples: ['rivers-of-data'],
  }),
  at: MomentTimeSchema.optional().describe(
    'The second of the recording; wins over what the clock says',
  ),
  room: LineSchema.optional().describe('Where it was taken, when talks ran in several rooms'),
  credit: LineSchema.optional().describe('Who took it'),
  licence: LicenceSchema.optional().describe('What may be done with it, whatever its file says'),
  original: LinkSchema.optional().describe('Where the photo was first published'),
  width: z.int().positive().max(100_000).optional().describe('Of the original, in pixels'),
  height: z.int().positive().max(100_000).optional().describe('Of the original, in pixels'),
  takenAt: CameraTimeSchema.optional().describe(
    'What the camera’s clock showed, when the file is not here or is wrong',
  ),
  camera: LineSchema.optional().describe('Make and model, where the file does not say it'),
  hidden: z.boolean().default(false).describe('true: it is shown nowhere'),
  why: LineSchema.optional().describe('For whoever reads this next; never published'),
});

/** How far a camera’s clock was from the venue’s. */
export const CameraEntrySchema = z.strictObject({
  camera: LineSchema.describe('Make and model as the files say it'),
  serial: LineSchema.optional().describe(
    'The last characters of a hash the import prints, when two share a model',
  ),
  offset: z
    .string()
    .regex(/^[+-]\d{2}:\d{2}$/, 'an offset like +01:00')
    .optional()
    .meta({
      description: 'The zone the camera’s clock was set to, whatever its files claim',
      examples: ['+01:00'],
    }),
  behind: z
    .string()
    .regex(/^-?\d{1,6}:\d{2}:\d{2}$/, 'a time like 0:01:30, or -0:01:30 where the camera was ahead')
    .optional()
    .meta({ description: 'What to add to the camera’s clock', examples: ['0:01:30'] }),
  room: LineSchema.optional().describe('The room this camera stayed in, when talks ran in several'),
  credit: LineSchema.optional().describe('Who took its photos'),
  licence: LicenceSchema.optional().describe(
    'What may be done with them where their files do not say',
  ),
  why: LineSchema.optional().describe('For whoever reads this next; never published'),
});

/** `photos.yaml`: cameras and photos of one event. */
export const PhotosFileSchema = z
  .strictObject({
    cameras: z
      .array(CameraEntrySchema)
      .default([])
      .describe('One entry a camera whose clock, room or photographer is to be told'),
    photos: z
      .array(PhotoEntrySchema)
      .default([])
      .describe('One entry a photo of which more is to be said'),
  })
  .meta({ title: 'Photos' });

export type PhotoEntry = z.infer<typeof PhotoEntrySchema>;
export type CameraEntry = z.infer<typeof CameraEntrySchema>;
