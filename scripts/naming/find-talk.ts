import type { Talk } from '../../src/domain/model/archive.ts';
import { fold } from '../../src/domain/text/fold.ts';
import { parseVideoLink, type VideoLink } from '../../src/search/query/video-link.ts';
import { readAddress } from '../../src/site/address/read-address.ts';
import { noSuch, severalOf, type Nameable } from './no-such.ts';

/**
 * The talk a person means: by its id, with or without the event’s; the address of its page, also a former one; its
 * slug; a link to its recording, with the second where one recording holds several; or its title. Throws a
 * UserError that says the nearest where there is none, and which there are where several are meant.
 */
export function findTalk(named: string, talks: readonly Talk[]): Talk {
  const found = talksNamed(named, talks);
  const [only] = found;
  if (only && found.length === 1) return only;
  if (only) throw severalOf('talks', named, found.map(nameable(talks)));
  throw noSuch('talk', named, talks.map(nameable(talks)), 'npm run status (names the talks)');
}

/** The talks a name may mean; an exact name is not doubted for a looser one. */
function talksNamed(named: string, talks: readonly Talk[]): readonly Talk[] {
  const text = named.trim();
  const page = readAddress(text);
  if (page?.kind === 'talk') {
    const own = talks.filter(({ eventId }) => eventId === page.eventId);
    const now = own.filter(({ slug }) => slug === page.slug);
    return now.length > 0 ? now : own.filter(({ formerSlugs }) => formerSlugs.includes(page.slug));
  }
  const link = parseVideoLink(text.replace(/^video:/, ''));
  const ways: ((talk: Talk) => boolean)[] = [
    ({ id, key }) => id === text || key === text,
    ({ slug, eventId }) => slug === text || `${eventId}/${slug}` === text,
    ({ formerSlugs }) => formerSlugs.includes(text),
    (talk) => link !== undefined && isIn(talk, link),
    ({ title }) => fold(title) === fold(text),
  ];
  for (const is of ways) {
    const found = talks.filter(is);
    if (found.length > 0) return found;
  }
  return [];
}

function isIn({ recordings }: Talk, { videoId, seconds }: VideoLink): boolean {
  return recordings.some(
    ({ videoId: own, start, end = Infinity }) =>
      own === videoId && (seconds === undefined || (start <= seconds && seconds < end)),
  );
}

/** Where two events have a talk of one id, the event belongs to its name. */
const nameable = (talks: readonly Talk[]) => {
  const times = new Map<string, number>();
  for (const { key } of talks) times.set(key, (times.get(key) ?? 0) + 1);
  return ({ id, key, slug, title, formerSlugs, recordings }: Talk): Nameable => ({
    names: [
      times.get(key) === 1 ? key : id,
      slug,
      ...formerSlugs,
      ...recordings.flatMap(({ videoId }) => videoId ?? []),
      title,
    ],
    title,
  });
};
