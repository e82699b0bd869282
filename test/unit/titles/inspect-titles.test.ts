import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inspectTitles } from '../../../scripts/commands/inspect/titles.ts';
import { createOutput } from '../../../scripts/output.ts';
import { UserError } from '../../../src/domain/user-error.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'titles-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function inspect(content: string): Promise<unknown> {
  const file = join(folder, 'titles.json');
  await writeFile(file, content);
  let printed = '';
  const out = createOutput(
    { write: (text: string) => (printed += text) },
    { write: () => true },
    {},
  );
  await inspectTitles({ args: [file], flags: {}, env: {}, out });
  return JSON.parse(printed);
}

test('playlists are printed by slug and video id', async () => {
  const videos = [{ video_id: 'a1', raw_title: 'Reading Tides by Ann Lee', description: null }];
  expect(
    await inspect(JSON.stringify([{ slug: 'salt-2031', event: 'Salt 2031', videos }])),
  ).toEqual({
    'salt-2031': {
      a1: {
        title: 'Reading Tides',
        kind: 'talk',
        speakers: [{ name: 'Ann Lee' }],
        confidence: expect.any(Number) as number,
      },
    },
  });
});

test('a list is printed by id, in its order, and answers in it are not read', async () => {
  const rows = [
    {
      id: 'b',
      raw_title: 'Keynote: Tides',
      event: 'Salt',
      title: 'Nets',
      speakers: ['Ann Lee'],
      kind: 'panel',
    },
    { id: 'a', raw_title: 'Nets - Ann Lee, Dunes', event: 'Reef' },
  ];
  const printed = await inspect(JSON.stringify(rows));
  expect(Object.keys(printed as object)).toEqual(['b', 'a']);
  expect(printed).toMatchObject({
    b: { title: 'Tides', kind: 'keynote', speakers: [] },
    a: { title: 'Nets', speakers: [{ name: 'Ann Lee', affiliation: 'Dunes' }] },
  });
});

test.each([['{"a": 1}'], ['[{"id": 1}]'], ['no json'], ['']])(
  '%j is a person’s mistake',
  async (content) => {
    await expect(inspect(content)).rejects.toThrow(UserError);
  },
);
