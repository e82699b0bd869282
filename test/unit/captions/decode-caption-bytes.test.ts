import { expect, test } from 'vitest';
import { decodeCaptionBytes } from '../../../src/domain/captions/encoding/decode-caption-bytes.ts';

const text = '1\n00:00:01,000 --> 00:00:02,000\nGrüße, Łukasz 𝄞\n';
const utf8 = new TextEncoder().encode(text);

function utf16(source: string, bigEndian: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(source.length * 2));
  for (let index = 0; index < source.length; index += 1) {
    bytes.setUint16(index * 2, source.charCodeAt(index), !bigEndian);
  }
  return new Uint8Array(bytes.buffer);
}

test.each([
  ['UTF-8', utf8],
  ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${text}`)],
  ['UTF-16 LE with a mark', utf16(`\ufeff${text}`, false)],
  ['UTF-16 BE with a mark', utf16(`\ufeff${text}`, true)],
  ['UTF-16 LE', utf16(text, false)],
  ['UTF-16 BE', utf16(text, true)],
])('%s is decoded', (_, bytes) => {
  expect(decodeCaptionBytes(bytes)).toBe(text);
});

test('what is not UTF-8 is read as Windows-1252', () => {
  const bytes = Buffer.from('Gr\u00fc\u00dfe \u0093quoted\u0094', 'latin1');
  expect(decodeCaptionBytes(bytes)).toBe('Grüße “quoted”');
});

test('one broken byte leaves the rest of a UTF-8 file readable', () => {
  expect(decodeCaptionBytes(Uint8Array.from([...utf8, 0xff]))).toBe(`${text}\ufffd`);
});

test('an empty file is empty', () => {
  expect(decodeCaptionBytes(new Uint8Array())).toBe('');
});
