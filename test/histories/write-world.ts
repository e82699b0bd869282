import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import type { World } from './world.ts';

/** Any picture will do: pages are looked at, not pictures. */
const PICTURE = 'test/fixtures/demo/events/longhaul-2026/photos/porto-welcome.jpg';

/** Writes the files of an archive anew, as people and programs would have left them. */
export function writeWorld(world: World, root: string): void {
  rmSync(root, { recursive: true, force: true });
  const write = (name: string, text: string) => {
    const path = join(root, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  };
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  write('archive.yaml', stringify({ title: 'Brooks', tagline: 'Talks.' }));
  write('people.yaml', stringify(world.people));
  write('topics.yaml', stringify(world.topics));
  write('synced/pins.json', json(world.pins));
  for (const event of world.events) {
    const below = (name: string) => `events/${event.folder}/${name}`;
    write(below('event.yaml'), stringify({ timeZone: 'Europe/Vienna', ...event.event }));
    write(below('schedule.yaml'), stringify({ sessions: event.sessions }));
    write(below('corrections.yaml'), stringify(event.corrections));
    write(below('photos.yaml'), stringify({ photos: event.photos }));
    write(below('synced/videos.json'), json(event.synced));
    write(below('synced/pins.json'), json(event.pins));
    const photos = event.imported.map(({ id, source }) => ({
      id,
      file: `${id}.jpg`,
      source,
      width: 1_200,
      height: 800,
      credit: 'Ada Ferry',
      licence: 'CC-BY-4.0',
    }));
    write(below('synced/photos.json'), json({ photos }));
    for (const { file } of photos) cpSync(PICTURE, join(root, below(`photos/${file}`)));
  }
}
