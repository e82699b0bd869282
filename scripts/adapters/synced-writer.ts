import { basename, dirname, relative, resolve } from 'node:path';
import { ArchiveChange } from './archive-change/archive-change.ts';

/** The part of a change that lies in one event’s folder `synced`, where its files are named from. */
export class SyncedWriter {
  readonly #change: ArchiveChange;
  readonly #prefix: string;

  /** `folder` is `events/ID/synced` of an archive; with `change` its files change together with others. */
  constructor(folder: string, change?: ArchiveChange) {
    const events = dirname(dirname(folder));
    if (basename(folder) !== 'synced' || basename(events) !== 'events') {
      throw new RangeError(`Programs write into folders called “synced” only, not into ${folder}.`);
    }
    this.#change = change ?? new ArchiveChange(dirname(events));
    this.#prefix = relative(resolve(this.#change.root), resolve(folder)).replaceAll('\\', '/');
  }

  /** Says what a file is to hold, named relative to the folder with forward slashes. */
  write(name: string, content: string | Uint8Array): void {
    this.#change.write(`${this.#prefix}/${name}`, content);
  }

  /** Says that a file is to be gone; nothing if it is not there. */
  remove(name: string): void {
    this.#change.remove(`${this.#prefix}/${name}`);
  }

  /** Puts the whole change in place and returns the names of what changed in this folder, sorted. */
  commit(): string[] {
    return this.named(this.#change.commit());
  }

  /** Of the paths a change returned those in this folder, by their names in it. */
  named(paths: readonly string[]): string[] {
    return paths.flatMap((path) =>
      path.startsWith(`${this.#prefix}/`) ? path.slice(this.#prefix.length + 1) : [],
    );
  }

  /** Forgets everything that was not committed. */
  abandon(): void {
    this.#change.abandon();
  }
}
