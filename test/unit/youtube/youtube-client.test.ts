import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { auth, youtube } from '../../../scripts/adapters/youtube/youtube-client.ts';

test('the client taken by its path is the one the package’s own entry gives', () => {
  // By require: the entry's types alone take a compiler a gigabyte.
  const { google } = createRequire(import.meta.url)('googleapis') as {
    google: { youtube: typeof youtube; auth: typeof auth };
  };
  const ours = youtube({ version: 'v3', auth: 'key' });
  expect(Object.getPrototypeOf(google.youtube({ version: 'v3' }))).toBe(
    Object.getPrototypeOf(ours),
  );
  expect(google.auth.OAuth2).toBe(auth.OAuth2);
}, 60_000);
