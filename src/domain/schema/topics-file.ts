import { z } from 'zod';
import { LineSchema, ProseSchema, SlugSchema } from './primitives.ts';

export const TopicEntrySchema = z.strictObject({
  id: SlugSchema.meta({
    description: 'The name in the topic’s address; never change it once published',
    examples: ['backups'],
  }),
  name: LineSchema.describe('The topic, as its page is headed'),
  aliases: z
    .array(LineSchema)
    .default([])
    .describe('Other words for it; each is matched in talks and found by search'),
  summary: ProseSchema.optional().describe('A sentence or two for its page'),
  misheard: z.array(LineSchema).default([]).describe('How captions misspell it'),
});

/** `topics.yaml`: the organizer’s vocabulary. */
export const TopicsFileSchema = z.array(TopicEntrySchema).meta({ title: 'Topics' });

export type TopicEntry = z.infer<typeof TopicEntrySchema>;
