import type { IndexReader } from './index-reader.ts';
import type { indexPaths } from './index-files.ts';
import { decodeTextBlock, textBlockOf, type IndexedCue } from './text-block.ts';

/** Texts of cues by number, from the files of a query's hits; all files are fetched side by side. */
export async function readCueTexts(
  cues: readonly number[],
  paths: ReturnType<typeof indexPaths>,
  reader: IndexReader,
): Promise<(cue: number) => IndexedCue | undefined> {
  const numbers = [...new Set(cues.map((cue) => textBlockOf(cue).block))];
  const blocks = new Map<number, readonly IndexedCue[]>();
  await Promise.all(
    numbers.map(async (block) => {
      blocks.set(block, await reader.read(paths.text(block), decodeTextBlock));
    }),
  );
  return (cue) => {
    const { block, place } = textBlockOf(cue);
    return blocks.get(block)?.[place];
  };
}
