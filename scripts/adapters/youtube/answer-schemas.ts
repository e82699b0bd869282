import { z } from 'zod';
import { VideoIdSchema } from '../../../src/domain/schema/primitives.ts';

const InstantSchema = z.iso.datetime({ offset: true }).optional().catch(undefined);
/** As long as it comes: answers are bounded as a whole, and texts cut before they are kept. */
const TextSchema = z.string();

const ThumbnailSchema = z.object({
  url: z.url({ protocol: /^https?$/ }),
  width: z.number().optional(),
  height: z.number().optional(),
});

/** Picture sizes by YouTube's names; one that does not fit is dropped. */
const ThumbnailsSchema = z
  .record(z.string(), ThumbnailSchema.optional().catch(undefined))
  .default({});

const PageInfoSchema = z.object({ totalResults: z.int().nonnegative() });

/** `items` is there even where nothing matches; without it an answer is not one of these. */
export const PlaylistListSchema = z.object({
  kind: z.literal('youtube#playlistListResponse').optional(),
  items: z.array(
    z.object({
      id: z.string(),
      snippet: z.object({ title: TextSchema, description: TextSchema.default('') }),
      contentDetails: z.object({ itemCount: z.int().nonnegative().optional() }).default({}),
    }),
  ),
});

/** `privacyStatus` is open: YouTube sends `privacyStatusUnspecified`, which its own description lacks. */
const PlaylistItemSchema = z
  .object({
    snippet: z.object({
      title: TextSchema.default(''),
      thumbnails: ThumbnailsSchema,
      resourceId: z.object({ videoId: VideoIdSchema }).optional().catch(undefined),
    }),
    contentDetails: z
      .object({ videoId: VideoIdSchema, videoPublishedAt: InstantSchema })
      .optional()
      .catch(undefined),
    status: z.object({ privacyStatus: z.string().optional() }).default({}),
  })
  .refine(({ snippet, contentDetails }) => contentDetails ?? snippet.resourceId, 'a video id');

export const PlaylistItemListSchema = z.object({
  kind: z.literal('youtube#playlistItemListResponse').optional(),
  nextPageToken: z.string().min(1).max(2_000).optional(),
  items: z.array(PlaylistItemSchema),
  pageInfo: PageInfoSchema,
});

const CountriesSchema = z.array(z.string()).optional();

const VideoSchema = z.object({
  id: VideoIdSchema,
  snippet: z.object({
    publishedAt: InstantSchema,
    channelId: z.string().optional(),
    channelTitle: TextSchema.optional(),
    title: TextSchema,
    description: TextSchema.default(''),
    thumbnails: ThumbnailsSchema,
    liveBroadcastContent: z.string().optional(),
    defaultLanguage: z.string().optional(),
    defaultAudioLanguage: z.string().optional(),
  }),
  contentDetails: z
    .object({
      duration: z.string().optional(),
      regionRestriction: z
        .object({ blocked: CountriesSchema, allowed: CountriesSchema })
        .optional(),
    })
    .default({}),
  status: z
    .object({
      privacyStatus: z.string().optional(),
      uploadStatus: z.string().optional(),
      embeddable: z.boolean().optional(),
      license: z.string().optional(),
    })
    .default({}),
  liveStreamingDetails: z.object({ actualStartTime: InstantSchema }).optional(),
});

export const VideoListSchema = z.object({
  kind: z.literal('youtube#videoListResponse').optional(),
  items: z.array(VideoSchema),
});

export type PlaylistItem = z.infer<typeof PlaylistItemSchema>;
export type PlaylistItemList = z.infer<typeof PlaylistItemListSchema>;
export type PlaylistList = z.infer<typeof PlaylistListSchema>;
export type ApiVideo = z.infer<typeof VideoSchema>;
export type VideoList = z.infer<typeof VideoListSchema>;
