import type { Archive } from '../../src/domain/model/archive.ts';
import { createUrls } from '../../src/site/address/urls.ts';
import { talkAddresses } from '../../src/site/address/talk-addresses.ts';
import { movedPages } from '../../src/site/moved-pages.ts';
import { aliasAddresses } from '../../src/site/person/people-list.ts';

const urls = createUrls('/');

/** What stands at an address of the site. */
export interface Answer {
  /** The page it is, or leads to. */
  readonly path: string;
  /** What is shown there, `talk event/key`; a list has none. */
  readonly thing?: string;
}

/** Every address the site of an archive answers, by its path. */
export function answersOf(archive: Archive): ReadonlyMap<string, Answer> {
  const pages = new Map<string, Answer>([
    [urls.events, { path: urls.events }],
    [urls.people, { path: urls.people }],
    [urls.topics, { path: urls.topics }],
  ]);
  const page = (path: string, thing: string) => pages.set(path, { path, thing });
  for (const { id } of archive.events) page(urls.event(id), `event ${id}`);
  for (const talk of archive.talks) page(urls.talk(talk), `talk ${talk.id}`);
  for (const { id } of archive.people) page(urls.person(id), `person ${id}`);
  for (const { id } of archive.series) page(urls.series(id), `series ${id}`);
  for (const { id } of archive.topics) page(urls.topic(id), `topic ${id}`);
  for (const photo of archive.photos) page(urls.photo(photo), `photo ${photo.id}`);
  const leading = new Map<string, string>();
  for (const { talk, slug, former } of talkAddresses(archive))
    if (former) leading.set(urls.talk({ ...talk, slug }), urls.talk(talk));
  for (const { alias, person } of aliasAddresses(archive))
    leading.set(urls.person(alias), urls.person(person.id));
  for (const photo of archive.photos) {
    const old = photo.formerKey && urls.photo({ ...photo, key: photo.formerKey });
    if (old && !pages.has(old)) leading.set(old, urls.photo(photo));
  }
  for (const { path, to } of movedPages(archive, urls)) {
    const at = `/${path}/`;
    if (pages.has(at)) throw new Error(`${at} is a page, and leads to ${to}`);
    if (!leading.has(at)) leading.set(at, to);
  }
  return new Map([
    ...pages,
    ...[...leading].map(([at, to]) => [at, pages.get(to) ?? { path: to }] as const),
  ]);
}
