import type { IndexReader } from './index-reader.ts';
import { decodeTextBlock, textBlockOf, type IndexedCue } from './text-block.ts';

/** Texts of cues by number, from the blocks of a query's hits; all blocks are fetched side by side. */
export async function readCueTexts(
  cues: readonly number[],
  reader: IndexReader,
): Promise<(cue: number) => IndexedCue | undefined> {
  const numbers = [...new Set(cues.map((cue) => textBlockOf(cue).block))];
  const blocks = new Map<number, readonly IndexedCue[]>();
  await Promise.all(
    numbers.map(async (block) => {
      blocks.set(block, await reader.read({ shelf: 'said', number: block }, decodeTextBlock));
    }),
  );
  return (cue) => {
    const { block, place } = textBlockOf(cue);
    return blocks.get(block)?.[place];
  };
}
