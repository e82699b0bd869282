import { existsSync, readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import type { EntryProposal } from '../../../src/domain/photos/propose-entries.ts';
import { LicenceSchema } from '../../../src/domain/schema/licences/licence.ts';

/** Name within an event’s `synced` folder. */
export const proposalsName = 'photo-proposals.yaml';

/** `synced/photo-proposals.yaml`. */
export const ProposalsSchema = z.object({
  photos: z.array(
    z.object({
      id: z.string(),
      caption: z.string().optional(),
      credit: z.string().optional(),
      licence: LicenceSchema.optional(),
    }),
  ),
});

const head = `# What the photos’ files say of them, in the shape of photos.yaml: copy what is right over there and add
# to each photo an “alt” line that says what is to be seen. The import rewrites this file and leaves out
# what photos.yaml says already.
`;

/** The file’s text, undefined where there is nothing to propose: the same proposals give the same bytes. */
export function writeProposals(proposals: readonly EntryProposal[]): string | undefined {
  if (proposals.length === 0) return undefined;
  const photos = proposals.map(({ id, caption, credit, licence }) =>
    Object.fromEntries(
      Object.entries({ id, caption, credit, licence }).filter(([, value]) => value !== undefined),
    ),
  );
  return head + stringify({ photos }, { lineWidth: 0 });
}

/** What an earlier import proposed; nothing where the file is missing or was changed into something else. */
export function readProposals(file: string): readonly EntryProposal[] {
  if (!existsSync(file)) return [];
  try {
    return ProposalsSchema.parse(parse(readFileSync(file, 'utf8'))).photos;
  } catch {
    return [];
  }
}
