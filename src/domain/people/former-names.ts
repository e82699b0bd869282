import { slugify } from '../text/slugify.ts';
import { areJoined, nameTokens, type NameToken } from './name-tokens.ts';

/** What a person is and was called. */
export interface Renamed {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly shownAs: readonly string[];
  readonly formerly: readonly string[];
  readonly hidden: boolean;
}

/** A former name in a text: from `start` to before `end`. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  readonly person: Renamed;
}

interface Phrase {
  readonly words: readonly string[];
  /** Absent for a name somebody has today, which stays as it is. */
  readonly person?: Renamed;
  /** “Pool, Ada”: a comma follows the first word. */
  readonly turned?: true;
}

/** A handle of fewer letters may be any word. */
const shortestHandle = 6;

/**
 * The names people have left behind, ready to be found in texts: as whole words, whatever case, accents,
 * blanks or hyphens, also last name first and written as one word. A name somebody has today is never one.
 */
export class FormerNames {
  readonly #byFirstWord = new Map<string, Phrase[]>();
  readonly #none: boolean;

  constructor(people: readonly Renamed[]) {
    this.#none = people.every(({ formerly }) => formerly.length === 0);
    if (this.#none) return;
    const today = new Set<string>();
    for (const person of people) {
      // Another spelling of somebody who has left a name behind may hold it.
      const others = person.formerly.length > 0 ? [] : [...person.aliases, ...person.shownAs];
      for (const name of [person.name, ...others]) {
        const words = wordsOf(name);
        if (words.length === 0) continue;
        today.add(words.join(' '));
        this.#add({ words });
      }
    }
    for (const person of people) {
      for (const former of person.formerly) {
        const words = wordsOf(former);
        if (words.join('').length < 2 || today.has(words.join(' '))) continue;
        for (const phrase of waysToWrite(words, person)) this.#add(phrase);
      }
    }
    for (const phrases of this.#byFirstWord.values())
      phrases.sort((one, other) => other.words.length - one.words.length);
  }

  /** All that is looked for, and whose it is: two that give the same find the same. */
  toJSON(): unknown {
    return [...this.#byFirstWord];
  }

  /** Every former name in a text, in its order. */
  find(text: string): FoundName[] {
    if (this.#none) return [];
    const tokens = nameTokens(text);
    const found: FoundName[] = [];
    for (let index = 0; index < tokens.length; index += 1) {
      const phrase = this.#byFirstWord
        .get(tokens[index]?.word ?? '')
        ?.find((each) => stands(each, tokens, index, text));
      if (!phrase) continue;
      const last = index + phrase.words.length - 1;
      const [start, end] = [tokens[index]?.start ?? 0, tokens[last]?.end ?? 0];
      if (phrase.person) found.push({ ...wholeAddress(text, start, end), person: phrase.person });
      index = last;
    }
    return found.filter(({ start }, index) => start >= (found[index - 1]?.end ?? 0));
  }

  /**
   * The text with the present name in the place of a former one, or dots for somebody hidden; an address
   * that holds one goes whole.
   */
  present(text: string): string {
    return this.#replace(text, presentName);
  }

  /** The same for a part of an address. */
  presentSlug(slug: string): string {
    const present = this.#replace(slug, (person) =>
      person.hidden ? '' : slugify(person.name) || 'person',
    );
    return present === slug
      ? slug
      : present.replace(/-{2,}/g, '-').replace(/^-|-$/g, '') || 'somebody';
  }

  #replace(text: string, write: (person: Renamed) => string): string {
    const found = this.find(text);
    if (found.length === 0) return text;
    const kept = found.map(
      ({ start, person }, index) => text.slice(found[index - 1]?.end ?? 0, start) + write(person),
    );
    return kept.join('') + text.slice(found.at(-1)?.end);
  }

  #add(phrase: Phrase): void {
    const first = phrase.words[0] ?? '';
    const known = this.#byFirstWord.get(first);
    if (known) known.push(phrase);
    else this.#byFirstWord.set(first, [phrase]);
  }
}

/** What to say for a former name; somebody hidden is not called anything. */
export const presentName = ({ name, hidden }: Renamed): string => (hidden ? '…' : name);

const wordsOf = (name: string) => nameTokens(name).map(({ word }) => word);

function waysToWrite(words: readonly string[], person: Renamed): Phrase[] {
  const joined = words.join('');
  const last = words.at(-1) ?? '';
  return [
    { words, person },
    ...(words.length > 1 && joined.length >= shortestHandle ? [{ words: [joined], person }] : []),
    ...(words.length > 1
      ? [{ words: [last, ...words.slice(0, -1)], person, turned: true as const }]
      : []),
  ];
}

function stands(
  { words, turned }: Phrase,
  tokens: readonly NameToken[],
  index: number,
  text: string,
): boolean {
  return words.every((word, offset) => {
    const token = tokens[index + offset];
    const before = tokens[index + offset - 1];
    if (token?.word !== word) return false;
    if (offset === 0 || !before) return true;
    if (turned && offset === 1) return /^,\s?$/.test(text.slice(before.end, token.start));
    return areJoined(text, before, token);
  });
}

/** A web or mail address or a handle around a name: half of it would lead nowhere, or somewhere else. */
function wholeAddress(text: string, from: number, to: number) {
  let [start, end] = [from, to];
  while (start > 0 && ADDRESS.test(text[start - 1] ?? '')) start -= 1;
  while (end < text.length && ADDRESS.test(text[end] ?? '')) end += 1;
  while (end > to && /[.,;:!?'*_]/.test(text[end - 1] ?? '')) end -= 1;
  const run = text.slice(start, end);
  return run.includes('://') || /^www\.|@/i.test(run) ? { start, end } : { start: from, end: to };
}

/** What an address may be made of. */
const ADDRESS = /[\x21\x23-\x26\x2a-\x3b\x3d\x3f-\x5a\x5f\x61-\x7a\x7e]/;
