import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { withoutEnding } from '../../../src/domain/captions/formats/formats.ts';

const largestDescription = 64 * 1024 * 1024;

const TracksSchema = z.object({
  subtitles: z.record(z.string(), z.unknown()).nullish(),
  automatic_captions: z.record(z.string(), z.unknown()).nullish(),
});

/**
 * Whether a caption file that yt-dlp fetched is one of YouTube's own making: the description it wrote beside
 * (`Title [ID].info.json`) lists the track under `automatic_captions` and not under `subtitles`. A translation is
 * called `.de.vtt` like one that somebody wrote, so its name does not tell. False without such a description.
 */
export function isAutomaticBeside(path: string): boolean {
  const name = withoutEnding(basename(path));
  const dot = name.lastIndexOf('.');
  if (dot < 0) return false;
  const tracks = readTracks(join(dirname(path), `${name.slice(0, dot)}.info.json`));
  const tag = name.slice(dot + 1);
  return tag in (tracks?.automatic_captions ?? {}) && !(tag in (tracks?.subtitles ?? {}));
}

function readTracks(path: string): z.infer<typeof TracksSchema> | undefined {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (!entry?.isFile() || entry.size > largestDescription) return undefined;
  try {
    return TracksSchema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data;
  } catch {
    // What yt-dlp wrote of the video helps, but is not what is brought in.
    return undefined;
  }
}
