import { join } from 'node:path';
import { buildArchive } from '../../src/domain/archive/build-archive.ts';
import type { Archive } from '../../src/domain/model/archive.ts';
import type { ArchiveSources, EventSources } from '../../src/domain/model/sources.ts';
import type { Pins } from '../../src/domain/schema/pins.ts';
import { pinArchive } from '../../src/domain/sync/pin-archive.ts';
import { pinEvent } from '../../src/domain/sync/pin-event.ts';
import { readSources } from '../../src/store/read-archive.ts';
import { SyncedWriter } from './synced-writer.ts';

/** Writes an event's pins; whether they changed. */
export function writeEventPins(root: string, { folder }: EventSources, pins: Pins): boolean {
  return writePins(join(root, folder, 'synced'), pins);
}

/** Writes the archive's own pins, of its events, people and topics, as `archive` shows them; whether they changed. */
export function writeArchivePins(root: string, sources: ArchiveSources, archive: Archive): boolean {
  return writePins(join(root, 'synced'), pinArchive(sources, archive));
}

/**
 * Pins the archive's own addresses and those in some of its events as the files stand now, while no other
 * program writes. Files that cannot be read pin nothing: the next program that can read them does.
 */
export function pinAddresses(root: string, eventIds: readonly string[]): void {
  const { sources } = readSources(root);
  if (!sources) return;
  const archive = buildArchive(sources);
  for (const event of sources.events) {
    if (eventIds.includes(event.id) && !event.event.hidden)
      writeEventPins(root, event, pinEvent(event, archive));
  }
  writeArchivePins(root, sources, archive);
}

function writePins(folder: string, pins: object): boolean {
  const writer = new SyncedWriter(folder);
  writer.write('pins.json', `${JSON.stringify(pins, null, 2)}\n`);
  return writer.commit().length > 0;
}
