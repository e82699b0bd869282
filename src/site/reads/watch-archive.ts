import type { Archive } from '../../domain/model/archive.ts';
import { openLog, watched } from './read-log.ts';

/**
 * The archive, and each look into it noted: a thing by its id, how many there are of a kind, or all of them. What is
 * looked up is handed out as it is, so that whoever has a talk depends on all of it.
 */
export function watchArchive(archive: Archive): Archive {
  if (!openLog()) return archive;
  const parts = Object.entries(archive).map(([name, value]: [string, unknown]) => {
    const whole = watched(name, () => value);
    if (Array.isArray(value)) {
      const list = watchList(name, value, () => whole('all'));
      return [name, { get: () => list }] as const;
    }
    if (value instanceof Map) {
      const map = new WatchedMap(name, value as ReadonlyMap<string, unknown>, () => whole('all'));
      return [name, { get: () => map }] as const;
    }
    return [name, { get: () => whole('all') }] as const;
  });
  const described = parts.map(([name, { get }]) => [name, { get, enumerable: true }] as const);
  return Object.defineProperties({}, Object.fromEntries(described)) as Archive;
}

/** A list that notes whether it was asked for its length alone or for what is in it. */
function watchList(name: string, list: readonly unknown[], noteAll: () => unknown) {
  const length = watched(`${name}.length`, () => list.length);
  return new Proxy(list, {
    get(target, property) {
      if (property === 'length') return length('');
      noteAll();
      const value: unknown = Reflect.get(target, property);
      // Its methods read the list itself, which need not be watched once more.
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
    has(target, property) {
      noteAll();
      return Reflect.has(target, property);
    },
    ownKeys(target) {
      noteAll();
      return Reflect.ownKeys(target);
    },
  });
}

class WatchedMap implements ReadonlyMap<string, unknown> {
  readonly #map: ReadonlyMap<string, unknown>;
  readonly #noteAll: () => unknown;
  readonly #get: (key: string) => unknown;

  constructor(name: string, map: ReadonlyMap<string, unknown>, noteAll: () => unknown) {
    this.#map = map;
    this.#noteAll = noteAll;
    this.#get = watched(`${name}.get`, (key) => map.get(key));
  }

  get size(): number {
    return this.#all().size;
  }

  get(key: string): unknown {
    return this.#get(key);
  }

  has(key: string): boolean {
    return this.#get(key) !== undefined;
  }

  keys() {
    return this.#all().keys();
  }

  values() {
    return this.#all().values();
  }

  entries() {
    return this.#all().entries();
  }

  forEach(tell: (value: unknown, key: string, map: ReadonlyMap<string, unknown>) => void): void {
    this.#all().forEach(tell);
  }

  [Symbol.iterator]() {
    return this.#all()[Symbol.iterator]();
  }

  #all(): ReadonlyMap<string, unknown> {
    this.#noteAll();
    return this.#map;
  }
}
