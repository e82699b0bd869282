import { expect, test } from 'vitest';
import type { EntityRecord } from '../../../src/search/index/entity-record.ts';
import { createInvertedEngine } from '../../../src/search/names/inverted-engine.ts';
import { RemoteSearch } from '../../../src/search/remote-search.ts';
import { createSearch } from '../../../src/search/create-search.ts';
import { mostFuseRecords } from '../../../src/search/index/search-manifest.ts';
import { serveSearch } from '../../../src/search/serve-search.ts';
import type { FetchBytes } from '../../../src/search/index/index-reader.ts';
import type { SearchResult } from '../../../src/search/results/search-result.ts';
import { indexInMemory } from './memory-index.ts';

/** Two ends that pass structured clones to each other, as a page and its worker do. */
function connect() {
  const { port1, port2 } = new MessageChannel();
  port1.start();
  port2.start();
  serveSearch(port2, createInvertedEngine);
  return {
    port: port1 as never,
    close: () => {
      port1.close();
      port2.close();
    },
  };
}

const talk = (number: number): EntityRecord => ({
  type: 'talk',
  id: `t${number}`,
  title: `Talk number ${number}`,
  url: `/talks/t${number}/`,
  topics: ['Tides'],
});
const said = { t7: ['the moon pulls the sea'] };

test('a large archive is searched in a worker, with the answers of the page’s own thread', async () => {
  const entities = Array.from({ length: mostFuseRecords + 1 }, (_, number) => talk(number));
  const archive = indexInMemory({ entities, said });
  const { port, close } = connect();
  const remote = await createSearch({ ...archive, startWorker: () => port });
  const local = await createSearch(archive);
  expect(remote).toBeInstanceOf(RemoteSearch);
  const early: boolean[] = [];
  for (const query of ['talk number 7', 'moon', 'topic:tides 12', 'topc:x', 'nothing here']) {
    const answer = await remote.search(query, { facets: true }, ({ complete }) =>
      early.push(complete),
    );
    expect(answer).toEqual(await local.search(query, { facets: true }));
  }
  expect(early).toContain(false);
  expect(await remote.suggest('topic:t', 7)).toEqual(await local.suggest('topic:t', 7));
  close();
});

test('a large archive tells names before what else is known of them is there, then the whole answer', async () => {
  const entities = Array.from({ length: mostFuseRecords + 1 }, (_, number) => talk(number));
  const archive = indexInMemory({ entities, said });
  const { promise: held, resolve: letGo } = Promise.withResolvers<undefined>();
  const asked: string[] = [];
  const fetchBytes = async (...what: Parameters<FetchBytes>) => {
    asked.push(what[0]);
    if (what[0].endsWith('/entities.bin')) await held;
    return archive.fetchBytes(...what);
  };
  const { port, close } = connect();
  const remote = await createSearch({ fetchBytes, startWorker: () => port });
  const named = await new Promise<SearchResult>((resolve, reject) => {
    const answering = remote.search('number 7', {}, resolve);
    answering.then(() => letGo(undefined), reject);
  });
  const [manifest, first] = asked.map((path) => path.split('/').at(-1));
  expect([manifest, first]).toEqual(['index.json', 'names.bin']);
  expect(named).toMatchObject({ query: 'number 7', complete: false });
  expect(named.groups[0]?.hits[0]).toMatchObject({ title: { text: 'Talk number 7' } });
  letGo(undefined);
  const local = await createSearch(archive);
  expect(await remote.search('number 7')).toEqual(await local.search('number 7'));
  close();
});

test('what asks for more than names waits for it', async () => {
  const entities = Array.from({ length: mostFuseRecords + 1 }, (_, number) => talk(number));
  const archive = indexInMemory({ entities });
  for (const [query, options] of [
    ['topic:tides talk', {}],
    ['talk -moon', {}],
    ['talk', { facets: true }],
  ] as const) {
    const { port, close } = connect();
    const remote = await createSearch({ ...archive, startWorker: () => port });
    const early: SearchResult[] = [];
    const answer = await remote.search(query, options, (partial) => early.push(partial));
    expect([query, early, answer.complete]).toEqual([query, [], true]);
    close();
  }
});

test('of queries typed faster than they are answered only the first and the newest are', async () => {
  const entities = Array.from({ length: mostFuseRecords + 1 }, (_, number) => talk(number));
  const archive = indexInMemory({ entities, said });
  const { port, close } = connect();
  const remote = await createSearch({ ...archive, startWorker: () => port });
  const local = await createSearch(archive);
  const typed = ['t', 'ta', 'tal', 'talk', 'talk 7'];
  const answers = await Promise.all(typed.map((query) => remote.search(query)));
  expect(answers.map(({ query }) => query)).toEqual(typed);
  expect(answers.map(({ complete }) => complete)).toEqual([true, false, false, false, true]);
  expect(answers.at(0)).toEqual(await local.search('t'));
  expect(answers.at(-1)).toEqual(await local.search('talk 7'));
  expect(await remote.search('moon')).toEqual(await local.search('moon'));
  close();
});

test('a query that fails lets the one that waits have its turn', async () => {
  const archive = indexInMemory({ entities: [talk(1), talk(7)], said });
  const { port, close } = connect();
  let offline = true;
  const fetchBytes = async (...what: Parameters<FetchBytes>) => {
    const fails = offline;
    offline = false;
    if (fails) throw new Error('offline');
    return archive.fetchBytes(...what);
  };
  const search = new RemoteSearch(port, fetchBytes, archive.manifest);
  const [first, second] = await Promise.allSettled([search.search('talk'), search.search('moon')]);
  expect(first.status).toBe('rejected');
  expect(second).toMatchObject({ value: { query: 'moon', complete: true } });
  close();
});

test('a small archive needs no worker', async () => {
  const search = await createSearch({
    ...indexInMemory({ entities: [talk(1)] }),
    startWorker: () => {
      throw new Error('not needed');
    },
  });
  expect((await search.search('talk')).groups).toHaveLength(1);
});

test('a file the page cannot fetch fails the call, and only that', async () => {
  const archive = indexInMemory({ entities: [talk(1), talk(7)], said });
  const { port, close } = connect();
  let offline = true;
  const fetchBytes = async (...what: Parameters<FetchBytes>) => {
    if (offline) throw new Error('offline');
    return archive.fetchBytes(...what);
  };
  const search = new RemoteSearch(port, fetchBytes, archive.manifest);
  await expect(search.search('moon')).rejects.toThrow('offline');
  offline = false;
  expect((await search.search('moon')).groups.map(({ id }) => id)).toEqual(['moment']);
  close();
});
