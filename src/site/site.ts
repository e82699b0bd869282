import { archive, unwatched } from './this-archive.ts';
import { watched } from './reads/read-log.ts';
import { languagesOfBuild, type LanguageBuild } from './language/language-of-build.ts';
import { languageTexts } from '../texts/texts.ts';
import type { Talk } from '../domain/model/archive.ts';
import { createPictures } from './picture/pictures.ts';
import { createUrls } from './address/urls.ts';
import { createWholeAddress } from './address/whole-address.ts';
import type { MachineContext } from './context/machine-context.ts';
import type { SiteContext } from './context/site-context.ts';
import { createTalkOrder, type TalkOrder } from './talk/talk-order.ts';
import { createRelated } from './talk/related-talks.ts';
import { hueOfArchive } from './words/hues.ts';
import { editionOf } from './words/edition.ts';
import { seriesByEvent } from './series/series.ts';
import { teamRoles } from './person/person-page.ts';

export { archive } from './this-archive.ts';

/** The path of the whole site, whose first language stands there. */
const root = import.meta.env.PUBLIC_ROOT_URL ?? import.meta.env.BASE_URL;

/** Of the builds that make the site, this one. */
export const languageBuild: LanguageBuild = {
  own: languageTexts.tag,
  all: languagesOfBuild(process.env),
  root,
};

export const isFirstLanguage = root === import.meta.env.BASE_URL;

export const urls = createUrls(import.meta.env.BASE_URL, root);

/** What view models need besides the thing they describe. */
export const site: SiteContext = { archive, urls, pictures: createPictures(urls) };

/** Writes whole addresses; undefined where nobody has said where the site will stand. */
export const whole = createWholeAddress({
  site: import.meta.env.SITE,
  base: root,
  url: archive.settings.url,
});

/** What is written for machines needs; undefined where no whole address can be written. */
export const machine: MachineContext | undefined = whole && { ...site, whole };

/** The same for what is worked out once for all pages, and then watched itself. */
export const unwatchedMachine: MachineContext | undefined = machine && {
  ...machine,
  archive: unwatched,
};

const newest = editionOf(unwatched);
const editionNow = watched('edition', () => newest);

/** The day of the newest thing in the archive, `2024-04-02`; undefined where nothing has a day. */
export const edition = () => editionNow('');

/** Whether the archive has any of a kind: pages that ask this stay as they are when one more comes. */
export const holdsAny = watched(
  'holds-any',
  (kind: 'topics' | 'photos') => unwatched[kind].length > 0,
);

const hue = hueOfArchive(unwatched);
const hueNow = watched('own-hue', () => hue);

/** The hue of pages that belong to no event. */
export const ownHue = () => hueNow('');

const order = createTalkOrder(unwatched);

/** Which talks stand beside one another, and which share a recording. */
export const talkOrder: TalkOrder = {
  around: ofTalk('around', (talk) => order.around(talk)),
  near: (talk, most) => nearby(`${most} ${talk.id}`),
  sharing: ofTalk('sharing', (talk) => order.sharing(talk)),
};

const nearby = watched('near', (key) => {
  const blank = key.indexOf(' ');
  const talk = unwatched.talkById.get(key.slice(blank + 1));
  return talk ? order.near(talk, Number(key.slice(0, blank))) : [];
});

/** The talks of all events that share most with one. */
export const relatedTo = ofTalk('related', createRelated(unwatched));

const roles = teamRoles(unwatched);

/** What a person did in the teams of events. */
export const teamRolesOf = watched('roles', (personId) => roles.get(personId) ?? []);

const inSeries = seriesByEvent(unwatched.series);

/** The series an event is part of, where it has other events. */
export const seriesOf = watched('series-of', (eventId) => inSeries.get(eventId));

/** A question about a talk, watched. */
function ofTalk<Answer>(name: string, answer: (talk: Talk) => Answer): (talk: Talk) => Answer {
  const ask = watched(name, (id) => {
    const talk = unwatched.talkById.get(id);
    return talk && answer(talk);
  });
  return (talk) => ask(talk.id) ?? answer(talk);
}
