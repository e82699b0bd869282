import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EntityRecord } from '../../../src/search/index/entity-record.ts';
import { createSearch } from '../../../src/search/create-search.ts';
import type { SearchHit, SearchResult } from '../../../src/search/results/search-result.ts';
import { terms } from '../../../src/search/text/tokens.ts';
import { countRoundTrips } from '../../../scripts/bench/browser/round-trips.ts';
import { indexInMemory } from './memory-index.ts';

const talk = (id: string, more: Partial<EntityRecord> = {}): EntityRecord => ({
  type: 'talk',
  id,
  title: `Number ${id}`,
  url: `/talks/${id}/`,
  ...more,
});

const entities = [
  talk('one', { people: ['Ada Example'], event: 'Sample Days', date: '2031-01-02' }),
  talk('two', { people: ['Bo Sample'] }),
  talk('three'),
];
const said = {
  one: [
    'So we began with the remote write protocol,',
    'and downsampling was not there yet.',
    'The receiver takes remote requests',
    'and it can write them to disk. Downsampling!',
    'To be, or not to be: that is the question',
  ],
  two: [
    'We use C++ and k8s, version 1.29, with 1,000 nodes',
    'the auto-scaling group of the data',
    'plane is what we call it. Zażółć gęślą jaźń.',
    '監視システムを作りました',
  ],
  three: ['remote islands', 'nothing', 'I write about downsampling', 'Kubernetes, the data plane'],
};

async function ask(query: string, archive: Partial<Parameters<typeof indexInMemory>[0]> = {}) {
  const search = await createSearch(indexInMemory({ entities, said, ...archive }));
  return search.search(query);
}

const momentsOf = (result: SearchResult): readonly SearchHit[] =>
  result.groups.find((group) => group.id === 'moment')?.hits ?? [];
const places = (result: SearchResult) =>
  momentsOf(result).map((hit) => `${hit.url.slice(7, -1)} ${String(hit.t)}`);

test.each([
  [
    'cues with all words, then neighbours, then talks',
    'remote write',
    ['one 0', 'one 20', 'three 0'],
  ],
  ['one word', 'downsampling', ['one 10', 'one 30', 'three 20']],
  ['an exact phrase', '"remote write"', ['one 0']],
  ['a phrase in the other order', '"write remote"', []],
  ['a phrase of stop words', '"to be or not to be"', ['one 40']],
  ['stop words', 'that is the', ['one 40']],
  ['a phrase that goes on in the next cue', '"data plane"', ['three 30', 'two 10']],
  ['C++', 'c++', ['two 0']],
  ['k8s', 'k8s', ['two 0']],
  ['a version', '1.29', ['two 0']],
  ['a grouped number', '1000', ['two 0']],
  ['a compound as it is written', 'auto-scaling', ['two 10']],
  ['a compound in one word', 'autoscaling', ['two 10']],
  ['a compound in two words', 'auto scaling', ['two 10']],
  ['words without their accents', 'zazolc gesla', ['two 20']],
  ['a script without spaces', '監視', ['two 30']],
  ['the beginning of a word still being typed', 'downsam', ['one 10', 'one 30', 'three 20']],
  ['but not of a word that is finished', 'downsam ', []],
  ['without an excluded word', 'downsampling -yet', ['one 30', 'three 20']],
  ['only in one talk', 'downsampling speaker:ada', ['one 10', 'one 30']],
  ['not in one talk', 'downsampling -speaker:ada', ['three 20']],
  ['nothing', 'xylophone', []],
])('finds %s: %s', async (_name, query, expected) => {
  expect(places(await ask(query))).toEqual(expected);
});

test('a word of the glossary finds its other spellings', async () => {
  const glossary = [
    ['Kubernetes', 'k8s'],
    ['data plane', 'forwarding'],
  ];
  expect(places(await ask('kubernetes', { glossary }))).toEqual(['three 30', 'two 0']);
  expect(places(await ask('forwarding', { glossary }))).toEqual(['three 30', 'two 10']);
  expect(places(await ask('"k8s"', { glossary }))).toEqual(['two 0']);
});

test('words as they were typed go before other spellings, even in talks that say those more often', async () => {
  const archive = {
    glossary: [['backup', 'restore', 'bring back']],
    said: {
      one: ['a backup of it', 'the next backup', 'a backup plan, bring back'],
      two: ['how to restore it', 'nothing', 'bring back'],
      three: ['the backup', 'we restore the plan'],
    },
  };
  const [first, second, ...others] = places(await ask('restore', archive));
  expect([first, second]).toEqual(['two 0', 'three 10']);
  expect(others).toEqual(['one 0', 'one 10', 'one 20', 'two 20', 'three 0']);
  expect(places(await ask('restore plan', archive)).slice(0, 2)).toEqual(['three 10', 'one 20']);
});

