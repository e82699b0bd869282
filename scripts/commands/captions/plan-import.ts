import { join } from 'node:path';
import type { EventSources } from '../../../src/domain/archive/sources.ts';
import { captionFileName } from '../../../src/domain/captions/caption-file-name.ts';
import type { Captions } from '../../../src/domain/captions/cue.ts';
import type { CaptionHints, CaptionRefusal } from '../../../src/domain/captions/place-captions.ts';
import { placeCaptions } from '../../../src/domain/captions/place-captions.ts';
import { readCaptionFile } from '../../adapters/captions/read-caption-file.ts';
import type { CaptionChange, CaptionsToWrite } from '../../adapters/captions/write-captions.ts';
import { compareCaptions, syncedCaptionName } from '../../adapters/captions/write-captions.ts';
import { videosOf } from './event-videos.ts';
import { formatClock } from '../../../src/domain/chapters/clock-time.ts';

/** A file that is taken, and where to. */
export interface TakenFile {
  readonly file: string;
  readonly event: EventSources;
  readonly captions: CaptionsToWrite;
  /** Relative to the archive's folder. */
  readonly to: string;
  readonly change: CaptionChange;
  /** What a person should know of it, in plain words. */
  readonly notes: readonly string[];
}

export interface RefusedFile extends CaptionRefusal {
  readonly file: string;
}

export interface ImportPlan {
  readonly taken: readonly TakenFile[];
  readonly refused: readonly RefusedFile[];
}

/** Reads every file and works out where it goes; writes nothing. A bad file does not hinder the others. */
export function planImport(
  root: string,
  events: readonly EventSources[],
  files: readonly string[],
  hints: CaptionHints,
): ImportPlan {
  const videos = events.map((event) => ({ event, ids: videosOf(event) }));
  const known = new Set(videos.flatMap(({ ids }) => [...ids]));
  const taken: TakenFile[] = [];
  const refused: RefusedFile[] = [];
  const byTarget = new Map<string, { file: string; cues: string }>();
  for (const file of files) {
    const read = readCaptionFile(file);
    const placed = 'reason' in read ? read : placeCaptions(file, read, known, hints);
    if ('reason' in read || 'reason' in placed) {
      if ('reason' in placed) refused.push({ file, ...placed });
      continue;
    }
    const captions = { ...placed, cues: read.cues };
    const name = captionFileName(placed);
    const twin = byTarget.get(name);
    const cues = JSON.stringify(read.cues);
    if (twin) {
      if (twin.cues !== cues) refused.push({ file, ...sameTarget(twin.file) });
      continue;
    }
    byTarget.set(name, { file, cues });
    for (const { event, ids } of videos) {
      if (!ids.has(placed.videoId)) continue;
      taken.push({
        file,
        event,
        captions,
        to: `${event.folder}/synced/${syncedCaptionName(placed)}`,
        change: compareCaptions(join(root, event.folder), captions),
        notes: [...doubtsOf(read), ...placeNotes(event, captions)],
      });
    }
  }
  return { taken, refused };
}

const sameTarget = (twin: string): CaptionRefusal => ({
  reason: `It says something else than ${twin}, for the same video, language and kind.`,
  remedy: 'Keep the better of the two.',
});

function doubtsOf({ problems }: Captions): string[] {
  const [first] = problems;
  if (!first) return [];
  const where = first.line === undefined ? '' : `line ${first.line}: `;
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more places)` : '';
  return [`partly unreadable, ${where}${first.message}${more}`];
}

/** How far captions may run on behind the end of a recording, in seconds. */
const overrun = 60;

function placeNotes(event: EventSources, { videoId, language, cues }: CaptionsToWrite): string[] {
  const notes: string[] = [];
  const delivered = event.captions.find(
    (track) =>
      track.videoId === videoId && track.language === language && track.origin === 'delivered',
  );
  if (delivered) notes.push(`${delivered.file} is shown in its place`);
  const last = cues.at(-1)?.start ?? 0;
  const duration = event.videos.videos.find(({ id }) => id === videoId)?.duration;
  if (duration !== undefined && last > duration + overrun) {
    notes.push(
      `it runs to ${formatClock(last)}, but the recording ends at ${formatClock(duration)}: is it another video’s?`,
    );
  }
  return notes;
}
