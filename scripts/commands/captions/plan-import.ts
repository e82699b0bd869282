import { join } from 'node:path';
import type { EventSources } from '../../../src/domain/model/sources.ts';
import { captionFileName } from '../../../src/domain/captions/names/caption-file-name.ts';
import type { Captions } from '../../../src/domain/captions/cues/cue.ts';
import type { EncodingHints } from '../../../src/domain/captions/encoding/decode-caption-bytes.ts';
import type {
  CaptionHints,
  CaptionRefusal,
} from '../../../src/domain/captions/names/place-captions.ts';
import { placeCaptions } from '../../../src/domain/captions/names/place-captions.ts';
import type { Misfit } from '../../../src/domain/captions/cues/tape-start.ts';
import { countFrom, findMisfit } from '../../../src/domain/captions/cues/tape-start.ts';
import type { ReadCaptions } from '../../adapters/captions/read-caption-file.ts';
import { readCaptionFile } from '../../adapters/captions/read-caption-file.ts';
import { isAutomaticBeside } from '../../adapters/captions/track-beside.ts';
import type { CaptionChange, CaptionsToWrite } from '../../adapters/captions/write-captions.ts';
import { compareCaptions, syncedCaptionName } from '../../adapters/captions/write-captions.ts';
import { videosOf } from './event-videos.ts';
import { formatClock } from '../../../src/domain/chapters/clock-time.ts';

/** What the person who brings files in says of them. */
export interface ImportHints extends CaptionHints, EncodingHints {
  /** When the clock of the files begins, in seconds. */
  readonly startsAt?: number;
}

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
  hints: ImportHints,
): ImportPlan {
  const videos = events.map((event) => ({ event, ids: videosOf(event) }));
  const known = new Set(videos.flatMap(({ ids }) => [...ids]));
  const taken: TakenFile[] = [];
  const refused: RefusedFile[] = [];
  const byTarget = new Map<string, { file: string; cues: string }>();
  for (const file of files) {
    const read = readInto(file, hints);
    const placed = 'reason' in read ? read : placeCaptions(file, read, known, hints);
    if ('reason' in read || 'reason' in placed) {
      if ('reason' in placed) refused.push({ file, ...placed });
      continue;
    }
    const captions = { ...placed, cues: read.cues };
    const duration = durationOf(events, placed.videoId);
    const misfit = findMisfit(read.cues, duration);
    if (misfit?.is === 'later') {
      refused.push({ file, ...liesBehind(file, misfit, duration ?? 0) });
      continue;
    }
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
        notes: [
          ...doubtsOf(read),
          ...encodingNotes(read),
          ...tapeNotes(file, misfit),
          ...placeNotes(event, captions),
        ],
      });
    }
  }
  return { taken, refused };
}

/** Reads a file, on the recording's clock; what yt-dlp says of its track counts where its name says nothing. */
function readInto(file: string, hints: ImportHints): ReadCaptions | CaptionRefusal {
  const read = readCaptionFile(file, hints);
  if ('reason' in read) return read;
  const cues = hints.startsAt === undefined ? read.cues : countFrom(read.cues, hints.startsAt);
  if (cues.length === 0 && read.cues.length > 0) {
    return {
      reason: `Nothing in it is said after ${formatClock(hints.startsAt ?? 0)}.`,
      remedy: 'Import it without --starts-at.',
    };
  }
  const lost = read.cues.length - cues.length;
  const problems =
    lost === 0
      ? read.problems
      : [...read.problems, { message: `${lost} lines lie before the tape begins.` }];
  return { ...read, cues, problems, ...(isAutomaticBeside(file) && { kind: 'auto' as const }) };
}

function durationOf(events: readonly EventSources[], videoId: string): number | undefined {
  return events
    .flatMap(({ videos }) => videos.videos)
    .find(({ id, duration }) => id === videoId && duration !== undefined)?.duration;
}

const asTape = (file: string, tape: number) =>
  `npm run captions -- import ${JSON.stringify(file)} --starts-at ${formatClock(tape)}`;

function liesBehind(file: string, { first, tape }: Misfit, duration: number): CaptionRefusal {
  const reason = `Its first words come at ${formatClock(first)}, but the recording ends at ${formatClock(duration)}`;
  return tape === undefined
    ? {
        reason: `${reason}.`,
        remedy: 'Name it after the video it belongs to, or correct its times.',
      }
    : {
        reason: `${reason}: its clock begins at ${formatClock(tape)}, as Resolve, Premiere and Avid begin a tape.`,
        remedy: `${asTape(file, tape)}, or export it again from a timeline that begins at 0:00:00.`,
      };
}

function tapeNotes(file: string, misfit: Misfit | undefined): string[] {
  return misfit?.is === 'perhaps later'
    ? [
        `its first words come at ${formatClock(misfit.first)}; if its tape begins at ${formatClock(misfit.tape)}: ${asTape(file, misfit.tape)}`,
      ]
    : [];
}

const encodingNotes = ({ assumedEncoding }: ReadCaptions) =>
  assumedEncoding === undefined
    ? []
    : [`read as ${assumedEncoding}, as its letters fit that; --encoding NAME overrules`];

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
