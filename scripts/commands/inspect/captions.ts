import { decodeCaptionBytes } from '../../../src/domain/captions/encoding/decode-caption-bytes.ts';
import { detectCaptionFormat } from '../../../src/domain/captions/formats/formats.ts';
import { parseCaptions } from '../../../src/domain/captions/parse-captions.ts';
import type { CommandInput } from '../../command.ts';
import { readInputFile } from './read-input-file.ts';

/** Prints a caption file's cues as `[{start, end, text, voice?}]`, times in seconds; problems go to the notes. */
export async function inspectCaptions({ args, out }: CommandInput): Promise<number> {
  const file = args[0] ?? '';
  const text = decodeCaptionBytes(await readInputFile(args, 'captions'));
  const { cues, problems } = parseCaptions(text, detectCaptionFormat(text, file));
  for (const { line, message } of problems) {
    out.note(line === undefined ? `${file}: ${message}` : `${file}:${line}: ${message}`);
  }
  out.printJson(cues);
  return 0;
}
