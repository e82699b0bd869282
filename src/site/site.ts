import { archive } from './this-archive.ts';
import { createPictures } from './picture/pictures.ts';
import { createUrls } from './address/urls.ts';
import type { SiteContext } from './context/site-context.ts';
import { createTalkOrder } from './talk/talk-order.ts';
import { createRelated } from './talk/related-talks.ts';
import { listSeries, seriesByEvent } from './series/series.ts';
import { teamRoles } from './person/person-page.ts';

export { archive } from './this-archive.ts';

export const urls = createUrls(import.meta.env.BASE_URL);

/** What view models need besides the thing they describe. */
export const site: SiteContext = { archive, urls, pictures: createPictures(urls) };

export const talkOrder = createTalkOrder(archive);

/** The talks of all events that share most with one. */
export const relatedTo = createRelated(archive);

const roles = teamRoles(archive);

/** What a person did in the teams of events. */
export const teamRolesOf = (personId: string) => roles.get(personId) ?? [];

/** Every series of the archive. */
export const allSeries = listSeries(archive);

const inSeries = seriesByEvent(allSeries);

/** The series an event is part of, where it has other events. */
export const seriesOf = (eventId: string) => inSeries.get(eventId);
