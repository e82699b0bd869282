import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../../src/domain/user-error.ts';
import { compareText } from '../../../src/domain/text/compare-text.ts';

export interface FoundCaptionFiles {
  /** In the order of their names; those a person named come as they were named. */
  readonly files: readonly string[];
  /** Files of other kinds in the folders. */
  readonly leftAlone: number;
}

const captionFile = /\.(?:vtt|webvtt|srt|sbv|json3|srv[123]|ttml|dfxp)$/i;
const deepest = 8;
const most = 50_000;

/**
 * The caption files in folders and their folders, by their endings, and every file named itself. Links to
 * folders and hidden files are passed over. Throws a UserError for a path that is not there.
 */
export function findCaptionFiles(paths: readonly string[]): FoundCaptionFiles {
  const files = new Set<string>();
  let leftAlone = 0;
  const walk = (folder: string, depth: number): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort(byName)) {
      const path = join(folder, entry.name);
      if (entry.isDirectory() && depth < deepest && !entry.name.startsWith('.'))
        walk(path, depth + 1);
      if (!entry.isFile() || entry.name.startsWith('.')) continue;
      if (captionFile.test(entry.name)) files.add(path);
      else leftAlone += 1;
      if (files.size > most) {
        throw new UserError(`There are more than ${most} caption files in there.`, {
          at: { file: folder },
          remedy: 'Import the folders one after the other.',
        });
      }
    }
  };
  for (const path of paths) {
    const entry = statSync(path, { throwIfNoEntry: false });
    if (!entry) {
      throw new UserError('There is no such file or folder.', { at: { file: path } });
    }
    if (entry.isDirectory()) walk(path, 0);
    else files.add(path);
  }
  return { files: [...files], leftAlone };
}

const byName = (a: { name: string }, b: { name: string }) => compareText(a.name, b.name);
