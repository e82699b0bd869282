import { withheldPhotos } from '../../../src/domain/photos/withheld-photos.ts';
import type { EventSources } from '../../../src/domain/model/sources.ts';
import type { ArchiveChange } from '../../adapters/archive-change/archive-change.ts';
import { sayAddresses } from '../../adapters/pin-addresses.ts';
import type { PhotoStore } from '../../adapters/photos/photo-store.ts';
import type { CommandInput } from '../../command.ts';
import { whileLocked } from '../../while-locked.ts';
import { chooseEvent } from './choose-event.ts';

/**
 * Saves a store while no other program writes, in one step. What the event’s files say by now decides: a photo
 * that was hidden meanwhile is not brought back. `further` gives files to write into `synced` with the records.
 */
export function savePhotos(
  input: CommandInput,
  change: ArchiveChange,
  store: PhotoStore,
  further: (event: EventSources) => Readonly<Record<string, string | undefined>> = () => ({}),
): Promise<void> {
  return whileLocked('photos', input, () => {
    const { sources, event } = chooseEvent(input);
    store.save(withheldPhotos(event.photos, [...sources.people, ...event.people]));
    const files = Object.entries(further(event));
    for (const [name, text] of files) store.saveBeside(name, text);
    if (files.length > 0) sayAddresses(change, [event.id]);
    change.commit();
  });
}
