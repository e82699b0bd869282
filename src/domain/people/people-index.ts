import { FormerNames } from './former-names.ts';
import { publishedIds } from './person-ids.ts';
import type { PersonEntry } from '../schema/people-file.ts';
import { fold } from '../text/fold.ts';
import { slugify } from '../text/slugify.ts';

export type IndexedPerson = PersonEntry & { readonly origin: 'hand' | 'programme' | 'parsed' };

/**
 * Everybody the archive knows, by id and by every spelling, also those left behind. A name read out of a
 * title that nobody has written down yet becomes a person of its own. People have the id they are
 * published under, and as aliases the spellings that may be published.
 */
export class PeopleIndex {
  readonly #byId = new Map<string, IndexedPerson>();
  readonly #byName = new Map<string, IndexedPerson>();

  /** Other ids that mean a person: as people.yaml has it or had it, or made of a former name. */
  readonly #byOtherId = new Map<string, IndexedPerson>();
  readonly formerNames: FormerNames;
  /** How hidden people are called, folded. */
  readonly #hidden: readonly string[];

  constructor(entries: readonly PersonEntry[]) {
    this.formerNames = new FormerNames(entries);
    this.#hidden = entries
      .filter(({ hidden }) => hidden)
      .flatMap(({ name, aliases, shownAs, formerly }) => [
        name,
        ...aliases,
        ...shownAs,
        ...formerly,
      ])
      .map(fold)
      .filter((name) => name.length > 2);
    const ids = publishedIds(entries, this.formerNames);
    const mayShow = (name: string) => this.formerNames.find(name).length === 0;
    for (const entry of entries) {
      const id = ids.get(entry.id) ?? entry.id;
      if (this.#byId.has(id)) continue;
      const shownAs = entry.shownAs.filter(mayShow);
      const aliases = [...new Set([...entry.aliases.filter(mayShow), ...shownAs])];
      this.#add({ ...entry, id, aliases, shownAs, origin: 'hand' });
      this.#alsoMeans(entry.id, id);
    }
    for (const { id, was } of entries) {
      for (const old of was) this.#alsoMeans(old, ids.get(id) ?? id);
    }
    // Whatever somebody is called today comes before what somebody else was called.
    for (const entry of entries) {
      const person = this.get(entry.id);
      if (person) {
        for (const name of [...entry.aliases, ...entry.shownAs, ...entry.formerly])
          this.#named(name, person);
      }
    }
    for (const person of this.all()) {
      for (const former of person.formerly) this.#alsoMeans(slugify(former), person.id);
    }
  }

  /** The person with an id: the one published, the one in people.yaml, or one made of a former name. */
  get(id: string): IndexedPerson | undefined {
    return this.#byId.get(id) ?? this.#byOtherId.get(id);
  }

  /** Other ids that mean a person, by which pages and files may still ask: each with the present one. */
  otherIds(): ReadonlyMap<string, string> {
    return new Map([...this.#byOtherId].map(([other, { id }]) => [other, id]));
  }

  /** The person a spelling names, accents and case aside. */
  find(name: string): IndexedPerson | undefined {
    return this.#byName.get(fold(name));
  }

  /** The same, made up where nobody has the name; a programme that names somebody confirms what a title told. */
  findOrAdd(name: string, origin: 'programme' | 'parsed' = 'parsed'): IndexedPerson {
    const known = this.find(name);
    if (known && (known.origin !== 'parsed' || origin === 'parsed')) return known;
    if (known) return this.#confirm(known, origin);
    const base = slugify(name) || `person-${hash(name)}`;
    let id = base;
    for (let suffix = 2; this.#byId.has(id); suffix++) id = `${base}-${suffix}`;
    const person: IndexedPerson = {
      id,
      was: [],
      name,
      aliases: [],
      shownAs: [],
      formerly: [],
      links: {},
      notSameAs: [],
      misheard: [],
      hidden: false,
      origin,
    };
    this.#add(person);
    return person;
  }

  /** Whether a text says the name of somebody hidden. */
  namesHidden(text: string): boolean {
    if (this.#hidden.length === 0) return false;
    const folded = ` ${fold(text)} `;
    return this.#hidden.some((name) => folded.includes(` ${name} `));
  }

  /** Links that a program read of somebody; those a person wrote stay. */
  addLinks(id: string, links: PersonEntry['links']): void {
    const person = this.#byId.get(id);
    if (!person || person.hidden) return;
    const linked = { ...person, links: { ...links, ...person.links } };
    this.#byId.set(id, linked);
  }

  all(): IndexedPerson[] {
    return [...this.#byId.values()];
  }

  /** Every spelling, as `fold` writes it, also of people who are added later. */
  spellings(): Pick<ReadonlySet<string>, 'has'> {
    return { has: (name) => this.#byName.has(name) };
  }

  /** Every spelling of people who are not among these, as `fold` writes it. */
  spellingsBut(published: readonly { readonly id: string }[]): Set<string> {
    const named = new Set(published.map(({ id }) => id));
    return new Set([...this.#byName].flatMap(([name, { id }]) => (named.has(id) ? [] : name)));
  }

  #add(person: IndexedPerson): void {
    this.#byId.set(person.id, person);
    for (const name of [person.name, ...person.aliases]) this.#named(name, person);
  }

  #confirm(known: IndexedPerson, origin: IndexedPerson['origin']): IndexedPerson {
    const person = { ...known, origin };
    this.#byId.set(person.id, person);
    for (const [name, { id }] of this.#byName) if (id === person.id) this.#byName.set(name, person);
    return person;
  }

  #named(name: string, person: IndexedPerson): void {
    const key = fold(name);
    if (key && !this.#byName.has(key)) this.#byName.set(key, person);
  }

  #alsoMeans(other: string, id: string): void {
    const person = this.#byId.get(id);
    if (person && other && !this.#byId.has(other) && !this.#byOtherId.has(other))
      this.#byOtherId.set(other, person);
  }
}

/** A short stable number for a name without a Latin letter. */
function hash(text: string): string {
  let value = 5381;
  for (const char of text) value = ((value * 33) ^ (char.codePointAt(0) ?? 0)) >>> 0;
  return value.toString(36);
}
