import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { formatVtt } from '../../../src/domain/captions/format-vtt.ts';
import { formatClock } from '../../../src/domain/chapters/clock-time.ts';
import { inventLongTalk, type LongTalk } from './long-talk.ts';
import { canal, lighthouse } from './subjects.ts';

/** A line of a long talk that can be searched for: one word in it is said nowhere else. */
export interface Moment {
  /** Where in its talk, from 0 to 1. */
  readonly part: number;
  /** Seconds of the recording. */
  readonly start: number;
  readonly word: string;
}

export interface HeldLongTalk {
  readonly slug: string;
  readonly minutes: number;
  readonly moments: readonly Moment[];
}

const PARTS = [0.05, 0.2, 0.45, 0.7, 0.95];
const WORDS = ['quarrelstone', 'bramblewick', 'ottermere', 'saltfennel', 'windlestraw'];
const EVENT = 'long-talks';

/** The recording of the shortest is lost, so that times in its transcript lead to its lines. */
const TALKS = [
  { minutes: 30, chapters: 6, subjects: canal, state: { state: 'gone', since: '2031-02-01' } },
  { minutes: 90, chapters: 14, subjects: lighthouse, state: { state: 'published' } },
  {
    minutes: 180,
    chapters: 25,
    subjects: [...canal, ...lighthouse],
    state: { state: 'published' },
  },
] as const;

/** Writes an archive of one long talk each of 30, 90 and 180 minutes; says what its talks hold. */
export function writeLongArchive(folder: string): HeldLongTalk[] {
  const talks = TALKS.map(({ minutes, chapters, subjects, state }) => {
    const spoken = inventLongTalk({ minutes, chapters, subjects, seed: minutes });
    const cues = spoken.cues.map((cue) => ({ ...cue }));
    const moments = PARTS.map((part, number) => {
      const cue = cues.find(({ start }) => start >= part * spoken.seconds) ?? cues.at(-1);
      const word = `${WORDS[number]}${minutes === 30 ? 'a' : minutes === 90 ? 'e' : 'o'}`;
      if (cue) cue.text += ` ${word}`;
      return { part, start: cue?.start ?? 0, word };
    });
    const slug = `talk-of-${minutes}-minutes`;
    return { slug, minutes, moments, spoken: { ...spoken, cues }, state };
  });
  const write = (name: string, content: unknown) => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, typeof content === 'string' ? content : stringify(content));
  };
  const place = `events/${EVENT}`;
  write('archive.yaml', { title: 'Long talks', tagline: 'Nothing in it was ever said.' });
  write('people.yaml', [{ id: 'nerys-tollan', name: 'Nerys Tollan' }]);
  write('topics.yaml', []);
  write(`${place}/event.yaml`, {
    name: 'Long Talks 2031',
    start: '2031-01-10',
    end: '2031-01-10',
    timeZone: 'Europe/Brussels',
  });
  write(`${place}/schedule.yaml`, {
    sessions: talks.map(({ slug, minutes }) => ({
      id: slug,
      title: `A Talk of ${minutes} Minutes`,
      speakers: [{ person: 'nerys-tollan' }],
      recordings: [{ video: videoOf(minutes) }],
    })),
  });
  const videos = talks.map(({ minutes, spoken, state }) => ({
    id: videoOf(minutes),
    ...state,
    rawTitle: `A Talk of ${minutes} Minutes - Nerys Tollan`,
    description: describe(spoken),
    duration: spoken.seconds,
    language: 'en',
    embeddable: true,
  }));
  write(`${place}/synced/videos.json`, JSON.stringify({ playlists: [], videos }));
  for (const { minutes, spoken } of talks)
    write(`${place}/captions/${videoOf(minutes)}.en.vtt`, formatVtt(spoken.cues));
  return talks.map(({ slug, minutes, moments }) => ({ slug, minutes, moments }));
}

/** A talk's page below the site's base. */
export const pageOf = ({ slug }: HeldLongTalk) => `events/${EVENT}/talks/${slug}/`;

const videoOf = (minutes: number) => `long-talk-${String(minutes).padEnd(3, '_')}`.slice(-11);

const describe = ({ chapters }: LongTalk) =>
  chapters.map(({ start, title }) => `${formatClock(start)} ${title}`).join('\n');
