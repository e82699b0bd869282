import { join } from 'node:path';
import type { ArchiveSources, EventSources } from '../../../src/domain/model/sources.ts';
import { SlugSchema } from '../../../src/domain/schema/primitives.ts';
import { draftEvent } from '../../../src/domain/sync/draft/draft-event.ts';
import { planSync } from '../../../src/domain/sync/plan-sync.ts';
import { readPlaylistId } from '../../../src/domain/sync/playlist-id.ts';
import { slugify } from '../../../src/domain/text/slugify.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import { ArchiveChange } from '../../adapters/archive-change/archive-change.ts';
import { sayAddresses } from '../../adapters/pin-addresses.ts';
import { archiveFolder } from '../../archive-folder.ts';
import type { CommandInput } from '../../command.ts';
import { textFlag } from '../../command.ts';
import { whileLocked } from '../../while-locked.ts';
import type { SyncWorld } from '../sync.ts';
import type { DraftedEvent } from './describe-draft.ts';
import { openPlaylistSource } from './playlist-source.ts';
import { readSyncSources } from './read-sources.ts';
import { wantedThumbnails } from './thumbnails.ts';
import { draftFiles, refuseExisting, writeDraft } from './write-draft.ts';
import { stagePictures } from './write-plan.ts';

const TIMEOUT_MS = 15_000;

/** Where the playlist of a new event is read. */
export interface PlaylistOfEvent {
  /** A dump that is read instead of asking YouTube. */
  readonly dump?: string | undefined;
  /** The playlist, where no `--playlist` says it. */
  readonly playlistId?: string | undefined;
}

/**
 * Makes the folder of a new event out of `--playlist`, or the playlist of the dump, in the archive `--data`; with
 * `--dry-run` only works out what it would be. Throws a UserError, and leaves nothing, where the playlist cannot be
 * read or the archive has it already.
 */
export async function makeEventOfPlaylist(
  input: CommandInput,
  world: SyncWorld,
  { dump, playlistId: told }: PlaylistOfEvent,
): Promise<DraftedEvent & { readonly event: EventSources }> {
  const { flags, out, env } = input;
  const root = archiveFolder(input);
  const locked = <Result>(work: () => Result) => whileLocked('new-event', input, work);
  const readAgain = () => readSyncSources(root);
  const sources = await locked(readAgain);
  const source = await openPlaylistSource({
    env,
    patience: world,
    timeoutMs: TIMEOUT_MS,
    from: dump,
  });
  const named = textFlag(flags, 'playlist');
  const playlistId = named === undefined ? (told ?? source.playlistId) : readPlaylistId(named);
  if (playlistId === undefined) {
    throw new UserError('Name the playlist.', {
      expected: '--playlist https://www.youtube.com/playlist?list=…',
      remedy: 'npm run new-event -- --help',
    });
  }
  refuseKnownPlaylist(sources, playlistId);
  const chosenId = textFlag(flags, 'id');
  if (chosenId !== undefined) refuseTaken(root, sources, readEventId(chosenId));
  const playlist = await source.fetch({
    id: playlistId,
    knownIds: [],
    onProgress: (done, total) => out.progress(`${done} of ${total} read`),
  });
  if (playlist.videos.length === 0) {
    throw new UserError('The playlist has no videos. Nothing was written.', {
      found: playlist.title,
      remedy: 'Make the event when its first recording is there.',
    });
  }
  const id = chosenId ?? readEventId(slugify(playlist.title));
  refuseTaken(root, sources, id);

  const today = world.now().toISOString().slice(0, 10);
  const planFrom = (from: ArchiveSources) => {
    const draft = draftEvent(from, playlist);
    const event = emptyEvent(id, draft.event);
    return { draft, event, plan: planSync(from, event, [playlist], today) };
  };
  let planned = planFrom(sources);
  const dryRun = flags['dry-run'] === true;
  if (!dryRun) {
    const change = new ArchiveChange(root, { asked: draftFiles(id) });
    try {
      const synced = join(root, 'events', id, 'synced');
      const wanted = sources.settings.thumbnails
        ? wantedThumbnails(planned.plan.synced, [playlist], synced)
        : new Map<string, never>();
      const pictures = await stagePictures(change, synced, wanted, {
        timeoutMs: TIMEOUT_MS,
        alsoPicturesFrom: source.pictureOrigin,
        onProgress: (done, total) => out.progress(`${done} of ${total} thumbnails`),
      });
      await locked(() => {
        // Another program may have made people of the same names meanwhile.
        const now = readAgain();
        refuseKnownPlaylist(now, playlistId);
        refuseTaken(root, now, id);
        planned = planFrom(now);
        pictures.write(planned.plan);
        writeDraft(change, id, planned.draft);
        sayAddresses(change, []);
        change.commit();
      });
    } finally {
      change.abandon();
    }
  }
  out.progress('');
  return { id, root, playlist, dryRun, ...planned };
}

/** An event may have its id whatever its folder is called. */
function refuseTaken(root: string, { events }: ArchiveSources, id: string): void {
  const owner = events.find((event) => event.id === id);
  refuseExisting(root, id, owner?.folder);
}

function readEventId(text: string): string {
  if (SlugSchema.safeParse(text).success) return text;
  throw new UserError('The event needs a name for its address.', {
    ...(text !== '' && { found: text.slice(0, 120) }),
    expected: 'lower-case letters, digits and single hyphens, like harbour-days-2024',
    remedy: 'Name it with --id.',
  });
}

function refuseKnownPlaylist(sources: ArchiveSources, playlistId: string): void {
  const owner = sources.events.find(({ event }) => event.playlists.includes(playlistId));
  if (!owner) return;
  throw new UserError('This playlist belongs to an event already. Nothing was written.', {
    found: `${playlistId} in ${owner.folder}/event.yaml`,
    remedy: `npm run sync -- --event ${owner.id}`,
  });
}

function emptyEvent(id: string, event: ReturnType<typeof draftEvent>['event']): EventSources {
  return {
    id,
    folder: `events/${id}`,
    event: { ...event, links: [], team: [], sponsors: [], facts: [], hidden: false },
    sessions: [],
    corrections: [],
    cameras: [],
    photos: [],
    people: [],
    videos: { playlists: [], videos: [] },
    syncedPhotos: [],
    heldBack: [],
    pins: { talks: {}, photos: {}, tracks: {} },
    captions: [],
  };
}
