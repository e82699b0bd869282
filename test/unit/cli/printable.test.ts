import { expect, test } from 'vitest';
import { printable } from '../../../src/domain/text/printable.ts';

test.each([
  ['plain text', 'plain text'],
  ['佐伯 湊 — ليلى', '佐伯 湊 — ليلى'],
  ['two\n  lines', 'two lines'],
  ['\u001b[2Jgone', '\\u001b[2Jgone'],
  ['user\u202egnp.exe', 'user\\u202egnp.exe'],
  ['\u0007bell', '\\u0007bell'],
])('%j is printed as %s', (text, shown) => {
  expect(printable(text)).toBe(shown);
});
