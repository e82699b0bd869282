import { expect, test } from 'vitest';
import { readApiFailure } from '../../../scripts/adapters/youtube/api-failure.ts';
import { inOneLine } from '../../../scripts/adapters/youtube/one-line.ts';
import { readIsoDuration } from '../../../src/domain/sync/iso-duration.ts';
import { readPlaylistId } from '../../../src/domain/sync/playlist-id.ts';
import { apiErrors } from '../../stand-in/youtube/api-errors.ts';

test.each([
  ['PT15M', 900],
  ['PT1H1M17S', 3677],
  ['P1DT2H', 93_600],
  ['PT45S', 45],
  ['P0D', 0],
  ['P', undefined],
  ['PT', undefined],
  ['15:00', undefined],
  ['', undefined],
])('the duration %s is %s seconds', (text, seconds) => {
  expect(readIsoDuration(text)).toBe(seconds);
});

test.each([
  'PLabcdefghij123',
  ' PLabcdefghij123 ',
  'https://www.youtube.com/playlist?list=PLabcdefghij123',
  'youtube.com/playlist?list=PLabcdefghij123&si=x',
  'https://m.youtube.com/watch?v=aaaaaaaaaaa&list=PLabcdefghij123&index=2',
  'https://youtu.be/aaaaaaaaaaa?list=PLabcdefghij123',
  'https://music.youtube.com/playlist?list=PLabcdefghij123',
])('%s names the playlist', (text) => {
  expect(readPlaylistId(text)).toBe('PLabcdefghij123');
});

test.each([
  '',
  'PL',
  'https://youtube.com.example.org/playlist?list=PLabcdefghij123',
  'https://www.youtube.com/watch?v=aaaaaaaaaaa',
  'https://www.youtube.com/playlist?list=../../etc',
  'javascript:alert(1)',
])('“%s” names no playlist', (text) => {
  expect(() => readPlaylistId(text)).toThrow('not the address of a YouTube playlist');
});

test.each([
  ['key-missing', 'key-missing', false],
  ['key-wrong', 'key-wrong', false],
  ['key-referrer', 'key-restricted', false],
  ['api-disabled', 'api-disabled', false],
  ['quota', 'quota', false],
  ['quota-429', 'quota', false],
  ['rate-limit-403', 'rate-limit', true],
  ['rate-limit-429', 'rate-limit', true],
  ['backend-500', 'server', true],
  ['unavailable-503', 'server', true],
  ['token-fails', 'page-token', false],
  ['playlist-not-found', 'not-found', false],
  ['captions-forbidden', 'forbidden', false],
] as const)('%s is a failure of kind %s', (name, kind, retry) => {
  const { status, body } = apiErrors[name];
  expect(readApiFailure(status, body)).toMatchObject({ kind, retry });
});

test.each([
  [
    'the older shape of a wrong key',
    400,
    { error: { errors: [{ reason: 'keyInvalid' }] } },
    'key-wrong',
  ],
  ['a page', 502, '<!DOCTYPE html><title>Error</title>', 'web-page'],
  ['nothing', 500, '', 'server'],
  ['JSON that is no error', 418, { hello: 1 }, 'refused'],
  [
    'a reason that is a word of every object',
    403,
    { error: { errors: [{ reason: 'constructor' }] } },
    'forbidden',
  ],
])('%s is read too', (_, status, body, kind) => {
  expect(readApiFailure(status, body).kind).toBe(kind);
});

test.each([
  ['you have exceeded your <a href="/x">quota</a>.', 'you have exceeded your quota.'],
  ['see https://console.example.com/?key=1 now', 'see … now'],
  [`key AIza${'x'.repeat(35)} is wrong`, 'key … is wrong'],
  ['red \u001b[31mtext\u0007', 'red [31mtext'],
  ['a\n\n b', 'a b'],
])('%j is said as %j', (text, said) => {
  expect(inOneLine(text)).toBe(said);
});

test('a long or hostile message is cut in no time', () => {
  const started = performance.now();
  expect(inOneLine('<'.repeat(200_000)).length).toBeLessThanOrEqual(200);
  expect(performance.now() - started).toBeLessThan(1_000);
});
