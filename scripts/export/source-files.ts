import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../files-below.ts';
import { cutHidden } from './cut-hidden.ts';
import type { SaysHidden } from './hidden-words.ts';

/** A file of an archive as it goes into an export. */
export interface ExportedFile {
  readonly path: string;
  /** What is left of its text where something hidden was cut out; without it the file goes as it is. */
  readonly text?: string;
}

/** The files of an archive that an export may hold, and those of which nothing may be left. */
export interface SourceFiles {
  readonly open: readonly ExportedFile[];
  readonly withheld: readonly string[];
}

/** What is no part of an archive but was left beside it: locks, caches, what begins with a dot. */
const NO_PART = /(?:^|\/)(?:\.|node_modules\/|schemas\/)/;
const IS_LIST = /\.(?:ya?ml|json)$/;
const IS_TEXT = /\.(?:vtt|srt|sbv|txt|md|xml|csv|json3)$/i;
/** The part of a file's name that says what it is of: `dQw4w9WgXcQ.en.vtt`, `mill-wheel.jpg`. */
const subject = (path: string) => path.replace(/^.*\//, '').replace(/\..*$/, '');

/**
 * The files of an archive's folder without what is hidden: of lists the entries that say it, other files as a whole, and
 * the transcripts and pictures of what is shown nowhere.
 */
export function sourceFiles(root: string, says: SaysHidden): SourceFiles {
  const open: ExportedFile[] = [];
  const withheld: string[] = [];
  for (const path of filesBelow(root).filter((name) => !NO_PART.test(name))) {
    const isOf = says(subject(path)) || says(path.split('/').slice(0, -1).join(' / '));
    const text =
      IS_LIST.test(path) || IS_TEXT.test(path) ? readFileSync(join(root, path), 'utf8') : '';
    if (isOf) withheld.push(path);
    else if (!says(text)) open.push({ path });
    else {
      const left = IS_LIST.test(path) ? cutHidden(text, path.endsWith('.json'), says) : undefined;
      if (left === undefined) withheld.push(path);
      else open.push({ path, text: left });
    }
  }
  return { open, withheld };
}
