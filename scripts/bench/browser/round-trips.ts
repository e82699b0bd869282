type FetchBytes = (path: string) => Promise<Uint8Array>;

/** Counts how often a fetch begins when all earlier ones are done: the round trips of a fast line. */
export function countRoundTrips(fetchBytes: FetchBytes) {
  let trips = 0;
  let running = 0;
  return {
    count: () => trips,
    reset: () => (trips = 0),
    fetchBytes: async (path: string): Promise<Uint8Array> => {
      if (running === 0) trips += 1;
      running += 1;
      try {
        return await fetchBytes(path);
      } finally {
        running -= 1;
      }
    },
  };
}
