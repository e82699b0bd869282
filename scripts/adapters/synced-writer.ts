import {
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { assertLockStillOurs } from './archive-lock/archive-lock.ts';
import { recoverSynced, stagingName, stagingNow, supersededName } from './recover-synced.ts';

/**
 * The one way a program writes into an archive: into a folder called `synced`, all or nothing. Files are
 * staged in a sibling folder, and `commit` puts the whole new set in place by renaming, so that a program
 * killed at any moment leaves the old set or the new one. What has not changed is not touched.
 */
export class SyncedWriter {
  readonly #folder: string;
  readonly #staging: string;
  readonly #staged = new Set<string>();
  readonly #removed = new Set<string>();

  /** Opens a `synced` folder, which need not exist yet, and mends what a killed run left behind. */
  constructor(folder: string) {
    if (basename(folder) !== 'synced') {
      throw new RangeError(`Programs write into folders called “synced” only, not into ${folder}.`);
    }
    this.#folder = folder;
    this.#staging = join(dirname(folder), stagingName(process.pid));
    recoverSynced(dirname(folder));
    this.#refuseLinks(folder);
    rmSync(this.#staging, { recursive: true, force: true });
    stagingNow.add(resolve(this.#staging));
  }

  /** Stages a file, named relative to the folder with forward slashes; nothing if its bytes are there already. */
  write(name: string, content: string | Uint8Array): void {
    const path = this.#pathOf(name);
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    this.#removed.delete(name);
    if (this.#staged.has(name) || !isSame(path, bytes)) {
      const staged = join(this.#staging, name);
      mkdirSync(dirname(staged), { recursive: true });
      // Pictures can be fetched again; the rest must outlive a power cut.
      writeFileSync(staged, bytes, { flush: name.endsWith('.json') });
      this.#staged.add(name);
    }
  }

  /** Stages the removal of a file; nothing if it is not there. */
  remove(name: string): void {
    if (existsSync(this.#pathOf(name))) this.#removed.add(name);
  }

  /** Puts everything staged in place at once and returns the names of what changed, sorted. */
  commit(): string[] {
    const changed = [...this.#staged, ...this.#removed].sort();
    if (changed.length > 0) {
      assertLockStillOurs(this.#folder);
      const [only] = this.#staged;
      if (changed.length === 1 && only !== undefined && existsSync(this.#folder)) {
        mkdirSync(dirname(join(this.#folder, only)), { recursive: true });
        renameSync(join(this.#staging, only), join(this.#folder, only));
      } else this.#swap();
    }
    this.abandon();
    return changed;
  }

  /** Forgets everything staged. */
  abandon(): void {
    stagingNow.delete(resolve(this.#staging));
    rmSync(this.#staging, { recursive: true, force: true });
    this.#staged.clear();
    this.#removed.clear();
  }

  #swap(): void {
    mkdirSync(this.#staging, { recursive: true });
    if (existsSync(this.#folder)) {
      this.#carryOver('');
      const superseded = join(dirname(this.#folder), supersededName(process.pid));
      renameSync(this.#folder, superseded);
      renameSync(this.#staging, this.#folder);
      rmSync(superseded, { recursive: true, force: true });
    } else renameSync(this.#staging, this.#folder);
  }

  /** Gives the staged set every unchanged file of the old one, by a second link where the disk can. */
  #carryOver(below: string): void {
    for (const entry of readdirSync(join(this.#folder, below), { withFileTypes: true })) {
      const name = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) {
        mkdirSync(join(this.#staging, name), { recursive: true });
        this.#carryOver(name);
      } else if (!this.#staged.has(name) && !this.#removed.has(name)) {
        linkOrCopy(join(this.#folder, name), join(this.#staging, name));
      }
    }
  }

  #pathOf(name: string): string {
    const parts = name.split('/');
    if (
      parts.some(
        (part) =>
          part === '' ||
          part === '.' ||
          part === '..' ||
          part.includes(sep) ||
          part.includes('\\') ||
          part.includes('\0'),
      )
    ) {
      throw new RangeError(`“${name}” is not the name of a file in a synced folder.`);
    }
    let path = this.#folder;
    for (const part of parts) {
      path = join(path, part);
      this.#refuseLinks(path);
    }
    return path;
  }

  /** A symbolic link could lead a write to a hand file. */
  #refuseLinks(path: string): void {
    if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true) {
      throw new RangeError(`${path} is a symbolic link; programs do not write through links.`);
    }
  }
}

function isSame(path: string, bytes: Uint8Array): boolean {
  const entry = lstatSync(path, { throwIfNoEntry: false });
  return (
    entry?.isFile() === true && entry.size === bytes.length && readFileSync(path).equals(bytes)
  );
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
