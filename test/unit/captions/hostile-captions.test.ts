import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeCaptionBytes } from '../../../src/domain/captions/encoding/decode-caption-bytes.ts';
import { parseCaptions } from '../../../src/domain/captions/parse-captions.ts';

const pieces = fc.constantFrom(
  'WEBVTT\n',
  '\n',
  '\n\n',
  '\r',
  '00:01.000 --> 00:02.000',
  '00:00:03,5 --> 00:00:01,0',
  '0:00:01.000,0:00:02.000',
  '-->',
  '<',
  '>',
  '<v ',
  '<00:00:01.000>',
  '<c>',
  '</c>',
  '&',
  '&amp;',
  '&#x110000;',
  '1',
  'NOTE',
  'STYLE',
  ' ',
  'very',
  '\0',
  '\ud800',
  '\ufeff',
  '{"events":[',
  '{"tStartMs":1,"segs":[{"utf8":"a"}]}',
  ']}',
  '<timedtext>',
  '<p t="1" d="2">',
  '</p>',
  '<text start="9">',
  '{\\an8}',
);
const format = fc.constantFrom('vtt', 'srt', 'sbv', 'json3', 'xml', undefined);

test('no caption file makes it throw, and cues always ascend and hold words', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), format, (parts, as) => {
      let before = 0;
      for (const cue of parseCaptions(parts.join(''), as).cues) {
        expect(cue.start).toBeGreaterThanOrEqual(before);
        expect(cue.end).toBeGreaterThanOrEqual(cue.start);
        expect(cue.text.trim()).not.toBe('');
        before = cue.start;
      }
    }),
    { numRuns: 10_000 },
  );
});

test('no bytes make it throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(parseCaptions(decodeCaptionBytes(bytes)).problems).toBeDefined();
    }),
    { numRuns: 2000 },
  );
});
