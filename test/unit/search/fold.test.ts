import { expect, test } from 'vitest';
import { foldText } from '../../../src/search/text/fold.ts';

test.each([
  ['Płotka', 'plotka'],
  ['Ørsted', 'orsted'],
  ['Straße', 'strasse'],
  ['Đorđe', 'dorde'],
  ['Æther', 'aether'],
  ['Œuvre', 'oeuvre'],
  ['Þórr', 'thorr'],
  ['Ħaġar', 'hagar'],
  ['Iğdır', 'igdir'],
  ['İzmir', 'izmir'],
  ['Nguyễn', 'nguyen'],
  ['ÉCOLE', 'ecole'],
  ['e\u0301cole', 'ecole'],
  ['Ｆｕｌｌ', 'full'],
  ['ﬁle', 'file'],
  ['Йод', 'иод'],
  ['カード', 'カード'],
  ['ガラス', 'ガラス'],
  ['한국', '한국'],
  ['हिन्दी', 'हिन्दी'],
  ['plain', 'plain'],
])('%s is compared as %s', (text, folded) => {
  expect(foldText(text)).toBe(folded.normalize('NFC'));
});
