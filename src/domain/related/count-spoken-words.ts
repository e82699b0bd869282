import { WordCounts } from '../text/word-counts.ts';

/** A word said once may be anybody's; so often it is what the talk is about. */
const OFTEN = 4;
const MOST = 40;
const WORD = /(?<![\p{L}\p{N}’'-])\p{Ll}[\p{Ll}-]{4,30}(?![\p{L}\p{N}’'])/gu;
const [SHORTEST, LONGEST] = [5, 31];

/** What a sign is to a word of plain letters: 1 a small letter, 2 what may stand around it, 0 whatever needs a look. */
const plainSigns = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const sign = String.fromCharCode(code);
  if (/[a-z]/.test(sign)) return 1;
  return /[A-Z0-9'-]/.test(sign) ? 0 : 2;
});

/** The words of at least five small letters that a transcript says often, the most said first. */
export function countSpokenWords(cues: readonly { readonly text: string }[]): string[] {
  // No word crosses a line break.
  const text = cues.map((cue) => cue.text).join('\n');
  const counts = new WordCounts(text);
  eachWord(text, (start, end) => counts.add(start, end));
  return counts
    .atLeast(OFTEN)
    .sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
    .slice(0, MOST)
    .map(([word]) => word);
}

/** Words of plain letters between plain signs, which almost all are, cost a look a letter; the others an expression. */
function eachWord(text: string, tell: (start: number, end: number) => void): void {
  let start = 0;
  let isPlain = true;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : 0x20;
    const sign = code < 0x80 ? plainSigns[code] : 0;
    if (sign === 1) continue;
    if (sign !== 2) {
      isPlain = false;
      continue;
    }
    if (at - start >= SHORTEST) {
      if (isPlain) {
        if (at - start <= LONGEST) tell(start, at);
      } else {
        for (const { index, 0: word } of text.slice(start, at).matchAll(WORD))
          tell(start + index, start + index + word.length);
      }
    }
    start = at + 1;
    isPlain = true;
  }
}
