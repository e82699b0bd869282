import { z } from 'zod';

const TextSchema = z.string().max(20_000).nullish();
const CountSchema = z.number().nonnegative().nullish().catch(undefined);
const TracksSchema = z.record(z.string(), z.unknown()).nullish().catch(undefined);

const DumpThumbnailSchema = z.object({
  url: z.url({ protocol: /^https?$/ }).max(2_000),
  width: CountSchema,
  height: CountSchema,
});

/** One video of a `yt-dlp` dump; a flat dump has fewer of these, and any may be null. */
const DumpEntrySchema = z.object({
  id: z.string(),
  title: TextSchema,
  description: TextSchema,
  duration: CountSchema,
  timestamp: CountSchema,
  release_timestamp: CountSchema,
  upload_date: z.string().nullish(),
  availability: z.string().nullish(),
  live_status: z.string().nullish(),
  was_live: z.boolean().nullish(),
  language: z.string().max(35).nullish(),
  channel: TextSchema,
  channel_id: z.string().max(64).nullish(),
  playable_in_embed: z.union([z.boolean(), z.string()]).nullish(),
  chapters: z
    .array(z.object({ start_time: z.number().nonnegative(), title: z.string().max(20_000) }))
    .nullish()
    .catch(undefined),
  subtitles: TracksSchema,
  automatic_captions: TracksSchema,
  thumbnails: z.array(z.unknown()).nullish(),
});

/** `yt-dlp --dump-single-json PLAYLIST`; an entry that could not be read is null. */
export const DumpSchema = z.object({
  _type: z.literal('playlist'),
  id: z.string(),
  title: TextSchema,
  description: TextSchema,
  playlist_count: CountSchema,
  entries: z.array(DumpEntrySchema.nullable()),
});

export const parseDumpThumbnail = (one: unknown) => DumpThumbnailSchema.safeParse(one).data;

export type Dump = z.infer<typeof DumpSchema>;
export type DumpEntry = z.infer<typeof DumpEntrySchema>;