test('a moment says the sentence, where, by whom and when', async () => {
  const [first] = momentsOf(await ask('protocol REMOTE'));
  expect(first).toEqual({
    type: 'moment',
    title: { text: 'Number one', marks: [] },
    url: '/talks/one/',
    t: 0,
    snippet: {
      text: 'So we began with the remote write protocol, and downsampling was not there yet.',
      marks: [
        [21, 27],
        [34, 42],
      ],
    },
    subtitle: 'Ada Example · Sample Days',
    date: '2031-01-02',
  });
});

test('a query costs two round trips once the index is open', async () => {
  const archive = indexInMemory({ entities, said });
  const trips = countRoundTrips(async (...what) => {
    await setTimeout(5);
    return archive.fetchBytes(...what);
  });
  const search = await createSearch(trips);
  await search.warm();
  trips.reset();
  await search.search('"remote write" downsampling');
  expect(trips.count()).toBe(2);
});

test('names are answered before what was said', async () => {
  const search = await createSearch(indexInMemory({ entities, said }));
  const partial: SearchResult[] = [];
  const result = await search.search('number', {}, (early) => partial.push(early));
  expect(partial.map((early) => [early.complete, early.groups.map((group) => group.id)])).toEqual([
    [false, ['talk-prefix']],
  ]);
  expect(result.complete).toBe(true);
});

test('when the next key comes, what was said is looked for no longer, and names stand', async () => {
  const ask = async (...queries: string[]) => {
    const archive = indexInMemory({ entities, said });
    const search = await createSearch(archive);
    await search.warm();
    const answers = await Promise.all(
      queries.map((query) => search.search(query, { facets: true })),
    );
    return { answers, reads: archive.reads };
  };
  const typed = await ask('number', 'downsampling');
  const [earlier, later] = typed.answers;
  expect(earlier?.complete).toBe(false);
  expect(earlier?.groups.map((group) => group.id)).toEqual(['talk-prefix']);
  expect(earlier?.facets).toBeDefined();
  const alone = await ask('downsampling');
  expect(later).toEqual(alone.answers[0]);
  expect(typed.reads).toEqual(alone.reads);
});

test('a failed fetch is reported and tried again', async () => {
  const archive = indexInMemory({ entities, said });
  let offline = false;
  const search = await createSearch({
    fetchBytes: async (...what) => {
      if (offline) throw new Error('offline');
      return archive.fetchBytes(...what);
    },
  });
  await search.warm();
  offline = true;
  await expect(search.search('downsampling')).rejects.toThrow('offline');
  offline = false;
  expect(places(await search.search('downsampling'))).toHaveLength(3);
});

test('frequent words of large archives do not hide or keep out what holds the others', async () => {
  const texts = Array.from({ length: 64 }, (_, index) => {
    if (index === 40) return 'the quick fox';
    return index === 50 ? 'a quick hare' : 'the slow tortoise and the snail';
  });
  const archive = {
    entities: [talk('one')],
    said: { one: texts },
    frequency: { cues: 10, share: 2, stopShare: 2, head: 16, familiarShare: 4 },
  };
  expect(places(await ask('the quick', archive))).toEqual(['one 400', 'one 500']);
  expect(places(await ask('"the quick"', archive))).toEqual(['one 400']);
  expect(places(await ask('the tortoise', archive)).slice(0, 2)).toEqual(['one 0', 'one 10']);
});

const vocabulary = ['ada', 'bee', 'cow', 'doe', 'elk', 'fox', 'auto-bee', 'doe.elk', 'C++'];
const cueText = fc
  .array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 6 })
  .map((words) => words.join(' '));
const corpus = fc.array(fc.array(cueText, { maxLength: 40 }), { minLength: 1, maxLength: 5 });

const allWords = (query: string, text: string) => {
  const held = terms(text);
  return terms(query).every((term) => held.includes(term));
};
const phrase = (query: string, text: string) =>
  ` ${terms(text).join(' ')} `.includes(` ${terms(query).join(' ')} `);

