import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { SyncedPhotosSchema, type SyncedPhoto } from '../../../src/domain/schema/synced-photos.ts';
import { isRunning } from '../../is-running.ts';
import { assertLockStillOurs } from '../archive-lock/archive-lock.ts';
import { SyncedWriter } from '../synced-writer.ts';

/**
 * The photos a program brought into one event: files under `photos/`, their records in `synced/photos.json`.
 * A file is there before its record, so that a killed import leaves no record without a file.
 */
export class PhotoStore {
  readonly #folder: string;
  readonly #records: Map<string, SyncedPhoto>;
  /** What changed since `save`, by id; undefined for a photo taken out. */
  readonly #changes = new Map<string, SyncedPhoto | undefined>();

  /** Opens an event’s folder; throws where its `synced/photos.json` is not what an import wrote. */
  constructor(eventFolder: string) {
    this.#folder = eventFolder;
    this.#records = readRecords(eventFolder);
  }

  get photos(): readonly SyncedPhoto[] {
    return [...this.#records.values()].sort(byTimeThenId);
  }

  /** The record of a photo whose file is there too. */
  find(id: string): SyncedPhoto | undefined {
    const photo = this.#records.get(id);
    return photo && (this.#changes.has(id) || existsSync(this.pathOf(photo))) ? photo : undefined;
  }

  pathOf({ file }: SyncedPhoto): string {
    return join(this.#folder, 'photos', file);
  }

  /** Stages a photo’s file, and remembers its record, until `save`. */
  put(photo: SyncedPhoto, jpeg: Buffer): void {
    mkdirSync(join(this.#folder, 'photos'), { recursive: true });
    writeFileSync(this.#stagedPathOf(photo), jpeg);
    this.#records.set(photo.id, photo);
    this.#changes.set(photo.id, photo);
  }

  /** Takes a photo out: its file at once, its record at `save`. Returns whether there was one. */
  remove(id: string): boolean {
    const photo = this.#records.get(id);
    if (!photo) return false;
    rmSync(this.pathOf(photo), { force: true });
    this.#changes.set(id, undefined);
    return this.#records.delete(id);
  }

  /**
   * Puts what is staged in place, but for photos that are `withheld` by now, and writes the records: those that
   * stand in the file by now with this store’s changes. Further files go into `synced/` with them (`undefined`
   * removes one). Called while no other program writes; returns the names of what changed.
   */
  save(
    further: Readonly<Record<string, string | undefined>> = {},
    withheld: ReadonlySet<string> = new Set(),
  ): string[] {
    this.#settle(withheld);
    const writer = new SyncedWriter(join(this.#folder, 'synced'));
    const text = `${JSON.stringify({ photos: this.photos }, null, 2)}\n`;
    writer.write('photos.json', text);
    for (const [name, content] of Object.entries(further)) {
      if (content === undefined) writer.remove(name);
      else writer.write(name, content);
    }
    return writer.commit();
  }

  /** Deletes what was staged and is not saved. */
  abandon(): void {
    for (const photo of this.#changes.values()) {
      if (photo) rmSync(this.#stagedPathOf(photo), { force: true });
    }
    this.#changes.clear();
  }

  #settle(withheld: ReadonlySet<string>): void {
    const records = readRecords(this.#folder);
    clearDeadParts(join(this.#folder, 'photos'));
    assertLockStillOurs(this.#folder);
    for (const [id, photo] of this.#changes) {
      if (!photo) records.delete(id);
      else if (withheld.has(id)) rmSync(this.#stagedPathOf(photo), { force: true });
      else {
        renameSync(this.#stagedPathOf(photo), this.pathOf(photo));
        records.set(id, photo);
      }
    }
    this.#changes.clear();
    this.#records.clear();
    for (const [id, photo] of records) this.#records.set(id, photo);
  }

  #stagedPathOf(photo: SyncedPhoto): string {
    return `${this.pathOf(photo)}.${String(process.pid)}.part`;
  }
}

function readRecords(eventFolder: string): Map<string, SyncedPhoto> {
  const file = join(eventFolder, 'synced', 'photos.json');
  const read: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { photos: [] };
  return new Map(SyncedPhotosSchema.parse(read).photos.map((photo) => [photo.id, photo]));
}

/** Pictures that a killed import had only staged: one of them may be hidden by now. */
function clearDeadParts(photos: string): void {
  if (!existsSync(photos)) return;
  for (const name of readdirSync(photos)) {
    const [, pid] = /\.(\d{1,10})\.part$/.exec(name) ?? [];
    if (pid !== undefined && !isRunning(Number(pid)) && Number(pid) !== process.pid) {
      rmSync(join(photos, name), { force: true });
    }
  }
}

function byTimeThenId(one: SyncedPhoto, other: SyncedPhoto): number {
  const [left, right] = [one, other].map(({ takenAt = '~', id }) => `${takenAt}\0${id}`);
  return (left ?? '') < (right ?? '') ? -1 : 1;
}
