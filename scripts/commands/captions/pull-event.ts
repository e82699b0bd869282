import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { EventSources } from '../../../src/domain/model/sources.ts';
import { captionFileName } from '../../../src/domain/captions/names/caption-file-name.ts';
import type { ArchiveChange } from '../../adapters/archive-change/archive-change.ts';
import type { CaptionApi } from '../../adapters/captions/caption-api.ts';
import { PullFailure } from '../../adapters/captions/pull-failure.ts';
import type { PulledTracks } from '../../adapters/captions/pulled-tracks.ts';
import { pulledName, readPulled, writePulled } from '../../adapters/captions/pulled-tracks.ts';
import { readCaptionBytes } from '../../adapters/captions/read-caption-file.ts';
import type { CaptionChange, CaptionsToWrite } from '../../adapters/captions/write-captions.ts';
import {
  compareCaptions,
  syncedCaptionName,
  writeCaptions,
} from '../../adapters/captions/write-captions.ts';
import { chooseTracks } from './choose-tracks.ts';
import type { ChosenTrack } from './choose-tracks.ts';
import { videosOf } from './event-videos.ts';

export interface PulledFile {
  readonly captions: CaptionsToWrite;
  /** Relative to the archive's folder. */
  readonly to: string;
  readonly change: CaptionChange;
}

/** What pulling one event's captions brought. */
export interface EventPull {
  readonly event: EventSources;
  readonly pulled: readonly PulledFile[];
  /** Which tracks they are. */
  readonly fresh: PulledTracks;
  /** Tracks that are as they were fetched before. */
  readonly unchanged: number;
  readonly failed: readonly { readonly videoId: string; readonly error: PullFailure }[];
  /** Videos not asked for any more, because none would be answered today. */
  readonly left: number;
}

interface Options {
  readonly root: string;
  readonly api: CaptionApi;
  readonly onProgress: (done: number, total: number) => void;
}

/**
 * Fetches what is new of the captions of an event's videos; writes nothing. A video that is refused does not
 * hinder the others; when nothing more will be answered, what came whole is kept.
 */
export async function pullEvent(event: EventSources, options: Options): Promise<EventPull> {
  const folder = join(options.root, event.folder);
  const known: PulledTracks = readPulled(folder);
  const fresh: PulledTracks = {};
  const pulled: PulledFile[] = [];
  const failed: { videoId: string; error: PullFailure }[] = [];
  const videos = videosToAsk(event);
  let unchanged = 0;
  let asked = 0;
  for (const videoId of videos) {
    asked += 1;
    options.onProgress(asked, videos.length);
    try {
      for (const track of chooseTracks(videoId, await options.api.tracks(videoId))) {
        if (isCurrent(folder, track, known)) {
          unchanged += 1;
          continue;
        }
        const captions = await fetchCaptions(options.api, track);
        const { id, lastUpdated } = track;
        fresh[captionFileName(track.target)] = { id, lastUpdated };
        const to = `${event.folder}/synced/${syncedCaptionName(captions)}`;
        pulled.push({ captions, to, change: compareCaptions(folder, captions) });
      }
    } catch (error) {
      if (!(error instanceof PullFailure)) throw error;
      failed.push({ videoId, error });
      if (error.hopeless) break;
    }
  }
  return { event, pulled, fresh, unchanged, failed, left: videos.length - asked };
}

/** Says in a change what was fetched of an event’s captions. Called while no other program writes. */
export function writePull(change: ArchiveChange, { event, pulled, fresh }: EventPull): void {
  if (pulled.length === 0) return;
  const captions = pulled.map((file) => file.captions);
  // What was taken out or fetched by another while this one waited for answers stays so.
  const tracks = { ...readPulled(join(change.root, event.folder)), ...fresh };
  writeCaptions(change, event.folder, captions, { [pulledName]: writePulled(tracks) });
}

/** Videos that are still there, those without captions first, as the quota may not do for all. */
function videosToAsk(event: EventSources): string[] {
  const gone = new Set(
    event.videos.videos.filter(({ state }) => state === 'gone').map(({ id }) => id),
  );
  const captioned = new Set(event.captions.map(({ videoId }) => videoId));
  return [...videosOf(event)]
    .filter((id) => !gone.has(id))
    .sort((a, b) => Number(captioned.has(a)) - Number(captioned.has(b)));
}

function isCurrent(folder: string, { id, lastUpdated, target }: ChosenTrack, known: PulledTracks) {
  const before = known[captionFileName(target)];
  return (
    before?.id === id &&
    before.lastUpdated === lastUpdated &&
    existsSync(join(folder, 'synced', syncedCaptionName(target)))
  );
}

async function fetchCaptions(api: CaptionApi, track: ChosenTrack): Promise<CaptionsToWrite> {
  const text = await api.download(track.id);
  const read = readCaptionBytes(Buffer.from(text), 'track.vtt');
  if ('cues' in read && read.cues.length > 0) return { ...track.target, cues: read.cues };
  throw new PullFailure(
    `YouTube’s ${track.target.language} captions of this video say nothing.`,
    false,
    '',
    'Look at them in YouTube Studio.',
  );
}
