import { z } from 'zod';

/** What is of another type than yt-dlp writes is not told: it must not spoil what is. */
const untold = <T extends z.ZodType>(schema: T) => schema.nullish().catch(undefined);

/** As long as it comes: texts are cut before they are kept. */
const TextSchema = untold(z.string());
const CountSchema = untold(z.number().nonnegative());
const TracksSchema = untold(z.record(z.string(), z.unknown()));

const DumpThumbnailSchema = z.object({
  url: z.url({ protocol: /^https?$/ }),
  width: CountSchema,
  height: CountSchema,
});

/** One video of a `yt-dlp` dump; a flat dump has fewer of these, and any may be null. */
export const DumpEntrySchema = z.object({
  _type: TextSchema,
  id: z.string(),
  ie_key: TextSchema,
  extractor_key: TextSchema,
  title: TextSchema,
  description: TextSchema,
  duration: CountSchema,
  timestamp: CountSchema,
  release_timestamp: CountSchema,
  upload_date: TextSchema,
  availability: TextSchema,
  live_status: TextSchema,
  was_live: untold(z.boolean()),
  language: untold(z.string()),
  channel: TextSchema,
  channel_id: untold(z.string()),
  license: untold(z.string()),
  playable_in_embed: untold(z.union([z.boolean(), z.string()])),
  chapters: z
    .array(z.object({ start_time: z.number().nonnegative(), title: z.string() }))
    .nullish()
    .catch(undefined),
  subtitles: TracksSchema,
  automatic_captions: TracksSchema,
  thumbnails: untold(z.array(z.unknown())),
  playlist_index: CountSchema,
  playlist_id: TextSchema,
  playlist_title: TextSchema,
  playlist_count: CountSchema,
});

/** A playlist, a channel or one of its tabs, or a search; its `.info.json` has no entries. */
export const DumpListSchema = z.object({
  _type: z.enum(['playlist', 'multi_video']),
  id: z.string().max(2_000),
  title: TextSchema,
  description: TextSchema,
  extractor_key: TextSchema,
  playlist_count: CountSchema,
  /** The places in the playlist of the entries, where they are not 1, 2, 3, … */
  requested_entries: untold(z.array(z.number())),
  entries: untold(z.array(z.unknown())),
});

export const parseDumpThumbnail = (one: unknown) => DumpThumbnailSchema.safeParse(one).data;

export type DumpEntry = z.infer<typeof DumpEntrySchema>;
export type DumpList = z.infer<typeof DumpListSchema>;
