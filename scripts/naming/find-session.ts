import type { Talk } from '../../src/domain/model/archive.ts';
import type { EventSources } from '../../src/domain/model/sources.ts';
import { plannedSessions } from '../../src/domain/planned/planned-sessions.ts';
import { fold } from '../../src/domain/text/fold.ts';
import { readAddress } from '../../src/site/address/read-address.ts';
import { noSuch } from './no-such.ts';

/**
 * The id of the session a person means: by its id in schedule.yaml or the programme, its title, or the address of its talk’s page.
 * Throws a UserError that says the nearest where there is none.
 */
export function findSession(named: string, event: EventSources, talks: readonly Talk[]): string {
  const text = named.trim();
  const page = readAddress(text);
  const slug = page?.kind === 'talk' ? page.slug : text;
  const talk = talks.find((one) => one.slug === slug || one.formerSlugs.includes(slug));
  const sessions = plannedSessions(event);
  const found =
    sessions.find(({ key }) => key === text) ??
    sessions.find(({ otherKeys }) => otherKeys.includes(text)) ??
    sessions.find(({ key }) => key === talk?.key) ??
    sessions.find(({ title }) => fold(title) === fold(text));
  if (found) return found.key;
  throw noSuch(
    'session',
    named,
    sessions.map(({ key, title }) => ({ names: [key, title], title })),
  );
}
