import { hash } from 'node:crypto';
import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { runName } from '../../run-name.ts';

/** A content that is kept, and how its file looks from outside. */
export interface KeptContent {
  /** Its name, which is its digest. */
  readonly content: string;
  readonly bytes: number;
  /** When it was written, in milliseconds: at another time, and it is read before it is believed. */
  readonly written: number;
}

/**
 * Contents of pages by their digests, in a folder: what is there is whole. Sites hold links to them, so a page that
 * has not changed costs no byte more.
 */
export class KeptContents {
  readonly #folder: string;
  readonly #made = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Writes a content to a place of the site, and keeps it. */
  write(bytes: Uint8Array, place: string): KeptContent {
    const content = hash('sha256', bytes).slice(0, 32);
    const kept = this.#placeOf(content);
    this.#makeFolderOf(place);
    const known = this.#lookAt(kept, bytes.length);
    if (known !== undefined && isSame(kept, bytes) && tryLink(kept, place))
      return { content, bytes: bytes.length, written: known };
    writeFileSync(place, bytes);
    return this.#keepAs(content, place, bytes.length);
  }

  /**
   * Keeps a file of the site as it stands, under the digest of all it is made of, unread. At another time than it was
   * written it is not believed.
   */
  keepMadeOf(of: string, place: string): KeptContent {
    return this.#keepAs(hash('sha256', of).slice(0, 32), place, statSync(place).size);
  }

  /** Puts a kept content to a place of the site; undefined where it is not there or not as it was. */
  put({ content, bytes, written }: KeptContent, place: string): KeptContent | undefined {
    const kept = this.#placeOf(content);
    const now = this.#lookAt(kept, bytes);
    if (now === undefined) return undefined;
    if (now !== written && digestOfFile(kept) !== content) return undefined;
    this.#makeFolderOf(place);
    return tryLink(kept, place) ? { content, bytes, written: now } : undefined;
  }

  /** Deletes all contents but these. */
  sweep(contents: ReadonlySet<string>): void {
    for (const shelf of list(this.#folder))
      for (const name of list(join(this.#folder, shelf)))
        if (!contents.has(`${shelf}${name}`))
          rmSync(join(this.#folder, shelf, name), { force: true, recursive: true });
  }

  #keepAs(content: string, place: string, bytes: number): KeptContent {
    const kept = this.#placeOf(content);
    this.#makeFolderOf(kept);
    try {
      linkSync(place, kept);
    } catch {
      // Something stands there that is not this content, or the disk has no links.
      const beside = `${kept}.${runName()}`;
      tryLink(place, beside);
      renameSync(beside, kept);
    }
    return { content, bytes, written: statSync(place).mtimeMs };
  }

  #placeOf(content: string): string {
    return join(this.#folder, content.slice(0, 2), content.slice(2));
  }

  /** When a file of this size was written; undefined where there is none. */
  #lookAt(file: string, bytes: number): number | undefined {
    const stats = statSync(file, { throwIfNoEntry: false });
    return stats?.isFile() && stats.size === bytes ? stats.mtimeMs : undefined;
  }

  #makeFolderOf(file: string): void {
    const folder = dirname(file);
    if (this.#made.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    this.#made.add(folder);
  }
}

const isSame = (file: string, bytes: Uint8Array) => readFileSync(file).equals(bytes);

const digestOfFile = (file: string) => hash('sha256', readFileSync(file)).slice(0, 32);

const list = (folder: string): string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

/** Links a file, or copies it where the disk has no links; false where it is gone. */
export function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    copyFileSync(from, to);
    return true;
  }
}
