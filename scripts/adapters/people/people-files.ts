import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArchiveSources } from '../../../src/domain/model/sources.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import { changedLines } from '../../../src/domain/text/changed-lines.ts';
import { ArchiveChange } from '../archive-change/archive-change.ts';

/** A change of one file, as it is shown. */
export interface ShownEdit {
  /** Relative to the archive’s folder. */
  readonly file: string;
  /** Those that go with a minus before them, those that come with a plus. */
  readonly lines: readonly string[];
}

/**
 * The people.yaml of an archive and of its events while they are edited: nothing is written before `save`, and
 * every edit is remembered to be shown.
 */
export class PeopleFiles {
  readonly #root: string;
  /** What stood in the files when they were read. */
  readonly #read = new Map<string, string>();
  readonly #texts = new Map<string, string>();
  readonly #homes = new Map<string, string>();
  readonly edits: ShownEdit[] = [];

  constructor(root: string, { people, events }: ArchiveSources) {
    this.#root = root;
    for (const { id } of people) this.#homes.set(id, 'people.yaml');
    for (const { folder, people: own } of events)
      for (const { id } of own) this.#homes.set(id, `${folder}/people.yaml`);
  }

  /** Edits the file that holds a person, or the archive’s where none does. */
  edit(id: string, change: (text: string) => string): void {
    const file = this.#homes.get(id) ?? 'people.yaml';
    const before = this.#textOf(file);
    let after: string;
    try {
      after = change(before);
    } catch (error) {
      throw new UserError(`The entry of ${id} is written in a way this command cannot edit.`, {
        at: { file: join(this.#root, file) },
        found: error instanceof Error ? error.message : String(error),
        remedy: 'Edit it by hand. Nothing was written.',
      });
    }
    if (after === before) return;
    this.#texts.set(file, after);
    this.edits.push({ file, lines: changedLines(before, after) });
  }

  /** Writes all edited files and what `also` says in the same change, or none. */
  save(also: (change: ArchiveChange) => void): void {
    const change = new ArchiveChange(this.#root, { asked: [...this.#texts.keys()] });
    for (const [file, text] of this.#texts) change.edit(file, this.#read.get(file), text);
    also(change);
    change.commit();
  }

  #textOf(file: string): string {
    const edited = this.#texts.get(file);
    if (edited !== undefined) return edited;
    const path = join(this.#root, file);
    if (existsSync(path)) this.#read.set(file, readFileSync(path, 'utf8'));
    return this.#read.get(file) ?? '';
  }
}
