import type { FetchBytes } from '../../../src/search/index/index-reader.ts';

/** Counts how often a fetch begins when all earlier ones are done: the round trips of a fast line. */
export function countRoundTrips(fetchBytes: FetchBytes) {
  let trips = 0;
  let running = 0;
  return {
    count: () => trips,
    reset: () => (trips = 0),
    fetchBytes: async (...what: Parameters<FetchBytes>): Promise<Uint8Array> => {
      if (running === 0) trips += 1;
      running += 1;
      try {
        return await fetchBytes(...what);
      } finally {
        running -= 1;
      }
    },
  };
}
