import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parseDocument } from 'yaml';
import type { StandInContent, StandInVideo } from '../../stand-in/youtube/content.ts';
import { startYouTubeStandIn } from '../../stand-in/youtube/start-youtube-stand-in.ts';
import { temporaryFolder } from '../photos/temporary-folder.ts';

/** Titles and speakers of the first year, in the order they were held; the last two share a recording. */
const talks = [
  ['Rivers of Data and Their Banks', 'Ada Pool'],
  ['What the Mill Wheel Knew', 'Ben Weir'],
  ['A Queue Is a Pond With Opinions', 'Carla Sluice'],
  ['Backups for People Who Sleep', 'Dora Brook'],
  ['Nobody Reads the Flood Report', 'Emil Ford'],
  ['Small Dams, Large Lakes', 'Frida Lock'],
  ['The Ferry Protocol', 'Gustav Pier'],
  ['Counting Fish at Scale', 'Hanna Delta'],
  ['Every Bridge Is a Cache', 'Igor Marsh'],
  ['Storms in Production', 'Jana Cove'],
  ['Reading the Water Table', 'Karl Spring'],
  ['How We Lost a Canal', 'Lena Strand'],
  ['Night Shift at the Pump House', 'Milan Reed'],
  ['The Last Lighthouse Keeper', 'Nora Bay'],
] as const;
const shared = 12;

const idOf = (index: number) => `mill31-vi${String(Math.min(index, shared)).padStart(2, '0')}`;

const videos: StandInVideo[] = talks.slice(0, shared + 1).map(([title, speaker], index) => ({
  id: idOf(index),
  title: index === shared ? 'Evening session, both talks' : `${title} - ${speaker}`,
}));
const year = (name: string, list: readonly StandInVideo[]): StandInContent => ({
  playlists: [
    { id: `PL${name}`, title: `MillCon ${name.slice(-4)}`, videoIds: list.map(({ id }) => id) },
  ],
  videos: list,
});

/** A command as it was printed, for a shell that knows no more than quotation marks. */
const wordsOf = (command: string) =>
  [
    ...command
      .replace(/^npm run /, '')
      .replace(' -- ', ' ')
      .matchAll(/"([^"]*)"|\S+/g),
  ].map(([word, within]) => within ?? word);

interface Status {
  readonly events: {
    readonly id: string;
    readonly gaps: {
      readonly what: string;
      readonly mend: string;
      readonly items: { readonly mend?: string; readonly ids: string[] }[];
    }[];
  }[];
}

test('an organizer reaches a finished archive over two years by doing what is printed', async () => {
  const root = join(temporaryFolder(), 'my archive');
  const standIn = await startYouTubeStandIn(year('millcon2031', videos));
  onTestFinished(() => standIn.close());
  const run = (args: readonly string[]) =>
    new Promise<{ code: number; said: string }>((resolve) => {
      execFile(
        process.execPath,
        ['scripts/cli.ts', ...args],
        {
          env: {
            ...process.env,
            NODE_OPTIONS: '',
            YOUTUBE_API_URL: standIn.url,
            YOUTUBE_API_KEY: 'k',
          },
        },
        (error, stdout, stderr) => {
          resolve({ code: error ? 1 : 0, said: stdout + stderr });
        },
      );
    });
  const here = ['--data', root];
  const succeed = async (args: readonly string[]) => {
    const { code, said } = await run(args);
    expect([code, said]).toEqual([0, said]);
    return said;
  };
  const status = async () => JSON.parse(await succeed(['status', '--json', ...here])) as Status;
  const isSound = () => succeed(['check', ...here]);
  /** Runs every command that a question or a line of status prints, as it is printed. */
  const doAsTold = async () => {
    for (const { gaps } of (await status()).events)
      for (const { mend, items, what } of gaps) {
        for (const item of items)
          if (item.mend !== undefined) await succeed([...wordsOf(item.mend), ...here]);
        if (what === 'sync') await succeed([...wordsOf(mend), ...here]);
      }
    await isSound();
  };
  const asked = async (what: string) =>
    (await status()).events.flatMap(({ gaps }) => gaps).filter((gap) => gap.what === what);

  await succeed(['new-archive', '--playlist', 'PLmillcon2031', ...here]);
  await isSound();
  const folder = join(root, 'events/millcon-2031');
  // The titles named everybody but who shares a recording.
  const personId = (name: string) => name.toLowerCase().replace(' ', '-');
  const people = talks
    .slice(shared)
    .map(([, name]) => `- id: ${personId(name)}\n  name: ${name}\n`)
    .join('');
  writeFileSync(join(root, 'people.yaml'), people);
  await isSound();

  // The programme comes after the playlist.
  const sessions = talks.map(([title, speaker], index) => {
    const time = `2031-05-14T${String(9 + Math.floor(index / 2)).padStart(2, '0')}:00`;
    const slice = index === shared ? 'start: 0, end: 20:00' : 'start: 20:00';
    return [
      `  - id: session-${index + 1}`,
      `    title: ${title}`,
      `    start: ${time}`,
      `    room: ${index % 2 === 0 ? 'Great hall' : 'Loft'}`,
      `    speakers: [{ person: ${personId(speaker)} }]`,
      ...(index >= shared ? [`    recordings: [{ video: ${idOf(index)}, ${slice} }]`] : []),
    ].join('\n');
  });
  writeFileSync(join(folder, 'schedule.yaml'), `sessions:\n${sessions.join('\n')}\n`);
  await isSound();
  expect(await asked('sync')).toHaveLength(1);
  await doAsTold();
  expect([await asked('sync'), await asked('answers'), await asked('sessions')]).toEqual([
    [],
    [],
    [],
  ]);

  // A month later: the evening is there too, one renamed, one lost, one uploaded again.
  const again = 'mill31-new4';
  standIn.serve(
    year('millcon2031', [
      ...videos
        .filter((_, index) => index !== 2 && index !== 3)
        .map((video, index) => (index === 0 ? { ...video, title: 'Renamed - Ada Pool' } : video)),
      { ...videos[3], id: again },
    ]),
  );
  await succeed(['sync', ...here]);
  await isSound();
  expect(await asked('answers')).toHaveLength(1);
  await doAsTold();
  expect(await asked('answers')).toEqual([]);

  // The second year.
  standIn.serve(
    year('millcon2032', [
      { id: 'mill32-vi01', title: 'Rain - Ada Pool' },
      { id: 'mill32-vi02', title: 'Snow - Ben Weir' },
    ]),
  );
  await succeed(['new-event', '--playlist', 'PLmillcon2032', ...here]);
  await isSound();

  // What is left is corrected or not needed, with the words that status prints.
  for (const { id, gaps } of (await status()).events) {
    const file = join(root, 'events', id, 'event.yaml');
    const document = parseDocument(readFileSync(file, 'utf8'));
    document.delete('guessed');
    document.set(
      'notNeeded',
      gaps.filter(({ what }) => what !== 'guesses').map(({ what }) => ({ what, why: 'Not now.' })),
    );
    writeFileSync(file, document.toString());
  }
  await isSound();
  for (const { gaps } of (await status()).events)
    expect(gaps.filter(({ what }) => what !== 'event-days')).toEqual([]);
  expect(await succeed(['check', ...here])).toContain('0 errors');
  const out = join(root, '..', 'site');
  await succeed(['build', '--out', out, ...here]);
  expect(existsSync(join(out, 'events/millcon-2031/talks/session-1/index.html'))).toBe(true);
}, 600_000);
