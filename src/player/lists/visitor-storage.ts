import { openStorage, type Storage } from './storage.ts';

/** Archives under one host keep apart what they store. */
export const STORAGE_KEY = `aftertalk:${import.meta.env.BASE_URL}`;

/** What this visitor keeps of this archive, in this browser. */
export function visitorStorage(): Storage {
  return openStorage(() => localStorage, STORAGE_KEY);
}
