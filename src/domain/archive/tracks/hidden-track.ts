import type { EventSources } from '../../model/sources.ts';
import type { Pin } from '../../schema/pins.ts';

/**
 * Whether all talks a pinned track had are hidden, or it was hidden when last seen and none of them is shown. One
 * that is nowhere any more may be called otherwise.
 */
export function isOnlyHidden(
  { holds = [], hidden }: Pin,
  { id, sessions, videos }: Pick<EventSources, 'id' | 'sessions' | 'videos'>,
  shown: ReadonlySet<string>,
): boolean {
  const held = holds.flatMap((mark) => (mark.startsWith('talk:') ? mark.slice(5) : []));
  if (held.some((key) => shown.has(`${id}/${key}`))) return false;
  if (hidden) return true;
  const there = new Set([
    ...sessions.map((session) => session.id),
    ...videos.videos.map((video) => `video:${video.id}`),
  ]);
  return held.length > 0 && held.every((key) => there.has(key));
}
