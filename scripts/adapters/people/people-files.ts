import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArchiveSources } from '../../../src/domain/model/sources.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import { assertLockStillOurs } from '../archive-lock/archive-lock.ts';

/** A change of one file, as it is shown: the lines that go and those that come. */
export interface ShownEdit {
  /** Relative to the archive’s folder. */
  readonly file: string;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/**
 * The people.yaml of an archive and of its events while they are edited: nothing is written before `save`, and
 * every edit is remembered to be shown.
 */
export class PeopleFiles {
  readonly #root: string;
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
    this.edits.push({ file, ...changedLines(before, after) });
  }

  /** Writes every edited file, each whole or not at all. */
  save(): void {
    for (const [file, text] of this.#texts) writeHandFile(join(this.#root, file), text);
  }

  #textOf(file: string): string {
    const path = join(this.#root, file);
    return this.#texts.get(file) ?? (existsSync(path) ? readFileSync(path, 'utf8') : '');
  }
}

/** What differs between two texts, the lines at both ends that are the same left out. */
function changedLines(before: string, after: string) {
  const [old, now] = [before.split(/\r?\n/), after.split(/\r?\n/)];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  while (
    end < old.length - start &&
    end < now.length - start &&
    old[old.length - 1 - end] === now[now.length - 1 - end]
  )
    end += 1;
  return {
    removed: old.slice(start, old.length - end),
    added: now.slice(start, now.length - end),
  };
}

function writeHandFile(file: string, text: string): void {
  const staged = `${file}.${String(process.pid)}.part`;
  try {
    writeFileSync(staged, text, { flush: true });
    assertLockStillOurs(file);
    renameSync(staged, file);
  } finally {
    rmSync(staged, { force: true });
  }
}
