import { stat } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { FetchedPlaylist } from '../../../src/domain/sync/fetched-playlist.ts';
import { readPlaylistId } from '../../../src/domain/sync/playlist-id.ts';
import type { CommandInput } from '../../command.ts';
import { textFlag } from '../../command.ts';
import { openPlaylistSource } from '../sync/playlist-source.ts';

const TIMEOUT_MS = 15_000;

/** A playlist with the videos of it whose titles are told, and where it was read. */
export interface InspectedPlaylist {
  readonly playlist: FetchedPlaylist;
  readonly from: string;
  readonly videos: readonly {
    readonly id: string;
    readonly rawTitle: string;
    readonly description: string;
  }[];
}

/** The playlist that `--playlist` names by its address or id, or a file or folder that is a dump of one. */
export async function fetchInspected({
  flags,
  out,
  env,
}: CommandInput): Promise<InspectedPlaylist> {
  const named = textFlag(flags, 'playlist') ?? '';
  const isDump = await stat(named).then(
    () => true,
    () => false,
  );
  const source = await openPlaylistSource({
    env,
    timeoutMs: TIMEOUT_MS,
    patience: { sleep: (milliseconds) => wait(milliseconds), random: Math.random },
    ...(isDump && { from: named }),
  });
  const playlist = await source.fetch({
    // A dump of single videos does not say which playlist they are of.
    id: isDump ? (source.playlistId ?? '') : readPlaylistId(named),
    knownIds: [],
    onProgress: (done, total) => out.progress(`${done} of ${total} read`),
  });
  out.progress('');
  const videos = playlist.videos.flatMap(({ id, rawTitle, description = '' }) =>
    rawTitle === undefined ? [] : [{ id, rawTitle, description }],
  );
  return { playlist, from: source.name, videos };
}
