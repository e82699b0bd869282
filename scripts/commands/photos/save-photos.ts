import { withheldPhotos } from '../../../src/domain/photos/withheld-photos.ts';
import type { EventSources } from '../../../src/domain/model/sources.ts';
import { pinAddresses } from '../../adapters/pin-addresses.ts';
import type { PhotoStore } from '../../adapters/photos/photo-store.ts';
import { archiveFolder } from '../../archive-folder.ts';
import type { CommandInput } from '../../command.ts';
import { whileLocked } from '../../while-locked.ts';
import { chooseEvent } from './choose-event.ts';

/**
 * Saves a store while no other program writes. What the event’s files say by now decides: a photo that was
 * hidden meanwhile is not brought back. `further` gives files to write into `synced` with the records.
 */
export function savePhotos(
  input: CommandInput,
  store: PhotoStore,
  further: (event: EventSources) => Readonly<Record<string, string | undefined>> = () => ({}),
): Promise<void> {
  return whileLocked('photos', input, () => {
    const { sources, event } = chooseEvent(input);
    const withheld = withheldPhotos(event.photos, [...sources.people, ...event.people]);
    store.save({}, withheld);
    const files = further(event);
    if (Object.keys(files).length === 0) return;
    store.save(files);
    pinAddresses(archiveFolder(input), [event.id]);
  });
}
