import { z } from 'zod';
import { SlugSchema } from './primitives.ts';

/**
 * `synced/pins.json`: the addresses this event has published. Entries are only ever added or given a
 * newer slug; the older ones stay as redirects.
 */
export const PinsSchema = z.strictObject({
  talks: z.record(
    z.string().max(140),
    z.strictObject({ slug: SlugSchema, former: z.array(SlugSchema).default([]) }),
  ),
});

export type Pins = z.infer<typeof PinsSchema>;
