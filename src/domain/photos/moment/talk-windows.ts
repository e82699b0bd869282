import type { RecordingSlice, Talk } from '../../model/archive.ts';
import type { SyncedVideo } from '../../schema/synced-videos.ts';
import type { VenueClock } from '../../days/venue-clock.ts';

/** A stretch of time (milliseconds since 1970, end excluded) in which a talk was on. */
export interface TalkWindow {
  readonly talkKey: string;
  readonly room?: string;
  readonly from: number;
  readonly to: number;
  /** What the window rests on: a recording whose beginning is known, or the schedule. */
  readonly basis: 'began-at' | 'stream-start' | 'schedule';
  /** Instant of second 0 of the talk's recording, where known. */
  readonly began?: number;
}

const hour = 3_600_000;

/** When each talk was on, by its recording where that is known, and by the schedule. */
export function talkWindows(
  talks: readonly Talk[],
  videos: readonly SyncedVideo[],
  clock: VenueClock,
): TalkWindow[] {
  const videoById = new Map(videos.map((video) => [video.id, video]));
  const starts = sliceStarts(talks);
  const windows: TalkWindow[] = [];
  for (const [index, talk] of talks.entries()) {
    const room = talk.room === undefined ? {} : { room: talk.room };
    const slice = talk.recordings[0];
    const video = slice?.videoId === undefined ? undefined : videoById.get(slice.videoId);
    const beginning = slice && recordingStart(slice, video, clock);
    if (beginning) {
      const end = slice.end ?? nextStart(starts, slice) ?? video?.duration ?? slice.start + 3600;
      const { began } = beginning;
      const span = { from: began + slice.start * 1000, to: began + end * 1000 };
      windows.push({ talkKey: talk.key, ...room, ...span, ...beginning });
    }
    if (talk.start !== undefined) {
      const from = clock.toInstant(talk.start);
      const next = talks.slice(index + 1).find(({ start, room: at }) => start && at === talk.room);
      const to = talk.end ?? next?.start;
      const until = to === undefined ? from + hour : clock.toInstant(to);
      windows.push({
        talkKey: talk.key,
        ...room,
        from,
        to: until,
        basis: 'schedule',
        ...(beginning && { began: beginning.began }),
      });
    }
  }
  return windows;
}

function recordingStart(slice: RecordingSlice, video: SyncedVideo | undefined, clock: VenueClock) {
  if (slice.beganAt !== undefined) {
    return { began: clock.toInstant(slice.beganAt), basis: 'began-at' as const };
  }
  if (video?.startedAt === undefined) return undefined;
  return { began: Date.parse(video.startedAt), basis: 'stream-start' as const };
}

const recordingOf = ({ videoId, file }: RecordingSlice) => videoId ?? file ?? '';

/** Seconds at which talks start in each recording, ascending. */
function sliceStarts(talks: readonly Talk[]): ReadonlyMap<string, readonly number[]> {
  const starts = new Map<string, number[]>();
  for (const slice of talks.flatMap(({ recordings }) => recordings.slice(0, 1))) {
    const known = starts.get(recordingOf(slice));
    if (known) known.push(slice.start);
    else starts.set(recordingOf(slice), [slice.start]);
  }
  for (const list of starts.values()) list.sort((one, other) => one - other);
  return starts;
}

const nextStart = (starts: ReadonlyMap<string, readonly number[]>, slice: RecordingSlice) =>
  starts.get(recordingOf(slice))?.find((start) => start > slice.start);
