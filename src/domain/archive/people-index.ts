import type { PersonEntry } from '../schema/people-file.ts';
import { fold } from '../text/fold.ts';
import { slugify } from '../text/slugify.ts';

export type IndexedPerson = PersonEntry & { readonly origin: 'hand' | 'parsed' };

/**
 * Everybody the archive knows, by id and by every spelling. A name read out of a title that nobody
 * has written down yet becomes a person of its own.
 */
export class PeopleIndex {
  readonly #byId = new Map<string, IndexedPerson>();
  readonly #byName = new Map<string, IndexedPerson>();

  constructor(entries: readonly PersonEntry[]) {
    for (const entry of entries)
      if (!this.#byId.has(entry.id)) this.#add({ ...entry, origin: 'hand' });
  }

  get(id: string): IndexedPerson | undefined {
    return this.#byId.get(id);
  }

  /** The person a spelling names, accents and case aside. */
  find(name: string): IndexedPerson | undefined {
    return this.#byName.get(fold(name));
  }

  /** The same, made up where nobody has the name. */
  findOrAdd(name: string): IndexedPerson {
    const known = this.find(name);
    if (known) return known;
    const base = slugify(name) || `person-${hash(name)}`;
    let id = base;
    for (let suffix = 2; this.#byId.has(id); suffix++) id = `${base}-${suffix}`;
    const person: IndexedPerson = {
      id,
      name,
      aliases: [],
      links: {},
      notSameAs: [],
      misheard: [],
      hidden: false,
      origin: 'parsed',
    };
    this.#add(person);
    return person;
  }

  all(): IndexedPerson[] {
    return [...this.#byId.values()];
  }

  /** Every spelling, as `fold` writes it. */
  spellings(): Set<string> {
    return new Set(this.#byName.keys());
  }

  #add(person: IndexedPerson): void {
    this.#byId.set(person.id, person);
    for (const name of [person.name, ...person.aliases]) {
      const key = fold(name);
      if (key && !this.#byName.has(key)) this.#byName.set(key, person);
    }
  }
}

/** A short stable number for a name without a Latin letter. */
function hash(text: string): string {
  let value = 5381;
  for (const char of text) value = ((value * 33) ^ (char.codePointAt(0) ?? 0)) >>> 0;
  return value.toString(36);
}
