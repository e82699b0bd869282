import { buildArchive } from '../../src/domain/archive/build-archive.ts';
import type { EventSources } from '../../src/domain/model/sources.ts';
import type { ArchivePins, Pins } from '../../src/domain/schema/pins.ts';
import { pinArchive } from '../../src/domain/sync/pins/pin-archive.ts';
import { pinEvent } from '../../src/domain/sync/pins/pin-event.ts';
import { readSources } from '../../src/store/read-archive.ts';
import { ArchiveChange } from './archive-change/archive-change.ts';
import { jsonText } from '../json-text.ts';

/** Says in a change what an event's pins are to be; returns their file. */
export function sayEventPins(change: ArchiveChange, { folder }: EventSources, pins: Pins): string {
  return sayPins(change, `${folder}/synced/pins.json`, pins);
}

/** Says in a change what the archive's own pins are to be, of its events, people and topics; returns their file. */
export function sayArchivePins(change: ArchiveChange, pins: ArchivePins): string {
  return sayPins(change, 'synced/pins.json', pins);
}

/**
 * Says in a change what all pins are to be once it is made: the archive's own, and those of some of its events.
 * Files that cannot be read pin nothing: the next program that can read them does.
 */
export function sayAddresses(change: ArchiveChange, eventIds: readonly string[]): void {
  const { sources } = readSources(change.root, change.texts());
  if (!sources) return;
  const archive = buildArchive(sources);
  for (const event of sources.events) {
    if (eventIds.includes(event.id) && !event.event.hidden)
      sayEventPins(change, event, pinEvent(event, archive));
  }
  sayArchivePins(change, pinArchive(sources, archive));
}

/** Pins the archive's own addresses as the files stand now, while no other program writes. */
export function pinAddresses(root: string): void {
  const change = new ArchiveChange(root);
  sayAddresses(change, []);
  change.commit();
}

function sayPins(change: ArchiveChange, file: string, pins: object): string {
  change.write(file, jsonText(pins));
  return file;
}
