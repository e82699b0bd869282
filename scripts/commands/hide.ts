import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildArchive } from '../../src/domain/archive/build-archive.ts';
import type { EventSources } from '../../src/domain/model/sources.ts';
import { givenId } from '../../src/domain/photos/chosen-ids.ts';
import { openProposals } from '../../src/domain/photos/propose-entries.ts';
import { forgetPicture } from '../../src/site/picture/photo-images.ts';
import { printable } from '../../src/domain/text/printable.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { archiveFolder } from '../archive-folder.ts';
import { ArchiveChange } from '../adapters/archive-change/archive-change.ts';
import { editHandList, type HandListEdit } from '../adapters/photos/edit-hand-list.ts';
import { PhotoStore } from '../adapters/photos/photo-store.ts';
import { proposalsName, readProposals, writeProposals } from '../adapters/photos/proposals-file.ts';
import { deleteBuiltCopies } from '../adapters/photos/delete-built-copies.ts';
import { changedLines } from '../../src/domain/text/changed-lines.ts';
import type { Output } from '../output.ts';
import { textFlag, type Command, type CommandInput } from '../command.ts';
import { ImportCache } from '../adapters/photos/import-cache.ts';
import { forArchive } from '../for-archive.ts';
import { findEvent } from '../naming/find-event.ts';
import { findPhoto } from '../naming/find-photo.ts';
import { findTalk } from '../naming/find-talk.ts';
import { whileLocked } from '../while-locked.ts';
import { chooseEvent, type ChosenEvent } from './photos/choose-event.ts';
import { holdsPhoto, photoIdsOf } from './photos/holds-photo.ts';
import { importCacheOf } from './photos/import.ts';
import { readSyncSources } from './sync/read-sources.ts';

export const hide: Command = {
  name: 'hide',
  summary: 'takes a photo or talk out, everywhere, and records why',
  help: `
Usage: npm run hide -- photo|talk NAME --why REASON [--event ID] [--data FOLDER]

NAME is an id, or the address of the page; a talk's also a link to its recording, with the second where several talks
share one.

  photo   writes hidden: and why: into photos.yaml and deletes the archive’s copy of the photo; an import does not
          bring it back. On the machine that imported it, its file’s name will do
  talk    writes hidden: and why: into corrections.yaml

It writes into files of yours, because you say so: it adds its lines, shows them, and changes nothing else
there. The page is gone with the next build; what is in the history of git stays there.

  --why REASON   for whoever reads this next; never published
  --event ID     the event; needed where several know a photo or talk of this name
  --data FOLDER  the archive (data)
  --out FOLDER   the built site, whose copies of the photo are deleted at once (dist)
`,
  options: {
    why: { type: 'string' },
    event: { type: 'string' },
    data: { type: 'string' },
    out: { type: 'string' },
  },
  async run(input) {
    const [what, id, ...more] = input.args;
    const why = textFlag(input.flags, 'why')?.trim();
    if ((what !== 'photo' && what !== 'talk') || id === undefined || more.length > 0) {
      throw new UserError('What is to be hidden?', {
        expected: 'photo ID, or talk ID',
        remedy: 'npm run hide -- --help',
      });
    }
    if (why === undefined || why === '' || why.length > 500) {
      throw new UserError('A reason is needed, in up to 500 characters.', {
        remedy: `npm run hide -- ${what} ${id.slice(0, 80)} --why "…"`,
      });
    }
    await whileLocked('hide', input, async () => {
      if (what === 'photo') await hidePhoto(id, why, input);
      else hideTalk(id, why, input);
    });
    return 0;
  },
};