test.each([
  ['all words', (query: string) => `${query} `, allWords],
  ['a phrase', (query: string) => `"${query}"`, phrase],
])('what holds %s is what a look at every cue finds', async (_name, write, holds) => {
  const query = fc
    .array(fc.constantFrom('ada', 'bee', 'cow', 'doe', 'elk', 'fox', 'auto'), {
      minLength: 1,
      maxLength: 3,
    })
    .map((words) => words.join(' '));
  await fc.assert(
    fc.asyncProperty(corpus, query, async (talks, words) => {
      const ids = talks.map((_, index) => `t${index}`);
      const archive = indexInMemory({
        entities: ids.map((id) => talk(id)),
        said: Object.fromEntries(ids.map((id, index) => [id, talks[index] ?? []])),
      });
      const search = await createSearch(archive);
      const result = await search.search(write(words), { scope: 'moment', limit: 1000 });
      const found = places(result).filter((place) => {
        const [id = '', seconds = ''] = place.split(' ');
        return holds(words, talks[Number(id.slice(1))]?.[Number(seconds) / 10] ?? '');
      });
      const expected = talks.flatMap((texts, number) =>
        texts.flatMap((text, index) => (holds(words, text) ? [`t${number} ${index * 10}`] : [])),
      );
      expect(found.toSorted()).toEqual(expected.toSorted());
      expect(places(result).slice(0, expected.length).toSorted()).toEqual(expected.toSorted());
    }),
    { numRuns: 60 },
  );
});

test('phrases of any words are found as by a look at every cue and the one after it, in the head and beyond', async () => {
  const query = fc.array(fc.constantFrom('ada', 'bee', 'cow', 'doe', 'elk'), {
    minLength: 2,
    maxLength: 4,
  });
  const head = Array.from({ length: 8 }, () => ['ada bee', 'bee ada cow']).flat();
  const archive = {
    entities: [talk('one'), talk('two')],
    frequency: { cues: 10, share: 2, stopShare: 2, head: 16, familiarShare: 3 },
  };
  await fc.assert(
    fc.asyncProperty(
      fc.array(cueText, { maxLength: 40 }),
      fc.array(cueText, { maxLength: 20 }),
      query,
      async (one, two, words) => {
        const said = { one: [...head, ...one], two };
        // What comes to be frequent after the head is listed in the head alone.
        const rest = [...one, ...two];
        const often = (word: string) => rest.filter((text) => terms(text).includes(word)).length;
        fc.pre(!['doe', 'elk'].some((word) => often(word) > 10));
        const search = await createSearch(indexInMemory({ ...archive, said }));
        const result = await search.search(`"${words.join(' ')}"`, {
          limit: 1000,
          scope: 'moment',
        });
        const expected = Object.entries(said).flatMap(([id, texts]) =>
          texts.flatMap((text, index) =>
            phrase(words.join(' '), text) ? [`${id} ${index * 10}`] : [],
          ),
        );
        const found = places(result);
        expect(found.slice(0, expected.length).toSorted()).toEqual(expected.toSorted());
        if (expected.length >= 8) return;
        const whole = new Set(expected);
        const split = Object.entries(said).flatMap(([id, texts]) =>
          texts.flatMap((text, index) => {
            const here = `${id} ${index * 10}`;
            const next = texts[index + 1];
            if (next === undefined || whole.has(here)) return [];
            if (whole.has(`${id} ${(index + 1) * 10}`)) return [];
            return phrase(words.join(' '), `${text} ${next}`) ? [here] : [];
          }),
        );
        expect(found.slice(expected.length)).toEqual(expect.arrayContaining(split));
        // A familiar word alone between two others is told by them, not where in its cue it stands.
        if (words.length === 2)
          expect(found.slice(expected.length).toSorted()).toEqual(split.toSorted());
      },
    ),
    { numRuns: 60 },
  );
});

test('phrases with familiar words are found beyond the head as by a look at every cue', async () => {
  const query = fc
    .tuple(
      fc.constantFrom('ada', 'bee'),
      fc.constantFrom('ada', 'bee', 'cow', 'doe', 'elk'),
      fc.boolean(),
    )
    .map(([familiar, rare, turned]) => (turned ? `${rare} ${familiar}` : `${familiar} ${rare}`));
  const head = Array.from({ length: 16 }, () => 'ada bee');
  const archive = {
    entities: [talk('one')],
    frequency: { cues: 1000, share: 1, stopShare: 1, head: 16, familiarShare: 2 },
  };
  await fc.assert(
    fc.asyncProperty(fc.array(cueText, { maxLength: 60 }), query, async (beyond, words) => {
      const texts = [...head, ...beyond];
      const search = await createSearch(indexInMemory({ ...archive, said: { one: texts } }));
      const result = await search.search(`"${words}"`, { limit: 1000 });
      const expected = texts.flatMap((text, index) =>
        phrase(words, text) ? [`one ${index * 10}`] : [],
      );
      const found = places(result);
      expect(found.slice(0, expected.length).toSorted()).toEqual(expected.toSorted());
    }),
    { numRuns: 100 },
  );
});
