import { archive } from './archive.ts';
import { createPictures } from './pictures.ts';
import { createUrls } from './urls.ts';
import type { SiteContext } from './site-context.ts';
import { createTalkOrder } from './talk-order.ts';
import { teamRoles } from './person-page.ts';

export { archive } from './archive.ts';

export const urls = createUrls(import.meta.env.BASE_URL);

/** What view models need besides the thing they describe. */
export const site: SiteContext = { archive, urls, pictures: createPictures(urls) };

export const talkOrder = createTalkOrder(archive);

const roles = teamRoles(archive);

/** What a person did in the teams of events. */
export const teamRolesOf = (personId: string) => roles.get(personId) ?? [];
