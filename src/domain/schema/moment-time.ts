import { z } from 'zod';
import { longestTime } from '../chapters/clock-time.ts';
import { readMoment } from '../moment-address.ts';

/**
 * Seconds from a number, or from a time as a person types it. A quoted `5.50` is undefined: it may be
 * meant for 5:50.
 */
export function readMomentTime(value: string | number): number | undefined {
  if (typeof value === 'string') return /^\d+\.\d+$/.test(value) ? undefined : readMoment(value);
  return value >= 0 && value <= longestTime ? value : undefined;
}

/** A second of a recording, written as seconds (`350`) or as a clock (`5:50`); seconds after parsing. */
export const MomentTimeSchema = z
  .union([z.number(), z.string()])
  .refine((value) => readMomentTime(value) !== undefined, 'seconds like 350, or a time like 5:50')
  .meta({ examples: ['5:50', 350] })
  .transform((value) => readMomentTime(value) ?? 0);
