import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildArchive } from '../../src/domain/archive/build-archive.ts';
import { givenId } from '../../src/domain/photos/chosen-ids.ts';
import { openProposals } from '../../src/domain/photos/propose-entries.ts';
import { forgetPicture } from '../../src/site/picture/photo-images.ts';
import { nearest } from '../../src/domain/text/nearest.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { archiveFolder } from '../archive-folder.ts';
import { assertLockStillOurs } from '../adapters/archive-lock/archive-lock.ts';
import { editHandList, type HandListEdit } from '../adapters/photos/edit-hand-list.ts';
import { PhotoStore } from '../adapters/photos/photo-store.ts';
import { proposalsName, readProposals, writeProposals } from '../adapters/photos/proposals-file.ts';
import { deleteBuiltCopies } from '../adapters/photos/delete-built-copies.ts';
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

This is the one command that writes into files of yours, because you say so: it adds its lines and changes
nothing else in them. The page is gone with the next build; what is in the history of git stays there.

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
  const file = join(folder, 'photos.yaml');
  editFile(file, { under: 'photos', entry: { id }, say: { hidden: true, why } });
  const store = new PhotoStore(folder);
  const photo = store.find(kept);
  if (photo) await forgetPicture(readFileSync(store.pathOf(photo)));
  const held = store.remove(kept);
  if (held) {
    const proposals = readProposals(join(folder, 'synced', proposalsName));
    store.save({
      [proposalsName]: writeProposals(openProposals(store.photos, proposals, [], event)),
    });
  }
  const built = deleteBuiltCopies(textFlag(flags, 'out') ?? 'dist', event.id, id);
  out.print(
    `${id} is hidden: written into ${file}${held ? ', and the archive’s copy is deleted' : ''}${built ? ', and the built site’s copies are' : ''}.`,
  );
  out.print('npm run build takes its page away.');
}

function hideTalk(
  { sources, event, folder }: ChosenEvent,
  id: string,
  why: string,
  { out }: CommandInput,
): void {
  const talks = buildArchive(sources).talks.filter(({ eventId }) => eventId === event.id);
  const talk = talks.find(({ key, slug }) => key === id || slug === id);
  const key = talk?.key ?? id;
  requireTalk(
    key,
    talks.map((one) => one.key),
  );
  const file = join(folder, 'corrections.yaml');
  const entry: { video: string } | { talk: string } = key.startsWith('video:')
    ? { video: key.slice('video:'.length) }
    : { talk: key };
  editFile(file, { entry, say: { hidden: true, why } });
  out.print(`“${talk?.title ?? key}” is hidden: written into ${file}.`);
  out.print('npm run build takes its page away.');
}

function requireTalk(id: string, ids: readonly string[]): void {
  if (ids.includes(id)) return;
  const near = nearest(id, ids);
  throw new UserError(`There is no talk “${id.slice(0, 80)}”.`, {
    ...(near === undefined ? {} : { remedy: `did you mean ${near}?` }),
  });
}

/** Writes the file whole or not at all. */
function editFile(file: string, edit: HandListEdit): void {
  const edited = editHandList(existsSync(file) ? readFileSync(file, 'utf8') : '', edit);
  const staged = `${file}.${String(process.pid)}.part`;
  try {
    writeFileSync(staged, edited, { flush: true });
    assertLockStillOurs(file);
    renameSync(staged, file);
    assertStands(file, edited);
  } finally {
    rmSync(staged, { force: true });
  }
}

/** An editor may write its own copy over it at any moment: only what is in the file is hidden. */
function assertStands(file: string, text: string): void {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  throw new UserError('Another program wrote over the file just now: nothing is hidden.', {
    at: { file },
    remedy: 'Close the file elsewhere, then run the command again.',
  });
}
