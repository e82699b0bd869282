import type { Day } from '../../domain/days/day.ts';

/** The day of this build (UTC): what lies ahead of it is still to come. */
export const today = (): Day => new Date().toISOString().slice(0, 10);
