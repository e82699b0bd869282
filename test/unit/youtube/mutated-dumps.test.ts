import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readDump } from '../../../scripts/adapters/youtube/dump/read-dump.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import { createRandom, type Random } from '../../generate/random.ts';

const folder = mkdtempSync(join(tmpdir(), 'dumps-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Fields = Record<string, unknown>;

/** A playlist of six, as a full dump tells it or as a quick one does. */
function dump(flat: boolean): Fields & { entries: Fields[] } {
  const entries = Array.from({ length: 6 }, (_, at): Fields => {
    const entry = { id: `harbour${String(at).padStart(4, '0')}`, title: `Harbour talk ${at}` };
    if (flat) return { ...entry, _type: 'url', duration: 600 + at, description: null };
    return {
      ...entry,
      duration: 600 + at,
      description: 'Of nets and tides.',
      upload_date: '20310514',
      chapters: [{ start_time: 0, title: 'Nets', end_time: 60 }],
      subtitles: { en: [{ ext: 'vtt' }] },
      automatic_captions: {},
      channel: 'Harbour Days',
      playlist_index: at + 1,
    };
  });
  return {
    id: 'PLharbourharbour01',
    title: 'Harbour Days',
    _type: 'playlist',
    playlist_count: 6,
    entries,
  };
}

const odd = [null, 0, -1, '', [], {}, 'x', 1e300, true, [null], { a: 1 }];

/** Fields lost or of another kind, entries turned round, other layouts and encodings, a file cut off. */
function mutate(random: Random): Buffer {
  const made = dump(random.next() < 0.5);
  for (let left = random.below(4); left >= 0; left -= 1) {
    const target = random.next() < 0.5 ? made : (made.entries[random.below(6)] ?? made);
    const keys = Object.keys(target).filter((key) => key !== 'id' && key !== 'entries');
    const key = keys[random.below(keys.length)];
    if (key === undefined) continue;
    if (random.next() < 0.5) Reflect.deleteProperty(target, key);
    else target[key] = random.pick(odd);
  }
  if (random.next() < 0.3) made.entries.reverse();
  const whole = JSON.stringify(made, null, random.next() < 0.5 ? 1 : 0);
  const lines = made.entries.map((entry) => JSON.stringify({ ...entry, playlist_id: made.id }));
  const ways = [
    () => Buffer.from(lines.join('\r\n')),
    () => Buffer.from(whole.slice(0, random.below(whole.length))),
    () => Buffer.from(`\ufeff${whole}`, 'utf16le'),
    () => Buffer.from(`\ufeff${whole}`),
    () => Buffer.from(whole, 'utf16le').swap16(),
    () => Buffer.from(whole),
  ];
  return random.pick(ways)();
}

test('of 2,000 dumps that were changed, each is refused in words or every video is in or named', async () => {
  const random = createRandom(20_310_514);
  const file = join(folder, 'dump.json');
  const counts = { read: 0, refused: 0 };
  const lost: string[] = [];
  for (let round = 0; round < 2_000; round += 1) {
    writeFileSync(file, mutate(random));
    try {
      const { videos, lacks } = await readDump(file);
      counts.read += 1;
      const named = lacks.join(' ');
      for (let at = 0; at < 6; at += 1) {
        const id = `harbour${String(at).padStart(4, '0')}`;
        const isIn = videos.some((video) => video.id === id);
        if (!isIn && named === '') lost.push(`round ${round}: ${id}`);
      }
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      counts.refused += 1;
    }
  }
  expect(lost).toEqual([]);
  expect(counts.read).toBeGreaterThan(1_000);
  expect(counts.refused).toBeGreaterThan(100);
});
