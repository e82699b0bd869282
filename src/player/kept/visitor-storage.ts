import { STORAGE_KEY } from './storage-key.ts';
import { openStorage, type Storage } from './storage.ts';

/** What this visitor keeps of this archive, in this browser. */
export function visitorStorage(): Storage {
  return openStorage(() => localStorage, STORAGE_KEY);
}
