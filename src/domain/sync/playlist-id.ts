import { PlaylistIdSchema } from '../schema/primitives.ts';
import { UserError } from '../user-error.ts';

const HOSTS = new Set(['youtube.com', 'youtube-nocookie.com', 'youtu.be']);

/** The id in a playlist's address, or the id itself. Throws a UserError for anything else. */
export function readPlaylistId(text: string): string {
  const trimmed = text.trim().slice(0, 2_000);
  const id = PlaylistIdSchema.safeParse(trimmed).success ? trimmed : idInAddress(trimmed);
  if (id !== undefined && PlaylistIdSchema.safeParse(id).success) return id;
  throw new UserError('That is not the address of a YouTube playlist.', {
    found: trimmed.slice(0, 120),
    expected: 'https://www.youtube.com/playlist?list=… or the characters after list=',
  });
}

function idInAddress(text: string): string | undefined {
  const withScheme = /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(withScheme)) return undefined;
  const url = new URL(withScheme);
  const host = url.hostname.replace(/^(?:www|m|music)\./, '');
  return HOSTS.has(host) ? (url.searchParams.get('list') ?? undefined) : undefined;
}
