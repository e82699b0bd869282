import type { Card, PlacedCard } from '../card.ts';
import { createFontFiles } from './font-files.ts';
import { tidyText } from './tidy-text.ts';

/** So many letters are named in one line. */
const NAMED = 12;

const textsOf = ({ kicker, title, names, more, text = '', facts, foot }: Card) =>
  [kicker, title, ...names, ...more, text, ...facts, foot].join(' ');

/**
 * A line that names the letters of cards which no font that comes with the program has, and the pages whose cards do
 * without them; undefined where there are none.
 */
export function describeMissingLetters(cards: readonly PlacedCard[]): string | undefined {
  const fontFiles = createFontFiles();
  const missingOf = (texts: readonly string[]) => {
    const letters = new Set<string>();
    for (const text of texts) for (const letter of text) letters.add(letter);
    return new Set(fontFiles.filesFor([...letters].join(''), '').missing);
  };
  // Few archives have any, and to make every text ready to be drawn takes its time.
  const unready = missingOf(cards.map(({ card }) => textsOf(card)));
  if (unready.size === 0) return undefined;
  const lacking = cards
    .filter(({ card }) => hasAny(textsOf(card), unready))
    .map(({ card, page }) => ({ page, text: tidyText(textsOf(card)) }));
  const missing = missingOf(lacking.map(({ text }) => text));
  if (missing.size === 0) return undefined;
  const [first, ...more] = lacking.filter(({ text }) => hasAny(text, missing));
  const shown = [...missing].slice(0, NAMED).map(nameLetter).join(', ');
  const others = missing.size > NAMED ? ` and ${missing.size - NAMED} more` : '';
  const pages = `${first?.page ?? ''}${more.length === 0 ? '' : ` and of ${more.length} more`}`;
  return `No font that comes with the program has ${shown}${others}: the preview card of ${pages} leaves them out`;
}

const hasAny = (text: string, letters: ReadonlySet<string>) =>
  Array.from(text).some((letter) => letters.has(letter));

/** A mark that stands on no letter of its own is shown on a dotted circle. */
const nameLetter = (letter: string) =>
  `${/\p{M}/u.test(letter) ? '◌' : ''}${letter} (U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;
