import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { compareText } from '../../../src/domain/text/compare-text.ts';
import { jsonText } from '../../json-text.ts';

/** `synced/captions.json`. */
export const PulledSchema = z.object({
  /** By file name below `captions/`: which of YouTube's tracks it was, and as of when. */
  tracks: z.record(z.string(), z.object({ id: z.string(), lastUpdated: z.string() })),
});

export type PulledTracks = z.infer<typeof PulledSchema>['tracks'];

/** Below an event's `synced` folder. */
export const pulledName = 'captions.json';

/** Which tracks were fetched before, so that they are fetched again only once they changed. */
export function readPulled(eventFolder: string): PulledTracks {
  try {
    const text = readFileSync(join(eventFolder, 'synced', pulledName), 'utf8');
    return PulledSchema.parse(JSON.parse(text)).tracks;
  } catch {
    // Without it, or with a broken one, everything is simply fetched again.
    return {};
  }
}

/** The same as text, in a stable order. */
export function writePulled(tracks: PulledTracks): string {
  const sorted = Object.fromEntries(
    Object.entries(tracks).sort(([one], [other]) => compareText(one, other)),
  );
  return jsonText({ tracks: sorted });
}
