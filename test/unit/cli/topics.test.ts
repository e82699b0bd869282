import { expect, test } from 'vitest';
import { topics } from '../../../scripts/commands/topics.ts';
import { run } from '../sync/sync-sandbox.ts';

const data = 'test/fixtures/demo';

test('suggested topics are lines to paste, with the talks each would file', async () => {
  const { code, stdout } = await run(topics, { data }, {}, ['suggest']);
  expect(code).toBe(0);
  expect(stdout).toContain(`# For ${data}/topics.yaml: keep the lines you want.`);
  expect(stdout).toMatch(
    /# \d+ talks: .*The River as a Message Queue.*\n- id: river\n {2}name: "River"/,
  );
});

test('suggested topics are JSON for programs, no more than asked for', async () => {
  const { stdout } = await run(topics, { data, most: '3', json: true }, {}, ['suggest']);
  const found = JSON.parse(stdout) as { id: string; name: string; talks: string[] }[];
  expect(found).toHaveLength(3);
  for (const { talks } of found) expect(talks.length).toBeGreaterThan(1);
});

test.each([
  ['what is no word of the command', ['sugest'], {}, 'Topics can be suggested'],
  ['no word at all', [], {}, 'Topics can be suggested'],
  ['a number that is none', ['suggest'], { most: 'many' }, '--most is not a number of topics'],
  ['more than anybody reads', ['suggest'], { most: '1001' }, '--most is not a number of topics'],
])('%s is refused with what was expected', async (_, args, flags, message) => {
  const { code, stderr } = await run(topics, { data, ...flags }, {}, args);
  expect(code).toBe(1);
  expect(stderr).toContain(message);
});
