import type { SessionEntry } from '../schema/schedule-file.ts';
import { slugify } from '../text/slugify.ts';

/** The address of a talk that has none yet: the session's id, else the title's words, else the video's id. */
export function proposeSlug(
  session: SessionEntry | undefined,
  title: string,
  videoId: string | undefined,
): string {
  return (
    session?.id ??
    (slugify(title) ||
      `recording-${slugify((videoId ?? '').replaceAll('_', '-'))}`.replace(/-$/, ''))
  );
}
