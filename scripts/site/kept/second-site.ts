import { linkSync, mkdirSync, renameSync, rmdirSync, rmSync, unlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow } from '../../files-below.ts';
import type { KeptContent } from './kept-contents.ts';
import { lookAt, standsAs } from './look-at-site.ts';
import type { SiteMemory } from './site-memory.ts';

/** A folder and every file in it, as `lookAtSite` sees them. */
export interface SeenSite {
  readonly folder: string;
  readonly files: SiteMemory['site'];
}

/**
 * The published site once more, by links: the next one is made of it by what differs, as linking every file anew and
 * deleting those of the site before takes longer than all else when little has changed.
 */
export class SecondSite {
  readonly #folder: string;
  readonly #files: ReadonlyMap<string, SiteMemory['site'][number]>;
  readonly #stays = new Set<string>();

  private constructor({ folder, files }: SeenSite) {
    this.#folder = folder;
    this.#files = new Map(files.map((each) => [each[0], each]));
  }

  /** Takes it from where it is kept into a folder of this run; undefined where it is not there, or not as it was. */
  static take(kept: string, asPublished: SeenSite): SecondSite | undefined {
    const { folder, files } = asPublished;
    try {
      renameSync(kept, folder);
    } catch {
      return undefined;
    }
    if (standsAs(files, folder)) return new SecondSite(asPublished);
    rmSync(folder, { recursive: true, force: true });
    return undefined;
  }

  /** Whether a file in it is this content; then it stays. */
  holds(file: string, { bytes, written }: KeptContent): boolean {
    const [, size, time] = this.#files.get(file) ?? [];
    if (size !== bytes || time !== written) return false;
    this.#stays.add(file);
    return true;
  }

  /**
   * Moves what was made anew into it and takes away what is of no use any more: the site is whole then. No file is
   * written into, for its content is the published site’s, too.
   */
  complete(made: string): SeenSite {
    const anew = filesBelow(made);
    const wanted = new Set([...this.#stays, ...anew]);
    removeFiles(
      this.#folder,
      [...this.#files.keys()].filter((file) => !wanted.has(file)),
    );
    for (const file of anew)
      put(join(this.#folder, file), (place) => {
        renameSync(join(made, file), place);
      });
    const stays = [...this.#stays].flatMap((file) => {
      const seen = this.#files.get(file);
      return seen ? [seen] : [];
    });
    return {
      folder: this.#folder,
      files: [...stays, ...anew.map((file) => lookAt(this.#folder, file))],
    };
  }
}

/**
 * Makes a second site like the one that was just published out of the one before, or of links alone where that is
 * not known, in a folder of this run, and keeps it. False where the disk does not take it: then nothing is kept.
 */
export function keepSecondSite(
  published: SeenSite,
  before: SeenSite | undefined,
  empty: string,
  kept: string,
): boolean {
  const { folder, files } = before ?? { folder: empty, files: [] };
  const was = new Map(files.map((each) => [each[0], each]));
  const differs = published.files.filter(([file, bytes, written]) => {
    const [, size, time] = was.get(file) ?? [];
    const stays = size === bytes && time === written;
    if (stays) was.delete(file);
    return !stays;
  });
  try {
    removeFiles(folder, was.keys());
    for (const [file] of differs)
      put(join(folder, file), (place) => {
        linkSync(join(published.folder, file), place);
      });
    rmSync(kept, { recursive: true, force: true });
    renameSync(folder, kept);
    return true;
  } catch {
    return false;
  }
}

/** Puts a file to its place, in a folder that is made where it is not there. */
function put(place: string, putTo: (place: string) => void): void {
  try {
    putTo(place);
  } catch {
    mkdirSync(dirname(place), { recursive: true });
    putTo(place);
  }
}

/** Deletes files, and the folders that are empty then. */
function removeFiles(folder: string, files: Iterable<string>): void {
  const left = new Set<string>();
  for (const file of files) {
    unlinkSync(join(folder, file));
    for (let inside = dirname(file); inside !== '.'; inside = dirname(inside)) left.add(inside);
  }
  for (const inside of [...left].sort((one, other) => other.length - one.length)) {
    try {
      rmdirSync(join(folder, inside));
    } catch {
      // Something else is in it.
    }
  }
}
