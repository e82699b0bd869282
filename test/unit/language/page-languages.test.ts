import { expect, test } from 'vitest';
import { pageLanguages } from '../../../src/domain/archive/page-languages.ts';
import {
  isFirstBuild,
  languageOfBuild,
  languagesOfBuild,
  tellLanguage,
} from '../../../src/site/language/language-of-build.ts';
import { languageLinks, languageRoot } from '../../../src/site/language/language-links.ts';
import { createUrls } from '../../../src/site/address/urls.ts';

test.each([
  ['those it names', { language: 'en', languages: ['de', 'ar'] }, ['de', 'ar']],
  ['that of its talks', { language: 'es' }, ['es']],
  ['that of its talks, without the country', { language: 'de-AT' }, ['de']],
  ['English where there are no texts in that', { language: 'pl' }, ['en']],
  ['English, and not a language that begins alike', { language: 'est' }, ['en']],
] as const)('an archive’s pages speak %s', (_, settings, languages) => {
  const { language, languages: named } = settings as { language: string; languages?: ['de'] };
  expect(pageLanguages({ language, languages: named })).toEqual(languages);
});

const build = { own: 'de', all: ['en', 'de', 'ar'], root: '/kept/' } as const;

test('the first language stands at the site’s address, each other below it', () => {
  expect(build.all.map((language) => languageRoot(language, build))).toEqual([
    '/kept/',
    '/kept/de/',
    '/kept/ar/',
  ]);
});

test('a page names itself in every language, itself included', () => {
  const links = languageLinks('/kept/de/talks/page/2/', build);
  expect(links.map(({ href, name, isThis }) => [href, name, isThis])).toEqual([
    ['/kept/talks/page/2/', 'English', false],
    ['/kept/de/talks/page/2/', 'Deutsch', true],
    ['/kept/ar/talks/page/2/', 'العربية', false],
  ]);
  expect(languageLinks('/kept/', { ...build, own: 'en' }).map(({ href }) => href)).toEqual([
    '/kept/',
    '/kept/de/',
    '/kept/ar/',
  ]);
});

test('what stands for a missing page leads home in the other language', () => {
  expect(languageLinks('/kept/de/404/', build).map(({ href }) => href)).toEqual([
    '/kept/',
    '/kept/de/',
    '/kept/ar/',
  ]);
});

test('a site of one language names no other', () => {
  expect(languageLinks('/talks/', { own: 'ar', all: ['ar'], root: '/' })).toEqual([]);
});

test('a build is told its language and the others, and makes alone what all share if it is the first', () => {
  const env: NodeJS.ProcessEnv = {};
  expect(isFirstBuild(env)).toBe(true);
  tellLanguage(build, env);
  expect(languageOfBuild(env, 'nowhere')).toBe('de');
  expect(languagesOfBuild(env)).toEqual(['en', 'de', 'ar']);
  expect(isFirstBuild(env)).toBe(false);
  tellLanguage({ ...build, own: 'en' }, env);
  expect(isFirstBuild(env)).toBe(true);
});

test('a build that was told nothing speaks the language of its archive, and English where it has none', () => {
  expect(languageOfBuild({}, 'test/fixtures/demo')).toBe('en');
  expect(languageOfBuild({ AFTERTALK_LANGUAGE: 'xx' }, 'nowhere')).toBe('en');
});

test('pages are of their language; pictures, feeds and data are of the first', () => {
  const urls = createUrls('/kept/de/', '/kept/');
  const talk = { eventId: 'conf', slug: 'rivers' };
  expect(urls.talk(talk)).toBe('/kept/de/events/conf/talks/rivers/');
  expect(urls.path(urls.talk(talk))).toBe('events/conf/talks/rivers/');
  expect([
    urls.captions(talk, 'en'),
    urls.poster(talk),
    urls.media('a-320.avif'),
    urls.feed(urls.event('conf')),
    urls.card(urls.talk(talk), 'png'),
    urls.data,
    urls.sitemap,
  ]).toEqual([
    '/kept/events/conf/talks/rivers/transcript/en.vtt',
    '/kept/events/conf/talks/rivers/poster.svg',
    '/kept/media/a-320.avif',
    '/kept/events/conf/feed.xml',
    '/kept/events/conf/talks/rivers/card.png',
    '/kept/api/v1/index.json',
    '/kept/sitemap.xml',
  ]);
});
