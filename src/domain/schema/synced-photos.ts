import { z } from 'zod';
import { LicenceSchema } from './licences/licence.ts';
import { PhotoIdSchema } from './photos-file.ts';

const RightsTextSchema = z
  .string()
  .max(200)
  .describe('What the file says of rights that names no licence the archive knows');

/** What the import kept of a photo: the published source’s shape, and nothing that tells of its owner. */
export const SyncedPhotoSchema = z.strictObject({
  id: PhotoIdSchema,
  file: z.string().regex(/^[a-z0-9-]+\.(?:jpg|webp)$/, 'a file in photos/'),
  source: z
    .string()
    .regex(/^[0-9a-f]{11}$/)
    .optional()
    .describe('Start of a hash of the original, where the id is not made of it'),
  width: z.int().positive(),
  height: z.int().positive(),
  thumbHash: z.string().max(60).optional().describe('Base64'),
  colour: z
    .string()
    .regex(/^#[0-9a-f]{6}$/)
    .optional(),
  takenAt: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?$/, 'a time like 2024-03-19T09:52:29')
    .refine(
      (time) => z.iso.datetime({ local: true }).safeParse(time).success,
      'a time that a clock can show, like 2024-03-19T09:52:29',
    )
    .optional()
    .describe('As the camera’s clock showed it'),
  takenOffset: z
    .string()
    .regex(/^[+-](?:0\d|1[0-4]):[0-5]\d$/, 'an offset like +01:00')
    .optional()
    .describe('As the file claims it'),
  savedOffset: z
    .string()
    .regex(/^[+-]\d{2}:\d{2}$/)
    .optional()
    .describe('Of the program that saved the file last, where the file claims no other'),
  camera: z.string().max(120).optional(),
  cameraKey: z
    .string()
    .regex(/^[0-9a-f]{6,16}$/)
    .optional()
    .describe('A hash that tells two cameras apart'),
  credit: z.string().max(500).optional(),
  licence: LicenceSchema.optional().describe('As the file says it, or the import was told'),
  rights: RightsTextSchema.optional(),
  told: z.literal(true).optional().describe('The licence is what the import was told'),
});

/** A photo an import copied nothing of, for what its file says of rights. */
export const HeldBackPhotoSchema = z.strictObject({
  id: PhotoIdSchema,
  licence: LicenceSchema.optional(),
  rights: RightsTextSchema.optional(),
});

/** `synced/photos.json`: the photos an import brought in, by id, and those it held back. */
export const SyncedPhotosSchema = z.strictObject({
  photos: z.array(SyncedPhotoSchema),
  heldBack: z.array(HeldBackPhotoSchema).optional(),
});

export type SyncedPhoto = z.infer<typeof SyncedPhotoSchema>;
export type HeldBackPhoto = z.infer<typeof HeldBackPhotoSchema>;
