import { z } from 'zod';
import { parseChapters } from '../../../src/domain/chapters/parse-chapters.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import { decodeJsonBytes } from '../../adapters/decode-json-bytes.ts';
import type { CommandInput } from '../../command.ts';
import { readInputFile } from './read-input-file.ts';

const descriptions = z.array(
  z.object({
    id: z.string(),
    description: z.string().optional(),
    text: z.string().optional(),
    duration: z.number().optional(),
  }),
);

/**
 * Prints the chapters of each description of a JSON list (`[{id, description, duration?}]`, `text` for
 * `description` will do) as `{id: [{t, title}]}`, `t` in seconds.
 */
export async function inspectChapters({ args, out }: CommandInput): Promise<number> {
  const list = readList(await readInputFile(args, 'chapters'), args[0] ?? '');
  const entries = list.map(({ id, description, text, duration }) => {
    const chapters = parseChapters(
      description ?? text ?? '',
      duration === undefined ? {} : { duration },
    );
    return [id, chapters.map(({ start, title }) => ({ t: start, title }))];
  });
  out.printJson(Object.fromEntries(entries));
  return 0;
}

function readList(bytes: Uint8Array, file: string): z.infer<typeof descriptions> {
  const details = { at: { file }, expected: '[{"id": "…", "description": "…"}]' };
  let json: unknown;
  try {
    json = JSON.parse(decodeJsonBytes(bytes));
  } catch {
    throw new UserError('The file is not JSON.', details);
  }
  const list = descriptions.safeParse(json);
  if (!list.success) throw new UserError('The file is no list of descriptions.', details);
  return list.data;
}
