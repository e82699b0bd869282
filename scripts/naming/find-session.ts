import type { Talk } from '../../src/domain/model/archive.ts';
import type { EventSources } from '../../src/domain/model/sources.ts';
import { fold } from '../../src/domain/text/fold.ts';
import { readAddress } from '../../src/site/address/read-address.ts';
import { noSuch } from './no-such.ts';

/**
 * The id of the session a person means: by its id in schedule.yaml, its title, or the address of its talk’s page.
 * Throws a UserError that says the nearest where there is none.
 */
export function findSession(
  named: string,
  { sessions }: EventSources,
  talks: readonly Talk[],
): string {
  const text = named.trim();
  const page = readAddress(text);
  const slug = page?.kind === 'talk' ? page.slug : text;
  const talk = talks.find((one) => one.slug === slug || one.formerSlugs.includes(slug));
  const found =
    sessions.find(({ id }) => id === text) ??
    sessions.find(({ id }) => id === talk?.key) ??
    sessions.find(({ title }) => fold(title) === fold(text));
  if (found) return found.id;
  throw noSuch(
    'session',
    named,
    sessions.map(({ id, title }) => ({ names: [id, title], title })),
  );
}
