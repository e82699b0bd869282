import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EntityRecord } from '../../../src/search/index/entity-record.ts';
import { signsOf } from '../../../src/search/text/dense-scripts.ts';
import { createSearch } from '../../../src/search/create-search.ts';
import type { SearchResult } from '../../../src/search/results/search-result.ts';
import { UNSPACED_TALKS } from '../../generate/unspaced-talks.ts';
import { indexInMemory } from './memory-index.ts';

const talk = (id: string, more: Partial<EntityRecord> = {}): EntityRecord => ({
  type: 'talk',
  id,
  title: `Number ${id}`,
  url: id,
  ...more,
});
const entities = UNSPACED_TALKS.map(({ language }) => talk(language));
const said = Object.fromEntries(UNSPACED_TALKS.map(({ language, lines }) => [language, lines]));
const searching = createSearch(indexInMemory({ entities, said }));
const momentsOf = ({ groups }: SearchResult) =>
  groups.find(({ id }) => id === 'moment')?.hits ?? [];
const places = (result: SearchResult) => momentsOf(result).map(({ url, t }) => `${url} ${t}`);
const marked = (result: SearchResult) =>
  momentsOf(result).flatMap(({ snippet }) =>
    (snippet?.marks ?? []).map(([from, to]) => snippet?.text.slice(from, to)),
  );

describe.each(UNSPACED_TALKS)('$name', ({ language, lines, words }) => {
  test('twenty words stand in what is said', () => {
    expect(words).toHaveLength(20);
    expect(words.filter((word) => !lines.some((line) => line.includes(word)))).toEqual([]);
  });

  test.each(words)('%s is found where it is said, and marked whole', async (word) => {
    const search = await searching;
    const result = await search.search(word, { limit: 50 });
    const expected = lines.flatMap((line, at) =>
      line.includes(word) ? [`${language} ${at * 10}`] : [],
    );
    expect(places(result).filter((place) => place.startsWith(language))).toEqual(expected);
    expect(new Set(marked(result))).toEqual(new Set([word]));
  });

  test('any piece of a line is found, in quotation marks too', async () => {
    const search = await searching;
    const piece = fc.constantFrom(...lines).chain((line) => {
      const run = line.replace(/ .*|Node\.js.*/u, '');
      const starts = [...new Set(signsOf(run).map(({ start }) => start)), run.length];
      return fc
        .tuple(fc.nat(starts.length - 2), fc.nat(starts.length - 2), fc.boolean())
        .map(([one, other, quoted]) => {
          const part = run.slice(starts[Math.min(one, other)], starts[Math.max(one, other) + 1]);
          return { line, part, typed: quoted ? `"${part}"` : part };
        });
    });
    await fc.assert(
      fc.asyncProperty(piece, async ({ line, typed }) => {
        const result = await search.search(typed, { limit: 50 });
        expect(places(result)).toContain(`${language} ${lines.indexOf(line) * 10}`);
      }),
      { numRuns: 60 },
    );
  });
});
