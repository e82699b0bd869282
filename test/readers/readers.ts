import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Appointment, Entry } from './expected.ts';

/** What a reader was given, what it must show, and a folder it may write to. */
export interface Given {
  readonly feeds: ReadonlyMap<string, readonly Entry[]>;
  readonly calendars: ReadonlyMap<string, readonly Appointment[]>;
  readonly folder: string;
}

/** A program people read feeds or calendars with. */
export interface Reader {
  readonly name: string;
  /** What installs it on Debian. */
  readonly debian: string;
  /** Throws where it is not there. */
  readonly version: () => string;
  /** What it shows otherwise than it should, a line each. */
  readonly faults: (given: Given) => string[];
}

const run = (program: string, args: readonly string[], input?: string) =>
  execFileSync(program, args, {
    encoding: 'utf8',
    env: { ...process.env, TZ: 'UTC', LC_ALL: 'C.UTF-8', HOME: process.cwd() },
    maxBuffer: 200_000_000,
    stdio: ['pipe', 'pipe', 'pipe'],
    ...(input === undefined ? {} : { input }),
  });
const python = (how: string, paths: readonly string[]) =>
  JSON.parse(run('/usr/bin/python3', ['test/readers/read-feeds.py', how, ...paths])) as Seen;

interface Seen {
  readonly version: string;
  readonly feeds: Readonly<Record<string, Entry[]>>;
  readonly calendars: Readonly<Record<string, Appointment[]>>;
}

const oneLine = ({ title, link, at }: Entry) =>
  `${title.replace(/\s+/g, ' ').trim()} | ${link} | ${at}`;

/** What of one feed differs, in any order: readers sort as they like. */
function differing(where: string, seen: readonly string[], expected: readonly string[]): string[] {
  const left = [...seen];
  const missing = expected.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return [
    ...missing.map((line) => `${where}: not shown: ${line}`),
    ...left.map((line) => `${where}: shown: ${line}`),
  ];
}

const feedFaults = (feeds: Given['feeds'], seenIn: (file: string) => readonly Entry[]) =>
  [...feeds].flatMap(([file, entries]) =>
    differing(file, seenIn(file).map(oneLine), entries.map(oneLine)),
  );

const moment = ({ title, instant, seconds }: Appointment) => `${title} | ${instant} | ${seconds}`;

