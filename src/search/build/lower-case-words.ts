import type { TermNumbers } from './term-numbers.ts';
import { eachWord } from '../text/tokens.ts';

/** What a character is to a piece of text between blanks. */
const [separator, letter, punctuation, other] = [0, 1, 2, 3];

const kinds = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[a-zA-Z0-9]/.test(character)) return letter;
  if ("-'._,/".includes(character)) return punctuation;
  return '+#'.includes(character) ? other : separator;
});

/** Told of each word in order by its number, and of what stands beside it. */
export type OnNumber = (number: number, position: number, extra: boolean) => void;

/** Whether a name begins with this dot, as `.net` does. */
const isDotOfName = (text: string, at: number): boolean =>
  text[at] === '.' && text[at - 1] !== '.' && /[a-zA-Z\u0080-\uffff]/.test(text[at + 1] ?? '');

/** Whether a letter is a capital within a word, or a small one after two: such names have parts. */
const isInner = (text: string, at: number, start: number): boolean => {
  const isCapital = (index: number) => index >= start && text.charCodeAt(index) < 0x5b;
  const isLetter = (index: number) => index >= start && text.charCodeAt(index) > 0x40;
  if (!isLetter(at) || !isLetter(at - 1)) return false;
  if (isCapital(at)) return !isCapital(at - 1);
  return isCapital(at - 1) && isLetter(at - 2) && isCapital(at - 2);
};

/**
 * `eachWord` for very many texts, with numbers instead of terms. A piece between blanks that is one word of
 * plain letters, with or without punctuation around it, is read in place; any other piece by `eachWord`, for
 * which no word crosses a blank.
 */
export function eachWordNumber(text: string, numbers: TermNumbers, onNumber: OnNumber): void {
  let position = 0;
  let at = 0;
  while (at < text.length) {
    const from = at;
    let start = -1;
    let end = -1;
    let plain = true;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const kind = code < 128 ? (kinds[code] as number) : other;
      if (kind === separator) break;
      if (kind === letter) {
        if (start === -1) start = at;
        else if (end !== -1 || isInner(text, at, start)) plain = false;
      } else {
        if (start !== -1 && end === -1) end = at;
        if (kind === other || (start === -1 && isDotOfName(text, at))) plain = false;
      }
    }
    if (!plain) {
      const first = position;
      position += eachWord(text.slice(from, at), (term, own, _start, _end, extra) => {
        onNumber(numbers.of(term), first + own, extra !== undefined);
      });
    } else if (start !== -1) {
      onNumber(numbers.ofPlain(text, start, end === -1 ? at : end), position, false);
      position += 1;
    }
    at += 1;
  }
}
