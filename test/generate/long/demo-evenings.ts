/**
 * The demo's two long talks, as a sync and a caption file would bring them in. Its event.yaml and
 * schedule.yaml are written by hand; what this makes is committed, and made again by
 *
 *     node test/generate/long/demo-evenings.ts
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { formatVtt } from '../../../src/domain/captions/format-vtt.ts';
import { formatClock } from '../../../src/domain/chapters/clock-time.ts';
import { inventLongTalk, type LongTalk } from './long-talk.ts';
import { canal, lighthouse } from './subjects.ts';

/** The folder of the evenings' event, below the repository. */
export const evenings = 'test/fixtures/demo/events/longhaul-evenings-2025';

const channel = { id: 'UCdemoLonghaulLonghaul00', title: 'Longhaul' };

const talks = [
  {
    id: 'demo-lhev-a',
    rawTitle: 'Forty Locks and One Timetable - Nerys Tollan, Saltmarsh Council',
    startedAt: '2025-11-13T17:30:00Z',
    spoken: inventLongTalk({ minutes: 45, chapters: 9, subjects: canal, seed: 45 }),
  },
  {
    id: 'demo-lhev-b',
    rawTitle: 'Everything the Lighthouse Wrote Down - Bram Osterhoek, Tidewater Labs',
    startedAt: '2025-11-13T18:30:00Z',
    spoken: inventLongTalk({ minutes: 90, chapters: 14, subjects: lighthouse, seed: 90 }),
  },
] as const;

/** The files by their names in the event's folder. */
export function eveningFiles(): Map<string, string> {
  const synced = {
    playlists: [
      {
        id: 'PLdemo-longhaul-evenings-2025',
        title: 'Longhaul Evenings 2025, Ghent',
        description: 'Two long talks.',
        source: 'api',
        items: talks.map(({ id }) => id),
      },
    ],
    videos: talks.map(({ id, rawTitle, startedAt, spoken }) => ({
      id,
      state: 'published',
      rawTitle,
      description: describe(spoken),
      duration: spoken.seconds,
      publishedAt: '2025-11-20T08:00:00Z',
      startedAt,
      language: 'en',
      channel,
      embeddable: true,
      captionTracks: [{ language: 'en', kind: 'edited' }],
    })),
  };
  return new Map([
    ['synced/videos.json', `${JSON.stringify(synced, null, 2)}\n`],
    ...talks.map(({ id, spoken }): [string, string] => [
      `captions/${id}.en.vtt`,
      formatVtt(spoken.cues),
    ]),
  ]);
}

function describe({ chapters }: LongTalk): string {
  const lines = chapters.map(({ start, title }) => `${formatClock(start)} ${title}`);
  return `An evening of Longhaul, Ghent, 13 November 2025.\n\n${lines.join('\n')}`;
}

if (import.meta.main) {
  for (const [name, text] of eveningFiles()) {
    const path = join(evenings, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}
