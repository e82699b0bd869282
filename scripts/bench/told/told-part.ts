import { z } from 'zod';

/** What a row says: what was measured, what it took, and what something else took, or ''. */
const ToldRowSchema = z.strictObject({
  what: z.string().min(1),
  ours: z.string().min(1),
  beside: z.string(),
});

/** A length is no less than nothing; what was not measured has no bar. */
const ToldBarSchema = z.strictObject({
  label: z.string().min(1),
  value: z.number().nonnegative(),
  ours: z.boolean(),
});

/** Some lengths that are held beside one another, all in one unit. */
const BarsSchema = z.strictObject({
  title: z.string().min(1),
  unit: z.string(),
  bars: z.array(ToldBarSchema).min(1),
});

/** What something took at growing sizes, and by which power of the size it grows. */
const GrowthSchema = z.strictObject({
  title: z.string().min(1),
  unit: z.string(),
  of: z.string(),
  points: z.array(z.tuple([z.number().positive(), z.number().positive()])).min(2),
  exponent: z.number(),
});

const MachineSchema = z.strictObject({
  processor: z.string(),
  cores: z.int().positive(),
  /** Gigabytes of memory. */
  memory: z.number().positive(),
  system: z.string(),
  node: z.string(),
  /** Programs that wanted a core as the run began, on average of the minute before. */
  load: z.number().nonnegative(),
});

/** What a part tells where readers look: rows of the table, and what is drawn. */
export const ToldSchema = z.strictObject({
  title: z.string().min(1),
  rows: z.array(ToldRowSchema).min(1),
  charts: z.array(BarsSchema),
  growth: z.array(GrowthSchema),
});

/** That, and of which run it is. */
const ToldPartSchema = ToldSchema.extend({
  /** `YYYY-MM-DD`, in UTC. */
  date: z.iso.date(),
  command: z.string().min(1),
  machine: MachineSchema,
});

/** The last run of each part that was ever run, by the part's name. */
export const ToldRunsSchema = z.record(z.string(), ToldPartSchema);

export type Told = z.infer<typeof ToldSchema>;
export type ToldBars = z.infer<typeof BarsSchema>;
export type ToldGrowth = z.infer<typeof GrowthSchema>;
export type ToldMachine = z.infer<typeof MachineSchema>;
export type ToldPart = z.infer<typeof ToldPartSchema>;
export type ToldRuns = z.infer<typeof ToldRunsSchema>;
