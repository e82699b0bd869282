import type { SyncedVideo } from '../schema/synced-videos.ts';
import { fold } from '../text/fold.ts';

/** A recording that seems to be a later upload of another one. For a person to decide. */
export interface ReuploadProposal {
  readonly videoId: string;
  readonly replaces: string;
  readonly title: string;
  /** What became of the earlier one. */
  readonly earlier: SyncedVideo['state'];
}

/** Seconds, besides a twentieth of the length, by which two uploads of a talk may differ. */
const TRIMMED = 45;

/**
 * Pairs of recordings with the same title (accents, case and signs aside) and, where known, about the same
 * length, the later published being the upload that stays. Of two that are both still there only those
 * whose lengths are known are proposed. Pairs of `decided` recordings are left out.
 */
export function proposeReuploads(
  videos: readonly SyncedVideo[],
  decided: ReadonlySet<string>,
): ReuploadProposal[] {
  const byTitle = Map.groupBy(videos, ({ rawTitle }) => fold(rawTitle));
  return [...byTitle].flatMap(([title, same]) => {
    if (title === '' || same.length < 2) return [];
    const here = same.filter((video) => !isLost(video)).sort(byPublication);
    const last = here.at(-1);
    if (!last || decided.has(last.id)) return [];
    return same
      .filter((old) => old !== last && !decided.has(old.id) && isSameTalk(old, last))
      .map((old) => ({
        videoId: last.id,
        replaces: old.id,
        title: last.rawTitle,
        earlier: old.state,
      }));
  });
}

const isLost = ({ state }: SyncedVideo) => state === 'gone' || state === 'private';

function byPublication(a: SyncedVideo, b: SyncedVideo): number {
  return Date.parse(a.publishedAt ?? '0') - Date.parse(b.publishedAt ?? '0');
}

function isSameTalk(old: SyncedVideo, last: SyncedVideo): boolean {
  if (old.duration === undefined || last.duration === undefined) return isLost(old);
  return Math.abs(old.duration - last.duration) <= TRIMMED + old.duration / 20;
}
