import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { formatVtt } from '../../src/domain/captions/format-vtt.ts';
import type { NamedArchive } from './named-archive.ts';

/** Writes an archive in which some may not be named as the folder a person would keep. */
export function writeNamedArchive({ people, events }: NamedArchive, folder: string): void {
  const write = (name: string, content: unknown) => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    const json = name.endsWith('.json');
    writeFileSync(
      path,
      typeof content === 'string'
        ? content
        : json
          ? JSON.stringify(content, null, 2)
          : stringify(content),
    );
  };
  write('archive.yaml', { title: 'Made-up archive', tagline: 'Nobody in it lives.' });
  write('people.yaml', people);
  write('topics.yaml', [{ id: 'rivers', name: 'Rivers' }]);
  for (const { id, event, sessions, corrections, photos, videos, pins, cues } of events) {
    const place = `events/${id}`;
    const days = { start: '2031-05-14', end: '2031-05-15', timeZone: 'Europe/Vienna' };
    const playlist = `PLmade-up-${id}`;
    write(`${place}/event.yaml`, { ...event, ...days, playlists: [playlist] });
    write(`${place}/schedule.yaml`, { sessions });
    write(`${place}/corrections.yaml`, corrections);
    write(`${place}/photos.yaml`, { photos });
    write(`${place}/synced/pins.json`, { talks: pins });
    write(`${place}/synced/videos.json`, {
      playlists: [
        { id: playlist, title: event.name, source: 'feed', items: videos.map((video) => video.id) },
      ],
      videos: videos.map((video) => ({ ...video, state: 'published', duration: 60 })),
    });
    for (const [video, said] of Object.entries(cues)) {
      const lines = said.map(([voice, text], index) => ({
        start: index * 4,
        end: index * 4 + 4,
        text,
        ...(voice !== undefined && { voice }),
      }));
      write(`${place}/synced/captions/${video}.en.auto.vtt`, formatVtt(lines));
    }
  }
}
