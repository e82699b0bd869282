import type { EventSources } from '../../src/domain/model/sources.ts';
import { fold } from '../../src/domain/text/fold.ts';
import { readAddress } from '../../src/site/address/read-address.ts';
import { noSuch } from './no-such.ts';

/**
 * The event a person means: by its id, its folder, the address of its page or of any page in it, its name, or a
 * playlist of its. Throws a UserError that says the nearest where there is none.
 */
export function findEvent(named: string, events: readonly EventSources[]): EventSources {
  const page = readAddress(named);
  const id = page && 'eventId' in page ? page.eventId : named.trim();
  const list = /(?:[?&]list=|^)([\w-]{10,64})(?:[&#]|$)/.exec(named.trim())?.[1] ?? '';
  const found =
    events.find((event) => event.id === id) ??
    events.find(({ event }) => event.playlists.includes(list)) ??
    events.find(({ event }) => fold(event.name) === fold(named));
  if (found) return found;
  throw noSuch(
    'event',
    named,
    events.map((event) => ({ names: [event.id, event.event.name], title: event.event.name })),
    'npm run new-event (makes one)',
  );
}
