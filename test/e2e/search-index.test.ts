import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { readSlice } from '../../scripts/adapters/search-index/read-slice.ts';
import { hitAddress } from '../../src/islands/search/hits/hit-address.ts';
import { flatHits } from '../../src/search/results/flat-hits.ts';
import { createSearch } from '../../src/search/create-search.ts';
import { readArchive } from '../../src/store/read-archive.ts';
import { attributeValues, pagesOf } from './setup/pages.ts';
import { readIndexParts } from './setup/read-index-parts.ts';

const DATA = { thanoscon: 'data', demo: 'test/fixtures/demo' } as const;

test.each(inject('sites'))('no hit of $name leads to a missing page or line', async (site) => {
  const { archive } = readArchive(DATA[site.name]);
  const words = new Set(
    [...(archive?.talks ?? []), ...(archive?.topics.map((topic) => ({ title: topic.name })) ?? [])]
      .flatMap(({ title }) => title.toLowerCase().split(/[^\p{L}\p{N}]+/u))
      .concat(
        archive?.people.map(({ name }) => name) ?? [],
        'the a to it and we you is of that'.split(' '),
      )
      .filter((word) => word !== ''),
  );
  const ids = new Map(
    pagesOf(site).map(({ path, html }) => [path, new Set(attributeValues(html, 'id'))]),
  );
  const search = await createSearch({
    fetchBytes: (path, slice) => readSlice(join(site.folder, path), slice),
  });
  const broken = new Set<string>();
  let hits = 0;
  for (const word of words) {
    for (const hit of flatHits(await search.search(word, { limit: 200 }))) {
      hits += 1;
      const url = new URL(hitAddress('/', hit), 'http://site.test');
      const found = ids.get(url.pathname.slice(1));
      if (!found) broken.add(`${url.pathname} is not there`);
      else if (url.hash && !found.has(url.hash.slice(1)))
        broken.add(`${url.href} has no such line`);
    }
  }
  expect([...broken]).toEqual([]);
  expect(hits).toBeGreaterThan(words.size);
});

test('nothing that is hidden stands in any file of the index', async () => {
  const site = inject('sites').find(({ name }) => name === 'demo');
  if (!site) throw new Error('The demo was not built.');
  const parts = await readIndexParts(site.folder);
  expect(parts.size).toBeGreaterThan(20);
  const { sources } = readArchive(DATA.demo);
  const hidden = (sources?.events ?? []).flatMap((event) => [
    ...event.corrections
      .filter((entry) => entry.hidden)
      .flatMap(({ video, talk }) => video ?? talk ?? []),
    ...event.photos
      .filter((photo) => photo.hidden)
      .flatMap(({ id, caption }) => [`photos/${id}/`, caption ?? id]),
  ]);
  expect(hidden.length).toBeGreaterThan(2);
  for (const [part, text] of parts) {
    for (const secret of hidden) expect(text.includes(secret), `${secret} in ${part}`).toBe(false);
  }
});
