import { expect, test } from 'vitest';
import { status } from '../../../scripts/commands/status.ts';
import { createOutput } from '../../../scripts/output.ts';

async function runStatus(flags: Record<string, string | boolean>) {
  const printed: string[] = [];
  const stream = { write: (text: string) => printed.push(text) };
  const out = createOutput(stream, stream, {});
  const code = await status.run({
    flags: { data: 'test/fixtures/demo', ...flags },
    args: [],
    out,
    env: {},
  });
  return { code, printed: printed.join('') };
}

test('status says what is lacking, of how many, what mends it and on which line', async () => {
  const { code, printed } = await runStatus({});
  expect(code).toBe(0);
  expect(printed).toMatch(/^Longhaul Porto 2026 \(longhaul-2026\) {2}13 talks/m);
  expect(printed).toMatch(
    /recordings +1 of 12 +recordings: or recorded: false in schedule\.yaml\n/,
  );
  expect(printed).toMatch(
    /What Would You Not Rewrite\? +test\/fixtures\/demo\/events\/longhaul-2026\/schedule\.yaml:\d+/,
  );
  expect(printed).toContain(
    'npm run captions -- import FOLDER --event longhaul-2025 --data test/fixtures/demo',
  );
});

test('as JSON every gap has its items with their lines', async () => {
  const { printed } = await runStatus({ json: true, event: 'longhaul-2026' });
  const { events } = JSON.parse(printed) as {
    events: { id: string; gaps: { kind: string; lacking: number; items: object[] }[] }[];
  };
  expect(events.map(({ id }) => id)).toEqual(['longhaul-2026']);
  const lost = events[0]?.gaps.find(({ kind }) => kind === 'recordings that can be watched');
  expect(lost).toMatchObject({
    lacking: 1,
    items: [{ label: 'One Schema, Twelve Years', file: 'events/longhaul-2026/schedule.yaml' }],
  });
  expect(lost?.items[0]).toHaveProperty('line');
});

test('an event nobody knows is named with the nearest', async () => {
  await expect(runStatus({ event: 'longhaul-2062' })).rejects.toMatchObject({
    message: 'There is no event “longhaul-2062”.',
    details: { remedy: '--event longhaul-2026' },
  });
});
