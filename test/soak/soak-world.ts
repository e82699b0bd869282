import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readArchive } from '../../src/store/read-archive.ts';
import { drawPhoto } from '../fixtures/draw/draw-photo.ts';
import type { Random } from '../generate/random.ts';

const day = '2031-05-14';
const playlist = 'PLsoakdays2031';
const many = 12;
const numbers = Array.from({ length: many }, (_, n) => n);
const video = (n: number) => `soakvideo${String(n).padStart(2, '0')}`;

/** A writing command, and whether what it did stands in an archive. */
export interface WritingCommand {
  readonly args: readonly string[];
  stands(root: string): boolean;
}

/** What people bring, and an archive that knows a part of it. */
export interface SoakWorld {
  /** An archive of its own for each call. */
  archive(): string;
  /** The n-th command of a kind. */
  readonly commands: Readonly<Record<string, (n: number) => WritingCommand>>;
  close(): void;
}

/** One of the commands at random. */
export function anyCommand({ commands }: SoakWorld, random: Random): WritingCommand {
  return (
    commands[random.pick(Object.keys(commands))]?.(random.below(many)) ?? {
      args: [],
      stands: () => true,
    }
  );
}

const dumpOf = (id: string, name: string, videos: readonly number[]) =>
  JSON.stringify({
    _type: 'playlist',
    ...{ id, title: name, playlist_count: videos.length },
    entries: videos.map((n) => ({
      ...{ _type: 'url', ie_key: 'Youtube', id: video(n) },
      title: `Weirs, part ${n} - Nora Aalto`,
      description: `Part ${n}`,
      duration: 600 + n,
    })),
  });

/** Opens the world in a folder of its own. */
export async function openSoakWorld(): Promise<SoakWorld> {
  const folder = mkdtempSync(join(tmpdir(), 'aftertalk-soak-'));
  const write = (file: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
    return join(folder, file);
  };
  const event = 'first/events/meetup';
  write('first/archive.yaml', 'title: T\ntagline: T\nthumbnails: false\n');
  write('first/people.yaml', '# ours\n- { id: nora-aalto, name: Nora Aalto }\n');
  write(
    `${event}/event.yaml`,
    `name: Meetup\nstart: ${day}\nend: ${day}\ntimeZone: UTC\nplaylists: [${playlist}]\n`,
  );
  const sessions = numbers.map((n) => `  - { id: talk-${n}, title: Talk number ${n} }\n`);
  write(`${event}/schedule.yaml`, `sessions:\n${sessions.join('')}`);
  const entries = numbers.map((n) => `  - { id: photo-${n}, alt: A badge } # ${n}\n`);
  write(`${event}/photos.yaml`, `photos:\n${entries.join('')}`);
  const known = { id: playlist, title: 'Meetup', description: '', source: 'dump' };
  write(
    `${event}/synced/videos.json`,
    JSON.stringify({
      playlists: [{ ...known, items: numbers.map(video) }],
      videos: numbers.map((n) => ({ id: video(n), state: 'published', rawTitle: `Weir ${n}` })),
    }),
  );
  for (const n of numbers) {
    write(
      `photos/${n}/photo-${n}.jpg`,
      await drawPhoto({
        ...{ file: `photo-${n}.jpg`, subject: 'badge', takenAt: `${day}T09:10:${10 + n}` },
        ...{ offset: '+00:00', longEdge: 64, caption: `Badge ${n}`, creator: 'Ana Example' },
        camera: { make: 'Fabrikam', model: 'F100', serial: String(n) },
        licence: 'https://creativecommons.org/licenses/by/4.0/',
      }),
    );
    write(`captions/${video(n)}.en.vtt`, `WEBVTT\n\n00:01.000 --> 00:02.000\nLine ${n}\n`);
  }
  const sources = (root: string) => {
    const { sources: read } = readArchive(root);
    const meetup = read?.events.find(({ id }) => id === 'meetup');
    if (!read || !meetup) throw new Error('The archive cannot be read.');
    return { read, meetup };
  };
  const text = (root: string, file: string) => {
    const path = join(root, 'events/meetup', file);
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  };
  const why = ['--why', 'asked for', '--event', 'meetup', '--out', join(folder, 'no-site')];
  const commands: SoakWorld['commands'] = {
    'hide a photo': (n) => ({
      args: ['hide', 'photo', `photo-${n}`, ...why],
      stands: (root) =>
        sources(root).meetup.photos.some(({ id, hidden }) => id === `photo-${n}` && hidden) &&
        !existsSync(join(root, `events/meetup/photos/photo-${n}.jpg`)) &&
        !text(root, 'synced/photos.json').includes(`"photo-${n}"`),
    }),
    'hide a talk': (n) => ({
      args: ['hide', 'talk', `talk-${n}`, ...why],
      stands: (root) =>
        sources(root).meetup.corrections.some((one) => 'talk' in one && one.talk === `talk-${n}`),
    }),
    pin: () => ({
      args: ['pin'],
      stands: (root) => Object.keys(sources(root).meetup.pins.talks).length > 0,
    }),
    accept: (n) => ({
      args: ['accept', '--event', 'meetup', '--video', video(n), '--session', `talk-${n}`],
      stands: (root) =>
        sources(root).meetup.videos.matches?.some(
          (match) => match.video === video(n) && match.accepted === true,
        ) === true,
    }),
    'bring captions in': (n) => ({
      args: ['captions', 'import', join(folder, `captions/${video(n)}.en.vtt`)],
      stands: (root) => text(root, `synced/captions/${video(n)}.en.vtt`).includes(`Line ${n}`),
    }),
    'bring a photo in': (n) => ({
      args: ['photos', 'import', join(folder, `photos/${n}`), '--event', 'meetup'],
      stands: (root) =>
        sources(root).meetup.photos.some(({ id, hidden }) => id === `photo-${n}` && hidden) ||
        (text(root, 'synced/photos.json').includes(`"photo-${n}"`) &&
          existsSync(join(root, `events/meetup/photos/photo-${n}.jpg`))),
    }),
    sync: (n) => {
      const from = write(`dumps/${n}.json`, dumpOf(playlist, 'Meetup', numbers));
      return {
        args: ['sync', '--event', 'meetup', '--from', from],
        stands: (root) => text(root, 'synced/videos.json').includes('Weirs, part 3'),
      };
    },
    'make an event': (n) => {
      const from = write(`dumps/new-${n}.json`, dumpOf(`PLsoaknew${n}x2031`, `New ${n}`, [n]));
      return {
        args: ['new-event', '--id', `new-${n}`, '--from', from],
        stands: (root) => sources(root).read.events.some(({ id }) => id === `new-${n}`),
      };
    },
    schemas: () => ({
      args: ['schemas'],
      stands: (root) => existsSync(join(root, 'schemas/event.json')),
    }),
  };
  let made = 0;
  return {
    archive() {
      const root = join(folder, `archive-${made++}`);
      cpSync(join(folder, 'first'), root, { recursive: true });
      return root;
    },
    commands,
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
