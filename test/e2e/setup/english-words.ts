import { everyText } from '../../unit/texts/every-text.ts';
import * as en from '../../../src/texts/en/en.ts';
import type { Texts } from '../../../src/texts/texts.ts';

/** What the interface says in English and not in another language, to be looked for on that one's pages. */
export interface EnglishWords {
  /** Texts that stand alone, `Copy link`. */
  readonly whole: ReadonlySet<string>;
  /** Parts of texts that something is put into, long enough to be no chance: `Taken while `. */
  readonly parts: readonly string[];
}

/** Names of topics in the demo, and the name of an event's kind in its title. */
const CONTENT = new Set(['Time', 'Opening', 'Panel', 'Photo']);

export function englishWords(spoken: Texts): EnglishWords {
  const own = new Set(everyText(spoken).map(({ text }) => text));
  const texts = everyText(en).map(({ text }) => text);
  const constants = texts.filter((text) => typeof text === 'string');
  const made = texts.flatMap((text) => (typeof text === 'function' ? fragments(text) : []));
  const parts = [...constants.filter((text) => text.includes('{')).flatMap(cut), ...made];
  const ownParts = everyText(spoken).flatMap(({ text }) =>
    typeof text === 'function' ? fragments(text) : [],
  );
  return {
    whole: new Set(
      constants.filter((text) => /\p{Ll}{2}/u.test(text) && !own.has(text) && !CONTENT.has(text)),
    ),
    parts: [...new Set(parts)].filter(
      (part) => /\p{L}{2,} \p{L}{2,}/u.test(part) && !ownParts.includes(part),
    ),
  };
}

const cut = (text: string) => text.split(/\{\w+\}/);

/** What stands between the things that are put into a text; nothing where it wants a number or a kind. */
function fragments(text: unknown): string[] {
  try {
    const said: unknown = (text as (...given: string[]) => unknown)('\u0001', '\u0001', '\u0001');
    return typeof said === 'string' ? said.split(/\u0001|NaN|undefined/) : [];
  } catch {
    return [];
  }
}

/** Runs in a page: what it shows and says, but for what is marked as being in another language. */
export function shownWords(): string[] {
  const words: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || parent.closest('script, style, code, [lang]:not(html)')) continue;
    words.push(node.textContent ?? '');
  }
  for (const element of document.querySelectorAll('*')) {
    if (element.closest('[lang]:not(html)')) continue;
    for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext'])
      words.push(element.getAttribute(name) ?? '');
  }
  words.push(
    document.title,
    document.querySelector('meta[name=description]')?.getAttribute('content') ?? '',
  );
  return words.map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean);
}
