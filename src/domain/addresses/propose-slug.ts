import { slugify } from '../text/slugify.ts';
import { isFileName } from '../titles/is-file-name.ts';

/**
 * The address of a talk that has none yet: the session's id, else the title's words, else the video's id. What
 * an uploaded file was called is no address.
 */
export function proposeSlug(
  sessionKey: string | undefined,
  title: string,
  videoId: string | undefined,
): string {
  return (
    sessionKey ??
    ((isFileName(title) ? '' : slugify(title)) ||
      `recording-${slugify((videoId ?? '').replaceAll('_', '-'))}`.replace(/-$/, ''))
  );
}
