/** What an embedded page is asked to show: `?talk=event/talk` or `?person=somebody`; anything else is nothing. */
export type Embedded =
  | { readonly kind: 'talk'; readonly path: string }
  | { readonly kind: 'person'; readonly path: string };

const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*';
const TALK = new RegExp(`^(${SLUG})/(${SLUG})$`);
const PERSON = new RegExp(`^${SLUG}$`);

/** The page of this site, below its path, that holds what the address asks for. */
export function embeddedPage(search: string): Embedded | undefined {
  const asked = new URLSearchParams(search);
  const [, event, talk] = TALK.exec(asked.get('talk') ?? '') ?? [];
  if (event !== undefined && talk !== undefined)
    return { kind: 'talk', path: `events/${event}/talks/${talk}/` };
  const person = asked.get('person') ?? '';
  return PERSON.test(person) ? { kind: 'person', path: `people/${person}/` } : undefined;
}

/** The embedded page of a talk by the address of its own, `/events/conf/talks/rivers/`; undefined for any other. */
export function embedOfPage(page: string): string | undefined {
  const [, event, talk] = new RegExp(`/events/(${SLUG})/talks/(${SLUG})/$`).exec(page) ?? [];
  return event === undefined || talk === undefined ? undefined : `?talk=${event}/${talk}`;
}
