import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildArchive } from '../../src/domain/archive/build-archive.ts';
import { givenId } from '../../src/domain/photos/chosen-ids.ts';
import { openProposals } from '../../src/domain/photos/propose-entries.ts';
import { forgetPicture } from '../../src/site/picture/photo-images.ts';
import { nearest } from '../../src/domain/text/nearest.ts';
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
import { whileLocked } from '../while-locked.ts';
import { chooseEvent, type ChosenEvent } from './photos/choose-event.ts';
import { findPhoto } from './photos/find-photo.ts';
import { importCacheOf } from './photos/import.ts';

export const hide: Command = {
  name: 'hide',
  summary: 'takes a photo or talk out, everywhere, and records why',
  help: `
Usage: npm run hide -- photo|talk ID --why REASON [--event ID] [--data FOLDER]

  photo   writes hidden: and why: into photos.yaml and deletes the archive’s copy of the photo; an import does not
          bring it back. On the machine that imported it, its file’s name will do
  talk    writes hidden: and why: into corrections.yaml

It writes into files of yours, because you say so: it adds its lines, shows them, and changes nothing else
there. The page is gone with the next build; what is in the history of git stays there.

  --why REASON   for whoever reads this next; never published
  --event ID     the event’s folder name; needed when the archive has several
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
    const [eventId, key] = id.includes('/') ? splitOnce(id) : [undefined, id];
    const flags = eventId === undefined ? input.flags : { ...input.flags, event: eventId };
    await whileLocked('hide', input, async () => {
      const chosen = chooseEvent({ ...input, flags });
      if (what === 'photo') await hidePhoto(chosen, key, why, input);
      else hideTalk(chosen, key, why, input);
    });
    return 0;
  },
};

function splitOnce(id: string): [string, string] {
  const at = id.indexOf('/');
  return [id.slice(0, at), id.slice(at + 1)];
}

async function hidePhoto(
  { event, folder }: ChosenEvent,
  named: string,
  why: string,
  input: CommandInput,
): Promise<void> {
  const { out, flags } = input;
  const ids = [...event.syncedPhotos, ...event.heldBack, ...event.photos].map((photo) => photo.id);
  const cache = new ImportCache(importCacheOf(archiveFolder(input), event.id));
  const id = findPhoto(named, ids, cache, event.photos);
  const kept = givenId(event.photos, id);
  const root = archiveFolder(input);
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
  out.print('npm run build takes its page away.');
}

function hideTalk(
  { sources, event }: ChosenEvent,
  id: string,
  why: string,
  input: CommandInput,
): void {
  const talks = buildArchive(sources).talks.filter(({ eventId }) => eventId === event.id);
  const talk = talks.find(({ key, slug }) => key === id || slug === id);
  const key = talk?.key ?? id;
  requireTalk(
    key,
    talks.map((one) => one.key),
  );
  const file = `${event.folder}/corrections.yaml`;
  const change = new ArchiveChange(archiveFolder(input), { asked: [file] });
  const entry: { video: string } | { talk: string } = key.startsWith('video:')
    ? { video: key.slice('video:'.length) }
    : { talk: key };
  const edited = editFile(change, file, { entry, say: { hidden: true, why } });
  commitEdit(change, edited);
  const { out } = input;
  out.print(`“${talk?.title ?? key}” is hidden: written into ${edited.path}.`);
  showEdit(out, edited);
  out.print('npm run build takes its page away.');
}

function requireTalk(id: string, ids: readonly string[]): void {
  if (ids.includes(id)) return;
  const near = nearest(id, ids);
  throw new UserError(`There is no talk “${id.slice(0, 80)}”.`, {
    ...(near === undefined ? {} : { remedy: `did you mean ${near}?` }),
  });
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
