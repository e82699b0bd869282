import { saysWhereRecorded } from './boilerplate-shapes.ts';
import type { Repeated } from './repeated-lines.ts';
import { splitSentences } from './split-description.ts';

/** A line of the abstract without the sentences that repeat or say where it was recorded. */
export function withoutBoilerplate(
  text: string,
  { repeated }: { readonly repeated: Repeated },
): string {
  const sentences = splitSentences(text);
  if (sentences.length < 2) return text;
  return sentences
    .filter((sentence) => {
      const bare = sentence.trim();
      const recorded = saysWhereRecorded(bare) && /\d{4}|conf/iu.test(bare);
      return !recorded && !(bare.length > 12 && repeated.line(bare));
    })
    .join('')
    .trim();
}
