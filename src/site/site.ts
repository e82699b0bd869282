import { archive } from './this-archive.ts';
import { createPictures } from './picture/pictures.ts';
import { createUrls } from './address/urls.ts';
import { createWholeAddress } from './address/whole-address.ts';
import type { MachineContext } from './context/machine-context.ts';
import type { SiteContext } from './context/site-context.ts';
import { createTalkOrder } from './talk/talk-order.ts';
import { createRelated } from './talk/related-talks.ts';
import { editionOf } from './words/edition.ts';
import { seriesByEvent } from './series/series.ts';
import { teamRoles } from './person/person-page.ts';

export { archive } from './this-archive.ts';

export const urls = createUrls(import.meta.env.BASE_URL);

/** What view models need besides the thing they describe. */
export const site: SiteContext = { archive, urls, pictures: createPictures(urls) };

/** Writes whole addresses; undefined where nobody has said where the site will stand. */
export const whole = createWholeAddress({
  site: import.meta.env.SITE,
  base: import.meta.env.BASE_URL,
  url: archive.settings.url,
});

/** What is written for machines needs; undefined where no whole address can be written. */
export const machine: MachineContext | undefined = whole && { ...site, whole };

/** The day of the newest thing in the archive, `2024-04-02`; undefined where nothing has a day. */
export const edition = editionOf(archive);

export const talkOrder = createTalkOrder(archive);

/** The talks of all events that share most with one. */
export const relatedTo = createRelated(archive);

const roles = teamRoles(archive);

/** What a person did in the teams of events. */
export const teamRolesOf = (personId: string) => roles.get(personId) ?? [];

const inSeries = seriesByEvent(archive.series);

/** The series an event is part of, where it has other events. */
export const seriesOf = (eventId: string) => inSeries.get(eventId);