export const READERS: readonly Reader[] = [
  {
    name: 'newsboat',
    debian: 'newsboat',
    version: () => /newsboat \S*?([\d.]+)/i.exec(run('newsboat', ['-v']))?.[1] ?? '?',
    // It keeps one entry of an id in all its feeds (2.21): each feed is read by somebody who has no other.
    faults: ({ feeds, folder }) =>
      [...feeds].flatMap(([file, entries], index) => {
        const [urls = '', cache = '', config = ''] = ['urls', 'db', 'config'].map((name) =>
          join(folder, `${name}-${index}`),
        );
        writeFileSync(urls, `file://${file}\n`);
        writeFileSync(config, 'max-items 0\nkeep-articles-days 0\n');
        run('newsboat', ['-u', urls, '-c', cache, '-C', config, '-x', 'reload']);
        const seen = python('newsboat', [cache]).feeds[`file://${file}`] ?? [];
        return differing(file, seen.map(oneLine), entries.map(oneLine));
      }),
  },
  {
    name: 'sfeed',
    debian: 'sfeed',
    version: () => run('dpkg-query', ['-W', '-f', '${Version}', 'sfeed']),
    faults: ({ feeds }) =>
      feedFaults(feeds, (file) =>
        run('sfeed', [], readFileSync(file, 'utf8'))
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => {
            const [at = '', title = '', link = ''] = line.split('\t');
            return { at: Number(at), title: title.replaceAll('\\\\', '\\'), link };
          }),
      ),
  },
  {
    name: 'feedparser',
    debian: 'python3-feedparser',
    version: () => python('feedparser', []).version,
    faults({ feeds }) {
      const seen = python('feedparser', [...feeds.keys()]);
      return feedFaults(feeds, (file) => seen.feeds[file] ?? []);
    },
  },
  {
    name: 'icalendar',
    debian: 'python3-icalendar',
    version: () => python('icalendar', []).version,
    faults({ calendars }) {
      const seen = python('icalendar', [...calendars.keys()]);
      return [...calendars].flatMap(([file, appointments]) =>
        differing(file, (seen.calendars[file] ?? []).map(moment), appointments.map(moment)),
      );
    },
  },
  {
    name: 'khal',
    debian: 'khal',
    version: () => /[\d.]+/.exec(run('khal', ['--version']))?.[0] ?? '?',
    faults: ({ calendars, folder }) =>
      [...calendars].flatMap(([file, appointments], index) => {
        const home = join(folder, `khal-${index}`);
        mkdirSync(join(home, 'calendar'), { recursive: true });
        const config = join(home, 'config');
        writeFileSync(
          config,
          `[calendars]\n[[here]]\npath = ${home}/calendar\n[sqlite]\npath = ${home}/khal.db\n` +
            '[locale]\nlocal_timezone = UTC\ndefault_timezone = UTC\ntimeformat = %H:%M\ndateformat = %Y-%m-%d\n' +
            'longdateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n',
        );
        run('khal', ['-c', config, 'import', '--batch', '-a', 'here', file]);
        const shown = run('khal', [
          '-c',
          config,
          'list',
          '--once',
          '--notstarted',
          '--day-format',
          '',
          '--format',
          '{title}\u0001{start-long-full}\u0001{end-long-full}\u0002',
          ...around(appointments),
        ]);
        const seen = shown
          .split('\u0002')
          .map((line) => line.trim().split('\u0001'))
          .filter(([title]) => title !== undefined && title !== '')
          .map(([title = '', start = '']) => `${title} | ${start.slice(0, 16)}`);
        // A whole day begins at midnight.
        const expected = appointments.map(shownStart);
        return differing(
          file,
          seen,
          expected.map((line) => (/\d\d:\d\d$/.test(line) ? line : `${line} 00:00`)),
        );
      }),
  },
  {
    name: 'calcurse',
    debian: 'calcurse',
    version: () => /[\d.]+/.exec(run('calcurse', ['--version']))?.[0] ?? '?',
    faults: ({ calendars, folder }) =>
      [...calendars].flatMap(([file, appointments], index) => {
        const home = join(folder, `calcurse-${index}`);
        mkdirSync(home, { recursive: true });
        run('calcurse', ['-D', home, '-i', file]);
        const held = readFileSync(join(home, 'apts'), 'utf8').split('\n');
        const seen = held.flatMap((line) => {
          const timed =
            /^(\d\d)\/(\d\d)\/(\d{4}) @ (\d\d:\d\d) -> \S+ @ \S+(?:\s*>\S*)? ?[|!](.*)$/.exec(line);
          const day = /^(\d\d)\/(\d\d)\/(\d{4}) \[\d+\](?: \{[^}]*\})?(?:\s*>\S*)? (.*)$/.exec(
            line,
          );
          if (timed) return [`${timed[5] ?? ''} | ${timed[3]}-${timed[1]}-${timed[2]} ${timed[4]}`];
          return day ? [`${day[4] ?? ''} | ${day[3]}-${day[1]}-${day[2]}`] : [];
        });
        // A whole day of several is held as the days it has.
        return differing(file, [...new Set(seen)], appointments.map(shownStart));
      }),
  },
];

/** The days from the first appointment to the last, one more at both ends. */
function around(appointments: readonly Appointment[]): [string, string] {
  const instants = appointments.map(({ instant }) => instant);
  const day = (seconds: number) => new Date(seconds * 1_000).toISOString().slice(0, 10);
  return [day(Math.min(...instants) - 86_400), day(Math.max(...instants) + 5 * 86_400)];
}

/** What people see of an appointment's beginning in UTC: the day alone for whole days. */
function shownStart({ title, instant, seconds }: Appointment): string {
  const at = new Date(instant * 1_000).toISOString();
  const isDays = seconds % 86_400 === 0 && at.endsWith('T00:00:00.000Z');
  return `${title} | ${isDays ? at.slice(0, 10) : at.slice(0, 16).replace('T', ' ')}`;
}
