import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyGlossary, compileGlossary } from '../../../src/domain/captions/glossary.ts';

const terms = [
  { say: 'Loki', misheard: ['lokey', 'low key'] },
  { say: 'Łukasz Nowak', misheard: ['lucas novak', 'lukash'] },
  { say: 'Thimbleweed Receive', misheard: ['thimble weed receive', 'receive'] },
  { say: 'O’Reilly', misheard: ["o'riley"] },
  { say: 'kubectl', misheard: ['cube cuddle', 'cube control', 'Kubectl'] },
  { say: 'C++', misheard: ['sea plus plus'] },
];

test.each([
  ['we run lokey here', 'we run Loki here'],
  ['Low Key is fast', 'Loki is fast'],
  ["LOKEY’s index and lokey's disk", "Loki’s index and Loki's disk"],
  ['lokeyed and slow keys', 'lokeyed and slow keys'],
  ['low, key', 'low, key'],
  ['low\n  key', 'Loki'],
  ['ask lucas novak, or lukash.', 'ask Łukasz Nowak, or Łukasz Nowak.'],
  ['thimble weed receive', 'Thimbleweed Receive'],
  ['Thimbleweed Receive', 'Thimbleweed Receive'],
  ['an o’riley book', 'an O’Reilly book'],
  ['Kubectl and cube cuddle', 'kubectl and kubectl'],
  ['in sea plus plus', 'in C++'],
  ['nothing to mend', 'nothing to mend'],
  ['', ''],
])('%j is mended to %j', (text, mended) => {
  expect(applyGlossary(text, terms)).toBe(mended);
});

test('an empty glossary mends nothing', () => {
  expect(applyGlossary('lokey', [])).toBe('lokey');
  expect(applyGlossary('lokey', [{ say: 'Loki', misheard: ['', '—'] }])).toBe('lokey');
});

test('mending twice is mending once', () => {
  const words = fc.constantFrom(
    'low',
    'key',
    'lokey',
    'Thimbleweed',
    'thimble',
    'weed',
    'receive',
    ',',
    '’s',
    'cube',
    'cuddle',
  );
  const glossary = compileGlossary(terms);
  fc.assert(
    fc.property(fc.array(words, { maxLength: 30 }), (list) => {
      const once = glossary.mend(list.join(' '));
      expect(glossary.mend(once)).toBe(once);
    }),
  );
});
