import { expect, test } from 'vitest';
import { embeddedPage, embedOfPage } from '../../../src/player/embed/embed-address.ts';
import { embedSnippet } from '../../../src/site/machine/embed/embed-snippet.ts';
import { oembedFiles, oembedOf } from '../../../src/site/machine/embed/oembed-files.ts';
import { ownArchive, ownArchives } from './machine-archives.ts';

/** What is wrong with an answer of oEmbed 1.0 of the type `rich`, as lines that name the rule. */
function oembedFaults(answer: Readonly<Record<string, unknown>>): string[] {
  const faults: string[] = [];
  if (answer['type'] !== 'rich') faults.push('type');
  if (answer['version'] !== '1.0') faults.push('version is not the text 1.0');
  const html = answer['html'];
  if (typeof html !== 'string' || !/^<iframe src="https?:\/\/[^"]+"/.test(html))
    faults.push('html');
  for (const name of ['width', 'height', 'thumbnail_width', 'thumbnail_height']) {
    const value = answer[name];
    const needed = name === 'width' || name === 'height' || answer['thumbnail_url'] !== undefined;
    if (needed && !(Number.isInteger(value) && Number(value) > 0)) faults.push(name);
  }
  for (const [name, value] of Object.entries(answer))
    if (name.endsWith('_url') && !/^https?:\/\//.test(String(value))) faults.push(name);
  return faults;
}

test.each(ownArchives)('what %s answers to oEmbed keeps the rules', (name) => {
  const context = ownArchive(name);
  const answers = oembedFiles(context).map(
    ({ text }) => JSON.parse(text()) as Record<string, unknown>,
  );
  expect(answers.length).toBeGreaterThan(5);
  expect(answers.flatMap(oembedFaults)).toEqual([]);
});

test.each([
  ['a number for a version', { version: 1 }, 'version is not the text 1.0'],
  ['no height', { height: undefined }, 'height'],
  ['a video’s address for markup', { html: 'https://a.example/' }, 'html'],
  [
    'a picture without its size',
    { thumbnail_url: 'https://a.example/a.jpg', thumbnail_width: undefined },
    'thumbnail_width',
  ],
  ['a relative address', { provider_url: '/kept/' }, 'provider_url'],
])('the rules name %s', (_, fault, named) => {
  const demo = ownArchive('demo');
  const [talk] = demo.archive.talks;
  const answer = talk ? oembedOf(talk, demo) : {};
  expect(oembedFaults(answer)).toEqual([]);
  expect(oembedFaults({ ...answer, ...fault })).toContain(named);
});

test('a talk that can be watched nowhere is offered to nobody', () => {
  const demo = ownArchive('demo');
  const offered = oembedFiles(demo).map(({ address }) => address);
  const lost = demo.archive.talks.filter(({ state }) => state.is !== 'published');
  expect(lost.length).toBeGreaterThan(0);
  for (const talk of lost) expect(offered).not.toContain(demo.urls.oembed(talk));
});

test.each([
  ['?talk=conf-2031/rivers', { kind: 'talk', path: 'events/conf-2031/talks/rivers/' }],
  ['?talk=conf-2031/rivers&t=350', { kind: 'talk', path: 'events/conf-2031/talks/rivers/' }],
  ['?person=ada-marsh', { kind: 'person', path: 'people/ada-marsh/' }],
  ['', undefined],
  ['?talk=rivers', undefined],
  ['?talk=../../evil/x', undefined],
  ['?talk=https://evil.example/a', undefined],
  ['?talk=//evil.example/a', undefined],
  ['?talk=a/b%0a', undefined],
  ['?talk=a/b/c', undefined],
  ['?person=..%2f..%2fapi', undefined],
  ['?person=<script>', undefined],
])('an embedded page asked for %s shows nothing but pages of this site', (search, page) => {
  expect(embeddedPage(search)).toEqual(page);
});

test('a talk’s page has an embedded one, other pages have none', () => {
  expect(embedOfPage('/kept/events/conf/talks/rivers/')).toBe('?talk=conf/rivers');
  expect(embedOfPage('/kept/people/ada/')).toBeUndefined();
});

test('the snippet holds any title, and lets YouTube’s player see a referrer', () => {
  const snippet = embedSnippet('https://talks.example/embed/?talk=a/b&t=5', '"><script>\n\ud800');
  expect(snippet).toContain('title="&quot;&gt;&lt;script&gt; \ufffd"');
  expect(snippet).toContain('referrerpolicy="strict-origin-when-cross-origin"');
  expect(snippet).toContain('src="https://talks.example/embed/?talk=a/b&amp;t=5"');
});
