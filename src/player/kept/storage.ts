import { nothingStored, parseStored, type Stored } from './stored.ts';

/** The part of `localStorage` that is used. */
export interface Shelf {
  getItem: (key: string) => string | null;
  setItem: (key: string, value: string) => void;
}

/** What the visitor keeps here. Nothing of it ever throws. */
export interface Storage {
  read: () => Stored;
  /** Changes what is kept, as it stands at this moment; false where the browser would not keep it. */
  change: (change: (stored: Stored) => Stored) => boolean;
}

/**
 * The visitor's storage under `key`. Where the browser has none, keeps it shut or has no room, it
 * lasts as long as the page. Read anew each time: another tab may have written.
 */
export function openStorage(shelf: () => Shelf, key: string): Storage {
  let memory: Stored | undefined;

  function read(): Stored {
    if (memory) return memory;
    try {
      const text = shelf().getItem(key);
      return (text === null ? undefined : parseStored(text)) ?? nothingStored();
    } catch {
      return (memory = nothingStored());
    }
  }

  return {
    read,
    change(change) {
      const next = change(read());
      try {
        shelf().setItem(key, JSON.stringify(next));
        memory = undefined;
        return true;
      } catch {
        memory = next;
        return false;
      }
    },
  };
}
