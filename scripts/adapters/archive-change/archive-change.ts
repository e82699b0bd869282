import { existsSync, lstatSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { UserError } from '../../../src/domain/user-error.ts';
import { commitFolder, decidedFolder } from '../../../src/store/interrupted-commit.ts';
import { runName } from '../../run-name.ts';
import { assertLockStillOurs, holdsLock } from '../archive-lock/archive-lock.ts';
import { hashBytes, hashOfFile, keepCopy, syncFolder, writeDurably } from './durable-file.ts';
import { keptName, stagedName, writeJournal, type Journal } from './journal.ts';
import { overwritten, putInPlace } from './put-in-place.ts';
import { assertReadable, assertWritable } from './writable-files.ts';

/** What is to become of a file: these bytes, the file staged under a name, or nothing. */
type Wanted =
  | { readonly bytes: Uint8Array; readonly hash: string }
  | { readonly staged: string; readonly hash: string }
  | 'removed';

/**
 * The one way a program changes an archive: all files of one command together, or none. They are staged in a
 * folder of the archive; `commit` decides by renaming that folder, then puts them in place, and a program
 * stopped at any moment leaves all of it undone, or decided and so finished by the next.
 */
export class ArchiveChange {
  readonly root: string;
  readonly #asked: ReadonlySet<string>;
  readonly #run = runName();
  readonly #wanted = new Map<string, Wanted>();
  /** Hashes of what hand files held when they were read. */
  readonly #read = new Map<string, string | undefined>();
  #staged = 0;

  /** `asked` are hand files, relative to the archive’s folder, which a person told the command to change. */
  constructor(root: string, { asked = [] }: { readonly asked?: readonly string[] } = {}) {
    this.root = root;
    this.#asked = new Set(asked);
  }

  /**
   * Says what a file is to hold, named relative to the archive’s folder with forward slashes. Throws a
   * UserError where no program could read it, a RangeError where no program may write it.
   */
  write(path: string, content: string | Uint8Array): void {
    assertWritable(path, this.#asked);
    assertReadable(path, content);
    this.#refuseLinks(path);
    this.#drop(path);
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const hash = hashBytes(bytes);
    if (typeof content === 'string') this.#wanted.set(path, { bytes, hash });
    else this.#wanted.set(path, { staged: this.#stage(bytes), hash });
  }

  /**
   * Says what a hand file is to hold in place of what was read there, undefined where there was no file: what
   * somebody writes meanwhile is not written over.
   */
  edit(path: string, before: string | undefined, after: string): void {
    this.write(path, after);
    this.#read.set(path, before === undefined ? undefined : hashBytes(Buffer.from(before)));
  }

  /** Says that a file is to be gone; nothing if it is not there. */
  remove(path: string): void {
    assertWritable(path, this.#asked);
    this.#refuseLinks(path);
    this.#drop(path);
    this.#wanted.set(path, 'removed');
  }

  /** Leaves a file as it stands, whatever was said of it. */
  forget(path: string): void {
    this.#drop(path);
  }

  /** Whether anything would change. */
  get differs(): boolean {
    return this.#journal().changes.length > 0;
  }

  /** The texts that are to be, by path: an archive can be read as it will stand. */
  texts(): ReadonlyMap<string, string> {
    return new Map(
      [...this.#wanted].flatMap(([path, wanted]): [string, string][] =>
        wanted !== 'removed' && 'bytes' in wanted
          ? [[path, Buffer.from(wanted.bytes).toString('utf8')]]
          : [],
      ),
    );
  }

  /**
   * Puts everything in place at once and returns the paths of what changed, sorted. Called while no other
   * program writes; throws, and changes nothing, where the disk refuses a part of it.
   */
  commit(): string[] {
    if (!holdsLock(this.root)) throw new RangeError('An archive is changed under its lock alone.');
    try {
      const journal = this.#journal();
      if (journal.changes.length > 0) this.#decide(journal);
      return journal.changes.map(({ path }) => path);
    } finally {
      this.abandon();
    }
  }

  /** Forgets everything that was not committed. */
  abandon(): void {
    this.#wanted.clear();
    this.#read.clear();
    try {
      rmSync(this.#folder, { recursive: true, force: true });
    } catch {
      // The next run sweeps it.
    }
  }

  get #folder(): string {
    return join(this.root, commitFolder, `stage-${this.#run}`);
  }

  /** What differs from what stands there. */
  #journal(): Journal {
    const changes = [...this.#wanted].sort(byPath).flatMap(([path, wanted]) => {
      const before = hashOfFile(join(this.root, path));
      const after = wanted === 'removed' ? undefined : wanted.hash;
      if (this.#read.has(path) && this.#read.get(path) !== before) {
        throw overwritten(join(this.root, path));
      }
      return before === after ? [] : [{ path, before, after }];
    });
    const folders = new Set(changes.flatMap(({ path }) => this.#missingFolders(path)));
    return { mark: this.#run, changes, folders: [...folders] };
  }

  #decide(journal: Journal): void {
    mkdirSync(this.#folder, { recursive: true });
    for (const [index, { path, before }] of journal.changes.entries()) {
      const wanted = this.#wanted.get(path);
      const staged = join(this.#folder, stagedName(index));
      if (wanted !== undefined && wanted !== 'removed') {
        if ('bytes' in wanted) writeDurably(staged, wanted.bytes);
        else renameSync(join(this.#folder, wanted.staged), staged);
      }
      if (before !== undefined) {
        keepCopy(join(this.root, path), join(this.#folder, keptName(index)));
      }
    }
    writeJournal(this.#folder, journal);
    syncFolder(this.#folder);
    assertLockStillOurs(this.root);
    const folder = join(this.root, commitFolder);
    renameSync(this.#folder, join(folder, decidedFolder));
    putInPlace(this.root);
  }

  #stage(bytes: Uint8Array): string {
    mkdirSync(this.#folder, { recursive: true });
    const name = `given-${this.#staged++}`;
    writeDurably(join(this.#folder, name), bytes);
    return name;
  }

  #drop(path: string): void {
    const before = this.#wanted.get(path);
    if (before !== undefined && before !== 'removed' && 'staged' in before) {
      rmSync(join(this.#folder, before.staged), { force: true });
    }
    this.#wanted.delete(path);
    this.#read.delete(path);
  }

  #missingFolders(path: string): string[] {
    const missing: string[] = [];
    for (
      let folder = dirname(join(this.root, path));
      !existsSync(folder) && !relative(this.root, folder).startsWith('..');
      folder = dirname(folder)
    ) {
      missing.unshift(relative(this.root, folder));
    }
    return missing;
  }

  /**
   * A link could lead a write to a hand file. The folders of events and of photos may be links, as people
   * keep them on other disks.
   */
  #refuseLinks(path: string): void {
    const parts = path.split('/');
    for (let length = 1; length <= parts.length; length += 1) {
      const here = parts.slice(0, length).join('/');
      if (/^events(?:\/[^/]+(?:\/photos)?)?$/.test(here)) continue;
      const file = join(this.root, here);
      if (lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() !== true) continue;
      throw new UserError('This is a link, and programs do not write through links.', {
        at: { file },
        remedy: 'Put the file or folder itself in its place, then run the command again.',
      });
    }
  }
}

const byPath = ([one]: [string, unknown], [other]: [string, unknown]) => (one < other ? -1 : 1);
