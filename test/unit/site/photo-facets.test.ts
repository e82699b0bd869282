import { expect, test } from 'vitest';
import { peopleFacet } from '../../../src/site/photo/photo-facets.ts';
import { createUrls } from '../../../src/site/address/urls.ts';
import { archiveOf } from '../archive/make-sources.ts';

const names = ['ada', 'bo', 'cy'];
const archive = archiveOf({
  people: names.map((id) => ({ id, name: id.toUpperCase() })),
  events: [
    {
      id: 'brookcon-2031',
      photos: [
        { id: 'all', people: names },
        { id: 'two', people: ['bo', 'cy'] },
        { id: 'one', people: ['cy'] },
      ],
    },
  ],
});
const site = { archive, urls: createUrls('/') };
const shown = (most?: number) => {
  const { total, links } = peopleFacet(archive.photos, site, most);
  return { total, links: links.map(({ href, count }) => [href, count]) };
};

test('who is on most photos is linked first', () => {
  expect(shown()).toEqual({
    total: 3,
    links: [
      ['/people/cy/#photos', 3],
      ['/people/bo/#photos', 2],
      ['/people/ada/#photos', 1],
    ],
  });
});

test('of more people than fit the last link leads to all of them', () => {
  expect(shown(2)).toEqual({
    total: 3,
    links: [
      ['/people/cy/#photos', 3],
      ['/people/bo/#photos', 2],
      ['/people/', undefined],
    ],
  });
});
