import { z } from 'zod';

/** The last part of an address that was published: of a talk, or the id of what has its own as address. */
const AddressSchema = z
  .string()
  .max(120)
  .regex(/^[a-z0-9][a-z0-9-]*$/, 'lower-case letters, digits and hyphens');

const PinSchema = z.strictObject({
  slug: AddressSchema,
  former: z.array(AddressSchema).default([]).describe('Addresses it had before; they lead on'),
  chosen: z.literal(true).optional().describe('A person chose the address'),
  now: z.string().max(140).optional().describe('What it became, once nothing has its key any more'),
  hidden: z
    .literal(true)
    .optional()
    .describe('It was hidden when last seen: nothing answers there'),
  holds: z
    .array(z.string().max(600))
    .optional()
    .describe('What it held when last seen, by which it is known again under another id'),
});

const PinListSchema = z.record(z.string().max(140), PinSchema);

/**
 * `synced/pins.json` of an event: the addresses of its talks, photos and tracks that were published. Entries are only
 * ever added or given a newer address; the older ones stay as redirects.
 */
export const PinsSchema = z.strictObject({
  talks: PinListSchema,
  photos: PinListSchema.default({}),
  tracks: PinListSchema.default({}),
});

/** `synced/pins.json` of the archive: the same for what has an address of its own. */
export const ArchivePinsSchema = z.strictObject({
  events: PinListSchema.default({}),
  people: PinListSchema.default({}),
  topics: PinListSchema.default({}),
  series: PinListSchema.default({}),
});

export type Pin = z.infer<typeof PinSchema>;
/** Pins by the key of what they are of: a session’s id, `video:ID`, a photo’s, track’s, person’s, topic’s or event’s id. */
export type PinList = z.infer<typeof PinListSchema>;
export type Pins = z.infer<typeof PinsSchema>;
export type ArchivePins = z.infer<typeof ArchivePinsSchema>;

/** Those of an archive that has published nothing yet. */
export const NO_ARCHIVE_PINS: ArchivePins = {
  events: {},
  people: {},
  topics: {},
  series: {},
};
