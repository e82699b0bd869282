import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { decodeCaptionBytes } from '../../../src/domain/captions/encoding/decode-caption-bytes.ts';
import { detectCaptionFormat, endingSays } from '../../../src/domain/captions/formats/formats.ts';
import {
  describeUnread,
  describeUnreadName,
} from '../../../src/domain/captions/formats/unread-formats.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import { compareText } from '../../../src/domain/text/compare-text.ts';

export interface FoundCaptionFiles {
  /** In the order of their names; those a person named come as they were named. */
  readonly files: readonly string[];
  /** Files of other kinds in the folders, and why they are none. */
  readonly leftAlone: readonly LeftAlone[];
}

export interface LeftAlone {
  readonly file: string;
  readonly reason: string;
}

const deepest = 8;
const most = 50_000;
const sampleBytes = 20_000;

/**
 * The caption files in folders and their folders, and every file named itself. Endings that only captions have are
 * believed; a `.json` or `.txt` is looked into. Links to folders and hidden files are passed over. Throws a UserError
 * for a path that is not there.
 */
export function findCaptionFiles(paths: readonly string[]): FoundCaptionFiles {
  const files = new Set<string>();
  const leftAlone: LeftAlone[] = [];
  const walk = (folder: string, depth: number): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort(byName)) {
      const path = join(folder, entry.name);
      if (entry.isDirectory() && depth < deepest && !entry.name.startsWith('.'))
        walk(path, depth + 1);
      if (!entry.isFile() || entry.name.startsWith('.')) continue;
      const reason = whyNot(path, entry.name);
      if (reason === undefined) files.add(path);
      else leftAlone.push({ file: path, reason });
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

/** Why a file in a folder is no caption file; undefined where it is one. */
function whyNot(path: string, name: string): string | undefined {
  const says = endingSays(name);
  if (says === 'captions') return undefined;
  const known = describeUnreadName(name);
  if (says === 'other' || known !== undefined) return known ?? 'It is no caption file.';
  const text = decodeCaptionBytes(readBeginning(path));
  return detectCaptionFormat(text, name) === undefined ? describeUnread(text) : undefined;
}

/** A file's first bytes; none of one that cannot be opened. */
function readBeginning(path: string): Uint8Array {
  const bytes = new Uint8Array(sampleBytes);
  try {
    const file = openSync(path, 'r');
    try {
      return bytes.subarray(0, readSync(file, bytes));
    } finally {
      closeSync(file);
    }
  } catch {
    return new Uint8Array();
  }
}

const byName = (a: { name: string }, b: { name: string }) => compareText(a.name, b.name);
