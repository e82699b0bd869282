import { expect, test } from 'vitest';
import { sliceOf } from '../../../src/offline/byte-slice.ts';

test.each([
  ['the beginning', 'bytes=0-2', 206, 'abc', 'bytes 0-2/6'],
  ['to the end', 'bytes=4-', 206, 'ef', 'bytes 4-5/6'],
  ['beyond the end', 'bytes=4-99', 206, 'ef', 'bytes 4-5/6'],
  ['from beyond the end', 'bytes=6-7', 416, '', 'bytes */6'],
  ['several ranges', 'bytes=0-1,3-4', 200, 'abcdef', null],
  ['the last bytes', 'bytes=-2', 200, 'abcdef', null],
])('%s', async (_, range, status, text, said) => {
  const slice = await sliceOf(new Response('abcdef'), range);
  expect([slice.status, await slice.text(), slice.headers.get('content-range')]).toEqual([
    status,
    text,
    said,
  ]);
});