async function hidePhoto(named: string, why: string, input: CommandInput): Promise<void> {
  const { out, flags } = input;
  const root = archiveFolder(input);
  const { event, folder, inEvent } = chooseOf(named, input, (name) => holdsPhoto(name, root));
  const cache = new ImportCache(importCacheOf(root, event.id));
  const id = findPhoto(inEvent, photoIdsOf(event), cache, event.photos);
  const kept = givenId(event.photos, id);
  const file = `${event.folder}/photos.yaml`;
  const change = new ArchiveChange(root, { asked: [file] });
  const edited = editFile(change, file, {
    under: 'photos',
    entry: { id },
    say: { hidden: true, why },
  });
  const store = new PhotoStore(change, event.folder);
  const photo = store.find(kept);
  if (photo) await forgetPicture(readFileSync(store.pathOf(photo)));
  const held = store.remove(kept);
  if (held) {
    const proposals = readProposals(join(folder, 'synced', proposalsName));
    store.save();
    store.saveBeside(
      proposalsName,
      writeProposals(openProposals(store.photos, proposals, [], event)),
    );
  }
  commitEdit(change, edited);
  const built = deleteBuiltCopies(textFlag(flags, 'out') ?? 'dist', event.id, id);
  out.print(
    `${id} is hidden: written into ${edited.path}${held ? ', and the archive’s copy is deleted' : ''}${built ? ', and the built site’s copies are' : ''}.`,
  );
  showEdit(out, edited);
  out.print(forArchive('npm run build takes its page away.', root));
}

/**
 * The event of what is named: `--event`, or the part before the slash of `EVENT/NAME`, or the one that has it; with
 * the name without the event.
 */
function chooseOf(
  named: string,
  input: CommandInput,
  has: (name: string) => (event: EventSources) => boolean,
): ChosenEvent & { readonly inEvent: string } {
  const [eventId = '', ...rest] = named.split('/');
  const chosen = chooseEvent(
    input,
    (event) => has(named)(event) || (event.id === eventId && rest.length > 0),
  );
  const isPrefixed = chosen.event.id === eventId && rest.length > 0;
  return { ...chosen, inEvent: isPrefixed ? rest.join('/') : named };
}

function hideTalk(named: string, why: string, input: CommandInput): void {
  const { out } = input;
  const root = archiveFolder(input);
  const sources = readSyncSources(root);
  const wanted = textFlag(input.flags, 'event');
  const only = wanted === undefined ? undefined : findEvent(wanted, sources.events).id;
  const { talks } = buildArchive(sources);
  const talk = findTalk(
    named,
    talks.filter(({ eventId }) => only === undefined || eventId === only),
  );
  const { key, eventId } = talk;
  const event = sources.events.find(({ id }) => id === eventId);
  const file = `${event?.folder ?? ''}/corrections.yaml`;
  const change = new ArchiveChange(root, { asked: [file] });
  const entry: { video: string } | { talk: string } = key.startsWith('video:')
    ? { video: key.slice('video:'.length) }
    : { talk: key };
  const edited = editFile(change, file, { entry, say: { hidden: true, why } });
  commitEdit(change, edited);
  out.print(`“${talk.title}” is hidden: written into ${edited.path}.`);
  showEdit(out, edited);
  out.print(forArchive('npm run build takes its page away.', root));
}

/** A hand file as it was and as it is to be. */
interface EditedFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

function editFile(change: ArchiveChange, file: string, edit: HandListEdit): EditedFile {
  const path = join(change.root, file);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  const after = editHandList(before ?? '', edit);
  change.edit(file, before, after);
  return { path, before: before ?? '', after };
}

function commitEdit(change: ArchiveChange, { path, after }: EditedFile): void {
  change.commit();
  assertStands(path, after);
}

function showEdit(out: Output, { before, after }: EditedFile): void {
  for (const line of changedLines(before, after)) out.print(`  ${printable(line)}`);
}

/** An editor may write its own copy over it at any moment: only what is in the file is hidden. */
function assertStands(file: string, text: string): void {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  throw new UserError('Another program wrote over the file just now: nothing is hidden.', {
    at: { file },
    remedy: 'Close the file elsewhere, then run the command again.',
  });
}
