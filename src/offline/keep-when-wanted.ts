import { keepsPages, startKeeping } from './offline-choice.ts';

let isBegun = false;

/** Keeps pages unless that was switched off; once a page. A browser that refuses is left alone. */
export function keepWhenWanted(): void {
  if (isBegun || !keepsPages()) return;
  isBegun = true;
  startKeeping().catch(() => undefined);
}
