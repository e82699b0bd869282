import { expect, test } from 'vitest';
import { decodeEntities } from '../../../src/domain/captions/decode-entities.ts';

test.each([
  ['Tom &amp; Jerry', 'Tom & Jerry'],
  ['&lt;v&gt;', '<v>'],
  ['it&#39;s &#x201C;on&#x201d;', 'it’s “on”'.replace('’', "'")],
  ['&quot;', '"'],
  ['&copy', '©'],
  ['&notit;', '¬it;'],
  ['&notin;', '∉'],
  ['&ClockwiseContourIntegral;', '∲'],
  ['&nsubE;', '⫅\u0338'],
  ['&amp;lt;', '&lt;'],
  ['AT&T and R&D; &1;', 'AT&T and R&D; &1;'],
  ['&nosuchname;', '&nosuchname;'],
  ['&#146;', '’'],
  ['&#0;&#xD800;&#x110000;', '\ufffd\ufffd\ufffd'],
  ['&#128512;', '😀'],
  ['&', '&'],
])('%j reads %j', (text, decoded) => {
  expect(decodeEntities(text)).toBe(decoded);
});
