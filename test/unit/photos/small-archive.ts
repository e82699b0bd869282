import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { parse } from 'yaml';
import type { Command } from '../../../scripts/command.ts';
import { importCacheOf } from '../../../scripts/commands/photos/import.ts';
import { photos } from '../../../scripts/commands/photos.ts';
import { createOutput } from '../../../scripts/output.ts';
import { SyncedPhotosSchema } from '../../../src/domain/schema/synced-photos.ts';
import { temporaryFolder } from './temporary-folder.ts';

const day = '2031-05-14';

/** An archive of one event, `meetup` in Lisbon; returns its folder. */
export function smallArchive(settings = '', photosYaml = 'photos: []\n'): string {
  const root = temporaryFolder();
  onTestFinished(() =>
    rmSync(dirname(importCacheOf(root, 'meetup')), { recursive: true, force: true }),
  );
  mkdirSync(join(root, 'events/meetup'), { recursive: true });
  const write = (file: string, text: string) => writeFileSync(join(root, file), text);
  write('archive.yaml', `title: T\ntagline: T\n${settings}`);
  write('people.yaml', '[]\n');
  write('topics.yaml', '[]\n');
  write(
    'events/meetup/event.yaml',
    `name: Meetup\nstart: ${day}\nend: ${day}\ntimeZone: Europe/Lisbon\n`,
  );
  write(
    'events/meetup/schedule.yaml',
    `sessions:\n  - { id: opening, title: Opening, start: '${day}T09:00', end: '${day}T09:30', recordings: [{ video: aaaaaaaaaaa, beganAt: '${day}T09:00:30' }] }\n  - { id: closing, title: Closing, start: '${day}T10:00', end: '${day}T10:30' }\n`,
  );
  write('events/meetup/photos.yaml', photosYaml);
  return root;
}

/** A folder with the files given. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** Runs a command of the archive; returns what it printed. */
export async function runIn(
  data: string,
  args: readonly string[],
  flags: Readonly<Record<string, string | boolean>> = {},
  command: Command = photos,
) {
  let printed = '';
  const sink = { write: (text: string) => (printed += text) };
  const out = createOutput(sink, { write: () => undefined }, {});
  const code = await command.run({ args: [...args], flags: { data, ...flags }, out, env: {} });
  return { code, printed };
}

/** What the import wrote: the records, and the words it proposes. */
export function imported(data: string) {
  const folder = join(data, 'events/meetup/synced');
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const { photos: records, heldBack = [] } = SyncedPhotosSchema.parse(
    JSON.parse(read('photos.json')),
  );
  const proposals = () =>
    (parse(read('photo-proposals.yaml')) as { photos: { caption?: string; credit?: string }[] })
      .photos;
  return { records, heldBack, proposals };
}
