import type { SyncedVideo } from '../schema/synced-videos.ts';
import { fold } from '../text/fold.ts';
import type { SyncChange } from './sync-change.ts';

/** A new recording that seems to be another upload of one already known. For a person to decide. */
export interface ReuploadProposal {
  readonly videoId: string;
  readonly replaces: string;
  readonly title: string;
  /** In words: what speaks for it. */
  readonly because: string;
}

const ABOUT_SECONDS = 45;

/**
 * Pairs of a recording that is new and one known before, with the same title (accents, case and signs
 * aside) and, where both are known, about the same length. One that is gone or private is preferred.
 */
export function proposeReuploads(
  videos: readonly SyncedVideo[],
  changes: readonly SyncChange[],
  decided: ReadonlySet<string> = new Set(),
): ReuploadProposal[] {
  const fresh = new Set(changes.filter(({ kind }) => kind === 'new').map((one) => one.videoId));
  const known = new Map<string, SyncedVideo[]>();
  for (const video of videos) {
    if (fresh.has(video.id)) continue;
    const title = fold(video.rawTitle);
    const same = known.get(title);
    if (same) same.push(video);
    else known.set(title, [video]);
  }
  const taken = new Set<string>();
  return videos.flatMap((video) => {
    if (!fresh.has(video.id) || decided.has(video.id)) return [];
    const candidates = (known.get(fold(video.rawTitle)) ?? [])
      .filter((old) => !taken.has(old.id) && aboutAsLong(old, video))
      .sort((a, b) => Number(isLost(b)) - Number(isLost(a)));
    const [old] = candidates;
    if (!old) return [];
    taken.add(old.id);
    return [
      {
        videoId: video.id,
        replaces: old.id,
        title: video.rawTitle,
        because: isLost(old)
          ? `the same title as ${old.id}, which is ${old.state}`
          : `the same title as ${old.id}, which is still there`,
      },
    ];
  });
}

const isLost = ({ state }: SyncedVideo) => state === 'gone' || state === 'private';

function aboutAsLong(a: SyncedVideo, b: SyncedVideo): boolean {
  if (a.duration === undefined || b.duration === undefined) return true;
  return Math.abs(a.duration - b.duration) <= ABOUT_SECONDS + 0.05 * a.duration;
}
