import { canonicalLanguage } from '../../../src/domain/captions/language/language.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import { readCaptionBytes } from '../../adapters/captions/read-caption-file.ts';
import type { CommandInput } from '../../command.ts';
import { textFlag } from '../../command.ts';
import { readEncoding } from '../captions/read-encoding.ts';
import { readInputFile } from './read-input-file.ts';

/** Prints a caption file's cues as `[{start, end, text, voice?}]`, times in seconds; problems go to the notes. */
export async function inspectCaptions({ args, flags, out }: CommandInput): Promise<number> {
  const file = args[0] ?? '';
  const said = textFlag(flags, 'language');
  const language = said === undefined ? undefined : canonicalLanguage(said);
  const encoding = readEncoding(textFlag(flags, 'encoding'));
  const read = readCaptionBytes(await readInputFile(args, 'captions'), file, {
    ...(language !== undefined && { language }),
    ...(encoding !== undefined && { encoding }),
  });
  if ('reason' in read) throw new UserError(read.reason, { at: { file }, remedy: read.remedy });
  const { cues, problems, assumedEncoding } = read;
  if (assumedEncoding !== undefined) out.note(`${file}: read as ${assumedEncoding}`);
  for (const { line, message } of problems) {
    out.note(line === undefined ? `${file}: ${message}` : `${file}:${line}: ${message}`);
  }
  out.printJson(cues);
  return 0;
}
