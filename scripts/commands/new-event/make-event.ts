import { readPlaylistId } from '../../../src/domain/sync/playlist-id.ts';
import type { EventDraft } from '../../../src/domain/sync/draft/draft-event.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import { archiveFolder } from '../../archive-folder.ts';
import { textFlag, type CommandInput } from '../../command.ts';
import { whileLocked } from '../../while-locked.ts';
import { makeEventOfProgramme } from '../programme/make-event.ts';
import { openSource, type OpenedSource } from '../programme/open-source.ts';
import type { SyncWorld } from '../sync.ts';
import { describeDraft, draftAsJson } from '../sync/describe-draft.ts';
import { makeEventOfPlaylist } from '../sync/make-event.ts';
import { tasksForHumans } from '../sync/needs-human.ts';
import { readSyncSources } from '../sync/read-sources.ts';

/** An event that was made, whatever of. */
export interface NewEvent {
  readonly event: EventDraft['event'];
  /** What was made, for a person and for programs, as it stands in the archive `root`. */
  readonly tell: (root: string) => { readonly lines: readonly string[]; readonly json: object };
}

/**
 * Makes the event that `--playlist`, `--from` and `--programme` name in the archive `--data`; with `--dry-run` only
 * works out what it would be. Throws a UserError, and leaves nothing, where it cannot be made.
 */
export async function makeEvent(input: CommandInput, world: SyncWorld): Promise<NewEvent> {
  const { flags, out } = input;
  const from = textFlag(flags, 'from');
  const opened = await openNamed(input);
  if (opened?.kind === 'programme') {
    const root = archiveFolder(input);
    const playlist = textFlag(flags, 'playlist');
    const locked = <Result>(work: () => Result) => whileLocked('new-event', input, work);
    return makeEventOfProgramme({
      root,
      from: textFlag(flags, 'programme') ?? from ?? '',
      source: opened,
      id: textFlag(flags, 'id'),
      playlistId: playlist === undefined ? undefined : readPlaylistId(playlist),
      dryRun: flags['dry-run'] === true,
      sources: await locked(() => readSyncSources(root)),
      whileLocked: locked,
    });
  }
  if (opened) out.note(`${from ?? ''}: taken for ${opened.takenFor}`);
  const { event, ...made } = await makeEventOfPlaylist(
    input,
    world,
    opened?.kind === 'playlist' ? { playlistId: opened.playlistId } : { dump: from },
  );
  return {
    event: made.draft.event,
    tell(root) {
      const tasks = tasksForHumans(root, event, made.plan);
      const there = { ...made, root };
      return {
        lines: describeDraft(there, tasks),
        json: { ...draftAsJson(there), needsHuman: tasks },
      };
    },
  };
}

/** What `--programme` or `--from` names; undefined where a playlist is named, of which `--from` is a dump. */
async function openNamed({ flags }: CommandInput): Promise<OpenedSource | undefined> {
  const programme = textFlag(flags, 'programme');
  const from = textFlag(flags, 'from');
  if (programme === undefined) {
    if (from === undefined || textFlag(flags, 'playlist') !== undefined) return undefined;
    return openSource(from);
  }
  const opened = await openSource(programme);
  if (opened.kind === 'programme') return opened;
  throw new UserError(`That is ${opened.takenFor}, and no programme. Nothing was written.`, {
    found: programme,
    remedy: `npm run new-event -- --from ${programme}`,
  });
}
