import { cachePrefix, WORKER_FILE } from './offline-build.ts';

const base: string = import.meta.env.BASE_URL;
const CHOICE = `${cachePrefix(base)}offline`;

/** Whether this browser can keep pages of this site, and nobody has switched it off. */
export function keepsPages(): boolean {
  return canKeepPages() && !isSwitchedOff();
}

/** Not in a page that was opened from disk, and not in somebody else’s page. */
export function canKeepPages(): boolean {
  return 'serviceWorker' in navigator && location.protocol !== 'file:' && window.top === window;
}

function isSwitchedOff(): boolean {
  try {
    return localStorage.getItem(CHOICE) === 'off';
  } catch {
    return false;
  }
}

/** Begins to keep pages, this one first. */
export async function startKeeping(): Promise<void> {
  const { serviceWorker } = navigator;
  const was = serviceWorker.controller;
  await serviceWorker.register(base + WORKER_FILE, { scope: base, updateViaCache: 'none' });
  // A page that was loaded before there was a worker has passed it by.
  if (!was) (await serviceWorker.ready).active?.postMessage({ keep: location.href });
}

/** Keeps nothing more, and lets go of what is kept. */
export async function stopKeeping(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(base);
  await registration?.unregister();
  for (const name of await caches.keys())
    if (name.startsWith(cachePrefix(base))) await caches.delete(name);
}

/** Remembers the choice in this browser, and follows it. */
export async function chooseKeeping(on: boolean): Promise<void> {
  try {
    if (on) localStorage.removeItem(CHOICE);
    else localStorage.setItem(CHOICE, 'off');
  } catch {
    // Kept for this page at least.
  }
  await (on ? startKeeping() : stopKeeping());
}
