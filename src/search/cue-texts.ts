import type { IndexReader } from './index-reader.ts';
import type { indexPaths } from './index-files.ts';
import { cuesPerTextBlock } from './moment-directory.ts';
import { decodeTextBlock, type Cue } from './text-block.ts';

/** Texts of cues by number, from the files of a query's hits; all files are fetched side by side. */
export async function readCueTexts(
  cues: readonly number[],
  paths: ReturnType<typeof indexPaths>,
  reader: IndexReader,
): Promise<(cue: number) => Cue | undefined> {
  const numbers = [...new Set(cues.map((cue) => Math.floor(cue / cuesPerTextBlock)))];
  const blocks = new Map<number, readonly Cue[]>();
  await Promise.all(
    numbers.map(async (block) => {
      blocks.set(block, await reader.read(paths.text(block), decodeTextBlock));
    }),
  );
  return (cue) => blocks.get(Math.floor(cue / cuesPerTextBlock))?.[cue % cuesPerTextBlock];
}
