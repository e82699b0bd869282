import { slugify } from '../text/slugify.ts';

/** The address of a talk that has none yet: the session's id, else the title's words, else the video's id. */
export function proposeSlug(
  sessionKey: string | undefined,
  title: string,
  videoId: string | undefined,
): string {
  return (
    sessionKey ??
    (slugify(title) ||
      `recording-${slugify((videoId ?? '').replaceAll('_', '-'))}`.replace(/-$/, ''))
  );
}
