import { z } from 'zod';

const CLOCK = /^(?:(\d{1,2}):(?=[0-5]?\d:))?(\d{1,3}):([0-5]\d)(?:\.(\d{1,3}))?$/;

/** No recording is longer than a year. */
const LONGEST = 366 * 86_400;

/** Seconds from `350`, `5:50`, `75:00` or `1:02:03.5`; undefined where the text is no time. */
export function readMomentTime(value: string | number): number | undefined {
  if (typeof value === 'number') return value >= 0 && value <= LONGEST ? value : undefined;
  const match = CLOCK.exec(value);
  if (!match) return undefined;
  const [, hours = '0', minutes = '0', seconds = '0', fraction = '0'] = match;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(`0.${fraction}`);
}

/** A second of a recording, written as seconds (`350`) or as a clock (`5:50`); seconds after parsing. */
export const MomentTimeSchema = z
  .union([z.number(), z.string()])
  .refine((value) => readMomentTime(value) !== undefined, 'seconds like 350, or a time like 5:50')
  .transform((value) => readMomentTime(value) ?? 0);
