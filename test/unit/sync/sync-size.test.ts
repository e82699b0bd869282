import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeContent } from '../../stand-in/youtube/content.ts';
import { openSandbox } from './sync-sandbox.ts';
import type { Sandbox } from './sync-sandbox.ts';

const event = `name: Harbour Days
start: 2024-06-12
end: 2024-06-12
timeZone: Europe/Rome
playlists: [PLharbourlarge1]
`;

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await openSandbox(makeContent(5_000, 'PLharbourlarge1'), {
    'events/harbour-days/event.yaml': event,
  });
});
afterAll(() => sandbox.close());

test('5,000 recordings are read whole, in 201 requests, and a second run changes no byte', async () => {
  const { code, stdout } = await sandbox.sync({ json: true });
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    units: 201,
    events: [{ playlists: [{ videos: 5_000, complete: true }] }],
  });
  expect(sandbox.standIn.requests).toHaveLength(201);
  const before = sandbox.hashes();
  expect((await sandbox.sync()).stdout).toContain('unchanged: 5000');
  expect(sandbox.hashes()).toEqual(before);
}, 180_000);
