import { editDistance } from '../../domain/text/edit-distance.ts';
import type { IndexedRecord } from '../index/entity-record.ts';
import { isListed, type ListedOperator, type Operator } from '../query/operators.ts';
import { terms } from '../text/tokens.ts';
import { typeOf, valuesOf } from './record-values.ts';

/** A way to write a value: its words, and all of them joined by spaces. */
interface Spelling {
  readonly words: readonly string[];
  readonly whole: string;
}

interface KnownValue {
  readonly spellings: Spelling[];
  count: number;
}

type ValuesByName = ReadonlyMap<string, KnownValue>;

/** Every value of every operator in the archive, found by the beginnings of its words. */
export class KnownValues {
  readonly #records: readonly IndexedRecord[];
  /** Of those operators that were asked for. */
  readonly #read = new Map<Operator, ValuesByName>();

  constructor(records: readonly IndexedRecord[]) {
    this.#records = records;
  }

  /** Whether a value is just this. */
  has(operator: Operator, value: string): boolean {
    return this.#valuesOf(operator).has(value);
  }

  /** The values whose words begin with the typed ones; those that are exactly it, if there are any. */
  matching(operator: ListedOperator, typed: string): ReadonlySet<string> {
    const { words, whole: wanted } = readSpelling(typed);
    const whole = new Set<string>();
    const begun = new Set<string>();
    for (const [value, { spellings }] of this.#valuesOf(operator)) {
      if (spellings.some((spelling) => spelling.whole === wanted)) whole.add(value);
      if (spellings.some((spelling) => begins(spelling.words, words))) begun.add(value);
    }
    return whole.size > 0 ? whole : begun;
  }

  /** Up to `limit` values for a completion, the most frequent first. */
  complete(operator: Operator, typed: string, limit = 8): string[] {
    const words = terms(typed);
    return [...this.#valuesOf(operator)]
      .filter(([, { spellings }]) => spellings.some((spelling) => begins(spelling.words, words)))
      .sort(([, one], [, other]) => other.count - one.count)
      .slice(0, limit)
      .map(([value]) => value);
  }

  /** The value spelled most like what was typed, or undefined when none is near; of years the nearest. */
  nearest(operator: Operator, typed: string): string | undefined {
    if (operator === 'year') return nearestYear([...this.#valuesOf(operator).keys()], typed);
    const { whole: wanted } = readSpelling(typed);
    let least = Math.ceil(wanted.length / 2) + 1;
    let best: string | undefined;
    for (const [value, { spellings }] of this.#valuesOf(operator)) {
      for (const { whole, words } of spellings) {
        for (const candidate of words.length > 1 ? [whole, ...words] : words) {
          const distance = editDistance(wanted, candidate, least - 1);
          if (distance >= least) continue;
          least = distance;
          best = value;
        }
      }
    }
    return best;
  }

  #valuesOf(operator: Operator): ValuesByName {
    const read = this.#read.get(operator) ?? readValues(this.#records, operator);
    this.#read.set(operator, read);
    return read;
  }
}

function readValues(records: readonly IndexedRecord[], operator: Operator): ValuesByName {
  const values = new Map<string, KnownValue>();
  if (!isListed(operator)) return values;
  for (const record of records) {
    for (const value of valuesOf(record, operator)) {
      const known = values.get(value) ?? { spellings: [readSpelling(value)], count: 0 };
      known.count += 1;
      if (record.type === typeOf(operator) && record.title === value) {
        known.spellings.push(...(record.names ?? []).map(readSpelling));
      }
      values.set(value, known);
    }
  }
  return values;
}

function nearestYear(years: readonly string[], wanted: string): string | undefined {
  const distance = (year: string) => Math.abs(Number(year) - Number(wanted));
  return years.toSorted((one, other) => distance(one) - distance(other))[0];
}

function readSpelling(value: string): Spelling {
  const words = terms(value);
  return { words, whole: words.join(' ') };
}

/** Each typed word is a word of the spelling, or, for the last, its beginning. */
function begins(spelling: readonly string[], words: readonly string[]): boolean {
  return words.every((word, index) =>
    spelling.some((own) => own === word || (index === words.length - 1 && own.startsWith(word))),
  );
}
