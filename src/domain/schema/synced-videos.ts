import { z } from 'zod';
import { LicenceSchema } from './licences/licence.ts';
import { DaySchema, PlaylistIdSchema, VideoIdSchema } from './primitives.ts';

const TextSchema = z.string().max(20_000);
const InstantSchema = z.iso.datetime({ offset: true });

/** What a program knows of a recording. `gone`: it was in a playlist once and YouTube no longer has it. */
export const SyncedVideoSchema = z.strictObject({
  id: VideoIdSchema,
  state: z.enum(['published', 'upcoming', 'private', 'gone']),
  since: DaySchema.optional().describe('The day the state was first seen, for private and gone'),
  rawTitle: TextSchema,
  description: TextSchema.default(''),
  duration: z
    .number()
    .nonnegative()
    .max(366 * 86_400)
    .optional()
    .describe('Seconds'),
  publishedAt: InstantSchema.optional(),
  startedAt: InstantSchema.optional().describe('When the live stream began'),
  language: z.string().max(35).optional(),
  channel: z.strictObject({ id: z.string().max(64), title: TextSchema }).optional(),
  embeddable: z.boolean().optional(),
  licence: LicenceSchema.optional().describe(
    'What its owner allows, where that is more than YouTube’s own terms',
  ),
  blockedIn: z.array(z.string().max(2)).optional(),
  allowedIn: z.array(z.string().max(2)).optional(),
  chapters: z
    .array(z.strictObject({ start: z.number().nonnegative(), title: TextSchema }))
    .optional(),
  captionTracks: z
    .array(z.strictObject({ language: z.string().max(35), kind: z.enum(['auto', 'edited']) }))
    .optional(),
  thumbnail: z
    .strictObject({
      file: z.string().regex(/^thumbnails\/[\w-]{11}\.jpg$/),
      width: z.int().positive(),
      height: z.int().positive(),
      source: z.string().max(500).optional(),
    })
    .optional(),
});

export const SyncedPlaylistSchema = z.strictObject({
  id: PlaylistIdSchema,
  title: TextSchema,
  description: TextSchema.default(''),
  source: z.enum(['api', 'feed', 'dump']),
  items: z.array(VideoIdSchema).describe('In the playlist’s order, each once'),
});

/** `synced/videos.json`: an event’s playlists and every recording ever seen in them. */
export const SyncedVideosSchema = z.strictObject({
  playlists: z.array(SyncedPlaylistSchema),
  videos: z.array(SyncedVideoSchema),
  matches: z
    .array(
      z.strictObject({
        video: VideoIdSchema,
        session: z.string().max(120),
        score: z.number().min(0).max(1),
        start: z.number().nonnegative().optional(),
        end: z.number().positive().optional(),
        accepted: z.literal(true).optional().describe('A person said so'),
      }),
    )
    .optional()
    .describe('Which session a recording, or a part of it in seconds, surely shows'),
  replaced: z
    .array(z.strictObject({ video: VideoIdSchema, replaces: VideoIdSchema }))
    .optional()
    .describe('Another upload of the same recording, as a person said'),
  declined: z
    .array(
      z.strictObject({
        video: VideoIdSchema,
        session: z.string().max(120).optional(),
        replaces: VideoIdSchema.optional(),
      }),
    )
    .optional()
    .describe('What a person said is not so, and is not proposed again'),
});

export type SyncedVideo = z.infer<typeof SyncedVideoSchema>;
export type SyncedPlaylist = z.infer<typeof SyncedPlaylistSchema>;
export type SyncedVideos = z.infer<typeof SyncedVideosSchema>;
